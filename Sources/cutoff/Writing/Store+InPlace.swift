import CutoffDomain
import CutoffStore

extension Store {
  /// What a step back or forward leaves. One that is in its place and not confirmed is written once more,
  /// and counts as done whatever comes of that: it must not be done twice.
  mutating func inPlace(
    of change: Change, _ step: (inout Store) throws(StoreError) -> Incident?
  ) throws(StoreError) -> Incident? {
    do {
      return try step(&self)
    } catch {
      guard case .notConfirmed = error else { throw error }
      try? confirm(change.incident)
      return incident(change.incident)
    }
  }
}
