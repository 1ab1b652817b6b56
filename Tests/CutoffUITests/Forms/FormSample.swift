import CutoffDomain
import CutoffForms
import CutoffScreen

/// The incident and the surroundings that the tests of forms share: Hanoi, 3/7/2020 22:00:07.
enum FormSample {
  static let zone = Zone("Asia/Ho_Chi_Minh") ?? .utc

  static func instant(_ day: Int, _ month: Int, _ hour: Int, _ minute: Int = 0, _ second: Int = 0) -> Instant
  {
    let date = CivilDate(year: 2020, month: month, day: day) ?? CivilDate(dayNumber: 0)
    let wall = WallTime(date, hour: hour, minute: minute, second: second) ?? WallTime(startOf: date)
    return zone.instant(of: wall)
  }

  static func day(_ day: Int, _ month: Int) -> TimePoint {
    TimePoint(
      .day, WallTime(startOf: CivilDate(year: 2020, month: month, day: day) ?? CivilDate(dayNumber: 0)),
      zone: zone)
  }

  static func date(_ day: Int, _ month: Int) -> CivilDate {
    CivilDate(year: 2020, month: month, day: day) ?? CivilDate(dayNumber: 0)
  }

  static let now = instant(3, 7, 22, 0, 7)

  /// The id that ends in `number`.
  static func id(_ number: Int) -> RecordID {
    RecordID(milliseconds: Int64(number), random: (0, 0))
  }

  static let viettel = Party(
    id: id(1), name: "Công ty TNHH Viettel - CHT", short: "Viettel IDC", side: .provider)
  static let hanoi = Party(id: id(2), name: "UBND TP Hà Nội", side: .customer)
  static let council = Party(id: id(3), name: "Ban KT-NS HĐND", side: .customer)
  static let portal = Service(id: id(4), name: "Cổng dịch vụ công trực tuyến", short: "Cổng DVC")
  static let centre = Service(id: id(5), name: "Trung tâm dữ liệu")
  static let cutoff = Deadline(
    id: id(6), kind: .cutoff, label: "Trung tâm dữ liệu, cổng",
    due: SaidTime(
      says: "từ 0h 4/7", boundary: .from,
      point: TimePoint(instant: instant(4, 7, 0), precision: .hour, zone: zone)),
    setBy: id(1), services: [id(5)])
  static let promise = Promise(
    id: id(7), giver: id(2), receiver: id(1), content: "Trả nợ",
    due: SaidTime(says: "trước 30/6", boundary: .before, point: day(30, 6)),
    amount: Money(hundredths: 20_000_000_000_000, currency: "VND", qualifier: .moreThan))
  static let denial = Event(
    id: id(8), at: day(3, 7), actor: id(2), text: "Không có chuyện dừng",
    content: .statement(Statement(topic: "0h 4/7")),
    provenance: Provenance(knownAt: TimePoint(instant: instant(3, 7, 15, 39), precision: .minute, zone: zone))
  )
  static let source = Source(id: id(9), publisher: "VnExpress", address: "https://vnexpress.net/a")

  /// One content of every kind of event.
  static let contents: [EventContent] = [
    .report, .notice(Notice(deadlines: [cutoff.id])),
    .statement(Statement(topic: "cắt", contradicts: [denial.id])),
    .meeting(Meeting(talks: .stalled)), .observation(Observation(service: portal.id, state: .up)),
    .payment(Payment(amount: promise.amount, promise: promise.id, settlesAll: true)),
    .agreement(Agreement(endsMatter: true, word: .both)), .refusal,
    .outcome(Outcome(target: promise.id, result: .broken)),
    .cut(Cut(services: [centre.id], isPartial: true, deadline: cutoff.id)),
    .restoration(Restoration(services: [centre.id])), .replacement(Replacement(services: [portal.id])),
  ]

  static var incident: Incident {
    var incident = Incident(
      header: IncidentHeader(
        id: IncidentID(title: "Cổng dịch vụ công Hà Nội", random: 7),
        title: "Cổng dịch vụ công trực tuyến Hà Nội",
        short: "Cổng DVC Hà Nội", providers: [viettel.id], customers: [hanoi.id], zone: zone,
        language: .vietnamese))
    incident.parties = [viettel, hanoi, council]
    incident.services = [portal, centre]
    incident.deadlines = [cutoff]
    incident.promises = [promise]
    incident.events = [denial]
    incident.sources = [source]
    return incident
  }

  static func surroundings(_ language: Language = .vietnamese, incident: Incident? = incident)
    -> DraftSurroundings
  {
    DraftSurroundings(
      incident: incident, now: now, language: language, viewerZone: zone, author: "lan",
      ids: RecordIDSource(seed: 1))
  }
}

extension Form {
  /// Types `text` as single key presses.
  mutating func type(_ text: String, _ language: Language = .vietnamese) {
    for character in text { press(.character(character), language) }
  }

  @discardableResult
  mutating func press(_ key: Key, _ language: Language = .vietnamese) -> FormReply {
    update(.key(key), in: FormSample.surroundings(language), columns: 80)
  }

  /// Goes to a field by Tab; stays where it was if there is no such field.
  mutating func go(to id: DraftField) {
    for _ in 0..<40 where focus != id || isQuick { press(.tab) }
  }

  /// The change that the form makes; nil with a problem.
  func madeChange(_ language: Language = .vietnamese, incident: Incident? = FormSample.incident) -> Change? {
    var surroundings = FormSample.surroundings(language, incident: incident)
    guard case .success(let change) = change(in: &surroundings) else { return nil }
    return change
  }

  func problems(in surroundings: DraftSurroundings = FormSample.surroundings()) -> [DraftProblem] {
    var surroundings = surroundings
    guard case .failure(let problems) = change(in: &surroundings) else { return [] }
    return problems.problems
  }

  /// The form drawn at the bottom of a screen.
  func drawn(_ columns: Int = 80, _ rows: Int? = nil, _ language: Language = .vietnamese) -> Canvas {
    let surroundings = FormSample.surroundings(language)
    let rows = rows ?? FormDrawing.height(of: self, columns: columns, in: surroundings)
    var canvas = Canvas(Size(columns: columns, rows: rows))
    FormDrawing.draw(self, on: &canvas, in: canvas.bounds, surroundings: surroundings)
    return canvas
  }
}

extension Change {
  /// The records that the change makes or leaves behind, in order.
  var records: [Record] { edits.compactMap(\.after) }

  var event: Event? {
    for case .event(let event) in records { return event }
    return nil
  }
}
