import CutoffDomain
import Testing

/// A check counts until something happened that it no longer fits.
struct CheckPinTests {
  @Test(arguments: checks) func `a check counts until something happened`(pin: Pin) throws {
    #expect(try pin.faults == [])
  }

  @Test(arguments: asked) func `check now is said when the answer would change something`(pin: Pin) throws {
    #expect(try pin.faults == [])
  }

  private static let checks: [Pin] = [
    Pin(
      "up before the hour", .threatened(),
      [("10/3 0:01", "service unknown, checkNow, unconfirmed"), ("9/3 23:59", "service up, no checkNow")]
    ) { $0.check(.up, "9/3 23:50") },
    Pin(
      "down after the hour, then carried out", .threatened(),
      [
        ("10/3 0:11", "cut, service down, clock cut +0:11:00")
      ]
    ) {
      $0.check(.down, "10/3 0:05")
      $0.say(.carriedOut, nil, known: "10/3 0:10")
    },
    Pin("down before the hour", .threatened(), [("10/3 0:01", "service down, band now")]) {
      $0.check(.down, "9/3 23:50")
    },
    Pin(
      "down before a restoration", .cut(),
      [
        ("10/3 12:01", "restored, service unknown, checkNow"),
        ("10/3 12:06", "restored, service up, no checkNow"),
      ]
    ) {
      $0.check(.down, "10/3 8:00")
      $0.restore("10/3 12:00")
      $0.check(.up, "10/3 12:05")
    },
    Pin("withdrawn before the hour", .threatened(), [("10/3 0:01", "service up, withdrawn")]) {
      $0.say(.withdrawn, "9/3 9:00")
      $0.check(.up, "9/3 20:00")
    },
    Pin("moved before the hour", .threatened(), [("10/3 0:01", "service up, threatened")]) {
      $0.deadline("d2", "20/3 0h", known: "9/3 9:00", supersedes: "d1")
      $0.check(.up, "9/3 20:00")
    },
    Pin("a cut of another service", PinCase(), [("10/3 9:00", "service down"), ("10/3 7:30", "service up")]) {
      $0.fixture.service("mail")
      $0.deadline("d1", "11/3 0h", services: ["web"])
      $0.cut("10/3 7:00", of: ["mail"])
      $0.check(.up, "10/3 6:00")
      $0.check(.down, "10/3 8:00")
    },
    Pin("a check of one of two that were cut", .cut(), [("10/3 9:00", "service unknown")]) {
      $0.fixture.service("mail")
      $0.check(.up, "9/3 20:00", of: "mail")
      $0.check(.up, "10/3 8:00")
    },
  ]

  private static let asked: [Pin] = [
    Pin("far from the hour", .threatened(), [("5/3", "no checkNow"), ("9/3 12:00", "checkNow")]),
    Pin(
      "an open cut", .cut(),
      [("10/3 1:00", "checkNow"), ("20/3", "checkNow"), ("9/4 0:00", "no checkNow, band quiet, cut")]),
    Pin("an open cut seen down", .cut(), [("10/3 9:00", "no checkNow"), ("11/3 9:00", "checkNow")]) {
      $0.check(.down, "10/3 8:00")
    },
    Pin("seen down, with nothing back since", PinCase(), [("12/3", "checkNow")]) {
      $0.deadline("d1", "20/3 0h")
      $0.check(.down, "10/3 8:00")
    },
  ]
}
