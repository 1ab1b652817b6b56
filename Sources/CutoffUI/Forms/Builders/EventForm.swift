import CutoffDomain
import CutoffWords

/// The form of an event: one line, and behind Tab everything else.
package enum EventForm {
  /// A new event; `typed` is text that is already there, `asksTime` opens the field of its time too.
  package static func form(
    typed: String = "", asksTime: Bool = false, in surroundings: DraftSurroundings
  ) -> Form {
    let fields = fields(nil, typed: typed, in: surroundings)
    let title = asksTime ? FormWords.newEventAtTime : FormWords.newEvent
    guard asksTime else { return Form(FormSubject(.event), title, isQuick: true, fields: fields) }
    return Form(FormSubject(.event), title, fields: fields)
  }

  /// The form that edits an event, as it is now.
  package static func form(editing event: Event, in surroundings: DraftSurroundings) -> Form {
    let fields = fields(event, typed: event.text, in: surroundings)
    return Form(FormSubject(.event, editing: event), FormWords.editEvent, fields: fields)
  }

  package static func change(
    from form: Form, in surroundings: inout DraftSurroundings
  ) -> Result<Change, DraftProblems> {
    guard form.subject.kind == .event else { return .failure(.wrongForm) }
    let editing = form.subject.editing(Event.self)
    var reading = FormReading(form, surroundings)
    let draft = EventDraft(
      editing: editing, text: reading.text(.text),
      kind: reading.choice(.kind) ?? editing?.content.kind ?? .report, at: reading.moment(.at),
      actor: reading.mentions(.actor).first, label: reading.text(.label),
      details: details(&reading, editing), origin: reading.origin())
    return reading.finish { () throws(DraftProblems) in try draft.change(in: &surroundings) }
  }

  private static func details(_ reading: inout FormReading, _ editing: Event?) -> EventDetails {
    EventDetails(
      talks: reading.choice(.talks),
      amount: reading.money(.amount, keeping: EventDetails(of: editing?.content).amount),
      settlesAll: reading.flag(.settlesAll) ?? false, word: reading.choice(.word),
      endsMatter: reading.flag(.endsMatter) ?? false,
      services: reading.ids(.services).map(Mention.id), isPartial: reading.flag(.isPartial) ?? false,
      deadlines: reading.form[.target] == nil ? nil : reading.ids(.target))
  }

  /// A new event of a kind, with its text and by whose word it is: those come first, the rest behind Tab.
  static func form(
    _ content: EventContent, by actor: RecordID?, typed: String, title: Wording,
    in surroundings: DraftSurroundings
  ) -> Form {
    let fields = fields(nil, content: content, by: actor, typed: typed, in: surroundings)
    return Form(
      FormSubject(.event), title, quickFields: CommonFields.asked.count, fields: CommonFields.short(fields))
  }

  private static func fields(
    _ event: Event?, content: EventContent? = nil, by actor: RecordID? = nil, typed: String,
    in surroundings: DraftSurroundings
  ) -> [Field] {
    let incident = surroundings.incident
    let isEdit = event != nil
    let opening = [
      Field(.text, FormWords.text, .text(LineEditor(typed, allowsBreaks: true))),
      CommonFields.moment(.at, FormWords.at, editing: isEdit, event?.at, surroundings.language),
      kind(event?.content ?? content),
      CommonFields.party(.actor, FormWords.actor, event?.actor ?? actor, in: incident),
    ]
    let closing = [
      CommonFields.name(
        .label, FormWords.label, event?.label, known: (incident?.events ?? []).reversed().map(\.label))
    ]
    return opening + details(event?.content ?? content, in: surroundings) + closing
      + CommonFields.origin(of: event?.provenance, in: surroundings)
  }

  /// Checks and outcomes have their own forms; here one is only kept.
  private static func kind(_ content: EventContent?) -> Field {
    let own: Set<EventKind> = [.observation, .outcome]
    let current = content?.kind ?? .report
    let kinds = own.contains(current) ? [current] : EventKind.allCases.filter { !own.contains($0) }
    return Field(.kind, FormWords.kind, Choices.of(kinds, chosen: current))
  }

  /// The deadlines that a notice sets or a cut carries out; no field where there is none.
  private static func deadlines(_ chosen: [RecordID], in surroundings: DraftSurroundings) -> [Field] {
    let deadlines = surroundings.incident?.deadlines ?? []
    guard !deadlines.isEmpty else { return [] }
    let options = deadlines.map { deadline in
      let due = When.short(deadline.due, language: surroundings.language, now: surroundings.now)
      return ChoiceOption(deadline.id.text, name: TextCut.short(due + " " + deadline.label))
    }
    let choice = ChoiceEntry(options, chosen: chosen.map(\.text), allowsSeveral: true)
    return [Field(.target, FormWords.deadlines, .choice(choice), when: .kinds(.notice, .cut))]
  }

  private static func details(_ content: EventContent?, in surroundings: DraftSurroundings) -> [Field] {
    let known = EventDetails(of: content)
    let services = known.services.compactMap { mention -> RecordID? in
      if case .id(let id) = mention { return id }
      return nil
    }
    let talks: FieldCondition = .kinds(.meeting, .statement)
    let reach: FieldCondition = .kinds(.cut, .restoration)
    return deadlines(known.deadlines ?? [], in: surroundings) + [
      Field(
        .talks, FormWords.talks, Choices.of(TalksWord.allCases, chosen: known.talks),
        when: talks),
      CommonFields.money(
        .amount, FormWords.amount, known.amount, surroundings.language, when: .kinds(.payment)),
      Field(
        .settlesAll, FormWords.settlesAll, Choices.flag(content == nil ? nil : known.settlesAll),
        when: .kinds(.payment)),
      Field(
        .word, FormWords.word, Choices.of(AgreementWord.allCases, chosen: known.word),
        when: .kinds(.agreement)),
      Field(
        .endsMatter, FormWords.endsMatter, Choices.flag(content == nil ? nil : known.endsMatter),
        when: .kinds(.agreement)),
      Field(
        .services, FormWords.services,
        Choices.services(of: surroundings.incident, chosen: services, allowsSeveral: true),
        hint: FormWords.allServices, when: .kinds(.cut, .restoration, .replacement)),
      Field(
        .isPartial, FormWords.isPartial, Choices.flag(content == nil ? nil : known.isPartial), when: reach),
    ]
  }
}

extension FieldCondition {
  fileprivate static func kinds(_ kinds: EventKind...) -> FieldCondition {
    FieldCondition(.kind, Set(kinds.map(\.rawValue)))
  }
}
