import CutoffDomain
import CutoffWords

/// Fields that many forms have.
enum CommonFields {
  /// What a short form asks first: by whose word, when, in which words.
  static let asked: [DraftField] = [.actor, .at, .text]

  /// The same fields with those in front.
  static func short(_ fields: [Field]) -> [Field] {
    asked.compactMap { id in fields.first { $0.id == id } } + fields.filter { !asked.contains($0.id) }
  }

  static func text(
    _ id: DraftField, _ label: Wording, _ text: String? = nil, hint: Wording? = nil,
    when condition: FieldCondition? = nil
  ) -> Field {
    Field(id, label, .text(LineEditor(text ?? "")), hint: hint, when: condition)
  }

  /// A text that other records have too; `known` the latest first.
  static func name(
    _ id: DraftField, _ label: Wording, _ text: String? = nil, known: [String?], hint: Wording? = nil
  ) -> Field {
    Field(id, label, .name(NameEntry(text ?? "", known: known.compactMap { $0 })), hint: hint)
  }

  static func longText(_ id: DraftField, _ label: Wording, _ text: String? = nil) -> Field {
    Field(id, label, .longText(TextAreaEditor(text ?? "")))
  }

  /// When it happened: now unless something is typed, or what `hint` says; for an edited record what it has.
  static func moment(
    _ id: DraftField, _ label: Wording, editing: Bool, _ moment: TimePoint?, _ language: Language,
    hint: Wording = FormWords.nowHint
  ) -> Field {
    let entry = editing ? TimeEntry(keeping: moment, language) : TimeEntry(.moment)
    return Field(id, label, .time(entry), hint: editing ? FormWords.noTime : hint)
  }

  /// A time that may stay unknown.
  static func optionalMoment(
    _ id: DraftField, _ label: Wording, _ moment: TimePoint?, _ language: Language,
    hint: Wording = FormWords.noTime
  ) -> Field {
    Field(id, label, .time(TimeEntry(keeping: moment, language)), hint: hint)
  }

  static func due(
    _ id: DraftField, _ label: Wording, _ due: SaidTime?, _ language: Language,
    hint: Wording = FormWords.dueHint,
    when condition: FieldCondition? = nil
  ) -> Field {
    Field(id, label, .time(TimeEntry(keeping: due, language)), hint: hint, when: condition)
  }

  /// A date of its own, or one that is counted from another record, which stands behind it.
  static func due(
    _ due: SaidTime?, counted date: RelativeDate?, of record: RecordID?, in surroundings: DraftSurroundings
  ) -> [Field] {
    let words = date.flatMap { date in
      surroundings.incident.map { RelativePhrase.words(for: date, in: $0, surroundings.language) }
    }
    var entry = TimeEntry(keeping: due, counted: words, surroundings.language)
    entry.takesCount = true
    let meant = entry.counted.flatMap { CountedBase.find($0.event, in: surroundings, but: record) }
    let chosen = date?.base == meant ? nil : date?.base
    return [
      Field(.due, FormWords.due, .time(entry), hint: FormWords.dueHint),
      Field(
        .base, FormWords.base, Choices.bases(of: surroundings, chosen: chosen, without: record),
        hint: FormWords.baseHint, when: FieldCondition(.due, .countedDate)),
    ]
  }

  static func party(
    _ id: DraftField, _ label: Wording, _ party: RecordID?, in incident: Incident?
  ) -> Field {
    let ids = party.map { [$0] } ?? []
    return Field(id, label, .party(PartyEntry(ids, in: incident)), hint: FormWords.unknownHint)
  }

  static func parties(
    _ id: DraftField, _ label: Wording, _ parties: [RecordID], in incident: Incident?
  ) -> Field {
    Field(
      id, label, .party(PartyEntry(parties, in: incident, allowsSeveral: true)),
      hint: FormWords.severalHint)
  }

  static func money(
    _ id: DraftField, _ label: Wording, _ money: Money?, _ language: Language,
    when condition: FieldCondition? = nil
  ) -> Field {
    let typed = money.map { MoneyText.format($0, language) } ?? ""
    return Field(id, label, .money(LineEditor(typed)), hint: FormWords.moneyHint, when: condition)
  }

  /// A date that is counted from another record, and whose holidays its working days leave out.
  static func relative(_ date: RelativeDate?, in surroundings: DraftSurroundings) -> [Field] {
    let words = date.flatMap { date in
      surroundings.incident.map { RelativePhrase.words(for: date, in: $0, surroundings.language) }
    }
    let calendars = HolidayCalendar.allCases.map {
      ChoiceOption($0.rawValue, FormWords.calendar($0))
    }
    return [
      text(.relative, FormWords.relative, words, hint: FormWords.relativeHint),
      Field(
        .calendar, FormWords.calendar,
        .choice(ChoiceEntry(calendars, chosen: [date?.calendar].compactMap { $0 })),
        hint: FormWords.weekendsOnly),
    ]
  }

  /// How often it comes again, and until when.
  static func recurrence(_ recurrence: Recurrence?, _ language: Language) -> [Field] {
    let periods: [Precision] = [.week, .month, .quarter, .year]
    let until = TimeEntry(keeping: recurrence?.until, leansAhead: true, language)
    return [
      Field(
        .repeats, FormWords.repeats, Choices.of(periods, chosen: recurrence?.every),
        hint: FormWords.onlyOnce),
      Field(
        .until, FormWords.until, .time(until), hint: FormWords.untilFurtherNotice,
        when: FieldCondition(.repeats, Set(periods.map(\.rawValue)))),
    ]
  }

  /// Where it is known from and since when.
  static func origin(of provenance: Provenance?, in surroundings: DraftSurroundings) -> [Field] {
    let incident = surroundings.incident
    let first = provenance?.sources.first
    let source = incident?.sources.first { $0.id == first }
    let known = provenance.map { TimeEntry(keeping: $0.knownAt, surroundings.language) } ?? TimeEntry(.moment)
    return [
      name(
        .publisher, FormWords.publisher, source?.publisher,
        known: (incident?.sources ?? []).reversed().map(\.publisher)),
      text(.address, FormWords.address, source?.address),
      Field(
        .knownAt, FormWords.knownAt, .time(known),
        hint: provenance == nil ? FormWords.nowHint : FormWords.knownByRule),
    ]
  }
}

extension DraftField {
  /// Where the side of a party is asked that this field's name makes; nil where its side is plain.
  static func side(ofNew party: DraftField) -> DraftField? { sides[party] }

  private static let sides: [DraftField: DraftField] = [
    .actor: .actorSide, .setBy: .setBySide, .giver: .giverSide, .receiver: .receiverSide, .owner: .ownerSide,
    .statedBy: .statedBySide,
  ]
}

extension Field {
  /// The field, and behind one of a party the side of the party that a new name makes.
  var withSide: [Field] {
    guard case .party = entry, let side = DraftField.side(ofNew: id) else { return [self] }
    return [
      self,
      Field(
        side, FormWords.sideOfNew, Choices.of(Side.allCases, chosen: nil), hint: FormWords.unknownHint,
        when: FieldCondition(id, .newParty)),
    ]
  }

  /// The same field where a start may have an end behind it ("8h-11h30 12/8").
  var takingWindow: Field {
    guard case .time(var time) = entry else { return self }
    time.takesWindow = true
    var field = self
    field.entry = .time(time)
    return field
  }
}
