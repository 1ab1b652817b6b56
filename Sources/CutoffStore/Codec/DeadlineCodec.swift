import CutoffDomain

extension MemberWriter {
  mutating func put(contentOf deadline: Deadline, zone: Zone) {
    put("id", deadline.id)
    put("kind", word: deadline.kind)
    put("label", deadline.label)
    put("due", deadline.due)
    put("relative", deadline.relative)
    put("until", deadline.until)
    if let clock = deadline.untilClock, deadline.until == nil { put("until", untilClock: clock) }
    put("basis", deadline.basis)
    put("condition", deadline.condition)
    put("setBy", deadline.setBy)
    put("setAt", deadline.setAt)
    // Both answers are said: a false one takes away what the kind would say.
    put("stopsService", deadline.stopsServiceOverride.map { JSONValue(.bool($0)) })
    put("services", deadline.services)
    put("supersedes", deadline.supersedes)
    put("recurrence", deadline.recurrence)
    put(contentOf: deadline.provenance, zone: zone)
  }

  /// `{"every", "until"}`.
  mutating func put(_ name: String, _ recurrence: Recurrence?) {
    guard let recurrence else { return }
    put(name) { inner in
      inner.put("every", word: recurrence.every)
      inner.put("until", recurrence.until)
    }
  }
}

extension Members {
  func deadline() throws(JSONProblem) -> Deadline {
    Deadline(
      id: try id("id"), kind: try word("kind"), label: try text("label"), due: try said("due"),
      relative: try relative("relative"), until: try until("until"), untilClock: try untilClock("until"),
      basis: try optionalText("basis"), condition: try optionalText("condition"),
      setBy: try optionalID("setBy"), setAt: try optionalPoint("setAt"),
      stopsServiceOverride: try optionalFlag("stopsService"), services: try ids("services"),
      supersedes: try optionalID("supersedes"),
      recurrence: try recurrence("recurrence"), provenance: try provenance())
  }

  func recurrence(_ name: String) throws(JSONProblem) -> Recurrence? {
    guard let inner = try optionalMembers(name) else { return nil }
    let every: Precision = try inner.word("every")
    guard Self.periods.contains(every) else {
      let known = Self.periods.map(\.rawValue)
      let reason = ProblemReason.unknownWord(
        member: inner.path("every"), word: every.rawValue, known: known)
      throw inner.problem(reason, of: "every")
    }
    return Recurrence(every: every, until: try inner.optionalPoint("until"))
  }

  private static let periods: [Precision] = [.week, .month, .quarter, .year]
}
