import Foundation

/// The text of a notice as it is read: what a mail, a web page or a document said, lines ended by line feeds.
/// Every quote of a proposal stands in it, and places count in it.
package struct NoticeText: Hashable, Sendable {
  package var lines: [String]
  /// How it came.
  package var media: NoticeMedia
  /// Set for mails.
  package var header: MailHeader?
  /// Files that were attached, by name and type.
  package var attachments: [NoticeAttachment]
  /// Indices of lines that repeat somebody else's words.
  package var quotedLines: Set<Int>
  /// A charset that is not known here; the text was read as UTF-8, else as Latin-1.
  package var unknownCharset: String?
  /// How many lines before the text itself show the mail's header.
  package var headerLineCount: Int

  package init(
    _ text: String, media: NoticeMedia = .plain, header: MailHeader? = nil,
    attachments: [NoticeAttachment] = [], unknownCharset: String? = nil
  ) {
    let heading = header.map { $0.shown } ?? []
    let body = text.precomposedStringWithCanonicalMapping
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines = heading + body
    headerLineCount = heading.count
    self.media = media
    self.header = header
    self.attachments = attachments
    self.unknownCharset = unknownCharset
    quotedLines = Set(QuotedLines.indices(of: body).map { $0 + heading.count })
  }

  /// Reads a file's bytes: a mail by its header, a web page by its first element, else plain text.
  package init(bytes: [UInt8]) {
    if let mail = MailReader.read(bytes) {
      self = mail
      return
    }
    let (text, _) = Charset.text(of: bytes, named: nil)
    if HTMLText.isPage(text) {
      self.init(HTMLText.text(of: text), media: .html)
    } else {
      self.init(text)
    }
  }

  /// All of it, lines joined.
  package var whole: String { lines.joined(separator: "\n") }

  /// What belongs into the event: the subject as its first line, then what was written.
  package var eventText: String {
    let body = lines.dropFirst(headerLineCount).joined(separator: "\n")
    let subject = header?.subject ?? ""
    return (subject.isEmpty ? body : subject + "\n\n" + body)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

/// How a notice came.
package enum NoticeMedia: String, Sendable {
  case plain = "text/plain"
  case html = "text/html"
  case mail = "message/rfc822"
  case document = "application/pdf"
}

/// A file that came with a mail.
package struct NoticeAttachment: Hashable, Sendable {
  package var name: String
  /// "text/calendar"
  package var type: String
  /// Its bytes, decoded; a calendar can be imported.
  package var bytes: [UInt8]
}

/// Finds the lines of a text that repeat an earlier one.
enum QuotedLines {
  private static let openers = Pattern(
    #"^\s*(?:-{2,}\s*(?:Original Message|Forwarded message|Thư gốc|Tin nhắn gốc)\s*-{2,}|(?:On\b.{4,120}\bwrote:|.{4,120}đã viết:))\s*$"#
  )

  static func indices(of lines: [String]) -> [Int] {
    var found: [Int] = []
    var isQuoted = false
    for (index, line) in lines.enumerated() {
      if openers.matches(line) { isQuoted = true }
      if isQuoted || line.hasPrefix(">") { found.append(index) }
    }
    return found
  }
}
