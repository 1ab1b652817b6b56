import CutoffDomain
import CutoffScreen

/// Texts short enough for one answer of a choice.
enum TextCut {
  /// At most 40 cells.
  static func short(_ text: String) -> String { TextLayout.cut(text, to: 40) }
}

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

  /// The statements known now, the latest first; the chosen ones are always among them.
  static func statements(
    of surroundings: DraftSurroundings, chosen: [RecordID], without: RecordID? = nil,
    allowsSeveral: Bool = true
  ) -> FieldEntry {
    guard let incident = surroundings.incident else { return .choice(ChoiceEntry([])) }
    let known = incident.events.filter { event in
      event.content.kind == .statement && event.id != without
        && (chosen.contains(event.id) || incident.countsFrom(.event(event)) <= surroundings.now)
    }
    let latest = known.sorted { incident.countsFrom(.event($0)) > incident.countsFrom(.event($1)) }
    let kept = latest.enumerated().filter { $0.offset < statementLimit || chosen.contains($0.element.id) }
    let options = kept.map { ChoiceOption($0.element.id.text, name: name(of: $0.element, in: incident)) }
    return .choice(ChoiceEntry(options, chosen: chosen.map(\.text), allowsSeveral: allowsSeveral))
  }

  private static let statementLimit = 20

  private static func name(of event: Event, in incident: Incident) -> String {
    let actor = incident.party(event.actor).map { $0.shortName + ": " } ?? ""
    return TextCut.short(actor + event.text)
  }

  /// The services of an incident; none chosen unless given.
  static func services(
    of incident: Incident?, chosen: [RecordID], allowsSeveral: Bool
  ) -> FieldEntry {
    let options = (incident?.services ?? []).map { ChoiceOption($0.id.text, name: $0.shortName) }
    return .choice(ChoiceEntry(options, chosen: chosen.map(\.text), allowsSeveral: allowsSeveral))
  }
}
