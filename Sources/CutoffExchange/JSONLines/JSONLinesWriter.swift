import CutoffDomain
import CutoffStore

/// Incidents as lines of JSON in the words of the commands.
package enum JSONLinesWriter {
  /// Lines that make the same incidents elsewhere, each record after those that it speaks of. What no command says is
  /// left out: who logged it, how many are hit as counted, earlier titles. Read into their own store they change nothing.
  package static func text(of incidents: [Incident]) -> String {
    var text = ""
    for (place, incident) in incidents.enumerated() {
      var lines = IncidentLines(incident, handle: "i\(place + 1)")
      for line in lines.all() {
        text += String(decoding: JSONWriter.line(.object(line)), as: UTF8.self) + "\n"
      }
    }
    return text
  }
}

/// The lines of one incident.
private struct IncidentLines {
  private let incident: Incident
  private let index: RecordIndex
  private let handle: String
  private var lines: [JSONObject] = []
  private var handles: [RecordID: String] = [:]
  /// The outcomes that moved something to a record.
  private var movers: [RecordID: Event] = [:]

  init(_ incident: Incident, handle: String) {
    self.incident = incident
    self.handle = handle
    index = RecordIndex(incident)
    for event in incident.events {
      guard case .outcome(let outcome) = event.content, let next = outcome.movedTo, outcome.result == .moved,
        index.record(next)?.supersedes == outcome.target
      else { continue }
      movers[next] = movers[next] ?? event
    }
  }

  mutating func all() -> [JSONObject] {
    lines = [head]
    let own = Set(incident.header.providers + incident.header.customers)
    for party in incident.parties where !own.contains(party.id) || party.short != nil || party.role != nil {
      write(.party(party))
    }
    for service in incident.services { write(.service(service)) }
    let dated = incident.records.filter(\.kind.isDated).map { ($0, incident.knownInstant($0)) }
    for (record, _) in dated.sorted(by: { ($0.1, $0.0.id) < ($1.1, $1.0.id) }) { write(record) }
    return lines
  }

  private var head: JSONObject {
    let header = incident.header
    var line = MemberWriter()
    line.put("do", "new")
    line.put("as", handle)
    line.put("key", header.id.text)
    line.put("title", header.title)
    line.put("short", header.short)
    line.put("provider", list: names(header.providers))
    line.put("customer", list: names(header.customers))
    line.put("zone", header.zone.identifier)
    line.put("lang", header.language == .vietnamese ? "vi" : "en")
    line.put("summary", header.summary)
    line.put("known-at", header.provenance.knownAt.map(text))
    return JSONObject(line.members)
  }

  // MARK: Records

  /// Writes a record after what it speaks of; nothing where it is written already.
  private mutating func write(_ record: Record) {
    guard handles[record.id] == nil else { return }
    if let mover = movers[record.id] {
      write(.event(mover))
      return handles[record.id] = (handles[mover.id] ?? "") + "/to"
    }
    handles[record.id] = handle + "-" + String(record.id.text.suffix(16))
    for base in record.bases { if let base = index.record(base) { write(base) } }
    var line = MemberWriter()
    put(record, &line)
    lines.append(JSONObject(line.members))
  }

  private func start(_ command: LineCommand, _ record: Record, _ line: inout MemberWriter) {
    line.put("do", word: command)
    line.put("id", "@" + handle)
    line.put("as", handles[record.id])
    line.put("key", record.id.text)
  }

  private func end(_ record: Record, _ line: inout MemberWriter) {
    line.put("known-at", record.provenance.knownAt.map(text))
    guard let source = index.sources(of: record.provenance).first else { return }
    line.put("source", source.address)
    line.put("publisher", source.publisher)
  }

  private func put(_ record: Record, _ line: inout MemberWriter) {
    switch record {
    case .party(let party): put(party, record, &line)
    case .service(let service): put(service, record, &line)
    case .amount(let amount): put(amount, record, &line)
    case .deadline(let deadline): put(deadline, record, &line)
    case .promise(let promise): put(promise, record, &line)
    case .event(let event): put(event, record, &line)
    case .note(let note): put(note, record, &line)
    case .step(let step): put(step, record, &line)
    case .question(let question):
      start(.question, record, &line)
      line.put("text", question.text)
      line.put("answer", question.answer)
    case .source: break
    }
    end(record, &line)
  }

  private func put(_ party: Party, _ record: Record, _ line: inout MemberWriter) {
    start(.party, record, &line)
    line.put("name", party.name)
    line.put("side", word: party.side)
    line.put("short", party.short)
    line.put("role", party.role)
    line.put("above", party.isBodyAbove)
  }

  private func put(_ service: Service, _ record: Record, _ line: inout MemberWriter) {
    start(.service, record, &line)
    line.put("name", service.name)
    line.put("short", service.short)
    line.put("needs", list: names(service.dependsOn))
    line.put("exempt", service.isExempt)
    line.put("exempt-reason", service.exemptReason)
    line.put("provider", name(service.provider))
    line.put("customer", name(service.customer))
    line.put("affected", service.affected)
  }

  private func put(_ amount: Amount, _ record: Record, _ line: inout MemberWriter) {
    start(.amount, record, &line)
    line.put("sum", sum(amount.money))
    line.put("kind", word: amount.kind)
    line.put("purpose", word: amount.purpose)
    line.put("label", amount.label)
    line.put("as-of-date", amount.asOf.map(text))
    line.put("by", name(amount.statedBy))
  }

  private func put(_ deadline: Deadline, _ record: Record, _ line: inout MemberWriter) {
    start(.deadline, record, &line)
    line.put("text", deadline.label)
    line.put("kind", word: deadline.kind)
    put(deadline.due, deadline.relative, &line)
    line.put("until", deadline.until.map(text))
    put(deadline.recurrence, &line)
    line.put("condition", deadline.condition)
    line.put("basis", deadline.basis)
    line.put("by", name(deadline.setBy))
    line.put("made", deadline.setAt.map(text))
    line.put("service", list: names(deadline.services))
    if let stops = deadline.stopsServiceOverride { line.put("stops", JSONValue(.bool(stops))) }
  }

  private func put(_ promise: Promise, _ record: Record, _ line: inout MemberWriter) {
    start(.promise, record, &line)
    line.put("text", promise.content)
    line.put("by", name(promise.giver))
    line.put("to", name(promise.receiver))
    put(promise.due, promise.relative, &line)
    put(promise.recurrence, &line)
    line.put("condition", promise.condition)
    line.put("amount", promise.amount.map(sum))
    line.put("form", promise.form)
    line.put("made", promise.madeAt.map(text))
    line.put("telling-of", at(promise.tellingOf))
    line.put("asked", promise.isAsked)
  }

  private func put(_ note: Note, _ record: Record, _ line: inout MemberWriter) {
    start(.note, record, &line)
    line.put("title", note.title)
    line.put("text", note.text)
    line.put("at", note.at.map(text))
    line.put("with", list: names(note.parties))
    for (member, words) in [
      ("wants", \Position.wants), ("offers", \Position.offers), ("leverage", \Position.leverage),
    ] {
      let said = note.positions.compactMap { position in
        position[keyPath: words].map { JSONValue.string((name(position.party) ?? "") + ": " + $0) }
      }
      line.put(member, list: said)
    }
  }

  private func put(_ step: Step, _ record: Record, _ line: inout MemberWriter) {
    start(.step, record, &line)
    line.put("text", step.text)
    line.put("by", name(step.owner))
    line.put("due", step.due.map(text))
    line.put("blocker", step.blocker)
    line.put("done", step.doneAt.map(text))
    line.put("for", at(step.target))
    let usual = StagePhrase.usualDesk(in: incident.header.zone)
    line.put("stage", list: step.stages.map { .string(StagePhrase.words(for: $0, desk: usual, .english)) })
  }

  // MARK: Events

  private func put(_ event: Event, _ record: Record, _ line: inout MemberWriter) {
    let command: LineCommand
    switch event.content {
    case .statement: command = .statement
    case .observation: command = .observe
    case .outcome: command = .outcome
    case .report, .notice, .meeting, .payment, .agreement, .refusal, .cut, .restoration, .replacement:
      command = .event
    }
    start(command, record, &line)
    if command == .event {
      line.put("kind", word: event.content.kind)
      line.put("label", event.label)
    }
    if !event.text.isEmpty { line.put("text", event.text) }
    line.put("by", name(event.actor))
    line.put("at", event.at.map(text))
    put(event.content, &line)
  }

  private func put(_ content: EventContent, _ line: inout MemberWriter) {
    switch content {
    case .report, .refusal: break
    case .notice(let notice):
      line.put("deadline", list: notice.deadlines.compactMap(at).map(JSONValue.string))
    case .meeting(let meeting): line.put("talks", word: meeting.talks)
    case .statement(let statement):
      line.put("topic", statement.topic)
      line.put("contradicts", list: statement.contradicts.compactMap(at).map(JSONValue.string))
      line.put("qualifies", list: statement.qualifies.compactMap(at).map(JSONValue.string))
      line.put("talks", word: statement.talks)
      line.put("status", word: statement.status)
    case .observation(let check):
      line.put("service", name(check.service))
      line.put("state", word: check.state)
      line.put("method", check.method)
      line.put("place", check.place)
    case .payment(let payment):
      line.put("amount", payment.amount.map(sum))
      line.put("settles-all", payment.settlesAll)
    case .agreement(let agreement):
      line.put("word", word: agreement.word)
      line.put("ends-matter", agreement.endsMatter)
    case .cut(let cut):
      line.put("service", list: names(cut.services))
      line.put("partial", cut.isPartial)
      line.put("deadline", at(cut.deadline))
    case .restoration(let restoration):
      line.put("service", list: names(restoration.services))
      line.put("partial", restoration.isPartial)
    case .replacement(let replacement): line.put("service", list: names(replacement.services))
    case .outcome(let outcome): put(outcome, &line)
    }
  }

  private func put(_ outcome: Outcome, _ line: inout MemberWriter) {
    line.put("target", at(outcome.target))
    line.put("result", word: outcome.result)
    line.put("period", outcome.period.map(text))
    guard outcome.result == .moved else { return }
    let next = outcome.movedTo.flatMap { index.record($0) }
    line.put("moved-to", next?.due.map(text) ?? "no date")
    line.put("until", next?.until.map(text))
  }

  // MARK: Pieces

  private func put(_ due: SaidTime, _ relative: RelativeDate?, _ line: inout MemberWriter) {
    guard let relative else { return line.put("due", text(due)) }
    let words = RelativePhrase.words(for: relative, in: incident, .english)
    // The base by its handle, which is sure.
    let base = at(relative.base)
    let turn = words.contains(" before ") ? " before " : " after "
    let count = words.firstRange(of: turn).map { String(words[..<$0.upperBound]) } ?? words
    line.put("relative", base.map { count + $0 } ?? words)
    line.put("calendar", relative.calendar)
    line.put("clock", relative.clock?.text)
    line.put("from-end", relative.side == .end)
  }

  private func put(_ recurrence: Recurrence?, _ line: inout MemberWriter) {
    guard let recurrence else { return }
    line.put("every", word: recurrence.every)
    line.put("last", recurrence.until.map(text))
  }

  /// As RFC 3339 or a date where that says all of it; else as a phrase that is read as the same time.
  private func text(_ point: TimePoint) -> String {
    switch point.precision {
    case .second, .minute, .day: FileTime.text(point)
    case .hour, .partOfDay, .week, .month, .quarter, .year, .unknown: When.echo(point, language: language)
    }
  }

  private func text(_ said: SaidTime) -> String {
    guard let point = said.point else { return "no date" }
    let isPlain = said.boundary == .at && !said.isApproximate
    return isPlain ? text(point) : When.echo(said, language: language)
  }

  private var language: Language { incident.header.language }

  private func sum(_ money: Money) -> String {
    guard let hundredths = money.hundredths else { return "?" }
    // The plain figure is read in either language; "156,225 triệu" would not be.
    let words = [MoneyText.words(money.qualifier, language), DecimalText.of(hundredths), money.currency]
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func name(_ id: RecordID?) -> String? { id.flatMap { index.record($0)?.name } }

  private func names(_ ids: [RecordID]) -> [JSONValue] { ids.compactMap(name).map(JSONValue.string) }

  private func at(_ id: RecordID?) -> String? { id.flatMap { handles[$0] }.map { "@" + $0 } }
}

extension Record {
  /// The full name of a party or service.
  fileprivate var name: String? {
    switch self {
    case .party(let party): party.name
    case .service(let service): service.name
    case .amount, .deadline, .promise, .event, .note, .step, .question, .source: nil
    }
  }

  /// The dated records that it speaks of, which must be there before it.
  fileprivate var bases: [RecordID] {
    switch self {
    case .deadline(let deadline): [deadline.relative?.base].compactMap { $0 }
    case .promise(let promise): [promise.relative?.base, promise.tellingOf].compactMap { $0 }
    case .step(let step): [step.target].compactMap { $0 }
    case .event(let event): event.content.bases
    case .party, .service, .amount, .note, .question, .source: []
    }
  }
}

extension EventContent {
  fileprivate var bases: [RecordID] {
    switch self {
    case .notice(let notice): notice.deadlines
    case .statement(let statement): statement.contradicts + statement.qualifies
    case .outcome(let outcome): [outcome.target]
    case .cut(let cut): [cut.deadline].compactMap { $0 }
    case .report, .meeting, .observation, .payment, .agreement, .refusal, .restoration, .replacement: []
    }
  }
}
