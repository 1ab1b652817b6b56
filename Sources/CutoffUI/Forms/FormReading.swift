import CutoffDomain
import CutoffWords

extension DraftProblems {
  /// The form does not write what it was asked for: it was built for something else.
  static let wrongForm = DraftProblems(.text, .recordGone)
}

/// Reads the fields of a form into values, gathering what cannot be read. Fields that are not asked
/// count as empty.
struct FormReading {
  let form: Form
  let surroundings: DraftSurroundings
  private(set) var problems: [DraftProblem] = []

  init(_ form: Form, _ surroundings: DraftSurroundings) {
    self.form = form
    self.surroundings = form.inside(surroundings)
  }

  func text(_ id: DraftField) -> String {
    switch entry(id) {
    case .text(let editor)?, .money(let editor)?: editor.text
    case .longText(let editor)?: editor.text
    case .name(let entry)?: entry.editor.text
    case .time, .choice, .party, .pick, nil: ""
    }
  }

  mutating func due(_ id: DraftField) -> SaidTime? {
    guard case .time(let entry)? = entry(id) else { return nil }
    return value(entry.due(in: surroundings), id)
  }

  /// The same beside a date that is counted from another record: that has no date of its own.
  mutating func due(_ id: DraftField, counted date: RelativeDate?) -> SaidTime? {
    let said = due(id)
    guard date != nil, form[id]?.isDirty == false else { return said }
    return said.map { SaidTime(boundary: $0.point == nil ? $0.boundary : .by, point: nil) }
  }

  mutating func moment(_ id: DraftField) -> TimePoint? {
    guard case .time(let entry)? = entry(id) else { return nil }
    return value(entry.moment(in: surroundings), id)
  }

  /// `kept` while its words are not touched: they may say less than it.
  mutating func money(_ id: DraftField, keeping kept: Money? = nil) -> Money? {
    guard let typed = text(id).trimmed else { return nil }
    if let kept, form[id]?.isDirty == false { return kept }
    do {
      return try MoneyText.parse(typed, surroundings.language, currency: surroundings.currency)
    } catch {
      problems.append(DraftProblem(id, .money(error)))
      return nil
    }
  }

  func choice<Value: RawRepresentable>(_ id: DraftField) -> Value? where Value.RawValue == String {
    values(id).first.flatMap(Value.init(rawValue:))
  }

  /// A choice that must be made.
  mutating func required<Value: RawRepresentable>(
    _ id: DraftField
  ) -> Value? where Value.RawValue == String {
    let value: Value? = choice(id)
    if value == nil { problems.append(DraftProblem(id, .missing)) }
    return value
  }

  func values(_ id: DraftField) -> [String] {
    switch entry(id) {
    case .choice(let entry)?: return entry.chosenValues
    case .pick(let entry)?: return entry.chosenValues
    case .text, .longText, .time, .party, .money, .name, nil: return []
    }
  }

  func ids(_ id: DraftField) -> [RecordID] { values(id).compactMap(RecordID.init) }

  /// Nil where nothing was chosen.
  func flag(_ id: DraftField) -> Bool? { values(id).first.map { $0 == Choices.yes } }

  func mentions(_ id: DraftField) -> [Mention] {
    guard case .party(let entry)? = entry(id) else { return [] }
    guard let field = DraftField.side(ofNew: id), let side: Side = choice(field) else {
      return entry.mentions
    }
    return entry.names.map { .new($0, side) }
  }

  /// The dates that hang on a deadline.
  mutating func also() -> [DependentDate] {
    DependentDate.phrases(of: text(.also)).compactMap { phrase in
      if let date = DependentDate(phrase) { return date }
      problems.append(DraftProblem(.also, .notADependentDate(phrase)))
      return nil
    }
  }

  mutating func recurrence() -> Recurrence? {
    let every: Precision? = choice(.repeats)
    return every.map { Recurrence(every: $0, until: moment(.until)) }
  }

  mutating func zone(_ id: DraftField) -> Zone? {
    guard let typed = text(id).trimmed else { return nil }
    if let zone = Zone.typed(typed) { return zone }
    problems.append(DraftProblem(id, .unknownZone(typed)))
    return nil
  }

  /// Nil where nothing is typed: as configured.
  mutating func reminders(_ id: DraftField) -> [Int64]? {
    switch RemindersField.read(text(id)) {
    case .success(let lengths): return lengths
    case .failure(let problem):
      problems.append(DraftProblem(id, problem.reason))
      return nil
    }
  }

  /// Those of the fields that somebody emptied.
  func cleared(_ ids: [DraftField]) -> Set<DraftField> {
    Set(
      ids.filter { id in
        form[id].map { $0.isDirty && $0.kept.texts.allSatisfy { $0.trimmed == nil } } ?? false
      })
  }

  /// The date that is counted from another record: as typed, or `kept` with another calendar. Nil where neither the
  /// phrase nor the calendar was touched, or the phrase is empty.
  mutating func relative(of kept: RelativeDate?) -> RelativeDate? {
    let isTyped = form[.relative]?.isDirty == true
    if !isTyped, let counted = counted(of: kept) { return counted }
    guard isTyped || (form[.calendar]?.isDirty == true && kept != nil) else { return nil }
    var date = kept
    if isTyped {
      guard let typed = text(.relative).trimmed, let read = relative(typed) else { return nil }
      date = read
      date?.days = kept?.days ?? [:]
      date?.clock = kept?.clock
      date?.side = kept?.side ?? .start
    }
    date?.calendar = values(.calendar).first
    return date
  }

  /// The count that was typed as the date itself, from what was chosen or the words name. Nil while none of it was
  /// touched.
  private func counted(of kept: RelativeDate?) -> RelativeDate? {
    guard let phrase = form.counted else { return nil }
    let isSaid = form[.due]?.isDirty == true
    guard isSaid || [.base, .calendar].contains(where: { form[$0]?.isDirty == true }) else { return nil }
    let calendar =
      values(.calendar).first ?? (kept == nil ? surroundings.phrases.workdays?.national?.rawValue : nil)
    return RelativeDate(
      base: base(phrase, isSaid ? nil : kept), offset: phrase.offset, unit: phrase.unit,
      calendar: phrase.unit == .workingDays ? calendar : nil, days: kept?.days ?? [:],
      clock: isSaid ? phrase.start : kept?.clock, side: kept?.side ?? .start)
  }

  private func base(_ phrase: CountedPhrase, _ kept: RelativeDate?) -> RecordID? {
    if let chosen = values(.base).first { return RecordID(chosen) }
    return CountedBase.find(phrase.event, in: surroundings, but: form.subject.original?.recordID)
      ?? kept?.base
  }

  private mutating func relative(_ typed: String) -> RelativeDate? {
    guard let phrase = RelativePhrase(typed), let incident = surroundings.incident else {
      problems.append(DraftProblem(.relative, .notARelativeDate(typed)))
      return nil
    }
    guard let base = phrase.base else {
      return RelativeDate(base: nil, offset: phrase.offset, unit: phrase.unit)
    }
    switch RecordMention.find(base, among: incident.bases) {
    case .success(let record): return RelativeDate(base: record.id, offset: phrase.offset, unit: phrase.unit)
    case .failure(.several): problems.append(DraftProblem(.relative, .ambiguousName(base)))
    case .failure(.nobody): problems.append(DraftProblem(.relative, .notARelativeDate(typed)))
    }
    return nil
  }

  /// The end of a window; of a counted day a time of day alone. Nothing while the field is not touched.
  mutating func windowEnd(isCounted: Bool) -> (time: SaidTime?, clock: DayClock?) {
    guard case .time(let entry)? = form[.windowEnd]?.entry, form[.windowEnd]?.isDirty == true else {
      // A window that was typed in the place of one time has its end in it.
      guard case .time(let start)? = form[.due]?.entry else { return (nil, nil) }
      if start.counted != nil { return (nil, form[.due]?.isDirty == true ? start.counted?.end : nil) }
      return (start.windowEnd(in: surroundings), nil)
    }
    if isCounted, let typed = entry.editor.text.trimmed, let clock = DayClock(typed) { return (nil, clock) }
    var end = due(.windowEnd)
    end?.boundary = .untilEndOf
    return (end, nil)
  }

  /// The stages that were typed, with `;` between them; nil while the field is not touched, or empty. A stage of
  /// `step` whose words still stand stays whole.
  mutating func stages(_ id: DraftField, of step: Step?) -> [Stage]? {
    guard form[id]?.isDirty == true, let typed = text(id).trimmed else { return nil }
    let desk = StagePhrase.usualDesk(in: surroundings.zone)
    let known = Dictionary(
      (step?.stages ?? []).map { (StagePhrase.words(for: $0, desk: desk, surroundings.language), $0) }
    ) { first, _ in first }
    var stages: [Stage] = []
    for phrase in typed.split(separator: ";").compactMap(\.trimmed) {
      if let stage = known[phrase] ?? StagePhrase.stage(phrase, desk: desk) {
        stages.append(stage)
      } else {
        problems.append(DraftProblem(id, .notAStage(phrase)))
      }
    }
    return stages
  }

  mutating func origin() -> DraftOrigin {
    let mention = SourceMention(publisher: text(.publisher), address: text(.address))
    return DraftOrigin(knownAt: moment(.knownAt), source: form[.publisher] == nil ? nil : mention)
  }

  /// The change of a draft; its problems after those found while reading, one a field.
  func finish(
    _ change: () throws(DraftProblems) -> Change
  ) -> Result<Change, DraftProblems> {
    do throws(DraftProblems) {
      let change = try change()
      return problems.isEmpty ? .success(change) : .failure(DraftProblems(problems))
    } catch {
      let known = Set(problems.map(\.field))
      return .failure(DraftProblems(problems + error.problems.filter { !known.contains($0.field) }))
    }
  }

  private func entry(_ id: DraftField) -> FieldEntry? {
    form[id].flatMap { form.isAsked($0) ? $0.entry : nil }
  }

  private mutating func value<Value>(_ result: Result<Value?, DraftTimeProblem>, _ id: DraftField) -> Value? {
    switch result {
    case .success(let value): return value
    case .failure(let problem):
      problems.append(DraftProblem(id, problem.reason))
      return nil
    }
  }
}
