import CutoffDomain

/// The commands that a line can be; the raw value is the word of `do`.
enum LineCommand: String, CaseIterable {
  case new, event, statement, observe, outcome, close, deadline, promise, step, amount, note, party, question,
    service

  /// The kind of the record that it makes.
  var kind: RecordKind {
    switch self {
    case .new, .event, .statement, .observe, .outcome, .close: .events
    case .deadline: .deadlines
    case .promise: .promises
    case .step: .steps
    case .amount: .amounts
    case .note: .notes
    case .party: .parties
    case .question: .questions
    case .service: .services
    }
  }
}

/// Makes the change of a line.
typealias LineDraft = (inout DraftSurroundings) throws(DraftProblems) -> Change

/// Reads the members of a line as the options of its command.
struct LineDrafting {
  var line: JSONLine
  /// When the line says that it was known.
  private(set) var known: TimePoint?
  private let incident: Incident
  /// The records that names with "@" stand for.
  private let handles: [String: RecordID]
  private let times: SourceTime
  /// The currency of the incident's sums, where it is only one.
  private let currency: String?

  init(
    _ line: JSONLine, _ incident: Incident, _ handles: [String: RecordID], _ times: SourceTime,
    _ currency: String?
  ) {
    self.line = line
    self.incident = incident
    self.handles = handles
    self.times = times
    self.currency = currency
  }

  private mutating func origin() -> DraftOrigin {
    let origin = line.origin(times)
    known = origin.knownAt
    return origin
  }

  private mutating func at() -> TimePoint? { line.moment("at", times) }

  /// Nil where a member is wrong; the line has the faults.
  mutating func draft(_ command: LineCommand) -> LineDraft? {
    switch command {
    case .new: nil
    case .event: event()
    case .statement: statement()
    case .observe: observe()
    case .outcome: outcome()
    case .close: close()
    case .deadline: deadline()
    case .promise: promise()
    case .step: step()
    case .amount: amount()
    case .note: note()
    case .party: party()
    case .question: question()
    case .service: service()
    }
  }

  // MARK: Events

  private mutating func event() -> LineDraft? {
    let details = EventDetails(
      talks: line.word("talks"), amount: line.money("amount", times.language, currency: currency),
      settlesAll: line.flag("settles-all"), word: line.word("word"), endsMatter: line.flag("ends-matter"),
      services: line.mentions("service"), isPartial: line.flag("partial"),
      deadlines: records("deadline", of: [.deadlines]))
    let draft = EventDraft(
      text: line.needed("text"), kind: line.word("kind") ?? .report, at: at(), actor: line.mention("by"),
      label: line.text("label"), details: details, origin: origin())
    return { (all) throws(DraftProblems) in try draft.change(in: &all) }
  }

  private mutating func statement() -> LineDraft? {
    let draft = StatementDraft(
      actor: line.mention("by"), text: line.needed("text"), at: at(), topic: line.text("topic"),
      contradicts: records("contradicts", of: [.events]), qualifies: records("qualifies", of: [.events]),
      talks: line.word("talks"), status: line.word("status"), origin: origin())
    return { (all) throws(DraftProblems) in try draft.change(in: &all) }
  }

  private mutating func observe() -> LineDraft? {
    if line.text("state") == nil { line.refuse("state", .missing) }
    let draft = ObservationDraft(
      service: line.mention("service"), state: line.word("state"), method: line.text("method"),
      place: line.text("place"), at: at(), actor: line.mention("by"), text: line.text("text"),
      origin: origin())
    return { (all) throws(DraftProblems) in try draft.change(in: &all) }
  }

  private mutating func outcome() -> LineDraft? {
    let result: OutcomeResult? = line.word("result")
    if line.text("result") == nil { line.refuse("result", .missing) }
    guard let target = record("target", of: [.deadlines, .promises, .events]) else {
      if line.text("target") == nil { line.refuse("target", .missing) }
      return nil
    }
    let draft = OutcomeDraft(
      target: target, result: result, movedTo: line.due("moved-to", times),
      until: line.windowEnd("until", times),
      period: line.moment("period", times), actor: line.mention("by"), at: at(), text: line.text("text"),
      origin: origin())
    return { (all) throws(DraftProblems) in try draft.change(in: &all) }
  }

  private mutating func close() -> LineDraft? {
    guard let what: Closing = line.word("what") else {
      if line.text("what") == nil { line.refuse("what", .missing) }
      return nil
    }
    let draft = ClosingDraft(
      what, actor: line.mention("by"), at: at(), text: line.text("text"), origin: origin())
    return { (all) throws(DraftProblems) in try draft.change(in: &all) }
  }

  // MARK: Dates

  private mutating func deadline() -> LineDraft? {
    let every: Precision? = period()
    let last = line.moment("last", times)
    // With `every` and no `last`, `until` is the last period, as in the command.
    let isPeriod = every != nil && last == nil
    let until = isPeriod ? nil : line.windowEnd("until", times)
    let end = last ?? (isPeriod ? line.moment("until", times) : nil)
    let draft = DeadlineDraft(
      kind: line.word("kind") ?? .other, label: line.text("text"), due: line.due("due", times),
      condition: line.text("condition"), setBy: line.mention("by"), setAt: line.moment("made", times),
      services: line.mentions("service"), stopsService: line.optionalFlag("stops"),
      recurrence: every.map { Recurrence(every: $0, until: end) }, relative: relative(), until: until,
      basis: line.text("basis"), origin: origin())
    return { (all) throws(DraftProblems) in try draft.change(in: &all) }
  }

  private mutating func promise() -> LineDraft? {
    let every: Precision? = period()
    let last = line.moment("last", times) ?? line.moment("until", times)
    let draft = PromiseDraft(
      giver: line.mention("by"), receiver: line.mention("to"), content: line.needed("text"),
      due: line.due("due", times), condition: line.text("condition"),
      amount: line.money("amount", times.language, currency: currency), form: line.text("form"),
      madeAt: line.moment("made", times), tellingOf: record("telling-of", of: [.promises]),
      recurrence: every.map { Recurrence(every: $0, until: last) }, relative: relative(),
      isAsked: line.optionalFlag("asked"), origin: origin())
    return { (all) throws(DraftProblems) in try draft.change(in: &all) }
  }

  private mutating func period() -> Precision? {
    guard let every: Precision = line.word("every") else { return nil }
    if [.week, .month, .quarter, .year].contains(every) { return every }
    line.refuse("every", .unknownWord, every.rawValue)
    return nil
  }

  private mutating func relative() -> RelativeDate? {
    let calendar = line.text("calendar")
    let clock = line.text("clock").flatMap { typed -> DayClock? in
      if let clock = DayClock(typed) { return clock }
      line.refuse("clock", .badDate, typed)
      return nil
    }
    let isFromEnd = line.flag("from-end")
    guard let typed = line.text("relative") else { return nil }
    guard let phrase = RelativePhrase(typed) else {
      line.refuse("relative", .badDate, typed)
      return nil
    }
    let base = phrase.base.flatMap { find($0, "relative", of: [.deadlines, .promises, .events]) }
    return RelativeDate(
      base: base, offset: phrase.offset, unit: phrase.unit, calendar: calendar, clock: clock,
      side: isFromEnd ? .end : .start)
  }

  private mutating func step() -> LineDraft? {
    var done = line.flagOrText("done")
    let doneAt = done == true.description ? nil : line.moment("done", times)
    if doneAt != nil { done = nil }
    let old = record("edit", of: [.steps]).flatMap { incident.record($0)?.step }
    let text = line.text("text")
    if text == nil, old == nil { line.refuse("text", .missing) }
    let stages = stages()
    var draft = StepDraft(
      editing: old, text: text ?? old?.text ?? "", owner: line.mention("by") ?? old?.owner.map(Mention.id),
      due: line.due("due", times) ?? old?.due, blocker: line.text("blocker") ?? old?.blocker,
      doneAt: doneAt ?? old?.doneAt, target: record("for", of: [.deadlines, .promises]), stages: stages,
      origin: origin())
    let isDoneNow = done != nil
    return { (all) throws(DraftProblems) in
      if isDoneNow { draft.doneAt = all.nowPoint }
      return try draft.change(in: &all)
    }
  }

  private mutating func stages() -> [Stage]? {
    let phrases = line.list("stage")
    let usual = StagePhrase.usualDesk(in: incident.header.zone)
    let typed = line.text("desk")
    guard !phrases.isEmpty else { return nil }
    guard let desk = typed.map({ StagePhrase.desk($0, like: usual) }) ?? usual else {
      line.refuse("desk", .unknownWord, typed ?? "")
      return nil
    }
    return phrases.compactMap { phrase in
      if let stage = StagePhrase.stage(phrase, desk: desk) { return stage }
      line.refuse("stage", .unknownWord, phrase)
      return nil
    }
  }

  // MARK: Sums, notes, names

  private mutating func amount() -> LineDraft? {
    let kind: AmountKind? = line.word("kind")
    let purpose: AmountPurpose? = line.word("purpose")
    _ = line.needed("sum")
    let draft = AmountDraft(
      kind: kind ?? (purpose == nil ? .debt : .other), purpose: purpose,
      money: line.money("sum", times.language, currency: currency),
      label: line.text("label"), asOf: line.moment("as-of-date", times), statedBy: line.mention("by"),
      origin: origin())
    return { (all) throws(DraftProblems) in try draft.change(in: &all) }
  }

  private mutating func note() -> LineDraft? {
    let (wants, offers, leverage) = (said("wants"), said("offers"), said("leverage"))
    var names: [String] = []
    for (name, _) in wants + offers + leverage where !names.contains(name) { names.append(name) }
    let positions = names.map { name in
      PositionDraft(
        party: .name(name), wants: wants.last { $0.party == name }?.text,
        offers: offers.last { $0.party == name }?.text,
        leverage: leverage.last { $0.party == name }?.text)
    }
    let draft = NoteDraft(
      title: line.text("title"), text: line.needed("text"), at: at(), parties: line.mentions("with"),
      positions: positions, origin: origin())
    return { (all) throws(DraftProblems) in try draft.change(in: &all) }
  }

  /// "PARTY: TEXT".
  private mutating func said(_ name: String) -> [(party: String, text: String)] {
    line.list(name).compactMap { typed in
      if let colon = typed.firstIndex(of: ":"), let party = typed[..<colon].trimmed,
        let text = typed[typed.index(after: colon)...].trimmed
      {
        return (party, text)
      }
      line.refuse(name, .unknownWord, typed)
      return nil
    }
  }

  /// One that is there is changed.
  private mutating func party() -> LineDraft? {
    let name = line.needed("name")
    let old = incident.parties.first {
      [$0.name, $0.shortName].map(Folding.fold).contains(Folding.fold(name))
    }
    let draft = PartyDraft(
      editing: old, name: old?.name ?? name, short: line.text("short") ?? old?.short,
      side: line.word("side") ?? old?.side ?? .unknown,
      isBodyAbove: line.optionalFlag("above") ?? old?.isBodyAbove ?? false,
      role: line.text("role") ?? old?.role,
      origin: origin())
    return { (all) throws(DraftProblems) in try draft.change(in: &all) }
  }

  private mutating func service() -> LineDraft? {
    let name = line.needed("name")
    let old = incident.services.first {
      [$0.name, $0.shortName].map(Folding.fold).contains(Folding.fold(name))
    }
    let reason = line.text("exempt-reason")
    let needs = line.mentions("needs")
    let draft = ServiceDraft(
      editing: old, name: old?.name ?? name, short: line.text("short") ?? old?.short,
      dependsOn: needs.isEmpty ? (old?.dependsOn ?? []).map(Mention.id) : needs,
      isExempt: line.optionalFlag("exempt") ?? (reason != nil || old?.isExempt == true),
      affected: line.text("affected") ?? old?.affected, exemptReason: reason,
      provider: line.mention("provider"),
      customer: line.mention("customer"), origin: origin())
    return { (all) throws(DraftProblems) in try draft.change(in: &all) }
  }

  private mutating func question() -> LineDraft? {
    let draft = QuestionDraft(text: line.needed("text"), answer: line.text("answer"), origin: origin())
    return { (all) throws(DraftProblems) in try draft.change(in: &all) }
  }

  // MARK: Records that are named

  private mutating func records(_ name: String, of kinds: Set<RecordKind>) -> [RecordID] {
    line.list(name).compactMap { find($0, name, of: kinds) }
  }

  private mutating func record(_ name: String, of kinds: Set<RecordKind>) -> RecordID? {
    line.text(name).flatMap { find($0, name, of: kinds) }
  }

  /// "@name", "clock", an id or four characters of it, or words.
  private mutating func find(_ typed: String, _ name: String, of kinds: Set<RecordKind>) -> RecordID? {
    if typed.hasPrefix("@"), let id = handles[String(typed.dropFirst())] { return id }
    if typed == "clock", kinds.contains(.deadlines), let clock = clock { return clock }
    let records = incident.records.filter { kinds.contains($0.kind) }
    if !typed.hasPrefix("@"), case .success(let found) = RecordMention.find(typed, among: records) {
      return found.id
    }
    line.refuse(name, .unknownRecord, typed)
    return nil
  }

  private var clock: RecordID? {
    let standing = incident.standing(at: times.now)
    return standing?.governing?.deadline ?? standing?.clock?.deadline
  }
}

extension JSONLine {
  /// Of a flag that may have a text: "true" for the flag alone, nil where it is not there or false.
  mutating func flagOrText(_ name: String) -> String? {
    if case .bool(let flag)? = object[name]?.content { return flag ? "true" : nil }
    return text(name)
  }

  /// Tells what is wrong with a draft at the member that it comes from.
  mutating func refuse(_ problem: DraftProblem) {
    let name = Self.members[problem.field] ?? problem.field.rawValue
    let member = object[name] == nil ? nil : name
    switch problem.reason {
    case .missing, .missingDueOrCondition, .missingNewDate, .missingWord: refuse(name, .missing)
    case .unknownName(let text), .ambiguousName(let text): refuse(name, .unknownName, text)
    case .recordGone: refuse(name, .unknownRecord)
    case .endNotAfterStart: refuse(name, .endsBeforeStart)
    case .unknownZone(let text): refuse(name, .unknownZone, text)
    case .zoneNotNamed: refuse("zone", .missing, "")
    case .money: refuse(name, .badSum)
    case .phraseRefused, .notAMoment, .notADuration, .notARelativeDate, .notAClock, .notADependentDate,
      .noEnd:
      refuse(name, .badDate)
    case .inFuture: refuse(member, .badDate, Wording("chưa xảy ra", "it lies ahead")(language))
    case .nameTaken(let text): refuse(member, .refused, text)
    case .resultDoesNotFit(let result): refuse(member, .refused, result.rawValue)
    case .hasOwnForm(let kind): refuse(member, .refused, kind.rawValue)
    case .giverIsReceiver, .contradictsItself, .notAStage, .purposeOfKind, .nothingToTakeBack, .nothingIsOff,
      .noIncident:
      refuse(member, .refused, name)
    }
  }

  /// The members of a line where they are called otherwise than the fields of a form.
  private static let members: [DraftField: String] = [
    .actor: "by", .setBy: "by", .giver: "by", .receiver: "to", .content: "text", .movedTo: "moved-to",
    .providers: "provider", .customers: "customer", .services: "service", .windowEnd: "until", .owner: "by",
    .statedBy: "by", .amount: "amount", .madeAt: "made", .setAt: "made", .doneAt: "done", .stages: "stage",
  ]
}
