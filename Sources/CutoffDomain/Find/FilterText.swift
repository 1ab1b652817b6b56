/// What filters look at in a standing, folded once so that a key press only compares bytes.
package struct FilterText: Sendable {
  /// Title, id, parties, services and the headline's words, with a line feed between two.
  private var bytes: [UInt8] = []
  /// Title and parties without blanks, so that "hanoi" finds Hà Nội.
  private var squeezed: [UInt8] = []
  private var ranges: [FilterField: Range<Int>] = [:]
  /// The plain words of the axes, and the kinds of the deadlines.
  private(set) var states: [FilterField: [String]]
  let dues: [FilterDue]
  let zone: Zone
  let money: [Money]

  package init(_ standing: Standing, names: FilterNames) {
    let incident = standing.incident
    zone = incident.header.zone
    money = incident.amounts.map(\.money)
    dues = FilterDue.all(standing)
    states = [
      .headline: [standing.headline.word.rawValue], .threat: [standing.threat.value.rawValue],
      .service: [standing.service.value.rawValue], .money: [standing.money.value.rawValue],
      .talks: [standing.talks.value.rawValue], .promise: [standing.promisesAxis.value.rawValue],
      .kind: incident.deadlines.map(\.kind.rawValue),
    ]
    take(incident)
    bytes += names.folded(standing.headline.word)
  }

  private mutating func take(_ incident: Incident) {
    let header = incident.header
    let sides = header.providers + header.customers
    add(.title, [header.title, header.short])
    add(.id, [header.id.text])
    let start = bytes.count
    add(
      .provider, incident.parties.filter { header.providers.contains($0.id) }.flatMap { [$0.name, $0.short] })
    add(
      .customer, incident.parties.filter { header.customers.contains($0.id) }.flatMap { [$0.name, $0.short] })
    add(.party, incident.parties.filter { !sides.contains($0.id) }.flatMap { [$0.name, $0.short] })
    ranges[.party] = start..<bytes.count
    squeezed = bytes.filter { $0 != UInt8(ascii: " ") }
    add(.service, incident.services.flatMap { [$0.name, $0.short] })
  }

  private mutating func add(_ field: FilterField, _ texts: [String?]) {
    let start = bytes.count
    for case let text? in texts {
      bytes += Folding.fold(text).utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    ranges[field] = start..<bytes.count
  }

  /// Whether the folded `words` stand in a field; anywhere if `field` is nil.
  func contains(_ words: [UInt8], in field: FilterField?) -> Bool {
    if let field {
      return ranges[field].map { ByteSearch.find(words, in: bytes, within: $0) != nil } ?? false
    }
    // Short words would be found across the ends of others.
    return ByteSearch.contains(words, in: bytes)
      || (words.count >= 5 && ByteSearch.contains(words, in: squeezed))
  }
}

/// When something that is still open falls due.
struct FilterDue: Sendable {
  let instant: Instant
  /// Seconds on the incident's wall of the last moment that still belongs to it: a promise for 3/7 belongs to
  /// 3/7, though its countdown runs to 0h of 4/7.
  let wallSeconds: Int64
  /// Its hour has passed and nobody answered it, or it was not kept.
  let isOverdue: Bool

  private init?(_ said: SaidTime, isOverdue: Bool, zone: Zone) {
    guard let due = said.due else { return nil }
    let isEnd = said.point.map { !$0.precision.isClockTime && $0.end == due } ?? false
    instant = due
    wallSeconds = zone.wall(at: due.advanced(by: isEnd ? -1 : 0)).seconds
    self.isOverdue = isOverdue
  }

  static func all(_ standing: Standing) -> [FilterDue] {
    let zone = standing.incident.header.zone
    let deadlines = standing.deadlines.compactMap { entry in
      overdue(entry.state).flatMap { FilterDue(entry.due, isOverdue: $0, zone: zone) }
    }
    let promises = standing.promises.compactMap { entry in
      overdue(entry.state).flatMap { FilterDue(entry.due, isOverdue: $0, zone: zone) }
    }
    return deadlines + promises
  }

  /// Nil for what is answered.
  private static func overdue(_ state: DeadlineState) -> Bool? {
    switch state {
    case .pending: false
    case .passed, .unconfirmed, .missed: true
    case .met, .partlyMet, .carriedOut, .carriedOutEarly, .carriedOutLate, .notCarriedOut, .superseded,
      .suspended, .withdrawn, .unknown:
      nil
    }
  }

  private static func overdue(_ state: PromiseState) -> Bool? {
    switch state {
    case .open, .dueToday: false
    case .broken, .unresolved: true
    case .kept, .keptLate, .partlyKept, .superseded: nil
    }
  }
}
