import CutoffDomain
import CutoffStore
import Foundation
import Testing

/// The members that came after the first version: an older program keeps them, this one reads them strictly.
@Suite struct NewMemberTests {
  private func read(_ bytes: [UInt8]) throws -> IncidentFile {
    try IncidentFile.read(bytes, path: "incidents/x.json")
  }

  private func problem(_ text: String) -> String? {
    do {
      _ = try IncidentFile.read(Array(text.utf8), path: "incidents/x.json")
      return nil
    } catch {
      return error.words(language: .english)
    }
  }

  /// Every new member filled.
  static func incident() throws -> Incident {
    var incident = try Fixture.fullIncident()
    incident.header.titles = [
      HeaderText(
        id: Fixture.id(200), text: "Cổng đã bị cắt",
        knownAt: try Fixture.point(.day, Fixture.wall(2020, 7, 4)))
    ]
    incident.header.summaries = [
      HeaderText(
        id: Fixture.id(201), text: "Ngừng từ 0h",
        knownAt: try Fixture.point(.minute, Fixture.wall(2020, 7, 4, 1)))
    ]
    incident.header.provenance.origin = RecordOrigin(from: "csv", key: "dong-7")
    try fillDates(&incident)
    try fillSteps(&incident)
    incident.amounts[1].kind = .other
    incident.amounts[1].purpose = .counterclaim
    incident.services[0].exemptReason = "bệnh viện"
    incident.services[0].provider = Fixture.id(1)
    incident.services[0].customer = Fixture.id(2)
    incident.services[0].affectedCounts = [count(210)]
    incident.services[1].affectedCounts = [count(211)]
    incident.notes[0].positions[0].leverage = "thu hồi chỗ đặt máy"
    incident.promises[0].isAsked = true
    guard case .statement(var statement) = incident.events[2].content else { return incident }
    statement.status = .refuted
    incident.events[2].content = .statement(statement)
    return incident
  }

  private static func count(_ number: Int) -> AffectedCount {
    AffectedCount(id: Fixture.id(number), count: 10_000_000, source: Fixture.id(90))
  }

  private static func fillDates(_ incident: inout Incident) throws {
    let day = try #require(CivilDate(year: 2026, month: 2, day: 20))
    let relative = RelativeDate(
      base: Fixture.id(30), offset: -10, unit: .workingDays, calendar: "vn", days: [day: false],
      clock: DayClock("08:00"), side: .end)
    incident.deadlines[0].until = SaidTime(
      says: "17h", boundary: .untilEndOf, point: try Fixture.point(.minute, Fixture.wall(2020, 7, 4, 17)))
    incident.deadlines[1].due.point = nil
    incident.deadlines[1].relative = relative
    incident.deadlines[1].untilClock = DayClock("16:00")
    incident.deadlines[1].basis = "ngày làm việc kể từ khi nhận"
    incident.deadlines[1].provenance.origin = RecordOrigin(from: "ics", key: "uid-1@x")
    incident.promises[0].relative = RelativeDate(base: nil, offset: 3, unit: .weeks)
  }

  private static func fillSteps(_ incident: inout Incident) throws {
    let day = try #require(CivilDate(year: 2026, month: 2, day: 28))
    let desk = Desk(
      calendar: "vn", zone: try Fixture.zone(),
      hours: [OpenHours("08:00-11:30"), OpenHours("13:30-17:00")].compactMap { $0 }, days: [day: true])
    incident.steps[1].target = Fixture.id(20)
    incident.steps[1].stages = [
      Stage(label: "kho bạc", hundredths: 100, unit: .deskDays, desk: desk),
      Stage(label: "ghi có", hundredths: 50, unit: .hours),
    ]
  }

  @Test func `every new member comes back the same`() throws {
    let incident = try Self.incident()
    let bytes = IncidentFile.bytes(of: incident)
    #expect(try read(bytes).incident == incident)
    #expect(IncidentFile.bytes(of: try read(bytes).incident) == bytes)
  }

  @Test func `they are written as the page says`() throws {
    let text = String(decoding: IncidentFile.bytes(of: try Self.incident()), as: UTF8.self)
    let flat = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.joined(separator: " ")
    for piece in [
      "\"purpose\": \"counterclaim\"", "\"isAsked\": true", "\"status\": \"refuted\"",
      "\"until\": { \"clock\": \"16:00\" }", "\"days\": { \"2026-02-20\": false }",
      "\"origin\": { \"from\": \"ics\", \"key\": \"uid-1@x\" }",
      "\"amount\": 0.5, \"unit\": \"hours\"", "\"hours\": [ \"08:00-11:30\", \"13:30-17:00\" ]",
      "\"base\": null, \"offset\": 3, \"unit\": \"weeks\"", "\"leverage\": \"thu hồi chỗ đặt máy\"",
    ] {
      #expect(flat.contains(piece), "\(piece)")
    }
  }

  @Test func `a file that uses none of them has none of their names`() throws {
    let text = String(decoding: IncidentFile.bytes(of: try Fixture.fullIncident()), as: UTF8.self)
    for name in [
      "titles", "summaries", "origin", "relative", "basis", "stages", "for", "purpose", "isAsked", "status",
      "leverage", "exemptReason", "provider", "customer", "affectedCounts",
    ] {
      #expect(!text.contains("\"\(name)\":"), "\(name)")
    }
  }

  @Test(arguments: [
    Damage(
      good: "\"unit\": \"workingDays\"", bad: "\"unit\": \"fortnights\"", words: "deadlines[1].relative.unit"),
    Damage(
      good: "\"offset\": -10", bad: "\"offset\": 1.5",
      words: "deadlines[1].relative.offset: \"1.5\" is not a whole"),
    Damage(
      good: "\"2026-02-20\": false", bad: "\"2026-02-30\": false",
      words: "deadlines[1].relative.days: \"2026-02-30\""),
    Damage(
      good: "\"2026-02-20\": false", bad: "\"2026-02-20\": 0",
      words: "deadlines[1].relative.days.2026-02-20 must be"),
    Damage(
      good: "\"clock\": \"08:00\"", bad: "\"clock\": \"8:00\"",
      words: "deadlines[1].relative.clock: \"8:00\" is not a time of day"),
    Damage(good: "\"clock\": \"16:00\"", bad: "\"clock\": \"24:30\"", words: "deadlines[1].until.clock"),
    Damage(good: "\"08:00-11:30\"", bad: "\"11:30-08:00\"", words: "steps[1].stages[0].desk.hours[0]"),
    Damage(good: "\"13:30-17:00\"", bad: "\"11:00-17:00\"", words: "steps[1].stages[0].desk.hours[1]"),
    Damage(
      good: "\"amount\": 1,", bad: "\"amount\": 1.5,",
      words: "steps[1].stages[0].amount: \"1.5\" is not a whole number"),
    Damage(good: "\"amount\": 0.5", bad: "\"amount\": -0.5", words: "steps[1].stages[1].amount"),
    Damage(
      good: "\"purpose\": \"counterclaim\"", bad: "\"purpose\": \"fine\"",
      words: "amounts[1].purpose does not know"),
    Damage(
      good: "\"status\": \"refuted\"", bad: "\"status\": \"denied\"", words: "events[2].status does not know"),
    Damage(
      good: "\"count\": 10000000", bad: "\"count\": -1",
      words: "count: \"-1\" is not a whole number of 0 or more"),
    Damage(good: "\"key\": \"dong-7\"", bad: "\"keys\": \"dong-7\"", words: "origin.key is missing"),
  ])
  func `a bad value of theirs is refused by the name of its member`(damage: Damage) throws {
    let text = String(decoding: IncidentFile.bytes(of: try Self.incident()), as: UTF8.self)
    let place = try #require(text.range(of: damage.good))
    let words = try #require(problem(text.replacingCharacters(in: place, with: damage.bad)))
    #expect(words.contains(damage.words), "\(words)")
  }

  @Test func `a desk is asked for where its hours count`() throws {
    var incident = try Self.incident()
    incident.steps[1].stages[0].desk = nil
    let text = String(decoding: IncidentFile.bytes(of: incident), as: UTF8.self)
    #expect(problem(text)?.contains("steps[1].stages[0].desk is missing") == true)
  }

  // MARK: Merging

  private func merged(
    _ base: Incident, ours change: (inout Incident) -> Void, theirs other: (inout Incident) -> Void
  ) throws -> (incident: Incident, clashes: Int) {
    var (left, right) = (base, base)
    change(&left)
    other(&right)
    let result = try IncidentMerge.merge(
      base: (IncidentFile.bytes(of: base), "base"), ours: (IncidentFile.bytes(of: left), "ours"),
      theirs: (IncidentFile.bytes(of: right), "theirs"))
    return (try read(result.bytes).incident, result.clashes.count)
  }

  private func title(_ number: Int, _ text: String) throws -> HeaderText {
    HeaderText(
      id: Fixture.id(number), text: text,
      knownAt: try Fixture.point(.day, Fixture.wall(2020, 7, number % 28 + 1)))
  }

  @Test func `titles that two people add are both kept`() throws {
    let (left, right) = (try title(202, "ta"), try title(203, "họ"))
    let result = try merged(
      try Self.incident(), ours: { $0.header.titles.append(left) }, theirs: { $0.header.titles.append(right) }
    )
    #expect(result.incident.header.titles.map(\.id) == [Fixture.id(200), Fixture.id(202), Fixture.id(203)])
    #expect(result.clashes == 0)
  }

  @Test func `counts of people affected merge by their ids, what one side took out goes`() throws {
    let base = try Self.incident()
    let result = try merged(
      base, ours: { $0.services[1].affectedCounts[0].count = 5 },
      theirs: { $0.services[1].affectedCounts.append(AffectedCount(id: Fixture.id(212), count: 7)) })
    #expect(result.incident.services[1].affectedCounts.map(\.count) == [5, 7])
    let emptied = try merged(
      base, ours: { $0.header.titles = [] }, theirs: { $0.header.summaries[0].text = "khác" })
    #expect(emptied.incident.header.titles.isEmpty)
    #expect(emptied.incident.header.summaries.map(\.text) == ["khác"])
  }

  @Test func `one title that two people changed differently is a clash`() throws {
    let result = try merged(
      try Self.incident(), ours: { $0.header.titles[0].text = "ta" },
      theirs: { $0.header.titles[0].text = "họ" })
    #expect(result.clashes == 1)
  }

  @Test func `stages and relative dates merge whole`() throws {
    let result = try merged(
      try Self.incident(), ours: { $0.steps[1].stages[0].hundredths = 300 },
      theirs: { $0.deadlines[1].relative?.offset = 5 })
    #expect(result.incident.steps[1].stages[0].hundredths == 300)
    #expect(result.incident.deadlines[1].relative?.offset == 5)
    let clash = try merged(
      try Self.incident(), ours: { $0.steps[1].stages[0].hundredths = 300 },
      theirs: { $0.steps[1].stages[1].hundredths = 100 })
    #expect(clash.clashes == 1)
  }
}
