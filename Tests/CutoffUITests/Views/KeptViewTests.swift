import CutoffDomain
import CutoffScreen
import CutoffUI
import Testing

/// Views that are not made anew every second show at every second what they would show if they were.
@Suite struct KeptViewTests {
  /// When something becomes a day old, inside a minute.
  private let known = FormSample.instant(3, 7, 11, 20, 30)

  @Test(arguments: ["n", "m"], [false, true])
  func `a second at which a view turns is shown at that second`(letter: String, hasLooked: Bool) {
    var incident = FormSample.incident
    incident.events = (0..<3).map { number in
      let moment = known.advanced(by: Int64(number) * 7)
      let point = TimePoint(instant: moment, precision: .second, zone: FormSample.zone)
      return Event(
        id: FormSample.id(100 + number), at: point, text: "Tin \(number)", content: .report,
        provenance: Provenance(knownAt: point))
    }
    let start = known.advanced(by: Span.day - 25)
    let surroundings = Surroundings(
      size: Size(columns: 120, rows: 36), language: .vietnamese, zone: FormSample.zone, author: "lan")
    var state = State(
      surroundings: surroundings, store: StoreShown(name: "kho", incidents: [incident]), now: start, seed: 1)
    if hasLooked { state.lastLook = known.advanced(by: Span.hour) }
    var session = Session(state: state, keeper: MemoryKeeper([incident], language: .vietnamese))
    for key in "v" + letter { _ = session.receive(.input(.key(.character(key)))) }
    var screens: Set<[String]> = []
    for second in 1...60 as ClosedRange<Int64> {
      _ = session.receive(.tick(start.advanced(by: second)))
      let frame = session.frame()
      #expect(frame.cells == draw(session.state.keepingNothing).cells, "\(second)")
      screens.insert(Array(frame.lines.dropFirst()))
    }
    // Of news of the day before one after the other goes.
    if letter == "n" { #expect(screens.count > 3) }
  }
}
