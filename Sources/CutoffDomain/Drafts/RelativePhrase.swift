/// "30 days after RECORD", "10 ngày làm việc sau MÃ", "2 weeks before RECORD": how a date that hangs on another
/// record is typed.
package struct RelativePhrase: Hashable, Sendable {
  /// Negative for "before".
  package let offset: Int
  package let unit: RelativeDate.Unit
  /// What was typed for the base; nil where "?" says that nobody has logged it yet.
  package let base: String?

  /// Nil for anything else.
  package init?(_ phrase: String) {
    let typed = phrase.split(separator: " ").map(String.init)
    let folded = typed.map(Folding.fold)
    guard let count = folded.first.flatMap({ Int($0) }), (0...10_000).contains(count),
      let turn = folded.firstIndex(where: { RelativePhrase.turns[$0] != nil }), turn > 1,
      let sign = RelativePhrase.turns[folded[turn]],
      let unit = RelativePhrase.units[folded[1..<turn].joined(separator: " ")], turn + 1 < typed.count
    else { return nil }
    offset = sign * count
    self.unit = unit
    let rest = typed[(turn + 1)...].joined(separator: " ")
    base = rest == "?" ? nil : rest
  }

  private static let turns = ["after": 1, "sau": 1, "tu": 1, "before": -1, "truoc": -1]

  private static let units: [String: RelativeDate.Unit] = [
    "hour": .hours, "hours": .hours, "gio": .hours, "tieng": .hours, "day": .days, "days": .days,
    "ngay": .days, "week": .weeks, "weeks": .weeks, "tuan": .weeks, "month": .months, "months": .months,
    "thang": .months, "working day": .workingDays, "working days": .workingDays,
    "workingdays": .workingDays, "workingday": .workingDays, "ngay lam viec": .workingDays,
  ]
}
