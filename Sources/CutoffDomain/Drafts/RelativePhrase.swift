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

  /// The phrase that is read as this date; its base by name, or by the end of its id where `incident` has that name
  /// twice.
  package static func words(
    for date: RelativeDate, in incident: Incident, _ language: Language
  ) -> String {
    let turn = date.offset < 0 ? Wording("trước", "before") : Wording("sau", "after")
    let count = [String(abs(date.offset)), word(for: date.unit)(language), turn(language)]
    return (count + [name(of: date.base, in: incident)]).joined(separator: " ")
  }

  private static func name(of base: RecordID?, in incident: Incident) -> String {
    guard let base else { return "?" }
    let name = incident.record(base)?.ownName ?? ""
    if case .success(let found) = RecordMention.find(name, among: incident.bases), found.id == base {
      return name
    }
    return String(base.text.suffix(6))
  }

  private static func word(for unit: RelativeDate.Unit) -> Wording {
    switch unit {
    case .hours: Wording("giờ", "hours")
    case .days: Wording("ngày", "days")
    case .weeks: Wording("tuần", "weeks")
    case .months: Wording("tháng", "months")
    case .workingDays: Wording("ngày làm việc", "working days")
    }
  }

  /// 1 for a folded "after", -1 for "before"; nil for any other word.
  static func turn(_ word: String) -> Int? { turns[word] }

  /// The unit that folded words name, also by its first letter: "12 h".
  static func unit(_ words: String) -> RelativeDate.Unit? { units[words] ?? letters[words] }

  private static let letters: [String: RelativeDate.Unit] = [
    "h": .hours, "g": .hours, "d": .days, "w": .weeks,
  ]

  private static let turns = ["after": 1, "sau": 1, "tu": 1, "before": -1, "truoc": -1]

  private static let units: [String: RelativeDate.Unit] = [
    "hour": .hours, "hours": .hours, "gio": .hours, "tieng": .hours, "day": .days, "days": .days,
    "ngay": .days, "week": .weeks, "weeks": .weeks, "tuan": .weeks, "month": .months, "months": .months,
    "thang": .months, "working day": .workingDays, "working days": .workingDays,
    "workingdays": .workingDays, "workingday": .workingDays, "ngay lam viec": .workingDays,
  ]
}
