import CutoffDomain
import Testing

/// The latest word answers a deadline, of whatever sort the word is.
struct AnswerPinTests {
  @Test(arguments: answers) func `the latest word answers a deadline`(pin: Pin) throws {
    #expect(try pin.faults == [])
  }

  @Test(arguments: returns) func `resumed brings the service back`(pin: Pin) throws {
    #expect(try pin.faults == [])
  }

  @Test(arguments: fates) func `the fate of a date stays when a later date takes its place`(pin: Pin) throws {
    #expect(try pin.faults == [])
  }

  private static let answers: [Pin] = [
    Pin(
      "suspended, then a final agreement", .threatened(),
      [("9/3", "resolved, threat none, no clock"), ("7/3", "deferred, threat suspended")]
    ) {
      $0.say(.suspended, "5/3")
      $0.agree("8/3")
    },
    Pin("suspended, then paid in full", .threatened(), [("9/3", "resolved, threat none, no clock")]) {
      $0.say(.suspended, "5/3")
      $0.pay("8/3")
    },
    Pin("moved without a date, then a final agreement", .threatened(), [("9/3", "resolved, threat none")]) {
      $0.say(.moved, "5/3")
      $0.agree("8/3")
    },
    Pin("paid in full", .threatened(), [("9/3", "resolved, money settled, no clock")]) { $0.pay("8/3") },
    Pin("paid in full, says the customer", .threatened(), [("9/3", "finalCountdown, money unknown")]) {
      $0.pay("8/3", by: "cust")
    },
    Pin("paid in full does not answer what the customer set", PinCase(), [("9/3", "finalCountdown")]) {
      $0.deadline("d1", "10/3 0h", by: "cust")
      $0.pay("8/3")
    },
    Pin("suspended, then an interim agreement", .threatened(), [("9/3", "deferred")]) {
      $0.say(.suspended, "5/3")
      $0.agree("8/3", final: false)
    },
    Pin("a final agreement, then suspended", .threatened(), [("9/3", "deferred")]) {
      $0.agree("4/3")
      $0.say(.suspended, "5/3")
    },
    Pin(
      "a final agreement sets a date itself", PinCase(), [("9/3", "finalCountdown, d1 pending")]
    ) {
      $0.deadline("d1", "10/3 0h", known: "8/3")
      $0.agree("8/3")
    },
    Pin("suspended, then replaced", .threatened(), [("9/3", "replaced, threat none")]) {
      $0.say(.suspended, "5/3")
      $0.event("other", "8/3", .replacement(Replacement()))
    },
    Pin("a notice suspended, then a final agreement", PinCase(), [("9/3", "resolved, threat none")]) {
      $0.fixture.event("notice", at: "2026-03-01", by: "prov", .notice(Notice()))
      $0.say(.suspended, "5/3", of: "notice")
      $0.agree("8/3")
    },
    Pin(
      "restored, and carried out typed later without a time", .threatened(),
      [("12/3 10:00", "restored, no clock, d1 carriedOut")]
    ) {
      $0.restore("11/3 8:00")
      $0.say(.carriedOut, nil, known: "12/3 9:00")
    },
    Pin("carried out typed before the hour", .threatened(), [("9/3 10:00", "cut, clock cut +1:00:00")]) {
      $0.say(.carriedOut, nil, known: "9/3 9:00")
    },
    Pin("withdrawn, then cut all the same", .threatened(), [("10/3 1:00", "cut, d1 carriedOut")]) {
      $0.say(.withdrawn, "5/3")
      $0.cut("10/3 0h")
    },
  ]

  private static let returns: [Pin] = [
    Pin("the outcome kept of a resume date", .cut(), [("11/3 9:00", "restored, d2 met")]) {
      $0.deadline("d2", "11/3 8:00", .resume, .at)
      $0.say(.kept, "11/3 8:10", of: "d2")
    },
    Pin("kept in part", .cut(), [("11/3 9:00", "partlyRestored, d2 partlyMet, clock cut +33:00:00")]) {
      $0.deadline("d2", "11/3 8:00", .resume, .at)
      $0.say(.partlyKept, "11/3 8:10", of: "d2")
    },
    Pin("a restoration keeps the resume date", .cut(), [("11/3 9:00", "restored, d2 met")]) {
      $0.deadline("d2", "11/3 8:00", .resume, .at)
      $0.restore("11/3 8:10")
    },
    Pin("not resumed", .cut(), [("11/3 9:00", "cut, d2 missed")]) {
      $0.deadline("d2", "11/3 8:00", .resume, .at)
      $0.say(.broken, "11/3 8:10", of: "d2")
    },
  ]

  private static let fates: [Pin] = [
    Pin("cut, then moved", .cut(), [("12/3", "d1 superseded, d1 fate carriedOut, cut")]) {
      $0.deadline("d2", "20/3 0h", known: "11/3", supersedes: "d1")
    },
    Pin(
      "carried out by word, then moved", .threatened(), [("12/3", "d1 superseded, d1 fate carriedOut, cut")]
    ) {
      $0.say(.carriedOut, "10/3 0h")
      $0.deadline("d2", "20/3 0h", known: "11/3")
      $0.say(.moved, "11/3", movedTo: "d2")
    },
    Pin("passed, then moved", .threatened(), [("12/3", "d1 superseded, d1 fate passed")]) {
      $0.deadline("d2", "20/3 0h", known: "11/3", supersedes: "d1")
    },
    Pin("moved before the hour", .threatened(), [("6/3", "d1 superseded, d1 fate moved, d2 fate none")]) {
      $0.deadline("d2", "20/3 0h", known: "5/3", supersedes: "d1")
    },
  ]
}
