import CutoffDomain
import Synchronization

/// What incidents are called in so many columns, as it was once found out: every frame asks for it again. Made anew
/// whenever a name may be another one; all copies of the standings share it.
final class ShownNames: Sendable {
  private struct Place: Hashable {
    let incident: IncidentID
    let columns: Int
  }

  /// More than a screen and its views show in some widths.
  private static let most = 4_096

  private let names = Mutex<[Place: String]>([:])

  /// The name that was found before, else what `find` gives.
  func name(of incident: IncidentID, columns: Int, _ find: () -> String) -> String {
    let place = Place(incident: incident, columns: columns)
    if let name = names.withLock({ $0[place] }) { return name }
    let name = find()
    names.withLock { names in
      if names.count >= ShownNames.most { names.removeAll(keepingCapacity: true) }
      names[place] = name
    }
    return name
  }
}
