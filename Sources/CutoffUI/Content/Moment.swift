import CutoffDomain

/// Now, and the past instant that is replayed instead of it.
package struct Moment: Hashable, Sendable {
  package var now: Instant
  package var asOf: Instant?

  /// `asOf` is nil for the present.
  package init(now: Instant, asOf: Instant? = nil) {
    self.now = now
    self.asOf = asOf
  }
}
