import CutoffDomain
import CutoffStore

extension ImportPlan {
  /// `cutoff-import/1`: what `import --dry-run --json` prints.
  package var json: JSONValue {
    var writer = MemberWriter()
    writer.put("format", "cutoff-import/1")
    writer.put("from", word: kind)
    writer.put("incidents", JSONValue.array(incidents.map(\.json)))
    let records = incidents.map(PlannedRecords.init)
    for list in PlannedRecords.List.allCases {
      writer.put(list.rawValue, JSONValue.array(records.flatMap { $0.json(list) }))
    }
    writer.put("skipped", JSONValue.array(skipped.map(\.json)))
    writer.put("refused", JSONValue.array(refused.map(\.json)))
    writer.put("questions", JSONValue.array(questions.map(\.json)))
    writer.put("told", JSONValue.array(notes.map(\.json)))
    return writer.object
  }
}

extension PlannedIncident {
  /// The id is null while the incident is not made.
  fileprivate var json: JSONValue {
    var writer = MemberWriter()
    writer.put("id", before.map { .string($0.id.text) } ?? JSONValue(.null))
    writer.put("title", after.header.title)
    writer.put("provider", names(after.header.providers))
    writer.put("customer", names(after.header.customers))
    writer.put("zone", after.header.zone.identifier)
    writer.put("action", word: action)
    return writer.object
  }

  private func names(_ parties: [RecordID]) -> JSONValue {
    let names = parties.compactMap { after.party($0)?.name }
    return names.isEmpty ? JSONValue(.null) : .string(names.joined(separator: "; "))
  }
}

/// The records of one incident of a plan as they are printed.
private struct PlannedRecords {
  /// What is printed of records; the raw value is the member.
  enum List: String, CaseIterable {
    case deadlines, promises, events, observations, steps, others
  }

  private let incident: PlannedIncident
  private let index: RecordIndex
  private let zone: Zone

  init(_ incident: PlannedIncident) {
    self.incident = incident
    index = RecordIndex(incident.after)
    zone = incident.after.header.zone
  }

  func json(_ list: List) -> [JSONValue] {
    let records = incident.records.filter { Self.list(of: $0.record) == list }
    let series = Dictionary(grouping: records.filter { $0.uid != nil }, by: \.uid)
    var told: Set<String> = []
    return records.compactMap { planned in
      // What a rule makes of one event of a calendar is told once, with all its dates.
      guard let uid = planned.uid else { return json(planned, dues: []) }
      guard told.insert(uid).inserted else { return nil }
      let all = series[uid] ?? []
      return json(planned, dues: all.count > 1 ? all.compactMap { $0.record.due?.due } : [])
    }
  }

  private static func list(of record: Record) -> List {
    switch record {
    case .deadline: .deadlines
    case .promise: .promises
    case .step: .steps
    case .event(let event): event.content.kind == .observation ? .observations : .events
    case .party, .service, .amount, .note, .question, .source: .others
    }
  }

  private func json(_ planned: PlannedRecord, dues: [Instant]) -> JSONValue {
    var writer = MemberWriter()
    writer.put("incident", incident.after.header.title)
    writer.put("id", planned.record.id)
    writer.put("key", planned.key)
    writer.put("uid", planned.uid)
    put(planned.record, to: &writer)
    if !dues.isEmpty { writer.put("dues", JSONValue.array(dues.map { .string(text($0, zone)) })) }
    let sources = planned.record.provenance.sources.compactMap { index.record($0) }
    writer.put("source", sources.compactMap(\.address).first)
    writer.put("action", word: planned.action)
    return writer.object
  }

  private func put(_ record: Record, to writer: inout MemberWriter) {
    switch record {
    case .deadline(let deadline):
      writer.put("kind", word: deadline.kind)
      writer.put("label", deadline.label)
      put(deadline.due, until: deadline.until, to: &writer)
      put(deadline.recurrence, to: &writer)
      writer.put("condition", deadline.condition)
      writer.put("setBy", index.party(deadline.setBy)?.name)
      writer.put("services", list: names(deadline.services))
      if let stops = deadline.stopsServiceOverride { writer.put("stopsService", JSONValue(.bool(stops))) }
    case .promise(let promise):
      writer.put("giver", index.party(promise.giver)?.name)
      writer.put("receiver", index.party(promise.receiver)?.name)
      writer.put("label", promise.content)
      put(promise.due, until: nil, to: &writer)
      put(promise.recurrence, to: &writer)
      writer.put("condition", promise.condition)
    case .step(let step):
      writer.put("label", step.text)
      if let due = step.due { put(due, until: nil, to: &writer) }
    case .event(let event): put(event, to: &writer)
    case .party, .service, .amount, .note, .question, .source:
      writer.put("kind", record.kind.rawValue)
      writer.put("label", record.ownName)
    }
  }

  private func put(_ event: Event, to writer: inout MemberWriter) {
    writer.put("kind", word: event.content.kind)
    writer.put("at", event.at.map { text($0.start, $0.zone) })
    writer.put("by", index.party(event.actor)?.name)
    writer.put("text", event.text)
    if case .observation(let check) = event.content {
      writer.put("service", names([check.service].compactMap { $0 }).first)
      writer.put("state", word: check.state)
      writer.put("method", check.method)
    }
    if case .outcome(let outcome) = event.content {
      writer.put("target", outcome.target)
      writer.put("result", word: outcome.result)
    }
  }

  private func put(_ due: SaidTime, until: SaidTime?, to writer: inout MemberWriter) {
    if !due.says.isEmpty { writer.put("says", due.says) }
    writer.put("boundary", word: due.boundary)
    writer.put("precision", word: due.precision)
    writer.put(
      "time",
      due.point.map { $0.precision.isClockTime ? text($0.start, $0.zone) : FileTime.text($0.wall.date) })
    writer.put("zone", due.point?.zone.identifier)
    writer.put("due", due.due.map { text($0, due.point?.zone ?? zone) })
    writer.put("until", until?.due.map { text($0, until?.point?.zone ?? zone) })
  }

  private func put(_ recurrence: Recurrence?, to writer: inout MemberWriter) {
    guard let recurrence else { return }
    writer.put("recurrence") { inner in
      inner.put("every", word: recurrence.every)
      inner.put("until", recurrence.until.map { FileTime.text($0) })
    }
  }

  private func names(_ services: [RecordID]) -> [JSONValue] {
    services.compactMap { index.record($0).map { JSONValue.string($0.ownName) } }
  }

  private func text(_ instant: Instant, _ zone: Zone) -> String {
    FileTime.text(instant: instant, wall: zone.wall(at: instant))
  }
}

extension ImportSkip {
  fileprivate var json: JSONValue {
    var writer = MemberWriter()
    writer.put("key", key)
    writer.put("uid", uid)
    writer.put("reason", word: reason)
    writer.put("line", place.map { JSONValue(.number(String($0.line))) })
    return writer.object
  }
}

extension ImportFault {
  fileprivate var json: JSONValue {
    var writer = MemberWriter()
    writer.put("file", file)
    writer.put("line", JSONValue(.number(String(place.line))))
    writer.put("column", JSONValue(.number(String(place.column))))
    writer.put("uid", uid)
    writer.put("member", member)
    writer.put("reason", word: reason)
    writer.put("text", text)
    return writer.object
  }
}

extension ImportQuestion {
  fileprivate var json: JSONValue {
    var writer = MemberWriter()
    writer.put("about", about)
    writer.put("reason", reason)
    writer.put("text", text)
    writer.put("choices", JSONValue.array(choices.map(JSONValue.string)))
    return writer.object
  }
}

extension ImportNote {
  fileprivate var json: JSONValue {
    var writer = MemberWriter()
    writer.put("reason", word: reason)
    writer.put("key", key)
    writer.put("line", place.map { JSONValue(.number(String($0.line))) })
    writer.put("text", text)
    return writer.object
  }
}

extension Record {
  fileprivate var address: String? {
    guard case .source(let source) = self else { return nil }
    return source.address
  }
}
