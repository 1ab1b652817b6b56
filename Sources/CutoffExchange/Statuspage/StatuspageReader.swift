import CutoffDomain
import CutoffStore

/// Reads `summary.json`, `incidents.json` and `scheduled-maintenances.json` of version 2 of Statuspage's interface, as
/// other status pages give them too.
package enum StatuspageReader {
  /// One incident a page: maintenances as staged cutoffs with an end, updates of incidents as reports, states of
  /// components as checks by the provider.
  package static func read(_ bytes: [UInt8], options: ImportOptions) -> ImportPlan {
    do {
      let source = try JSONSource(bytes, file: options.file, language: options.language)
      var page = StatusPage(source, options)
      return page.plan()
    } catch {
      return ImportPlan(kind: .statuspage, refusing: error)
    }
  }
}

/// One status page while it is read.
private struct StatusPage {
  private let source: JSONSource
  private let options: ImportOptions
  private let times: SourceTime
  private var result = ImportPlan(kind: .statuspage)

  init(_ source: JSONSource, _ options: ImportOptions) {
    self.source = source
    self.options = options
    times = SourceTime(zone: Self.zone(source, options), language: options.language, now: options.now)
  }

  private static func zone(_ source: JSONSource, _ options: ImportOptions) -> Zone {
    source.value["page"]?["time_zone"]?.text.flatMap(Zone.init) ?? options.zone ?? Zone("Etc/UTC") ?? .utc
  }

  mutating func plan() -> ImportPlan {
    guard let name = source.value["page"]?["name"]?.text?.trimmed else {
      result.refused.append(
        source.fault(.missing, at: source.value["page"] ?? source.value, member: "page.name"))
      return result
    }
    let key = source.value["page"]?["id"]?.text ?? source.value["page"]?["url"]?.text ?? name
    var page = ImportedIncident(.statuspage, key: key, title: name, zone: times.zone, options: options)
    let provider = page.party(options.provider ?? name, side: .provider)
    if let customer = options.customer { _ = page.party(customer, side: .customer) }
    let maintenances = source.value["scheduled_maintenances"]?.elements
    for maintenance in maintenances ?? [] { add(maintenance, by: provider, to: &page) }
    addUpdates(by: provider, to: &page)
    for component in source.value["components"]?.elements ?? [] {
      add(component: component, by: provider, to: &page)
    }
    let (incident, notes, skipped) = page.finish(isWhole: maintenances != nil)
    result.incidents = [incident]
    result.notes += notes
    result.skipped += skipped
    return result
  }

  /// The time of a member; nil where it is null or wrong, which is told.
  private mutating func time(_ object: JSONValue, _ member: String, isNeeded: Bool = true) -> TimePoint? {
    guard let value = object[member], value.content != .null else {
      if isNeeded { result.refused.append(source.fault(.missing, at: object, member: member)) }
      return nil
    }
    guard let text = value.text, let point = times.point(text), point.precision.isClockTime else {
      result.refused.append(source.fault(.badDate, at: value, member: member, value.text ?? ""))
      return nil
    }
    return point
  }

  private mutating func text(_ object: JSONValue, _ member: String) -> String? {
    if let text = object[member]?.text?.trimmed { return text }
    result.refused.append(source.fault(.missing, at: object[member] ?? object, member: member))
    return nil
  }

  // MARK: Maintenances

  private mutating func add(_ object: JSONValue, by provider: RecordID, to page: inout ImportedIncident) {
    guard let key = text(object, "id") else { return }
    let place = source.place(of: object)
    switch object["status"]?.text {
    case "completed"?, "resolved"?, "postmortem"?:
      return result.skipped.append(ImportSkip(key: key, reason: .completed, place: place))
    case "cancelled"?, "canceled"?:
      return result.skipped.append(ImportSkip(key: key, reason: .cancelled, place: place))
    case nil, _?: break
    }
    guard let name = text(object, "name"), let start = time(object, "scheduled_for") else { return }
    let end = time(object, "scheduled_until", isNeeded: false)
    if let end, end.start <= start.start {
      return result.refused.append(
        source.fault(.endsBeforeStart, at: object["scheduled_until"], member: "scheduled_until", name))
    }
    let known = time(object, "created_at", isNeeded: false)
    var deadline = Deadline(
      id: page.id(.deadlines, key: key, knownAt: known), kind: options.kind ?? .stagedCutoff, label: name,
      due: SaidTime(boundary: .from, point: start),
      until: end.map { SaidTime(boundary: .untilEndOf, point: $0) }, setBy: provider, setAt: known)
    deadline.services = components(of: object).map { page.service($0) }
    deadline.provenance.sources = link(object).map { [page.source(address: $0)] } ?? []
    page.add(
      .deadline(deadline), key: key, knownAt: known, changedAt: time(object, "updated_at", isNeeded: false),
      place: place)
  }

  private func components(of object: JSONValue) -> [String] {
    (object["components"]?.elements ?? []).compactMap { $0["name"]?.text?.trimmed }
  }

  private func link(_ object: JSONValue) -> String? {
    object["shortlink"]?.text?.trimmed ?? source.value["page"]?["url"]?.text?.trimmed
  }

  // MARK: Updates

  /// The oldest first.
  private mutating func addUpdates(by provider: RecordID, to page: inout ImportedIncident) {
    var updates: [(at: TimePoint, object: JSONValue, incident: JSONValue)] = []
    for incident in source.value["incidents"]?.elements ?? [] {
      for update in incident["incident_updates"]?.elements ?? [] {
        if let at = time(update, "created_at") { updates.append((at, update, incident)) }
      }
    }
    for update in updates.sorted(by: { $0.at.start < $1.at.start }) {
      guard let key = text(update.object, "id") else { continue }
      let name = update.incident["name"]?.text?.trimmed
      let body = update.object["body"]?.text?.trimmed
      var event = Event(
        id: page.id(.events, key: key, knownAt: update.at), at: update.at, actor: provider,
        text: [name, body].compactMap { $0 }.joined(separator: ": "), label: update.object["status"]?.text)
      event.provenance.sources = link(update.incident).map { [page.source(address: $0)] } ?? []
      page.add(.event(event), key: key, knownAt: update.at, place: source.place(of: update.object))
    }
  }

  // MARK: Components

  private mutating func add(component: JSONValue, by provider: RecordID, to page: inout ImportedIncident) {
    // A group only sums up its members.
    if case .bool(true)? = component["group"]?.content { return }
    guard let id = text(component, "id"), let name = text(component, "name"),
      let word = text(component, "status"),
      // Pages of other makers date the whole only.
      let at = time(component, "updated_at", isNeeded: false) ?? pageTime
    else { return }
    guard let state = Self.state(word) else {
      return result.refused.append(
        source.fault(.unknownWord, at: component["status"], member: "status", word))
    }
    let service = page.service(name)
    let key = id + "@" + FileTime.text(at)
    var event = Event(
      id: page.id(.events, key: key, knownAt: at), at: at, actor: provider,
      text: name + ": " + state.shown(page.language),
      content: .observation(Observation(service: service, state: state, method: "status page")))
    event.provenance.sources = source.value["page"]?["url"]?.text.map { [page.source(address: $0)] } ?? []
    page.add(.event(event), key: key, knownAt: at, place: source.place(of: component))
  }

  /// When the page as a whole was changed last.
  private var pageTime: TimePoint? {
    source.value["page"]?["updated_at"]?.text.flatMap { times.point($0) }.flatMap {
      $0.precision.isClockTime ? $0 : nil
    }
  }

  private static func state(_ word: String) -> ServiceState? {
    switch word {
    case "operational": .up
    case "degraded_performance", "under_maintenance": .degraded
    case "partial_outage": .partlyDown
    case "major_outage", "full_outage": .down
    default: nil
    }
  }
}
