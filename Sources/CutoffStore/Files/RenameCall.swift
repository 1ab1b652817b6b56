import Foundation

/// Renaming without losing what stands at the other name.
enum RenameCall {
  enum Result: Hashable {
    case done
    /// This system or file system cannot do it.
    case unsupported
    case failed(Int32)
  }

  /// Gives `old` the name `new`, unless something has it already (then EEXIST).
  static func withoutReplacing(_ old: String, _ new: String) -> Result { call(old, new, flags: 1) }

  /// Lets two existing files change names in one step.
  static func exchanging(_ left: String, _ right: String) -> Result { call(left, right, flags: 2) }

  static func replacing(_ old: String, _ new: String) -> Result {
    SystemCall.whole { rename(old, new) } == 0 ? .done : .failed(errno)
  }

  #if os(Linux)
    private typealias RenameAt2 =
      @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32

    /// `renameat2`, which the C library has and the Swift overlay does not declare.
    private static func call(_ old: String, _ new: String, flags: UInt32) -> Result {
      guard let symbol = dlsym(nil, "renameat2") else { return .unsupported }
      let renameAt2 = unsafeBitCast(symbol, to: RenameAt2.self)
      guard SystemCall.whole({ renameAt2(AT_FDCWD, old, AT_FDCWD, new, flags) }) != 0 else { return .done }
      switch errno {
      case EINVAL, ENOSYS, EOPNOTSUPP: return .unsupported
      default: return .failed(errno)
      }
    }
  #else
    private static func call(_ old: String, _ new: String, flags: UInt32) -> Result {
      let darwinFlags = flags == 1 ? UInt32(RENAME_EXCL) : UInt32(RENAME_SWAP)
      guard SystemCall.whole({ renamex_np(old, new, darwinFlags) }) != 0 else { return .done }
      return errno == ENOTSUP || errno == EINVAL ? .unsupported : .failed(errno)
    }
  #endif
}
