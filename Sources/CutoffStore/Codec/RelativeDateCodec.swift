import CutoffDomain

extension MemberWriter {
  /// `{"base", "offset", "unit", "calendar", "days", "clock", "at"}`; the base is null while nobody named one.
  mutating func put(_ name: String, _ relative: RelativeDate?) {
    guard let relative else { return }
    put(name) { inner in
      inner.put("base", relative.base.map { .string($0.text) } ?? JSONValue(.null))
      inner.put("offset", JSONValue(.number(String(relative.offset))))
      inner.put("unit", word: relative.unit)
      inner.put("calendar", relative.calendar)
      inner.put("days", relative.days)
      inner.put("clock", relative.clock?.text)
      if relative.side != .start { inner.put("at", word: relative.side) }
    }
  }

  /// `{"2026-02-20": false}`, in the order of the dates.
  mutating func put(_ name: String, _ days: [CivilDate: Bool]) {
    put(name) { inner in
      for (date, isWorked) in days.sorted(by: { $0.key < $1.key }) {
        inner.put(FileTime.text(date), JSONValue(.bool(isWorked)))
      }
    }
  }

  /// `{"clock"}`: the end of a relative window.
  mutating func put(_ name: String, untilClock: DayClock) {
    put(name) { $0.put("clock", untilClock.text) }
  }
}

extension Members {
  func relative(_ name: String) throws(JSONProblem) -> RelativeDate? {
    guard let inner = try optionalMembers(name) else { return nil }
    return RelativeDate(
      base: inner.object["base"]?.isNull == true ? nil : try inner.optionalID("base"),
      offset: Int(try inner.figure("offset", .offset)), unit: try inner.word("unit"),
      calendar: try inner.optionalText("calendar"), days: try inner.days("days"),
      clock: try inner.optionalClock("clock"), side: try inner.optionalWord("at") ?? .start)
  }

  /// The end of a window; nil too where only its time of day is said, as a relative one does.
  func until(_ name: String) throws(JSONProblem) -> SaidTime? {
    guard let inner = try optionalMembers(name), !inner.has("clock") else { return nil }
    return try optionalSaid(name)
  }

  func untilClock(_ name: String) throws(JSONProblem) -> DayClock? {
    guard let inner = try optionalMembers(name), let clock = try inner.optionalClock("clock") else {
      return nil
    }
    guard has("relative") else {
      throw inner.problem(
        .strayMember(member: inner.path("clock"), without: path("relative")), of: "clock")
    }
    guard !inner.has("time") else {
      throw inner.problem(.strayMember(member: inner.path("time"), without: path("due.time")), of: "time")
    }
    return clock
  }

  func optionalClock(_ name: String) throws(JSONProblem) -> DayClock? {
    guard let text = try optionalText(name) else { return nil }
    guard let clock = DayClock(text) else {
      throw problem(.badTime(member: path(name), text: text, expected: .clock), of: name)
    }
    return clock
  }

  func days(_ name: String) throws(JSONProblem) -> [CivilDate: Bool] {
    guard let inner = try optionalMembers(name) else { return [:] }
    var days: [CivilDate: Bool] = [:]
    for (day, offset) in inner.object.names {
      guard let date = FileTime.date(day) else {
        let reason = ProblemReason.badTime(member: path(name), text: day, expected: .date)
        throw JSONProblem(reason, at: offset)
      }
      days[date] = try inner.flag(day)
    }
    return days
  }
}
