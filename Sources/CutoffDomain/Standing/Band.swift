/// Where an incident stands in the one order of the list, the wall, `list`, `next` and the title.
package enum Band: String, CaseIterable, Sendable {
  /// Something presses.
  case now
  /// Something comes within thirty days.
  case ahead
  /// Not settled.
  case open
  case quiet
}

/// What makes an incident press, and the moment that it presses with.
package struct Press: Hashable, Sendable {
  /// At equal distance the first goes first.
  package enum Kind: Int, CaseIterable, Sendable {
    /// Something is off or down, or came back and nobody saw it.
    case off
    case ahead
    case passed
  }

  package var kind: Kind
  package var record: RecordID
  package var at: Instant

  package init(_ kind: Kind, record: RecordID, at: Instant) {
    self.kind = kind
    self.record = record
    self.at = at
  }

  /// Whole minutes between the moment and the start of the minute that runs at `now`.
  package func distance(at now: Instant) -> Int64 {
    let second = now.seconds % Span.minute
    let minute = now.advanced(by: second < 0 ? -second - Span.minute : -second)
    return abs(minute.seconds(since: at)) / Span.minute
  }
}

/// Something that comes: a due, the end of a window, the last moment for a step.
package struct Coming: Hashable, Sendable {
  package var record: RecordID
  package var at: Instant

  package init(record: RecordID, at: Instant) {
    self.record = record
    self.at = at
  }
}

extension Standing {
  /// What presses most at `now`: the nearest moment; nil outside the band now.
  package func presses(at now: Instant) -> Press? {
    pressing.min { left, right in
      let (near, far) = (left.distance(at: now), right.distance(at: now))
      return (near, left.kind.rawValue, left.at, left.record)
        < (far, right.kind.rawValue, right.at, right.record)
    }
  }
}
