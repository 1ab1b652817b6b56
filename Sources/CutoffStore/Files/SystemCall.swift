import Foundation

/// Calls of the system that a signal may cut short.
enum SystemCall {
  /// Does the call again for as long as a signal cuts it short (EINTR). Never for any other error: a second
  /// `fsync` after EIO answers 0 and means nothing.
  static func whole(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  /// Closes a descriptor; whether that went well. One that a signal cut short is closed all the same: a second
  /// call could close somebody else's.
  static func close(_ descriptor: Int32) -> Bool { Foundation.close(descriptor) == 0 || errno == EINTR }
}
