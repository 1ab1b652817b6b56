import CutoffDomain
import Testing

/// A cut that is planned with an end: nothing comes back by itself.
struct WindowPinTests {
  @Test(arguments: windows) func `a window ends, and nothing comes back by itself`(pin: Pin) throws {
    #expect(try pin.faults == [])
  }

  private static func planned() -> PinCase {
    var pin = PinCase()
    pin.window("d1", "12/8 8:00", until: "12/8 17:00")
    return pin
  }

  private static let windows: [Pin] = [
    Pin(
      "a planned cut", planned(),
      [
        ("12/8 7:00", "finalCountdown, clock pending -1:00:00, until none"),
        ("12/8 12:00", "unconfirmed, clock unconfirmed +4:00:00, until 12/8 17:00, checkNow"),
      ]),
    Pin(
      "cut in it", planned(),
      [
        ("12/8 12:00", "cut, clock cut +3:57:00, until 12/8 17:00, no whoBringsItBack"),
        ("12/8 17:20", "cut, until none, beside none, checkNow, band now, presses 12/8 17:00"),
      ]
    ) { $0.cut("12/8 8:03") },
    Pin("seen up after its end", planned(), [("12/8 17:20", "restored, service up")]) {
      $0.cut("12/8 8:03")
      $0.check(.up, "12/8 17:10")
    },
    Pin("seen down after its end", planned(), [("12/8 17:20", "cut, service down")]) {
      $0.cut("12/8 8:03")
      $0.check(.down, "12/8 17:10")
    },
    Pin(
      "not cut, seen up in it", planned(),
      [("12/8 12:00", "passed"), ("12/8 18:00", "passed, asks whyNotCut")]
    ) {
      $0.check(.up, "12/8 10:00")
    },
    Pin("not cut, seen up after its end", planned(), [("12/8 17:20", "passed, band quiet, asks nothing")]) {
      $0.check(.up, "12/8 17:10")
    },
    Pin(
      "longer than said", planned(),
      [
        ("12/8 17:20", "cut, clock cut +9:17:00, until 12/8 19:00, d1 superseded, d1 fate carriedOut")
      ]
    ) {
      $0.cut("12/8 8:03")
      $0.window("d2", "12/8 8:00", until: "12/8 19:00", known: "12/8 16:30", supersedes: "d1")
    },
    Pin(
      "thirty days count from its end", planned(),
      [
        ("11/9 8:30", "unconfirmed"), ("11/9 17:00", "dormant, no clock"),
      ]),
    Pin("a cut after its end is not over with a check", planned(), [("14/8 9:00", "cut")]) {
      $0.cut("12/8 8:03")
      $0.restore("12/8 17:00")
      $0.cut("13/8 8:00")
      $0.check(.up, "13/8 9:00")
    },
    Pin(
      "by the day, the end binds as until the end of", PinCase(),
      [
        ("12/8 1:00", "unconfirmed, clock unconfirmed +1:00:00, until 15/8 0:00")
      ]
    ) { $0.window("d1", "12/8", until: "14/8") },
  ]
}
