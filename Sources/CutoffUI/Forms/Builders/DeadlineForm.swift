import CutoffDomain
import CutoffWords

/// The form of a deadline.
package enum DeadlineForm {
  /// A new deadline; no kind is preselected unless given.
  package static func form(kind: DeadlineKind? = nil, in surroundings: DraftSurroundings) -> Form {
    let fields = fields(nil, kind: kind, in: surroundings)
    return Form(FormSubject(.deadline), FormWords.newDeadline, fields: fields, rare: rare)
  }

  /// The form that edits a deadline, as it is now.
  package static func form(editing deadline: Deadline, in surroundings: DraftSurroundings) -> Form {
    let fields = fields(deadline, kind: deadline.kind, in: surroundings)
    return Form(
      FormSubject(.deadline, editing: deadline), FormWords.editDeadline, fields: fields, rare: rare)
  }

  package static func change(
    from form: Form, in surroundings: inout DraftSurroundings
  ) -> Result<Change, DraftProblems> {
    guard form.subject.kind == .deadline else { return .failure(.wrongForm) }
    let editing = form.subject.editing(Deadline.self)
    var reading = FormReading(form, surroundings)
    let kind: DeadlineKind? = reading.required(.kind)
    let relative = reading.relative(of: editing?.relative)
    let end = reading.windowEnd(isCounted: relative != nil || editing?.relative != nil)
    let draft = DeadlineDraft(
      editing: editing, kind: kind ?? .other, label: reading.text(.label),
      due: reading.due(.due, counted: relative),
      condition: reading.text(.condition), setBy: reading.mentions(.setBy).first,
      setAt: reading.moment(.setAt), services: reading.ids(.services).map(Mention.id),
      stopsService: reading.flag(.stopsService), recurrence: reading.recurrence(),
      relative: relative, until: end.time, untilClock: end.clock, basis: reading.text(.basis),
      supersedes: reading.ids(.supersedes).first,
      cleared: reading.cleared([.relative, .windowEnd, .supersedes]), also: reading.also(),
      origin: reading.origin())
    return reading.finish { () throws(DraftProblems) in try draft.change(in: &surroundings) }
  }

  private static func fields(
    _ deadline: Deadline?, kind: DeadlineKind?, in surroundings: DraftSurroundings
  ) -> [Field] {
    let incident = surroundings.incident
    let also = CommonFields.text(.also, FormWords.also, hint: FormWords.alsoHint)
    return CommonFields.due(
      deadline?.due, counted: deadline?.relative, of: deadline?.id, in: surroundings
    ).map(\.takingWindow) + [
      Field(.kind, FormWords.kind, Choices.of(DeadlineKind.allCases, chosen: kind)),
      CommonFields.text(.label, FormWords.deadlineLabel, deadline?.label, hint: FormWords.asTheKind),
    ] + (deadline == nil ? [also] : []) + [
      CommonFields.party(.setBy, FormWords.setBy, deadline?.setBy, in: incident),
      CommonFields.optionalMoment(.setAt, FormWords.setAt, deadline?.setAt, surroundings.language),
      Field(
        .services, FormWords.services,
        Choices.services(of: incident, chosen: deadline?.services ?? [], allowsSeveral: true),
        hint: FormWords.allServices),
      CommonFields.text(
        .condition, FormWords.condition, deadline?.condition, hint: FormWords.conditionHint),
      Field(
        .stopsService, FormWords.stopsService, Choices.flag(deadline?.stopsServiceOverride),
        hint: FormWords.byKind),
    ] + CommonFields.recurrence(deadline?.recurrence, surroundings.language)
      + CommonFields.origin(of: deadline?.provenance, in: surroundings)
      + CommonFields.relative(deadline?.relative, in: surroundings) + [
        Field(
          .windowEnd, FormWords.windowEnd, .time(end(of: deadline, surroundings.language)),
          hint: FormWords.windowEndHint),
        CommonFields.text(.basis, FormWords.basis, deadline?.basis, hint: FormWords.basisHint),
      ] + earlier(deadline, in: surroundings)
  }

  /// The deadlines in whose place it could stand; asked of one that is there only.
  private static func earlier(_ deadline: Deadline?, in surroundings: DraftSurroundings) -> [Field] {
    let others = (surroundings.incident?.deadlines ?? []).filter { $0.id != deadline?.id }
    guard let deadline, !others.isEmpty else { return [] }
    let options = others.map { other in
      let due = When.short(other.due, language: surroundings.language, now: surroundings.now)
      return ChoiceOption(other.id.text, name: TextCut.short(due + " " + other.label))
    }
    let chosen = deadline.supersedes.map { [$0.text] } ?? []
    return [
      Field(
        .supersedes, FormWords.supersedes, .choice(ChoiceEntry(options, chosen: chosen)),
        hint: FormWords.nothingBefore)
    ]
  }

  /// What is seldom asked.
  private static let rare: Set<DraftField> = [.relative, .calendar, .windowEnd, .basis, .supersedes]

  private static func end(of deadline: Deadline?, _ language: Language) -> TimeEntry {
    if let clock = deadline?.untilClock { return TimeEntry(.due, typed: clock.text) }
    return TimeEntry(keeping: deadline?.until, language)
  }
}
