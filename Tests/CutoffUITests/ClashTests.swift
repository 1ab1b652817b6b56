import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI
import Testing

/// Where two people wrote different things, the screen says so and shows both.
@Suite struct ClashTests {
  @Test func `a clash is named at the bottom and both values are in the detail`() throws {
    var session = try session()
    #expect(session.frame().lines.contains { $0.contains("≠ 1 chỗ hai bản khác nhau") })
    for input in try KeyScript.parse("3 Enter") { _ = session.receive(.input(input)) }
    let lines = session.frame().lines
    #expect(lines.contains { $0.contains("Bản khác") && $0.contains("gọi lại lúc 9h") })
    #expect(lines.contains { $0.contains("Đã bố trí đủ dự toán") })
  }

  @Test func `a clash that was settled is no longer named`() throws {
    var session = try session()
    session.keeper.clashes = []
    _ = session.receive(.tick(Instant(seconds: 1_593_788_408)))
    #expect(!session.frame().lines.contains { $0.contains("≠ 1 chỗ") })
  }

  /// The Hanoi case with a second text for the event at the top of its timeline.
  private func session() throws -> Session<ClashingKeeper> {
    let incidents = try SampleStore.incidents()
    let zone = try #require(Zone("Asia/Ho_Chi_Minh"))
    let event = try #require(incidents[0].events.first { $0.text.contains("Đã bố trí đủ dự toán") })
    let clash = ClashShown(
      incident: incidents[0].id, record: event.id, member: "text", other: "\"gọi lại lúc 9h\"")
    let surroundings = Surroundings(
      size: Size(columns: 120, rows: 36), language: .vietnamese, zone: zone, author: "an")
    let state = State(
      surroundings: surroundings,
      store: StoreShown(name: "kho", incidents: incidents, clashes: [clash]),
      now: Instant(seconds: 1_593_788_407), seed: 1)
    return Session(state: state, keeper: ClashingKeeper(clashes: [clash]))
  }
}

/// Keeps nothing and reports the clashes that it was given.
private struct ClashingKeeper: Keeper {
  var clashes: [ClashShown]
  var earlierUndo: Change? { nil }
  var earlierRedo: Change? { nil }

  mutating func keep(_ change: Change, now: Instant) throws(KeepingRefused) -> Incident? { nil }

  mutating func undo(now: Instant) throws(KeepingRefused) -> KeptChange {
    throw KeepingRefused(words: "")
  }

  mutating func redo(now: Instant) throws(KeepingRefused) -> KeptChange {
    throw KeepingRefused(words: "")
  }
}
