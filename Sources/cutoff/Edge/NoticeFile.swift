import CutoffNotices
import Foundation

/// A notice in a file: a mail, a web page, plain text, or a document whose text `pdftotext` takes out.
enum NoticeFile {
  /// More than any notice has.
  private static let byteLimit = 4 * 1_024 * 1_024

  /// `path` as somebody typed it in the dashboard, where no shell knows the person's folder.
  static func letter(typed path: String, _ machine: Machine) throws(CommandError) -> NoticeLetter {
    let home = machine.variable("HOME") ?? ""
    let path = path.hasPrefix("~/") ? home + path.dropFirst() : path
    return try letter(try Input.bytes(of: path), path, machine)
  }

  /// `path` is where `bytes` come from; "-" for the standard input.
  static func letter(
    _ bytes: [UInt8], _ path: String, _ machine: Machine
  ) throws(CommandError) -> NoticeLetter {
    let file = path == "-" ? "" : path
    guard bytes.starts(with: Array("%PDF-".utf8)) else {
      guard bytes.count <= byteLimit else { throw .system(path: path, errorNumber: EFBIG, isInput: true) }
      return NoticeLetter(bytes: bytes, file: file)
    }
    let text = try document(bytes, path, machine)
    return NoticeLetter(text: text, ofDocument: bytes, file: file)
  }

  private static func document(
    _ bytes: [UInt8], _ path: String, _ machine: Machine
  ) throws(CommandError) -> String {
    var name = Array((machine.temporaryFolder + "/cutoff-notice-XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else {
      throw .system(path: machine.temporaryFolder, errorNumber: errno, isInput: false)
    }
    let copy = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(copy) }
    defer { _ = close(descriptor) }
    // What is read is what was hashed, also where somebody changes the file meanwhile.
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw .system(path: copy, errorNumber: count < 0 ? errno : ENOSPC, isInput: false)
      }
      written += count
    }
    do { return try DocumentText.text(of: copy, machine) } catch { throw .document(path, error) }
  }
}
