import CutoffDomain
import CutoffScreen
import CutoffWords

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

  static func of<Value: Worded>(_ values: [Value], chosen: Value?) -> FieldEntry {
    let options = values.map { ChoiceOption($0.rawValue, $0.shown, alsoCalled: $0.alsoCalled) }
    return .choice(ChoiceEntry(options, chosen: chosen.map { [$0.rawValue] } ?? []))
  }

  /// The same with words that fit what is answered; the usual ones may be typed too.
  static func of<Value: Worded>(_ values: [Value], chosen: Value?, _ words: (Value) -> Wording) -> FieldEntry
  {
    let options = values.map { value in
      ChoiceOption(
        value.rawValue, words(value),
        alsoCalled: value.alsoCalled + [value.shown.vietnamese, value.shown.english])
    }
    return .choice(ChoiceEntry(options, chosen: chosen.map { [$0.rawValue] } ?? []))
  }

  /// The statements known now, the latest first; the chosen ones are always among them.
  static func statements(
    of surroundings: DraftSurroundings, chosen: [RecordID], without: RecordID? = nil,
    allowsSeveral: Bool = true
  ) -> FieldEntry {
    guard let incident = surroundings.incident else { return .pick(PickEntry([])) }
    let instants = KnownInstants(incident.sources)
    let known = incident.events.filter { event in
      event.content.kind == .statement && event.id != without
        && (chosen.contains(event.id) || instants.countsFrom(.event(event)) <= surroundings.now)
    }
    let latest = known.sorted { instants.countsFrom(.event($0)) > instants.countsFrom(.event($1)) }
    let options = latest.map { event in
      ChoiceOption(
        event.id.text, name: name(of: event, in: surroundings),
        alsoCalled: incident.party(event.actor)?.calledAs ?? [])
    }
    return .pick(PickEntry(options, chosen: chosen.map(\.text), allowsSeveral: allowsSeveral))
  }

  /// When, by whom, what: enough to tell one of fifty from the others, and to find it by any of them.
  private static func name(of event: Event, in surroundings: DraftSurroundings) -> String {
    let actor = surroundings.incident?.party(event.actor).map { $0.shortName + ": " } ?? ""
    let at = event.at.map { When.short($0, language: surroundings.language, now: surroundings.now) + " " }
    return (at ?? "") + actor + event.subject
  }

  /// What a date can be counted from: the events, deadlines and promises of the incident, and what nobody has logged.
  static func bases(
    of surroundings: DraftSurroundings, chosen: RecordID?, without: RecordID?
  ) -> FieldEntry {
    let bases = (surroundings.incident?.bases ?? []).filter { $0.id != without }
    let options = bases.map { base in
      ChoiceOption(base.id.text, name: name(of: base, in: surroundings))
    }
    let none = ChoiceOption(unlogged, FormWords.unlogged)
    return .pick(PickEntry(options + [none], chosen: chosen.map { [$0.text] } ?? []))
  }

  /// What stands for a base that nobody has logged.
  static let unlogged = "?"

  private static func name(of base: Record, in surroundings: DraftSurroundings) -> String {
    switch base {
    case .event(let event):
      return event.content.kind.shown(surroundings.language) + " " + name(of: event, in: surroundings)
    case .deadline(let deadline):
      let due = When.short(deadline.due, language: surroundings.language, now: surroundings.now)
      return deadline.kind.shown(surroundings.language) + " " + due + " " + deadline.label
    case .promise(let promise):
      return When.short(promise.due, language: surroundings.language, now: surroundings.now) + " "
        + promise.content
    case .party, .service, .amount, .note, .step, .question, .source:
      return base.shownName(surroundings.language)
    }
  }

  /// The deadlines and promises of the incident by due and words; nil where there is none.
  static func dated(of surroundings: DraftSurroundings, chosen: RecordID?) -> FieldEntry? {
    let incident = surroundings.incident
    let deadlines = (incident?.deadlines ?? []).map { ($0.id, $0.due, $0.label) }
    let promises = (incident?.promises ?? []).map { ($0.id, $0.due, $0.content) }
    let options = (deadlines + promises).map { id, due, words in
      let short = When.short(due, language: surroundings.language, now: surroundings.now)
      return ChoiceOption(id.text, name: TextCut.short([short, words].joined(separator: " ")))
    }
    guard !options.isEmpty else { return nil }
    return .choice(ChoiceEntry(options, chosen: chosen.map { [$0.text] } ?? []))
  }

  /// The services of an incident, marked where they are not to be cut, which is not typed; none chosen unless given.
  static func services(
    of incident: Incident?, chosen: [RecordID], allowsSeveral: Bool
  ) -> FieldEntry {
    let options = (incident?.services ?? []).map { service in
      ChoiceOption(
        service.id.text, Wording(service.named(.vietnamese), service.named(.english)),
        alsoCalled: [service.shortName])
    }
    return .choice(ChoiceEntry(options, chosen: chosen.map(\.text), allowsSeveral: allowsSeveral))
  }
}
