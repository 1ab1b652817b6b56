/// The dates of deadlines and promises that are counted from another record, worked out once a standing before
/// the rules run. What hangs on nothing that is known, or on itself, gets none.
///
/// Each record is looked at once, and each link of a chain followed once.
struct RelativeDateRule {
  private var bases: BaseDays
  private var dues: [RecordID: RelativeDue]
  /// What is being worked out, the innermost last; a record that comes up again hangs on itself.
  private var path: [RecordID] = []
  private var onPath: Set<RecordID> = []

  /// `known` with the dates in their places, and the starts of windows bound as starts.
  static func resolved(_ known: KnownRecords, settings: StandingSettings) -> KnownRecords {
    var known = known
    known.bindWindows()
    guard known.incident.hasRelativeDates else { return known }
    var rule = RelativeDateRule(Ledger(known, settings: settings))
    rule.resolveAll()
    rule.write(into: &known)
    return known
  }

  private init(_ ledger: Ledger) {
    bases = BaseDays(ledger)
    dues = [:]
  }

  private mutating func resolveAll() {
    for id in bases.relativeRecords { resolve(id) }
  }

  /// A walk without recursion, because a hand-made file may chain thousands.
  private mutating func resolve(_ start: RecordID) {
    guard dues[start] == nil else { return }
    path = [start]
    onPath = [start]
    while let record = path.last {
      guard let next = bases.next(neededBy: record, resolved: &dues) else {
        onPath.remove(path.removeLast())
        continue
      }
      if onPath.insert(next).inserted {
        path.append(next)
      } else {
        leaveCircle(at: next)
      }
    }
  }

  /// None of a circle has a date.
  private mutating func leaveCircle(at record: RecordID) {
    while let member = path.popLast() {
      dues[member] = RelativeDue()
      onPath.remove(member)
      if member == record { return }
    }
  }

  private func write(into known: inout KnownRecords) {
    for index in known.incident.deadlines.indices {
      guard let due = dues[known.incident.deadlines[index].id] else { continue }
      known.incident.deadlines[index].take(due)
    }
    for index in known.incident.promises.indices {
      guard let due = dues[known.incident.promises[index].id] else { continue }
      known.incident.promises[index].due.point = due.point
    }
  }
}

/// What a relative date came to: nothing at all where its base gives no date.
struct RelativeDue: Hashable {
  var point: TimePoint?
  /// The end of a window, on the same day.
  var until: TimePoint?
}

extension Deadline {
  /// Puts a worked-out date in the place of none.
  mutating func take(_ date: RelativeDue) {
    due.point = date.point
    guard untilClock != nil else { return }
    until = date.until.map { SaidTime(boundary: .untilEndOf, point: $0) }
  }
}

extension Incident {
  /// The same without the dates that a standing worked out: as its file has it.
  package var asSaid: Incident {
    guard hasRelativeDates else { return self }
    var incident = self
    for index in deadlines.indices where deadlines[index].relative != nil {
      incident.deadlines[index].due.point = nil
      if deadlines[index].untilClock != nil { incident.deadlines[index].until = nil }
    }
    for index in promises.indices where promises[index].relative != nil {
      incident.promises[index].due.point = nil
    }
    return incident
  }

  /// Whether any date hangs on another record.
  fileprivate var hasRelativeDates: Bool {
    deadlines.contains { $0.relative != nil } || promises.contains { $0.relative != nil }
  }
}

extension KnownRecords {
  /// The start of a window binds as `from`, its end as `untilEndOf`.
  fileprivate mutating func bindWindows() {
    for index in incident.deadlines.indices {
      let deadline = incident.deadlines[index]
      guard deadline.stopsService, deadline.until != nil || deadline.untilClock != nil else { continue }
      // A clock time binds as an instant whatever the word.
      guard deadline.due.precision.isClockTime == false else { continue }
      incident.deadlines[index].due.boundary = .from
      incident.deadlines[index].until?.boundary = .untilEndOf
    }
  }
}
