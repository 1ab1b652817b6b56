import CutoffDomain
import Testing

/// Late, early, overdue, and what is asked.
struct WordPinTests {
  @Test(arguments: lateness) func `nobody is called late before the unit that was said is over`(pin: Pin)
    throws
  {
    #expect(try pin.faults == [])
  }

  @Test(arguments: questions) func `what is asked besides`(pin: Pin) throws { #expect(try pin.faults == []) }

  private static let lateness: [Pin] = [
    Pin(
      "a payment before 12/3", PinCase(),
      [("12/3 15:00", "d2 pending, beside d2"), ("13/3 0:00", "d2 unknown, beside none")]
    ) {
      $0.deadline("d1", "20/3 0h")
      $0.deadline("d2", "12/3", .payment, .before)
    },
    Pin("until the end of 31/3, cut on 1/4", PinCase(), [("3/4", "d1 carriedOut")]) {
      $0.deadline("d1", "31/3", .cutoff, .untilEndOf)
      $0.cut("1/4")
    },
    Pin("until the end of 31/3, cut at 0h on 1/4", PinCase(), [("3/4", "d1 carriedOut")]) {
      $0.deadline("d1", "31/3", .cutoff, .untilEndOf)
      $0.cut("1/4 0h")
    },
    Pin("until the end of 31/3, cut on 2/4", PinCase(), [("3/4", "d1 carriedOutLate")]) {
      $0.deadline("d1", "31/3", .cutoff, .untilEndOf)
      $0.cut("2/4")
    },
    Pin("10/3, cut on 11/3", PinCase(), [("12/3", "d1 carriedOutLate")]) {
      $0.deadline("d1", "10/3")
      $0.cut("11/3")
    },
    Pin("set after a restoration, and nobody answers", PinCase(), [("10/4", "dormant"), ("9/4", "dormant")]) {
      $0.restore("6/3")
      $0.deadline("d1", "10/3 0h", known: "7/3")
    },
    Pin("a deletion that was not done", .threatened(), [("13/3", "d2 notCarriedOut")]) {
      $0.deadline("d2", "12/3", .dataDeletion, .by)
      $0.say(.notCarriedOut, "12/3", of: "d2", by: "cust")
    },
  ]

  private static let questions: [Pin] = [
    Pin("an open cut", .cut(), [("10/3 1:00", "asks isServiceUp, asks whoBringsItBack, no whenIsItBack")]),
    Pin("an open cut with a resume date", .cut(), [("10/3 1:00", "no whoBringsItBack")]) {
      $0.deadline("d2", "12/3", .resume, .by)
    },
    Pin("partly restored", .cut(), [("11/3 1:00", "asks whatIsStillOff")]) {
      $0.restore("11/3 0h", partial: true)
    },
    Pin("a threat without a date", PinCase(), [("11/3", "threat undated, asks whenWouldItStop")]) {
      $0.notice("10/3")
    },
    Pin("nothing in band quiet", .cut(), [("9/4 1:00", "band quiet, asks nothing")]),
  ]

  @Test func `a step is overdue until it is done`() throws {
    var pin = PinCase.threatened()
    pin.fixture.step("s1", due: "2026-03-05", known: "2026-03-01")
    pin.fixture.step("s2", due: "2026-03-05", done: "2026-03-07", known: "2026-03-01")
    pin.fixture.step("s3", known: "2026-03-01")
    let overdue = { (text: String) in try pin.standing(text).overdueSteps }
    #expect(try overdue("5/3 23:59") == [])
    #expect(try overdue("6/3 0:00") == [pin.fixture.id("s1"), pin.fixture.id("s2")])
    #expect(try overdue("8/3") == [pin.fixture.id("s1")])
    #expect(try pin.standing("5/3 12:00").holdsUntil ?? .distantFuture <= pin.instant("6/3 0:00"))
  }

  @Test func `a word that cannot count yet says from when it will`() throws {
    var pin = PinCase()
    pin.fixture.promise("p1", .before, "2026-03-12", known: "2026-03-01")
    pin.fixture.outcome("e1", of: "p1", .broken, at: "2026-03-05", by: "prov")
    let early = try #require(pin.standing("6/3").promises.first?.uncounted)
    #expect(early.reason == .notYet(pin.instant("13/3")))
    #expect(early.result == .broken && early.by == pin.fixture.id("prov"))
    #expect(try pin.standing("13/3").promises.first?.uncounted == nil)
  }

  @Test func `a word that needs the setter's says so`() throws {
    var pin = PinCase.threatened()
    pin.say(.suspended, "5/3", by: "cust")
    #expect(try pin.standing("6/3").deadlines.first?.uncounted?.reason == .needsSetter)
    pin.say(.withdrawn, "6/3")
    #expect(try pin.standing("7/3").deadlines.first?.uncounted == nil)
  }
}
