import CutoffDomain

/// Now, and the past instant that is replayed instead of it.
package struct Moment: Hashable, Sendable {
  package var now: Instant
  package var asOf: Instant?
}
