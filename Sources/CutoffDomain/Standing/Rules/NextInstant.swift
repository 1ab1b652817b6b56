/// The earliest of many instants after one, found as they come.
struct NextInstant {
  private let start: Instant
  /// Nil while none came.
  private(set) var instant: Instant?

  init(after start: Instant) { self.start = start }

  mutating func note(_ other: Instant?) {
    guard let other, other > start else { return }
    instant = min(instant ?? other, other)
  }
}
