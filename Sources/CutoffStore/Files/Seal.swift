import Foundation

/// Files and folders that nobody may change, or only lengthen (`chattr +i`, `chattr +a`). In such a folder a new
/// file can be made that can neither take another's place nor be taken away again.
enum Seal {
  static func isOn(_ path: String) -> Bool {
    #if os(Linux)
      let descriptor = SystemCall.whole { open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
      guard descriptor >= 0 else { return false }
      defer { _ = SystemCall.close(descriptor) }
      var flags: Int = 0
      guard ioctl(descriptor, getFlags, &flags) == 0 else { return false }
      return flags & (immutable | appendOnly) != 0
    #else
      var status = stat()
      let seals = UInt32(UF_IMMUTABLE | UF_APPEND | SF_IMMUTABLE | SF_APPEND)
      return lstat(path, &status) == 0 && status.st_flags & seals != 0
    #endif
  }

  #if os(Linux)
    /// FS_IOC_GETFLAGS, FS_IMMUTABLE_FL and FS_APPEND_FL of linux/fs.h.
    private static let getFlags: UInt = MemoryLayout<Int>.size == 8 ? 0x8008_6601 : 0x8004_6601
    private static let immutable = 0x10
    private static let appendOnly = 0x20
  #endif
}
