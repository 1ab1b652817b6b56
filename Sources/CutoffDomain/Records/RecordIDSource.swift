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

/// Sebastiano Vigna's splitmix64: small, seedable, good enough for ids within one store.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
