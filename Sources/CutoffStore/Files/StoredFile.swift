import Foundation

/// The bytes of a regular file and its state when they were read.
package struct StoredFile: Sendable {
  /// All of the file.
  package let bytes: [UInt8]
  let stamp: FileStamp
  /// Permission bits.
  let mode: mode_t
  let owner: uid_t
  let group: gid_t

  /// Reads a regular file of at most `limit` bytes: no link, no pipe, no device, and it never waits.
  package static func read(_ path: String, limit: Int = JSONReader.byteLimit) throws(FileProblem)
    -> StoredFile
  {
    let descriptor = SystemCall.whole { open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileProblem(path: path, reason: openingReason(errno)) }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw FileProblem(path: path, reason: .unreadable(errorNumber: errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileProblem(path: path, reason: .notARegularFile)
    }
    guard status.st_size <= limit else {
      throw FileProblem(path: path, reason: .fileTooLarge(limit: limit))
    }
    let bytes = try readAll(descriptor, path: path, expected: Int(status.st_size), limit: limit)
    return StoredFile(
      bytes: bytes, stamp: FileStamp(status), mode: status.st_mode & 0o7777, owner: status.st_uid,
      group: status.st_gid)
  }

  private static func openingReason(_ number: Int32) -> ProblemReason {
    switch number {
    case ELOOP, EMLINK: .symbolicLink
    case ENOENT: .missingOrEmpty
    case ENXIO: .notARegularFile
    default: .unreadable(errorNumber: number)
    }
  }

  /// Reads to the end, also of a file that grows meanwhile.
  private static func readAll(
    _ descriptor: Int32, path: String, expected: Int, limit: Int
  ) throws(FileProblem) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: expected + 1)
    var filled = 0
    while true {
      let count = bytes.withUnsafeMutableBytes { buffer in
        Foundation.read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileProblem(path: path, reason: .unreadable(errorNumber: errno)) }
      filled += count
      guard filled <= limit else { throw FileProblem(path: path, reason: .fileTooLarge(limit: limit)) }
      if count == 0 { break }
      if filled == bytes.count { bytes += [UInt8](repeating: 0, count: max(filled, 4_096)) }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }
}
