import Foundation

/// Takes a mail apart (RFC 2045 to 2047): the one text that is its notice, and what is attached.
struct MailReader {
  private var texts: [(text: String, isPage: Bool)] = []
  private var attachments: [NoticeAttachment] = []
  private var unknownCharset: String?
  private var inner: HeaderFields?

  /// Nil for what has no header of a mail.
  static func read(_ bytes: [UInt8]) -> NoticeText? {
    guard let (header, body) = HeaderFields.read(bytes), isMail(header) else { return nil }
    var reader = MailReader()
    reader.take(header, Array(bytes[body...]), depth: 0)
    let chosen = reader.chosen
    let named = reader.inner ?? header
    return NoticeText(
      chosen, media: .mail,
      header: MailHeader(
        from: named.decoded("from"), to: named.decoded("to"), subject: named.decoded("subject"),
        date: named["date"] ?? ""),
      attachments: reader.attachments, unknownCharset: reader.unknownCharset)
  }

  private static func isMail(_ header: HeaderFields) -> Bool {
    (header["from"] != nil || header["date"] != nil)
      && (header["mime-version"] != nil || header["content-type"] != nil || header["message-id"] != nil
        || (header["from"] != nil && header["date"] != nil))
  }

  /// The plain part, unless it says next to nothing and a page is there.
  private var chosen: String {
    let plain = texts.filter { !$0.isPage }.map(\.text).joined(separator: "\n")
    let pages = texts.filter(\.isPage).map(\.text).joined(separator: "\n")
    let letters = plain.unicodeScalars.count { $0.properties.isAlphabetic }
    return letters < 100 && !pages.isEmpty ? pages : plain
  }

  private mutating func take(_ header: HeaderFields, _ body: [UInt8], depth: Int) {
    guard depth < 8 else { return }
    let type = header.word("content-type") ?? "text/plain"
    if type.hasPrefix("multipart/") {
      guard let boundary = header.parameter("boundary", of: "content-type") else { return }
      for part in Self.parts(of: body, boundary) {
        let (inner, start) = HeaderFields.read(part) ?? (HeaderFields(), Self.bodyStart(part))
        take(inner, Array(part[start...]), depth: depth + 1)
      }
      return
    }
    let bytes = Self.decoded(body, header.word("content-transfer-encoding"))
    if type == "message/rfc822" {
      guard let (forwarded, start) = HeaderFields.read(bytes) else { return }
      inner = inner ?? forwarded
      // What is forwarded is the notice; the words above it are not.
      texts = []
      take(forwarded, Array(bytes[start...]), depth: depth + 1)
      return
    }
    takeLeaf(header, type, bytes)
  }

  private mutating func takeLeaf(_ header: HeaderFields, _ type: String, _ bytes: [UInt8]) {
    let name =
      header.parameter("filename", of: "content-disposition") ?? header.parameter("name", of: "content-type")
    let isAttached = header.word("content-disposition") == "attachment"
    guard !isAttached, type == "text/plain" || type == "text/html" else {
      attachments.append(NoticeAttachment(name: name ?? "", type: type, bytes: bytes))
      return
    }
    let (text, unknown) = Charset.text(of: bytes, named: header.parameter("charset", of: "content-type"))
    unknownCharset = unknownCharset ?? unknown
    if type == "text/html" {
      texts.append((HTMLText.text(of: text), true))
    } else {
      let isFlowed = header.parameter("format", of: "content-type")?.lowercased() == "flowed"
      let dropsBlank = header.parameter("delsp", of: "content-type")?.lowercased() == "yes"
      texts.append((isFlowed ? Self.flowed(text, dropsBlank: dropsBlank) : text, false))
    }
  }

  private static func decoded(_ body: [UInt8], _ encoding: String?) -> [UInt8] {
    switch encoding {
    case "base64": TransferDecoding.base64(body)
    case "quoted-printable": TransferDecoding.quotedPrintable(body)
    default: body
    }
  }

  /// RFC 3676: a line that ends with a blank goes on in the next one.
  private static func flowed(_ text: String, dropsBlank: Bool) -> String {
    var lines: [String] = []
    var goesOn = false
    for piece in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = String(piece)
      if line.hasPrefix(" ") { line.removeFirst() }
      if goesOn, let last = lines.last { lines[lines.count - 1] = last + line } else { lines.append(line) }
      goesOn = line.hasSuffix(" ") && line != "-- "
      if goesOn, dropsBlank { lines[lines.count - 1].removeLast() }
    }
    return lines.joined(separator: "\n")
  }

  private static func parts(of body: [UInt8], _ boundary: String) -> [[UInt8]] {
    let mark = Array(("--" + boundary).utf8)
    var parts: [[UInt8]] = []
    var part: [UInt8]?
    for line in body.split(separator: 10, omittingEmptySubsequences: false) {
      guard line.starts(with: mark) else {
        part?.append(contentsOf: line)
        part?.append(10)
        continue
      }
      if let whole = part { parts.append(whole) }
      part = []
      if line.dropFirst(mark.count).starts(with: [0x2D, 0x2D]) { return parts }
    }
    if let whole = part { parts.append(whole) }
    return parts
  }

  /// After the empty line of a part without a header.
  private static func bodyStart(_ part: [UInt8]) -> Int {
    if part.first == 10 { return 1 }
    return part.starts(with: [13, 10]) ? 2 : 0
  }
}
