import CutoffDomain
import CutoffStore
import Testing

/// Ids, times and an incident with every field filled, for tests.
enum Fixture {
  static func id(_ number: Int) -> RecordID {
    RecordID(milliseconds: 1_593_765_540_000 + Int64(number), random: (UInt64(number), 7))
  }

  static func incidentID(_ text: String = "cong-dich-vu-cong-7k3m9q") throws -> IncidentID {
    try #require(IncidentID(text))
  }

  static func zone(_ name: String = "Asia/Ho_Chi_Minh") throws -> Zone { try #require(Zone(name)) }

  static func wall(
    _ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0, _ second: Int = 0
  ) throws -> WallTime {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    return try #require(WallTime(date, hour: hour, minute: minute, second: second))
  }

  static func point(
    _ precision: Precision, _ wall: WallTime, part: PartOfDay? = nil, zone: String = "Asia/Ho_Chi_Minh"
  ) throws -> TimePoint {
    TimePoint(precision, wall, zone: try self.zone(zone), part: part)
  }

  /// 15:39:07 on 3/7/2020 in Hanoi.
  static let logged = Instant(seconds: 1_593_765_547)

  static func provenance(source: Int = 90) throws -> Provenance {
    Provenance(
      knownAt: try point(.minute, wall(2020, 7, 3, 15, 39)), sources: [id(source)], loggedAt: logged,
      loggedBy: "trực ca")
  }

  static func header(title: String = "Cổng dịch vụ công") throws -> IncidentHeader {
    IncidentHeader(
      id: try incidentID(), title: title, short: "Cổng DVC", providers: [id(1)], customers: [id(2)],
      zone: try zone(), language: .vietnamese, summary: "Nợ phí, dọa cắt.",
      reminders: [3 * Span.day, 90 * Span.minute, 0],
      provenance: try provenance())
  }

  /// An incident with nothing but a header.
  static func plain(title: String = "Cổng dịch vụ công") throws -> Incident {
    Incident(header: try header(title: title))
  }

  static func note(_ number: Int, _ text: String = "Ghi chú") -> Note {
    Note(id: id(number), text: text)
  }

  static func change(_ edits: [RecordEdit], title: String = "a change") throws -> Change {
    Change(incident: try incidentID(), title: title, edits: edits)
  }

  static func adding(_ record: Record) throws -> Change {
    try change([RecordEdit(before: nil, after: record)])
  }
}
