import CutoffDomain

/// The choices that forms offer.
enum Choices {
  static let yes = "yes"
  static let no = "no"

  static func flag(_ chosen: Bool?) -> FieldEntry {
    let options = [ChoiceOption(yes, FormWords.yes), ChoiceOption(no, FormWords.no)]
    return .choice(ChoiceEntry(options, chosen: chosen.map { [$0 ? yes : no] } ?? []))
  }

  static func of<Value: RawRepresentable>(
    _ values: [Value], chosen: Value?, _ words: (Value) -> Wording
  ) -> FieldEntry where Value.RawValue == String {
    let options = values.map { ChoiceOption($0.rawValue, words($0)) }
    return .choice(ChoiceEntry(options, chosen: chosen.map { [$0.rawValue] } ?? []))
  }

  /// The services of an incident; none chosen unless given.
  static func services(
    of incident: Incident?, chosen: [RecordID], allowsSeveral: Bool
  ) -> FieldEntry {
    let options = (incident?.services ?? []).map { ChoiceOption($0.id.text, name: $0.shortName) }
    return .choice(ChoiceEntry(options, chosen: chosen.map(\.text), allowsSeveral: allowsSeveral))
  }
}
