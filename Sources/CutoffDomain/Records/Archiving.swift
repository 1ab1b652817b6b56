/// That somebody put a quiet incident out of the list. It counts while nothing happens after it: what stirs again is
/// in the list again, and nobody has to write anything for that.
package struct Archiving: Hashable, Sendable {
  package var at: Instant
  package var by: String?
  /// What the clock said then, where that is another instant: somebody looked from an earlier time.
  package var loggedAt: Instant?

  package init(at: Instant, by: String?, loggedAt: Instant? = nil) {
    self.at = at
    self.by = by
    self.loggedAt = loggedAt
  }

  /// Now, but never of a time that has not come.
  package init(now: Instant, loggedAt: Instant, by: String?) {
    let at = min(now, loggedAt)
    self.init(at: at, by: by, loggedAt: at == loggedAt ? nil : loggedAt)
  }
}
