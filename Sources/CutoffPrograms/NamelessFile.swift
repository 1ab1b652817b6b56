import Foundation

/// A file without a name, for what a child reads and writes: unlike a pipe it never fills up, and a child that goes on
/// holding it keeps nobody waiting.
package struct NamelessFile: ~Copyable {
  package let descriptor: Int32

  /// With `bytes` in it, open at its start.
  package init(in folder: String, bytes: [UInt8] = []) throws(ChildProgram.Failure) {
    var path = Array((folder + "/cutoff-child-XXXXXX").utf8CString)
    descriptor = mkstemp(&path)
    // Not the word for a program that is missing.
    guard descriptor >= 0 else { throw ChildProgram.Failure(number: errno == ENOENT ? ENOTDIR : errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(path)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ChildProgram.Failure(number: count < 0 ? errno : ENOSPC) }
      written += count
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  /// All of it.
  package func contents() throws(ChildProgram.Failure) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ChildProgram.Failure(number: errno) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled, off_t(filled))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ChildProgram.Failure(number: count < 0 ? errno : EIO) }
      filled += count
    }
    return bytes
  }

  deinit { _ = close(descriptor) }
}
