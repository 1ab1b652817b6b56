import CutoffDomain

extension MemberWriter {
  /// `{"label", "amount", "unit", "desk"}`.
  static func stage(_ stage: Stage) -> JSONValue {
    var inner = MemberWriter()
    inner.put("label", stage.label)
    inner.put("amount", JSONValue(.number(decimal(stage.hundredths))))
    inner.put("unit", word: stage.unit)
    if let desk = stage.desk { inner.put("desk") { $0.put(contentOf: desk) } }
    return inner.object
  }

  /// `calendar`, `zone`, `hours`, `days`.
  private mutating func put(contentOf desk: Desk) {
    put("calendar", desk.calendar)
    put("zone", desk.zone.identifier)
    put("hours", list: desk.hours.map { .string($0.text) })
    put("days", desk.days)
  }
}

extension Members {
  func stage() throws(JSONProblem) -> Stage {
    let unit: Stage.Unit = try word("unit")
    let hundredths =
      switch unit {
      case .hours, .deskHours: try figure("amount", .length)
      case .deskDays: try figure("amount", .wholeLength) * 100
      }
    return Stage(label: try text("label"), hundredths: hundredths, unit: unit, desk: try desk(for: unit))
  }

  private func desk(for unit: Stage.Unit) throws(JSONProblem) -> Desk? {
    guard let inner = try optionalMembers("desk") else {
      switch unit {
      case .hours: return nil
      case .deskHours, .deskDays: throw missing("desk")
      }
    }
    return Desk(
      calendar: try inner.optionalText("calendar"), zone: try inner.zone("zone"),
      hours: try inner.openHours("hours"), days: try inner.days("days"))
  }

  /// At least one stretch, each after the one before.
  private func openHours(_ name: String) throws(JSONProblem) -> [OpenHours] {
    guard let texts = try optionalTexts(name), !texts.isEmpty else { throw missing(name) }
    var hours: [OpenHours] = []
    for (text, place, offset) in texts {
      guard let stretch = OpenHours(text), hours.last.map({ $0.to <= stretch.from }) ?? true else {
        throw JSONProblem(.badTime(member: place, text: text, expected: .openHours), at: offset)
      }
      hours.append(stretch)
    }
    return hours
  }
}
