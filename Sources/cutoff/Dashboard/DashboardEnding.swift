import Foundation

/// Why the dashboard ended.
enum DashboardEnding {
  /// The person quit.
  case quit
  case terminated, interrupted
  /// The person wants to look at the sample store first.
  case sample
  /// The terminal went away.
  case hungUp

  /// What the program ends with at once, as shells have it for a signal; nil after quitting.
  var exitStatus: Int32? {
    switch self {
    case .quit, .sample: nil
    case .terminated: 128 + SIGTERM
    case .interrupted: 128 + SIGINT
    case .hungUp: 128 + SIGHUP
    }
  }
}
