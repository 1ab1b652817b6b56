import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI
import CutoffWords
import Testing

/// A dashboard on the sample whose store can be told to fail.
struct LiveSession {
  var session: Session<TroubledKeeper>
  let incidents: [Incident]
  private(set) var now = Instant(seconds: 1_593_788_407)

  init(size: Size = Size(columns: 120, rows: 36), canSync: Bool = false) throws {
    incidents = try SampleStore.incidents()
    let zone = try #require(Zone("Asia/Ho_Chi_Minh"))
    let surroundings = Surroundings(size: size, language: .vietnamese, zone: zone, author: "an")
    var state = State(
      surroundings: surroundings, store: StoreShown(name: "kho", incidents: incidents), now: now, seed: 1)
    state.sync.isPossible = canSync
    session = Session(
      state: state, keeper: TroubledKeeper(memory: MemoryKeeper(incidents, language: .vietnamese)))
  }

  var hanoi: Incident { incidents[0] }
  var lines: [String] { session.frame().lines }
  var state: State { session.state }

  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  @discardableResult
  mutating func type(_ keys: String) throws -> [Outside] {
    var outside: [Outside] = []
    for input in try KeyScript.parse(keys) {
      for asked in session.receive(.input(input)) {
        if let answer = asked.smoothAnswer {
          outside += session.receive(answer)
        } else {
          outside.append(asked)
        }
      }
    }
    return outside
  }

  mutating func wait(seconds: Int) {
    for _ in 0..<seconds {
      now = now.advanced(by: 1)
      _ = session.receive(.tick(now))
    }
  }

  mutating func find(_ look: StoreLook) { _ = session.receive(.reloaded(look)) }
}

/// Keeps changes in memory, unless it is told to refuse them.
struct TroubledKeeper: Keeper {
  var memory: MemoryKeeper
  var trouble: KeepingRefused?
  /// The titles of what was kept, in order.
  var kept: [String] = []
  var confirmed: [String] = []

  var clashes: [ClashShown] { [] }
  var earlierUndo: Change? { nil }
  var earlierRedo: Change? { nil }

  mutating func keep(_ change: Change, now: Instant) throws(KeepingRefused) -> Incident? {
    if let trouble, trouble.kind != .unconfirmed { throw trouble }
    let incident = try memory.keep(change, now: now)
    kept.append(change.title)
    if let trouble { throw trouble }
    return incident
  }

  mutating func confirm(_ change: Change, now: Instant) throws(KeepingRefused) -> Incident? {
    if let trouble { throw trouble }
    confirmed.append(change.title)
    return memory.incident(change.incident)
  }

  mutating func undo(now: Instant) throws(KeepingRefused) -> KeptChange { try memory.undo(now: now) }
  mutating func redo(now: Instant) throws(KeepingRefused) -> KeptChange { try memory.redo(now: now) }
}
