/// One tick a period, the first at the due of the deadline or promise itself.
package struct Recurrence: Hashable, Sendable {
  /// The period: week, month, quarter or year.
  package var every: Precision
  /// The last period that has a tick; nil means until further notice.
  package var until: TimePoint?

  package init(every: Precision, until: TimePoint? = nil) {
    self.every = every
    self.until = until
  }
}
