import CutoffDomain
import CutoffWords

/// What is said below a field where that takes the rest of the form: the two ends of a window, a date that is counted
/// from another record, and the dates that hang on it.
enum FormEcho {
  /// As `FieldEcho.of`, for a field of `form`.
  static func of(
    _ field: Field, of form: Form, isFocused: Bool, takesOffer: Bool = false,
    in surroundings: DraftSurroundings
  ) -> [FieldEcho] {
    let usual = FieldEcho.of(field, isFocused: isFocused, takesOffer: takesOffer, in: surroundings)
    switch (field.id, field.entry) {
    case (.due, .time(let entry)) where entry.counted != nil:
      guard field.problem == nil else { return usual }
      return CountedEcho(form, surroundings).lines
    case (.also, .text(let editor)):
      guard field.problem == nil else { return usual }
      return dependent(editor.text, form, surroundings)
    default: return usual
    }
  }

  /// Each with the date that it comes to.
  private static func dependent(
    _ line: String, _ form: Form, _ surroundings: DraftSurroundings
  ) -> [FieldEcho] {
    let language = surroundings.language
    let phrases = DependentDate.phrases(of: line)
    guard !phrases.isEmpty else { return [] }
    var surroundings = surroundings
    let main = CountedEcho(form, surroundings).deadline
    // Its id is taken.
    _ = surroundings.ids.next(at: surroundings.loggedAt)
    var made: [Deadline] = []
    let words = phrases.map { phrase -> (Deadline?, String) in
      guard let date = DependentDate(phrase) else { return (nil, phrase) }
      let id = surroundings.ids.next(at: surroundings.loggedAt)
      let deadline = date.deadline(
        id, on: main, calendar: surroundings.phrases.workdays?.national?.rawValue, surroundings.recordLanguage
      )
      made.append(deadline)
      return (deadline, phrase)
    }
    let dates = surroundings.workedOut([main] + made)
    return words.map { deadline, phrase in
      guard let deadline else {
        return FieldEcho(
          text: "? " + DraftProblem.Reason.notADependentDate(phrase).words(language), ink: .warning)
      }
      let point = dates.first { $0.id == deadline.id }?.due.point
      let time = point.map { When.echo($0, language: language) }
      let said = FormWords.movesToo(deadline.kind.shown(language), time)(language)
      return FieldEcho(text: "→ " + said, ink: time == nil ? .warning : .text)
    }
  }

  /// "Stops 08:00, back 16:00 Thu 29 Feb 2024 (+01)", then how long that is and how far away.
  static func window(
    _ start: TimePoint, _ end: TimePoint, other: SaidTime? = nil, in surroundings: DraftSurroundings
  ) -> [FieldEcho] {
    let language = surroundings.language
    let isOneDay = start.precision.isClockTime && start.wall.date == end.wall.date && start.zone == end.zone
    let from = isOneDay ? TimeText.hourMinute(start.wall) : When.echo(start.toTheMinute, language: language)
    let to = When.echo(end.toTheMinute, language: language)
    let last = end.precision.isClockTime ? end.start : end.end
    let length = FormWords.windowLength(minutes: max(0, last.seconds(since: start.start)) / Span.minute)(
      language)
    var pieces = [FormWords.windowOf(length)(language)]
    pieces += left(until: start.start, in: surroundings)
    if let other {
      pieces.append(FormWords.otherReading(DraftTimes.echo(other, in: surroundings))(language))
    }
    return [
      FieldEcho(text: "→ " + FormWords.stopsAndBack(from, to)(language), ink: .text),
      FieldEcho(text: pieces.joined(separator: " · "), ink: .text),
    ]
  }

  /// Nothing once it has passed.
  static func left(until instant: Instant, in surroundings: DraftSurroundings) -> [String] {
    guard instant > surroundings.now else { return [] }
    let left = TimeText.countdown(instant.seconds(since: surroundings.now), surroundings.language)
    return [FormWords.left(left)(surroundings.language)]
  }
}

/// The deadline that a form has so far, with its date worked out.
struct CountedEcho {
  let deadline: Deadline
  private let date: RelativeDate?
  private let event: String
  private let surroundings: DraftSurroundings

  init(_ form: Form, _ surroundings: DraftSurroundings) {
    var inside = surroundings
    var reading = FormReading(form, surroundings)
    let edited = form.subject.editing(Deadline.self)
    let kept = edited?.relative ?? form.subject.editing(Promise.self)?.relative
    let relative = reading.relative(of: kept) ?? (form.counted == nil ? nil : kept)
    let end = reading.windowEnd(isCounted: relative != nil)
    let said = reading.due(.due)
    deadline = Deadline(
      id: edited?.id ?? inside.ids.next(at: surroundings.loggedAt), kind: reading.choice(.kind) ?? .other,
      label: "",
      due: relative == nil
        ? said ?? SaidTime(point: nil) : SaidTime(boundary: said?.boundary ?? .by, point: nil),
      relative: relative, until: end.time, untilClock: relative == nil ? nil : end.clock ?? edited?.untilClock
    )
    date = relative
    event = form.counted?.event ?? ""
    self.surroundings = inside
  }

  /// What the count comes to, and from what.
  var lines: [FieldEcho] {
    let language = surroundings.language
    guard let base = date?.base else {
      return [FieldEcho(text: "! " + FormWords.noBase(event)(language), ink: .warning)]
    }
    let from = FieldEcho(text: FormWords.countedFrom(name(of: base))(language), ink: .muted)
    guard let worked = surroundings.workedOut([deadline]).first, let point = worked.due.point else {
      return [FieldEcho(text: "! " + FormWords.baseHasNoDate(language), ink: .warning), from]
    }
    if let end = worked.until?.point { return FormEcho.window(point, end, in: surroundings) + [from] }
    let pieces =
      ["→ " + DraftTimes.echo(worked.due, in: surroundings)]
      + (worked.due.due.map { FormEcho.left(until: $0, in: surroundings) } ?? [])
    return [FieldEcho(text: pieces.joined(separator: " · "), ink: .text), from]
  }

  /// "the notice of 19 Feb", "“Disconnection” (28 Feb)".
  private func name(of base: RecordID) -> Wording {
    guard let record = surroundings.incident?.record(base) else { return FormWords.unknownHint }
    let language = surroundings.language
    switch record {
    case .event(let event):
      let day = event.at.map { When.short($0, language: language, now: surroundings.now) }
      return FormWords.event(event.content.kind.shown, day)
    case .party, .service, .amount, .deadline, .promise, .note, .step, .question, .source:
      let day = record.answerable?.answeredDue.map {
        When.short($0, language: language, now: surroundings.now)
      }
      return FormWords.named(record.shownName(language), day)
    }
  }
}

extension Form {
  /// The count that is typed as its date; nil for a date of its own.
  var counted: CountedPhrase? {
    guard case .time(let entry)? = self[.due]?.entry else { return nil }
    return entry.counted
  }

  /// What an empty field will be taken as, read off the rest of the form; nil where that is nothing.
  func derivedHint(of field: Field, in surroundings: DraftSurroundings) -> Wording? {
    switch field.id {
    case .short where subject.kind == .party:
      guard case .text(let name)? = self[.name]?.entry, let whole = name.text.trimmed else { return nil }
      let short = PartyName.short(of: whole)
      return short == whole ? FormWords.sameAsName : FormWords.readOffName(short)
    case .base:
      guard let counted else { return nil }
      let found = CountedBase.find(counted.event, in: surroundings, but: subject.original?.recordID)
      guard let record = found.flatMap({ surroundings.incident?.record($0) }) else { return nil }
      return FormWords.asNamed(record.shownName(surroundings.language))
    default: return nil
    }
  }
}

extension TimePoint {
  /// An hour as 16:00, so that both ends of a window are written alike.
  fileprivate var toTheMinute: TimePoint {
    precision == .hour ? TimePoint(.minute, wall, zone: zone) : self
  }
}

extension FormSubject.Original {
  /// The id of the record that is edited; nil for a header.
  var recordID: RecordID? {
    guard case .record(let record) = self else { return nil }
    return record.id
  }
}
