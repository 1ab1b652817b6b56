import CutoffDomain
import Synchronization

/// A change that is durable in the store, as it was carried out: of one that was taken back its inverse.
struct SavedChange: Sendable {
  let change: Change
  /// The incident as this program knew it before; nil where it was not there.
  let before: Incident?
  /// Nil where it was deleted.
  let after: Incident?
}

/// What one command saved, in its order.
final class SavedChanges: Sendable {
  private let changes = Mutex<[SavedChange]>([])

  func add(_ change: SavedChange) { changes.withLock { $0.append(change) } }

  var all: [SavedChange] { changes.withLock { $0 } }
}
