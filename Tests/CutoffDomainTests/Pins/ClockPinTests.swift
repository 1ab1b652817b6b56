import CutoffDomain
import Testing

/// The clock counts down to an hour, or up from what was cut.
struct ClockPinTests {
  @Test(arguments: clocks) func `the clock of a cut counts up from its moment`(pin: Pin) throws {
    #expect(try pin.faults == [])
  }

  @Test(arguments: besides) func `beside it stands what is still ahead`(pin: Pin) throws {
    #expect(try pin.faults == [])
  }

  private static let clocks: [Pin] = [
    Pin("cut three minutes ago", .cut(), [("10/3 0:03:12", "cut, clock cut +0:03:12, band now")]),
    Pin("told again", .cut(), [("11/3 10:00", "clock cut +34:00:00")]) { $0.cut("11/3 9:00") },
    Pin(
      "in stages", PinCase(),
      [
        ("8/3 12:00", "partlyCut, threat dated, clock cut +36:00:00, beside d2"),
        ("9/3 12:00", "clock pending -12:00:00"),
        ("10/3 2:00", "partlyCut, threat unconfirmed, clock unconfirmed +2:00:00"),
        ("11/3 2:00", "clock cut +98:00:00, beside d2"),
      ]
    ) {
      $0.deadline("d1", "7/3 0h", .stagedCutoff)
      $0.deadline("d2", "10/3 0h", .stagedCutoff)
      $0.cut("7/3 0h", partial: true, known: "7/3 0:00")
    },
    Pin(
      "partly restored", .cut(), [("11/3 12:00", "partlyRestored, threat none, clock cut +36:00:00")]
    ) { $0.restore("11/3 0h", partial: true) },
    Pin("cut said by the day", .threatened(), [("10/3 9:00", "cut, clock cut +9:00:00")]) {
      $0.cut("10/3", known: "10/3 8:00")
    },
    Pin("cut said by the day, no deadline in it", PinCase(), [("6/3 9:00", "cut, clock cut +25:00:00")]) {
      $0.cut("5/3", known: "5/3 8:00")
    },
    Pin(
      "the deadline that a cut names", PinCase(), [("10/3 20:00", "clock cut +6:00:00")]
    ) {
      $0.deadline("d1", "10/3 8h", services: ["web"])
      $0.deadline("d2", "10/3 14h")
      $0.cut("10/3", deadline: "d2", known: "10/3 19:00")
    },
    Pin(
      "a final agreement does not end a cut", .cut(),
      [("12/3 12:00", "cut, clock cut +60:00:00, talks agreed, band now, asks whenIsItBack")]
    ) { $0.agree("12/3 0h") },
    Pin("everything is cut when the last part is", PinCase(), [("12/3 6:00", "cut, clock cut +6:00:00")]) {
      $0.fixture.service("mail")
      $0.cut("10/3 0h", of: ["web"])
      $0.cut("12/3 0h", of: ["mail"])
    },
  ]

  private static let besides: [Pin] = [
    Pin("a resume date and a deletion", .cut(), [("10/3 1:00", "beside d2+d3")]) {
      $0.deadline("d2", "12/3 0h", .resume, .at)
      $0.deadline("d3", "20/3 0h", .dataDeletion, .at)
    },
    Pin(
      "what is due no later, until somebody is late", .threatened(),
      [
        ("5/3 12:00", "beside d2"), ("6/3 0:00", "beside none"),
      ]
    ) {
      $0.deadline("d2", "5/3", .payment, .before)
      $0.deadline("d3", "20/3", .payment, .before)
    },
    Pin("what is ahead of an hour that passed", .threatened(), [("10/3 1:00", "unconfirmed, beside d2")]) {
      $0.deadline("d2", "20/3", .dataDeletion, .by)
      $0.deadline("d3", "9/3", .backup, .by)
    },
  ]
}
