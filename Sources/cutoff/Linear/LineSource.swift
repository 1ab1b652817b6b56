import Foundation

/// The lines of the standard input, as the terminal or a file gives them. The terminal's own line editing is left to it.
struct LineSource {
  enum Next {
    case line(String)
    /// No line yet: something else is to be done.
    case nothing
    case end
  }

  private var bytes: [UInt8] = []
  private var isAtEnd = false
  /// No line that somebody types is near it.
  private static let limit = 1 << 20

  /// Waits at most so many milliseconds for a line, or until one of `others` has something.
  mutating func next(timeoutMilliseconds: Int, others: [Int32]) -> Next {
    if let line = takeLine() { return .line(line) }
    guard !isAtEnd else { return .end }
    var waited = ([STDIN_FILENO] + others).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&waited, nfds_t(waited.count), Int32(clamping: timeoutMilliseconds)) > 0,
      waited[0].revents != 0
    else {
      return .nothing
    }
    var part = [UInt8](repeating: 0, count: 65_536)
    let count = part.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR || errno == EAGAIN { return .nothing }
    if count <= 0 || bytes.count > Self.limit { isAtEnd = true } else { bytes += part.prefix(count) }
    return takeLine().map(Next.line) ?? (isAtEnd ? .end : .nothing)
  }

  /// The next whole line; at the end also one without a line feed.
  private mutating func takeLine() -> String? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
      guard isAtEnd, !bytes.isEmpty else { return nil }
      defer { bytes = [] }
      return String(decoding: bytes, as: UTF8.self)
    }
    var line = bytes[..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    bytes.removeFirst(end + 1)
    return String(decoding: line, as: UTF8.self)
  }
}
