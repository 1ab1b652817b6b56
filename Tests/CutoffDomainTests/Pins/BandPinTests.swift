import CutoffDomain
import Testing

/// One order: now, ahead, open, quiet.
struct BandPinTests {
  @Test(arguments: bands) func `a band for every standing`(pin: Pin) throws { #expect(try pin.faults == []) }

  private static let bands: [Pin] = [
    Pin(
      "an hour passed", .threatened(),
      [
        ("10/3 23:59", "unconfirmed, band now, presses 10/3 0:00"), ("11/3 0:00", "unconfirmed, band open"),
        ("11/3 9:00", "band now, presses 11/3 8:00"),
      ]
    ) { $0.check(.down, "11/3 8:00") },
    Pin("a cutoff in three months", PinCase(), [("5/3", "threatened, band open"), ("12/5", "band ahead")]) {
      $0.deadline("d1", "10/6 0h")
    },
    Pin("a backup before the cut", .threatened(), [("5/3 8:00", "threatened, band now, presses 5/3 9:00")]) {
      $0.deadline("d2", "5/3 9:00", .backup, .at)
    },
    Pin("no backup once resolved", .threatened(), [("5/3 8:00", "resolved, band ahead")]) {
      $0.deadline("d2", "5/3 9:00", .backup, .at)
      $0.agree("3/3")
    },
    Pin(
      "cut and no word", .cut(),
      [("8/4 23:59", "band now"), ("9/4 0:00", "cut, clock cut +720:00:00, band quiet, no checkNow")]),
    Pin("resolved with an instalment", .threatened(), [("9/3", "resolved, band ahead")]) {
      $0.agree("8/3")
      $0.deadline("d2", "20/3", .instalment, .by)
    },
    Pin("a dispute with a hearing", PinCase(), [("5/3", "dispute, band ahead")]) {
      $0.deadline("d1", "9/3", .hearing, .at)
    },
    Pin(
      "restored and not seen, then seen", .cut(),
      [
        ("10/3 12:01", "restored, band now, presses 10/3 12:00"), ("10/3 12:06", "band quiet"),
      ]
    ) {
      $0.restore("10/3 12:00")
      $0.check(.up, "10/3 12:05")
    },
    Pin(
      "the rest after a partial restoration", .cut(),
      [
        ("9/4 0:00", "partlyRestored, band now, presses 11/3 0:00"), ("10/4 0:00", "band quiet"),
      ]
    ) { $0.restore("11/3 0h", partial: true) },
    Pin("down since the first check that said so", PinCase(), [("10/3 9:30", "presses 10/3 8:00, band now")])
    {
      $0.deadline("d1", "20/3 0h")
      $0.check(.up, "10/3 7:00")
      $0.check(.down, "10/3 8:00")
      $0.check(.down, "10/3 9:00")
    },
    Pin("a promise due in a week", PinCase(), [("5/3", "band ahead"), ("13/3", "band open")]) {
      $0.fixture.promise("p1", .by, "2026-03-12", known: "2026-03-01")
      $0.fixture.event("e1", at: "2026-03-01", by: "prov")
    },
    Pin("restored with a promise that nobody answered", .cut(), [("14/3", "restored, band open")]) {
      $0.restore("11/3 0h")
      $0.fixture.promise("p1", .by, "2026-03-12", known: "2026-03-01")
    },
    Pin("a resume date while it is off", .cut(), [("11/3 9:00", "presses 11/3 8:00")]) {
      $0.deadline("d2", "11/3 8:00", .resume, .at)
    },
  ]

  /// (title, number, case) at 8:00 on 10/3.
  private static let list: [(String, PinCase)] = [
    ("cut 3 min ago", one("10/3 7:57") { $0.cut("10/3 7:57") }),
    ("passed 4 min ago", one("10/3 7:56")),
    ("hour in 33 min", one("10/3 8:33")),
    ("down 90 min ago", one("20/3 0h") { $0.check(.down, "10/3 6:30") }),
    (
      "deletion in 2 h",
      one("29/1 8:00") {
        $0.cut("29/1 8:00")
        $0.deadline("d2", "10/3 10:00", .dataDeletion, .at, known: "29/1")
      }
    ),
    (
      "next stage in 2 h",
      one("10/3 10:00") {
        $0.deadline("d0", "7/3 0h", .stagedCutoff)
        $0.cut("7/3 0h", partial: true)
      }
    ),
    ("passed 6 d ago", one("4/3 8:00")),
  ]

  private static func one(_ due: String, _ add: (inout PinCase) -> Void = { _ in }) -> PinCase {
    var pin = PinCase()
    pin.deadline("d1", due, known: "20/1")
    add(&pin)
    return pin
  }

  private static func order(at text: String) throws -> [String] {
    let standings = try list.enumerated().map { number, entry in
      var pin = entry.1
      pin.fixture.incident.header.title = entry.0
      pin.fixture.incident.header.id = IncidentID(title: "case", random: UInt64(number))
      return try pin.standing(text)
    }
    return IncidentOrder.urgency.sorted(standings.reversed(), at: PinCase().instant(text))
      .map(\.incident.header.title)
  }

  @Test func `one list at 8 o'clock`() throws {
    #expect(try BandPinTests.order(at: "10/3 8:00") == BandPinTests.list.map(\.0))
  }

  @Test func `at 8:33 the hour that just passed is first`() throws {
    #expect(try BandPinTests.order(at: "10/3 8:33").first == "hour in 33 min")
    #expect(try BandPinTests.order(at: "10/3 8:33:59").first == "hour in 33 min")
  }

  @Test func `at equal distance what is off comes before what is ahead, and that before what passed`() throws
  {
    let now = PinCase().instant("10/3 8:00:30")
    let presses = [
      Press(.passed, record: CaseFixture.id("a"), at: PinCase().instant("10/3 7:50")),
      Press(.ahead, record: CaseFixture.id("b"), at: PinCase().instant("10/3 8:10")),
      Press(.off, record: CaseFixture.id("c"), at: PinCase().instant("10/3 7:50")),
    ]
    #expect(presses.map { $0.distance(at: now) } == [10, 10, 10])
    var standing = try PinCase.threatened().standing("10/3 8:00")
    standing.pressing = presses
    #expect(standing.presses(at: now)?.kind == .off)
    standing.pressing.removeLast()
    #expect(standing.presses(at: now)?.kind == .ahead)
  }
}
