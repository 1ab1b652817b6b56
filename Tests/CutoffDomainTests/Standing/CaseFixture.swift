import CutoffDomain
import Testing

/// Builds incidents for tests. Records are named by short words, times written as "2020-07-04 00h"
/// (hour), "2020-07-03 15:39", "2020-07-03 afternoon", "2020-07-03", "2020-07" or "2020".
struct CaseFixture {
  var incident: Incident
  let zone: Zone

  init(zone name: String = "Asia/Ho_Chi_Minh") {
    zone = Zone(name) ?? .utc
    incident = Incident(
      header: IncidentHeader(
        id: IncidentID(title: "case", random: 1), title: "case", zone: zone, language: .vietnamese))
  }

  /// A provider, a customer, a regulator above them, press, and one service "portal".
  static func small() -> CaseFixture {
    var fixture = CaseFixture()
    fixture.party("prov", .provider)
    fixture.party("cust", .customer)
    fixture.party("press", .unknown)
    fixture.service("portal")
    return fixture
  }

  static func id(_ name: String) -> RecordID {
    let letters = name.lowercased().map { character -> Character in
      switch character {
      case "i", "l": "1"
      case "o": "0"
      case "u": "v"
      default: character
      }
    }
    let padding = String(repeating: "0", count: max(0, 26 - letters.count))
    return RecordID(padding + String(letters)) ?? RecordID(milliseconds: 0, random: (0, 0))
  }

  func id(_ name: String) -> RecordID { CaseFixture.id(name) }

  // MARK: Times

  func point(_ text: String) -> TimePoint {
    let pieces = text.split(separator: " ")
    let numbers = (pieces.first ?? "").split(separator: "-").compactMap { Int($0) }
    guard let year = numbers.first,
      let date = CivilDate(
        year: year, month: numbers.count > 1 ? numbers[1] : 1, day: numbers.count > 2 ? numbers[2] : 1)
    else {
      Issue.record("not a time: \(text)")
      return TimePoint(.day, WallTime(startOf: CivilDate(dayNumber: 0)), zone: zone)
    }
    let units: [Precision] = [.year, .month, .day]
    guard pieces.count > 1 else {
      return TimePoint(units[numbers.count - 1], WallTime(startOf: date), zone: zone)
    }
    let parts: [String: PartOfDay] = [
      "dawn": .beforeDawn, "morning": .morning, "noon": .noon, "afternoon": .afternoon,
      "early": .earlyEvening, "evening": .evening, "night": .night,
    ]
    if let part = parts[String(pieces[1])] {
      return TimePoint(.partOfDay, WallTime(startOf: date), zone: zone, part: part)
    }
    let clock = pieces[1].split { $0 == ":" || $0 == "h" }.compactMap { Int($0) }
    let seconds = clock.enumerated().reduce(0) { $0 + $1.element * [3600, 60, 1][$1.offset] }
    let wall = WallTime(startOf: date).adding(seconds: Int64(seconds))
    let precision: [Precision] = [.hour, .minute, .second]
    return TimePoint(precision[clock.count - 1], wall, zone: zone)
  }

  func instant(_ text: String) -> Instant { point(text).start }

  func said(_ boundary: Boundary, _ text: String?) -> SaidTime {
    SaidTime(boundary: boundary, point: text.map(point))
  }

  // MARK: Records

  mutating func party(_ name: String, _ side: Side, above: Bool = false) {
    incident.parties.append(Party(id: id(name), name: name, side: side, isBodyAbove: above))
  }

  mutating func service(_ name: String, needs: [String] = [], exempt: Bool = false) {
    incident.services.append(
      Service(id: id(name), name: name, dependsOn: needs.map(id), isExempt: exempt))
  }

  mutating func source(_ name: String, _ publishedAt: String?) {
    incident.sources.append(
      Source(id: id(name), publisher: name, publishedAt: publishedAt.map(point)))
  }

  func from(known: String?, sources: [String] = []) -> Provenance {
    Provenance(knownAt: known.map(point), sources: sources.map(id))
  }

  /// A cutoff by the provider unless said otherwise.
  mutating func deadline(
    _ name: String, _ kind: DeadlineKind = .cutoff, _ boundary: Boundary = .from, _ due: String?,
    by: String? = "prov", set: String? = nil, known: String? = nil, services: [String] = [],
    supersedes: String? = nil, condition: String? = nil, every: Precision? = nil, until: String? = nil,
    stops: Bool? = nil, sources: [String] = []
  ) {
    incident.deadlines.append(
      Deadline(
        id: id(name), kind: kind, label: name, due: said(boundary, due), condition: condition,
        setBy: by.map(id), setAt: set.map(point), stopsServiceOverride: stops, services: services.map(id),
        supersedes: supersedes.map(id),
        recurrence: every.map { Recurrence(every: $0, until: until.map(point)) },
        provenance: from(known: known, sources: sources)))
  }

  /// A promise of the customer to the provider unless said otherwise.
  mutating func promise(
    _ name: String, _ boundary: Boundary = .by, _ due: String?, by: String? = "cust", to: String? = "prov",
    made: String? = nil, known: String? = nil, telling: String? = nil, supersedes: String? = nil,
    condition: String? = nil, every: Precision? = nil, until: String? = nil, sources: [String] = []
  ) {
    incident.promises.append(
      Promise(
        id: id(name), giver: by.map(id), receiver: to.map(id), content: name, madeAt: made.map(point),
        due: said(boundary, due), condition: condition, tellingOf: telling.map(id),
        supersedes: supersedes.map(id),
        recurrence: every.map { Recurrence(every: $0, until: until.map(point)) },
        provenance: from(known: known, sources: sources)))
  }

  mutating func event(
    _ name: String, at: String?, by: String? = nil, _ content: EventContent = .report, known: String? = nil,
    sources: [String] = []
  ) {
    incident.events.append(
      Event(
        id: id(name), at: at.map(point), actor: by.map(id), text: name, content: content,
        provenance: from(known: known, sources: sources)))
  }

  mutating func outcome(
    _ name: String, of target: String, _ result: OutcomeResult, at: String?, by: String?,
    movedTo: String? = nil, period: String? = nil, known: String? = nil
  ) {
    let outcome = Outcome(
      target: id(target), result: result, movedTo: movedTo.map(id), period: period.map(point))
    event(name, at: at, by: by, .outcome(outcome), known: known)
  }

  mutating func check(
    _ name: String, _ state: ServiceState, at: String, by: String = "press", of service: String? = "portal",
    known: String? = nil
  ) {
    event(
      name, at: at, by: by, .observation(Observation(service: service.map(id), state: state)), known: known)
  }

  mutating func statement(
    _ name: String, at: String?, by: String, topic: String? = nil, against: [String] = [],
    qualifies: [String] = [], talks: TalksWord? = nil, known: String? = nil
  ) {
    let statement = Statement(
      topic: topic, contradicts: against.map(id), qualifies: qualifies.map(id), talks: talks)
    event(name, at: at, by: by, .statement(statement), known: known)
  }

  /// A debt in whole units of `currency`; nil where no figure was named.
  mutating func amount(
    _ name: String, _ units: Int64?, by: String?, kind: AmountKind = .debt, currency: String = "VND",
    asOf: String? = nil, known: String? = nil
  ) {
    let money = Money(hundredths: units.map { $0 * 100 }, currency: currency)
    incident.amounts.append(
      Amount(
        id: id(name), kind: kind, money: money, asOf: asOf.map(point), statedBy: by.map(id),
        provenance: from(known: known)))
  }

  mutating func step(
    _ name: String, due: String? = nil, logged: String? = nil, done: String? = nil, known: String? = nil
  ) {
    var provenance = from(known: known)
    provenance.loggedAt = logged.map(instant)
    incident.steps.append(
      Step(
        id: id(name), text: name, due: due.map { said(.by, $0) }, doneAt: done.map(point),
        provenance: provenance))
  }

  mutating func question(_ name: String, known: String?, answer: String? = nil, answered: String? = nil) {
    incident.questions.append(
      Question(
        id: id(name), text: name, answer: answer, answeredAt: answered.map(point),
        provenance: from(known: known)))
  }

  // MARK: Results

  func standing(_ text: String) throws -> Standing {
    try #require(incident.standing(at: instant(text)), "nothing known at \(text)")
  }

  func word(_ text: String) throws -> HeadlineWord { try standing(text).headline.word }

  func state(_ deadline: String, _ text: String) throws -> DeadlineState {
    let id = id(deadline)
    return try #require(standing(text).deadlines.first { $0.deadline.id == id }).state
  }

  func promiseState(_ promise: String, _ text: String) throws -> PromiseState {
    let id = id(promise)
    return try #require(standing(text).promises.first { $0.promise.id == id }).state
  }
}
