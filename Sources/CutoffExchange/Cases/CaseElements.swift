import CutoffDomain
import CutoffStore

/// The records of an incident in the words of the neutral form.
struct CaseElements {
  private let incident: Incident
  private let index: RecordIndex
  private let times: CaseTimes

  init(_ incident: Incident) {
    self.incident = incident
    index = RecordIndex(incident)
    times = CaseTimes(zone: incident.header.zone)
  }

  /// The record as an element of the list that it belongs to; nil for what the form has no list for.
  func element(of record: Record) -> (CaseList, JSONValue)? {
    switch record {
    case .party(let party): (.parties, element(party))
    case .service(let service): (.services, element(service))
    case .amount(let amount): (.amounts, element(amount))
    case .deadline(let deadline): (.deadlines, element(deadline))
    case .promise(let promise): (.promises, element(promise))
    case .source(let source): (.sources, element(source))
    case .event(let event): element(event)
    case .note, .step, .question: nil
    }
  }

  // MARK: Changed members

  /// Members of the form that are copies of a record's.
  private static let copied: [CaseList: [String]] = [
    .parties: ["name"], .services: ["name", "carved_out"], .amounts: ["currency"],
    .deadlines: ["label", "condition"],
    .promises: ["what", "form"], .claims: ["text", "about"], .events: ["text"],
    .observations: ["method", "note"],
    .sources: ["publisher", "url", "note"],
  ]

  /// Times with the members that say how fine they are.
  private static let dated: [CaseList: (time: String, precision: String)] = [
    .deadlines: ("at", "precision"), .promises: ("due", "due_precision"), .events: ("at", "precision"),
    .observations: ("at", "precision"),
  ]

  /// `kept`, word for word, with the members that somebody changed since, as `now` has them. `evidence`: what the case
  /// says beside its promises, which the reader puts behind the text of the event that answers one.
  func changed(_ kept: JSONValue, _ list: CaseList, to now: JSONValue, evidence: Set<String>) -> JSONValue {
    guard var object = kept.object else { return kept }
    for name in Self.copied[list] ?? [] {
      let (old, new) = (kept[name]?.text ?? "", now[name]?.text ?? "")
      let isAnswer =
        list == .events && new.hasPrefix(old + "; ")
        && evidence.contains(String(new.dropFirst(old.count + 2)))
      if old != new, !isAnswer { object[name] = now[name] }
    }
    if let value = now["value"], list == .amounts, !isSameNumber(kept["value"], value) {
      object["value"] = value
    }
    if let (time, precision) = Self.dated[list],
      instant(kept, time, precision) != instant(now, time, precision)
    {
      object[time] = now[time]
      object[precision] = now[precision]
    }
    return .object(object)
  }

  private func instant(_ element: JSONValue, _ name: String, _ precision: String) -> Instant? {
    let unit = element[precision]?.text.flatMap { try? CaseTimes.precision($0) }
    return element[name]?.text.flatMap { text in
      // A part of a day is a day here, whichever part it is.
      let isUnit = unit.map { !$0.isClockTime && $0 != .partOfDay && $0 != .unknown } ?? false
      return try? times.point(text, isUnit ? element[precision]?.text : nil).start
    }
  }

  private func isSameNumber(_ left: JSONValue?, _ right: JSONValue) -> Bool {
    guard case .number(let first)? = left?.content, case .number(let second) = right.content else {
      return left?.content == right.content
    }
    return Double(first) == Double(second)
  }

  // MARK: The whole

  /// What a case says beside its lists; empty where nobody says it.
  var header: JSONObject {
    let header = incident.header
    var writer = MemberWriter()
    writer.put("schema", CaseFormat.name)
    writer.put("id", header.id.text)
    writer.put("lang", header.language == .vietnamese ? "vi" : "en")
    writer.put("country", "")
    writer.put("timezone", header.zone.identifier)
    writer.put("sector", "")
    writer.put("title", header.titles.last?.text ?? header.title)
    writer.put("summary", header.summaries.last?.text ?? header.summary ?? "")
    writer.put("trigger", JSONValue.array([]))
    writer.put("outcome") { inner in
      inner.put("cut_happened", "unknown")
      inner.put("result", "")
      inner.put("resolution", "")
      inner.put(
        "unknowns", JSONValue.array(incident.questions.filter { $0.answer == nil }.map { .string($0.text) }))
    }
    writer.put("state_path", JSONValue.array([]))
    writer.put("lessons", JSONValue.array([]))
    return JSONObject(writer.members)
  }

  /// What the notes say that the sides want.
  var positions: [JSONValue] {
    incident.notes.flatMap(\.positions).map { position in
      var writer = MemberWriter()
      writer.put("side", word: index.party(position.party)?.side ?? .unknown)
      put("wants", position.wants, &writer)
      put("offers", position.offers, &writer)
      put("leverage", position.leverage, &writer)
      return writer.object
    }
  }

  // MARK: Elements

  private func element(_ party: Party) -> JSONValue {
    var writer = MemberWriter()
    let isProvider = incident.header.providers.contains(party.id)
    let isCustomer = incident.header.customers.contains(party.id)
    writer.put("id", name(party.id))
    writer.put("name", party.name)
    writer.put("role", isProvider ? "provider" : isCustomer ? "customer" : party.role ?? "other")
    writer.put("side", party.isBodyAbove && party.side == .third ? "regulator" : party.side.rawValue)
    return writer.object
  }

  private func element(_ service: Service) -> JSONValue {
    var writer = MemberWriter()
    writer.put("id", name(service.id))
    writer.put("name", service.name)
    writer.put("provider", names(service.provider.map { [$0] } ?? incident.header.providers))
    writer.put("customer", names(service.customer.map { [$0] } ?? incident.header.customers))
    let counts = service.affectedCounts.map { count in
      var inner = MemberWriter()
      inner.put("value", JSONValue(.number(String(count.count))))
      inner.put("unit", service.affected ?? "")
      inner.put("qualifier", "exact")
      inner.put("as_of", count.knownAt.map(FileTime.text) ?? "")
      inner.put("source", count.source.map(name) ?? "")
      return inner.object
    }
    writer.put("affected", JSONValue.array(counts))
    writer.put("depends_on", names(service.dependsOn))
    put("carved_out", service.isExempt ? service.exemptReason ?? "" : nil, &writer)
    writer.put("final_state", "unknown")
    return writer.object
  }

  private func element(_ amount: Amount) -> JSONValue {
    var writer = MemberWriter()
    writer.put("id", name(amount.id))
    writer.put("kind", CaseWords.kind(of: amount))
    writer.put(
      "value", amount.money.hundredths.map { JSONValue(.number(DecimalText.of($0))) } ?? JSONValue(.null))
    writer.put("currency", amount.money.currency)
    writer.put("qualifier", CaseWords.snake(amount.money.qualifier.rawValue))
    writer.put("as_of", (amount.asOf ?? amount.provenance.knownAt).map(FileTime.text) ?? "")
    writer.put("stated_by", amount.statedBy.map(name) ?? "press")
    writer.put("status", "reported")
    put("note", amount.label, &writer)
    writer.put("source", names(amount.provenance.sources))
    return writer.object
  }

  private func element(_ deadline: Deadline) -> JSONValue {
    var writer = MemberWriter()
    writer.put("id", name(deadline.id))
    writer.put("kind", CaseWords.snake(deadline.kind.rawValue))
    writer.put("label", deadline.label)
    put("at", deadline.due.point.map(FileTime.text), &writer)
    writer.put("precision", CaseWords.snake(deadline.due.precision.rawValue))
    writer.put("boundary", CaseWords.snake(deadline.due.boundary.rawValue))
    writer.put("set_by", deadline.setBy.map(name) ?? "press")
    put("announced_at", deadline.setAt.map(FileTime.text), &writer)
    put("condition", deadline.condition, &writer)
    put("supersedes", deadline.supersedes.map(name), &writer)
    writer.put("services", names(deadline.services))
    put("recurrence", deadline.recurrence.map { $0.every == .month ? "monthly" : $0.every.rawValue }, &writer)
    put("counting_basis", deadline.basis, &writer)
    writer.put("state", "unknown")
    writer.put("source", names(deadline.provenance.sources))
    return writer.object
  }

  private func element(_ promise: Promise) -> JSONValue {
    var writer = MemberWriter()
    writer.put("id", name(promise.id))
    writer.put("by", promise.giver.map(name) ?? "press")
    writer.put("to", promise.receiver.map(name) ?? "press")
    writer.put("what", promise.content)
    put("form", promise.form, &writer)
    put("made_at", promise.madeAt.map(FileTime.text), &writer)
    put("due", promise.due.point.map(FileTime.text), &writer)
    writer.put("due_precision", CaseWords.snake(promise.due.precision.rawValue))
    put("recurrence", promise.recurrence.map { $0.every == .month ? "monthly" : $0.every.rawValue }, &writer)
    writer.put("state", promise.isAsked ? "requested" : "open")
    put("evidence", nil, &writer)
    writer.put("source", names(promise.provenance.sources))
    return writer.object
  }

  private func element(_ source: Source) -> JSONValue {
    var writer = MemberWriter()
    writer.put("id", name(source.id))
    writer.put("publisher", source.publisher)
    put("url", source.address, &writer)
    put("published_at", source.publishedAt.map(FileTime.text), &writer)
    put("published_precision", source.publishedAt.map { CaseWords.snake($0.precision.rawValue) }, &writer)
    put("note", source.remark, &writer)
    return writer.object
  }

  private func element(_ event: Event) -> (CaseList, JSONValue) {
    var writer = MemberWriter()
    let at = event.at ?? event.provenance.knownAt
    let by = event.actor.map(name) ?? "press"
    if case .statement(let statement) = event.content {
      writer.put("id", name(event.id))
      writer.put("by", by)
      writer.put("at", at.map(FileTime.text) ?? "")
      writer.put("about", statement.topic ?? "")
      writer.put("text", event.text)
      writer.put("status", statement.status?.rawValue ?? "asserted")
      writer.put("contradicts", names(statement.contradicts))
      writer.put("qualifies", names(statement.qualifies))
    } else {
      writer.put("at", at.map(FileTime.text) ?? "")
      writer.put("precision", CaseWords.snake((at?.precision ?? .unknown).rawValue))
    }
    let list: CaseList
    switch event.content {
    case .statement: list = .claims
    case .observation(let check):
      list = .observations
      writer.put("service", (check.service ?? incident.services.first?.id).map(name) ?? "")
      writer.put("state", CaseWords.snake(check.state.rawValue))
      writer.put("method", check.method ?? "")
      writer.put("by", by)
      put("note", event.text.isEmpty ? nil : event.text, &writer)
    case .report, .notice, .meeting, .payment, .agreement, .refusal, .outcome, .cut, .restoration,
      .replacement:
      list = .events
      writer.put("actor", by)
      writer.put("side", word: index.party(event.actor)?.side ?? .unknown)
      writer.put("kind", CaseWords.kind(of: event.content))
      writer.put("text", event.text)
      put("part", at?.part.map { CaseWords.snake($0.rawValue) }, &writer)
    }
    writer.put("source", names(event.provenance.sources))
    put("known_at", event.provenance.knownAt.map(FileTime.text), &writer)
    return (list, writer.object)
  }

  // MARK: Pieces

  /// Null where there is nothing: the form says so of every member.
  private func put(_ name: String, _ text: String?, _ writer: inout MemberWriter) {
    writer.put(name, text.map(JSONValue.string) ?? JSONValue(.null))
  }

  /// The short name that a record came with, else its id.
  private func name(_ id: RecordID) -> String {
    guard let origin = index.record(id)?.provenance.origin, origin.from == ImportKind.caseFile.rawValue else {
      return id.text
    }
    return origin.key
  }

  private func names(_ ids: [RecordID]) -> JSONValue { .array(ids.map { .string(name($0)) }) }
}
