import CutoffDomain
import CutoffExchange

/// An incident to write, with a record for each call. Ids and moments are fixed.
struct WrittenSample {
  var incident: Incident
  private var ids = RecordIDSource(seed: 7)
  private var logged = Instant(seconds: 1_782_000_000)

  /// 1/7/2026 0:00 in Hanoi.
  static let now = Instant(seconds: 1_782_838_800)
  static let zone = Zone("Asia/Ho_Chi_Minh") ?? .utc

  init(title: String = "Cổng DVC") {
    incident = Incident(
      header: IncidentHeader(
        id: IncidentID(title: title, random: 1), title: title, zone: WrittenSample.zone, language: .vietnamese
      ))
    let (provider, customer) = (ids.next(at: logged), ids.next(at: logged))
    incident.parties = [
      Party(id: provider, name: "Nhà mạng", side: .provider),
      Party(id: customer, name: "Sở", side: .customer),
    ]
    incident.header.providers = [provider]
    incident.header.customers = [customer]
    incident.header.provenance = provenance()
  }

  var provider: RecordID { incident.parties[0].id }
  var customer: RecordID { incident.parties[1].id }

  /// Each record is logged, and known, a minute after the one before.
  mutating func provenance() -> Provenance {
    logged = logged.advanced(by: 60)
    return Provenance(knownAt: TimePoint(instant: logged, zone: .utc), loggedAt: logged)
  }

  mutating func nextID() -> RecordID { ids.next(at: logged) }

  /// A time of 2026: month, day, and a clock unless it is a day.
  static func point(_ month: Int, _ day: Int, _ hour: Int? = nil, _ minute: Int = 0) -> TimePoint {
    let date = CivilDate(year: 2026, month: month, day: day) ?? CivilDate(dayNumber: 0)
    let wall = WallTime(startOf: date).adding(seconds: Int64((hour ?? 0) * 3_600 + minute * 60))
    return TimePoint(hour == nil ? .day : .minute, wall, zone: zone)
  }

  @discardableResult
  mutating func deadline(
    _ due: SaidTime, kind: DeadlineKind = .cutoff, label: String = "cắt", until: SaidTime? = nil,
    supersedes: RecordID? = nil, recurrence: Recurrence? = nil
  ) -> RecordID {
    let id = nextID()
    incident.deadlines.append(
      Deadline(
        id: id, kind: kind, label: label, due: due, until: until, setBy: provider, supersedes: supersedes,
        recurrence: recurrence, provenance: provenance()))
    return id
  }

  mutating func outcome(
    _ result: OutcomeResult, of target: RecordID, at: TimePoint? = nil, period: TimePoint? = nil,
    movedTo: RecordID? = nil
  ) {
    let id = nextID()
    incident.events.append(
      Event(
        id: id, at: at, actor: provider, text: "",
        content: .outcome(Outcome(target: target, result: result, movedTo: movedTo, period: period)),
        provenance: provenance()))
  }

  @discardableResult
  mutating func promise(_ due: SaidTime, content: String = "trả nợ", telling: RecordID? = nil) -> RecordID {
    let id = nextID()
    incident.promises.append(
      Promise(
        id: id, giver: customer, receiver: provider, content: content, due: due, tellingOf: telling,
        provenance: provenance()))
    return id
  }

  mutating func step(_ due: SaidTime?, text: String = "gọi ngân hàng", doneAt: TimePoint? = nil) {
    let id = nextID()
    incident.steps.append(Step(id: id, text: text, due: due, doneAt: doneAt, provenance: provenance()))
  }

  func options(now: Instant = WrittenSample.now) -> CalendarWriteOptions {
    CalendarWriteOptions(now: now, version: "1.2.3", name: "Kho", reminders: [86_400, 0])
  }

  func written(_ change: (inout CalendarWriteOptions) -> Void = { _ in }) -> WrittenLines {
    var options = options()
    change(&options)
    return WrittenLines(CalendarWriter.text(of: [incident], options))
  }
}

/// What was written, unfolded.
struct WrittenLines {
  let text: String
  let lines: [String]

  init(_ text: String) {
    self.text = text
    lines = text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  /// The values of a property, with its parameters.
  func all(_ name: String) -> [String] {
    lines.filter { $0.hasPrefix(name + ":") || $0.hasPrefix(name + ";") }.map {
      String($0.dropFirst(name.count))
    }
  }

  func has(_ line: String) -> Bool { lines.contains(line) }
}
