/// Makes ids that sort in the order in which they were made, also when the clock steps back.
package struct RecordIDSource: Sendable {
  private var random: SplitMix64
  private var lastMilliseconds: Int64 = 0

  /// The same seed gives the same ids.
  package init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  package mutating func next(at now: Instant) -> RecordID {
    lastMilliseconds = max(now.seconds * 1_000, lastMilliseconds + 1)
    let low = UInt16(truncatingIfNeeded: random.next())
    return RecordID(milliseconds: lastMilliseconds, random: (random.next(), low))
  }

  package mutating func nextIncident(title: String) -> IncidentID {
    IncidentID(title: title, random: random.next())
  }
}
