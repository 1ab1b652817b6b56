import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI
import CutoffWords
import ScreenScripts
import Testing

/// Six thousand keys, pastes and resizes on a store on disk, in eight runs. The seed is the argument of the
/// failed case.
@Suite struct RandomKeyTrials {
  private static let steps = 800

  @Test(arguments: 1...8)
  func `whatever is pressed, the selection, the screen and the store stay whole`(seed: UInt64) throws {
    try StoreFixture.withTemporaryFolder { folder in
      let language: Language = seed.isMultiple(of: 2) ? .english : .vietnamese
      try StoreFixture.make(.sample, at: folder + "/store", language: language)
      var run = try RandomRun(seed: seed, store: folder + "/store", language: language)
      for _ in 0..<Self.steps {
        if let complaint = try run.step() {
          Issue.record("\(complaint)\nafter \(run.trace)")
          return
        }
      }
      #expect(run.writes > 2, "the keys hardly changed anything")
    }
  }
}

/// One run, and what is wrong after a step.
private struct RandomRun {
  private var session: Session<DiskKeeper>
  private var input: RandomInput
  private let folder: String
  private var now: Instant
  private(set) var writes = 0
  /// The last inputs, for a failed run.
  private(set) var trace: [String] = []

  init(seed: UInt64, store folder: String, language: Language) throws {
    self.folder = folder
    let store = try Store(at: folder, isReadOnly: false)
    let zone = try #require(Zone("Asia/Ho_Chi_Minh"))
    now = Instant(seconds: 1_593_788_407)
    let surroundings = Surroundings(
      size: Size(columns: 120, rows: 36), language: language, zone: zone, author: "lan")
    let shown = StoreShown(name: store.name, incidents: store.contents.incidents)
    let state = State(surroundings: surroundings, store: shown, now: now, seed: seed)
    session = Session(state: state, keeper: DiskKeeper(store))
    input = RandomInput(seed: seed)
  }

  mutating func step() throws -> String? {
    for input in input.next() {
      trace.append("\(input)")
      if trace.count > 40 { trace.removeFirst() }
      _ = session.receive(.input(input))
    }
    now = now.advanced(by: 1)
    _ = session.receive(.tick(now))
    if let complaint = selectionComplaint ?? canvasComplaint ?? keptComplaint { return complaint }
    return try storeComplaint()
  }

  private var selectionComplaint: String? {
    let state = session.state
    let keys = state.browse.view.map { $0.keys(state) } ?? state.paneKeys(state.browse.focus)
    guard let item = state.selectedItem else { return keys.isEmpty ? nil : "nothing is selected" }
    let isThere = keys.contains { key in
      switch (key, item) {
      case (.member(_, let id), .record(let record)): id == record
      case (let key, let item): key == item
      }
    }
    return isThere ? nil : "\(item) is selected and not in the list"
  }

  private var canvasComplaint: String? {
    let size = session.state.surroundings.size
    let canvas = session.frame()
    guard canvas.size == size, canvas.cells.count == size.columns * size.rows else {
      return "the canvas has the size \(canvas.size)"
    }
    if let cursor = canvas.cursor, !canvas.bounds.contains(cursor) { return "the cursor is at \(cursor)" }
    for row in 0..<size.rows {
      var owed = false
      for column in 0..<size.columns {
        let width = canvas[column, row].width
        if owed != (width == 0) { return "half of a wide glyph at \(column),\(row)" }
        owed = width == 2
      }
      if owed { return "half of a wide glyph at the end of row \(row)" }
    }
    return nil
  }

  /// A view is drawn from what was kept of it as it would be drawn anew.
  private var keptComplaint: String? {
    guard session.state.browse.view != nil else { return nil }
    let anew = draw(session.state.keepingNothing)
    return session.frame().cells == anew.cells ? nil : "the view shows what is no longer so"
  }

  /// What is on disk is what is shown; looked at whenever something was written.
  private mutating func storeComplaint() throws -> String? {
    guard session.keeper.writes != writes else { return nil }
    writes = session.keeper.writes
    let contents = try Store(at: folder, isReadOnly: true).contents
    guard contents.refused.isEmpty else { return "refused: \(contents.refused)" }
    let onDisk = Dictionary(contents.incidents.map { ($0.id, $0) }) { first, _ in first }
    let shown = Dictionary(session.state.store.incidents.map { ($0.id, $0) }) { first, _ in first }
    return onDisk == shown ? nil : "the screen shows another store than the disk holds"
  }
}
