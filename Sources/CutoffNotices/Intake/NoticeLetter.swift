import CutoffDomain

/// A notice as it came, and what it is known by: the same bytes are the same notice.
package struct NoticeLetter: Hashable, Sendable {
  /// The file's name without its folder; empty for what was pasted or piped.
  package let file: String
  package let text: NoticeText
  /// SHA-256 of its bytes, 64 hexadecimal digits.
  package let hash: String

  /// `text` is what was read of a file with that hash.
  package init(text: NoticeText, hash: String, file: String) {
    self.text = text
    self.hash = hash
    self.file = file.split(separator: "/").last.map(String.init) ?? ""
  }

  /// A file: a mail, a web page or plain text.
  package init(bytes: [UInt8], file: String) {
    self.init(text: NoticeText(bytes: bytes), hash: SHA256.hexadecimal(bytes), file: file)
  }

  /// A text from the clipboard, whose lines a terminal ends with carriage returns. It is known by what a file of the
  /// same lines would be known by.
  package init(pasted text: String) {
    var bytes = Array(String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }).utf8)
    while let last = bytes.last, last == 10 { bytes.removeLast() }
    self.init(bytes: bytes + [10], file: "")
  }

  /// Of a document: the text that another program took out of `bytes`.
  package init(text: String, ofDocument bytes: [UInt8], file: String) {
    let lines = text.map { $0 == "\u{0C}" || $0 == "\r\n" ? "\n" : $0 }
    self.init(
      text: NoticeText(String(lines), media: .document), hash: SHA256.hexadecimal(bytes), file: file)
  }
}
