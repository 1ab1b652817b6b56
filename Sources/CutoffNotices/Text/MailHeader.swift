import Foundation

/// The header of a mail (RFC 5322), its words decoded (RFC 2047).
package struct MailHeader: Hashable, Sendable {
  package var from: String
  package var to: String
  package var subject: String
  package var date: String

  package init(from: String, to: String, subject: String, date: String) {
    self.from = from
    self.to = to
    self.subject = subject
    self.date = date
  }

  /// As it stands above the text that is read.
  var shown: [String] {
    let fields = [("From", from), ("To", to), ("Subject", subject), ("Date", date)]
    return fields.filter { !$0.1.isEmpty }.map { $0.0 + ": " + $0.1 } + [""]
  }
}

/// Header fields of a mail or of one of its parts.
struct HeaderFields {
  private var fields: [(name: String, value: String)] = []

  /// The fields at the beginning of `bytes` and where the body begins; nil where there is no field.
  static func read(_ bytes: [UInt8]) -> (HeaderFields, Int)? {
    var header = HeaderFields()
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      var line = Array(bytes[start..<end])
      if line.last == 13 { line.removeLast() }
      start = min(end + 1, bytes.count)
      if line.isEmpty { return header.fields.isEmpty ? nil : (header, start) }
      let text = Charset.text(of: line, named: nil).text
      if line[0] == 0x20 || line[0] == 0x09 {
        guard !header.fields.isEmpty else { return nil }
        header.fields[header.fields.count - 1].value += " " + text.trimmingCharacters(in: .whitespaces)
      } else {
        guard let colon = text.firstIndex(of: ":"), isName(text[..<colon]) else {
          // The envelope's line of a mailbox file.
          if header.fields.isEmpty, text.hasPrefix("From ") { continue }
          return nil
        }
        header.fields.append(
          (
            text[..<colon].lowercased(),
            text[text.index(after: colon)...].trimmingCharacters(in: .whitespaces)
          ))
      }
    }
    return header.fields.isEmpty ? nil : (header, start)
  }

  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  func decoded(_ name: String) -> String { self[name].map(EncodedWords.decode) ?? "" }

  /// The value before the first semicolon, in lower case.
  func word(_ name: String) -> String? {
    self[name]?.split(separator: ";").first.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
  }

  /// `charset` of `text/plain; charset="utf-8"`; also in the forms of RFC 2231.
  func parameter(_ parameter: String, of name: String) -> String? {
    guard let value = self[name] else { return nil }
    let pattern = Pattern(
      #"(?:^|;)\s*"# + parameter + #"(?:\*\d*\*?)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))"#)
    guard let match = pattern.first(in: value as NSString) else { return nil }
    let text = (value as NSString).text(match[1] ?? match[2] ?? 0..<0)
    guard let quotes = text.range(of: "''") else { return EncodedWords.decode(text) }
    return String(text[quotes.upperBound...]).removingPercentEncoding ?? text
  }
}

/// Encoded words of headers: `=?utf-8?B?…?=`, `=?utf-8?Q?…?=`.
enum EncodedWords {
  private static let words = Pattern(#"=\?([^?\s]+)\?([bq])\?([^?\s]*)\?=(?:[ \t]+(?==\?))?"#)

  static func decode(_ text: String) -> String {
    let whole = text as NSString
    var result = ""
    var end = 0
    var bytes: [UInt8] = []
    var charset = ""
    func flush() {
      // One character may be cut between two words.
      if !bytes.isEmpty { result += Charset.text(of: bytes, named: charset).text }
      bytes = []
    }
    for match in words.all(in: whole) {
      guard let name = match[1], let way = match[2], let content = match[3] else { continue }
      if match.range.lowerBound > end {
        flush()
        result += whole.text(end..<match.range.lowerBound)
      }
      let next = String(whole.text(name).lowercased().prefix { $0 != "*" })
      if next != charset { flush() }
      charset = next
      let encoded = Array(whole.text(content).utf8)
      bytes +=
        whole.text(way).lowercased() == "b"
        ? TransferDecoding.base64(encoded)
        : TransferDecoding.quotedPrintable(encoded.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 })
      end = match.range.upperBound
    }
    flush()
    return result + whole.text(end..<whole.length)
  }
}
