import CutoffDomain
import Testing

/// What was put out of the list stays there while nothing happens.
struct ArchivePinTests {
  /// Resolved on 8/3, and put there on 20/4.
  private func archived(_ then: (inout PinCase) -> Void = { _ in }) -> PinCase {
    var pin = PinCase.threatened()
    pin.agree("8/3")
    then(&pin)
    pin.fixture.incident.header.archived = Archiving(at: pin.instant("20/4 8:00"), by: "trực ca")
    return pin
  }

  private func isArchived(_ pin: PinCase, at text: String) throws -> Bool {
    try pin.standing(text).isArchived
  }

  @Test func `it is there from then on, and not in a replay of the time before`() throws {
    let pin = archived()
    #expect(try !isArchived(pin, at: "20/4 7:59"))
    #expect(try isArchived(pin, at: "20/4 8:00"))
    #expect(try isArchived(pin, at: "20/12"))
    #expect(try pin.standing("19/4").holdsUntil == pin.instant("20/4 8:00"))
  }

  @Test func `a new event brings it back for good`() throws {
    let pin = archived { $0.notice("1/6") }
    #expect(try isArchived(pin, at: "31/5"))
    #expect(try !isArchived(pin, at: "2/6"))
    #expect(try !isArchived(pin, at: "20/12"))
  }

  @Test func `an hour that comes near brings it back before it is there`() throws {
    let pin = archived { $0.deadline("d2", "10/9", .hearing, .at) }
    #expect(try pin.standing("1/8").band == .quiet && isArchived(pin, at: "1/8"))
    #expect(try !isArchived(pin, at: "20/8"))
  }

  @Test func `an old fact that is logged later is news`() throws {
    var pin = archived { $0.check(.up, "9/3 8:00") }
    let place = try #require(pin.fixture.incident.events.indices.last)
    pin.fixture.incident.events[place].provenance.loggedAt = pin.instant("1/5")
    #expect(try !isArchived(pin, at: "2/5"))
  }

  @Test func `what is not quiet is never there`() throws {
    var pin = PinCase.cut()
    pin.fixture.incident.header.archived = Archiving(at: pin.instant("11/3"), by: nil)
    #expect(try !isArchived(pin, at: "12/3"))
  }
}
