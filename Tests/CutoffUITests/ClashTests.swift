import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI
import CutoffWords
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

  /// The session after the keys that a person presses.
  private func pressed(
    _ keys: String, clash change: (inout ClashShown) -> Void = { _ in }
  ) throws -> Session<ClashingKeeper> {
    var session = try session()
    change(&session.keeper.clashes[0])
    _ = session.receive(.clashes(session.keeper.clashes))
    for input in try KeyScript.parse(keys) { _ = session.receive(.input(input)) }
    return session
  }

  @Test func `the detail names the keys that settle it and shows both values`() throws {
    let lines = try pressed("M").frame().lines
    #expect(lines.contains { $0.contains("1 giữ bản này · 2 lấy bản khác · 3 giữ cả hai") })
    #expect(lines.contains { $0.contains("≠ Bản này") && $0.contains("text: đã bố trí") })
    #expect(lines.contains { $0.contains("≠ Bản khác") && $0.contains("gọi lại lúc 9h") })
  }

  @Test(arguments: [("1", ClashChoice.this), ("2", .that), ("3", .both)])
  func `each key settles it its own way, from the command and from the record`(
    key: String, choice: ClashChoice
  ) throws {
    for way in ["M", "3 Enter"] {
      let session = try pressed("\(way) \(key)")
      #expect(session.keeper.settled.map(\.choice) == [choice])
      #expect(session.keeper.settled.first?.title.contains("Đã bố trí đủ dự toán") == true)
      let lines = session.frame().lines
      #expect(!lines.contains { $0.contains("1 giữ bản này") })
      #expect(lines.contains { $0.contains("u hoàn tác") })
    }
  }

  @Test func `a deletion against an edit is kept or deleted, never both`() throws {
    let session = try pressed("M 3") { $0.member = "" }
    #expect(session.keeper.settled.isEmpty)
    let lines = session.frame().lines
    #expect(lines.contains { $0.contains("1 giữ · 2 bỏ") })
    #expect(lines.contains { $0.contains("một bên xóa, một bên sửa") })
    #expect(try pressed("M 2") { $0.member = "" }.state.overlays.isEmpty)
  }

  @Test func `in a replay nothing is settled and the key says why`() throws {
    let session = try pressed("< M")
    #expect(session.state.overlays.isEmpty && session.keeper.settled.isEmpty)
    #expect(session.frame().lines.contains { $0.contains("đang xem lại") })
  }

  @Test func `a file that git could not merge is named, edits say why not, and a key joins it`() throws {
    var session = try session()
    let incident = try #require(session.state.store.incidents.first)
    session.keeper.clashes = []
    session.keeper.conflicts = [incident.id]
    _ = session.receive(.tick(Instant(seconds: 1_593_788_408)))
    let named = session.frame().lines
    #expect(named.contains { $0.contains("tệp này có hai bản chưa gộp") && $0.contains("M gộp") })
    for input in try KeyScript.parse("t") { _ = session.receive(.input(input)) }
    #expect(session.state.overlays.isEmpty)
    #expect(session.frame().lines.contains { $0.contains("xung đột của git") })
    for input in try KeyScript.parse("M") { _ = session.receive(.input(input)) }
    #expect(session.keeper.joined == [incident.id])
    #expect(session.frame().lines.contains { $0.contains("đã gộp hai bản") })
  }

  /// The Hanoi case with a second text for the event at the top of its timeline.
  private func session() throws -> Session<ClashingKeeper> {
    let incidents = try SampleStore.incidents()
    let zone = try #require(Zone("Asia/Ho_Chi_Minh"))
    let event = try #require(incidents[0].events.first { $0.text.contains("Đã bố trí đủ dự toán") })
    let clash = ClashShown(
      incident: incidents[0].id, record: event.id, member: "text", other: "gọi lại lúc 9h",
      current: "đã bố trí")
    let surroundings = Surroundings(
      size: Size(columns: 120, rows: 36), language: .vietnamese, zone: zone, author: "an")
    let state = State(
      surroundings: surroundings,
      store: StoreShown(name: "kho", incidents: incidents, clashes: [clash]),
      now: Instant(seconds: 1_593_788_407), seed: 1)
    return Session(
      state: state, keeper: ClashingKeeper(clashes: [clash], incident: incidents[0]))
  }
}

/// Keeps nothing and reports the clashes that it was given.
private struct ClashingKeeper: Keeper {
  var clashes: [ClashShown]
  var incident: Incident
  var conflicts: Set<IncidentID> = []
  private(set) var settled: [(choice: ClashChoice, title: String)] = []
  private(set) var joined: [IncidentID] = []
  var earlierUndo: Change? { nil }
  var earlierRedo: Change? { nil }

  mutating func keep(_ change: Change, now: Instant) throws(KeepingRefused) -> Incident? { nil }

  mutating func settle(
    _ clash: ClashShown, as choice: ClashChoice, title: String, now: Instant
  ) throws(KeepingRefused) -> KeptChange {
    settled.append((choice, title))
    clashes.removeAll { $0 == clash }
    return KeptChange(change: Change(incident: clash.incident, title: title), incident: incident)
  }

  mutating func join(_ incident: IncidentID) throws(KeepingRefused) -> Incident {
    joined.append(incident)
    conflicts = []
    return self.incident
  }

  mutating func undo(now: Instant) throws(KeepingRefused) -> KeptChange {
    throw KeepingRefused(words: "")
  }

  mutating func redo(now: Instant) throws(KeepingRefused) -> KeptChange {
    throw KeepingRefused(words: "")
  }
}
