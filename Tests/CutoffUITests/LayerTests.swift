import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffStore
import CutoffUI
import CutoffWords
import Testing

/// A layer needs nothing but itself: who draws and who hands on the input knows none by name.
@Suite struct LayerTests {
  private func session(_ layers: any Layer...) throws -> Session<MemoryKeeper> {
    let incidents = try SampleStore.incidents()
    let surroundings = Surroundings(
      size: Size(columns: 80, rows: 24), language: .english, zone: FormSample.zone, author: "an")
    var state = State(
      surroundings: surroundings, store: StoreShown(name: "store", incidents: incidents),
      now: FormSample.now, seed: 1)
    state.overlays = layers
    return Session(state: state, keeper: MemoryKeeper(incidents, language: .english))
  }

  @Test func `a layer that nobody names is drawn, the topmost last`() throws {
    let session = try session(Slip(text: "below"), Slip(text: "on"))
    #expect(session.frame().lines.last == "onlow")
  }

  @Test func `the topmost layer gets keys and pastes, and those below none`() throws {
    var session = try session(Slip(text: "below"), Slip(text: "top"))
    #expect(session.receive(.input(.key(.character("x")))) == [.bell])
    #expect(session.state.browse.filter == "top x")
    #expect(session.receive(.input(.paste("word"))) == [.bell])
    #expect(session.state.browse.filter == "top word")
  }

  @Test func `a composed letter is text to a layer, unless it takes commands`() throws {
    var session = try session(Slip(text: "top"))
    _ = session.receive(.input(.key(.character("ụ"))))
    #expect(session.state.browse.filter == "top ụ")
    session = try self.session(Slip(text: "top", takesCommands: true))
    _ = session.receive(.input(.key(.character("ụ"))))
    #expect(session.state.browse.filter == "top j")
  }

  @Test func `a click on a row that the topmost layer offers reaches it`() throws {
    var session = try session(Slip(text: "below"), Slip(text: "top"))
    let place = Point(column: 0, row: 23)
    _ = session.receive(.input(.mouse(MouseEvent(.press, at: place))))
    #expect(session.state.browse.filter == "top row 7")
  }

  @Test func `the key that quits quits from within any layer`() throws {
    var session = try session(Slip(text: "top"))
    #expect(session.receive(.input(.key(.control("q")))) == [.quit])
    #expect(session.state.browse.filter.isEmpty)
  }
}

/// A layer on the last row that the dashboard has never heard of.
private struct Slip: Layer {
  let text: String
  var takesCommands = false

  func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    canvas.write(text, column: 0, row: layout.hint.row)
    canvas.offer(.row(7), in: layout.hint)
  }

  func receive(_ input: TerminalInput, _ state: inout State) -> [Effect] {
    switch input {
    case .key(.character(let character)): state.browse.filter = "\(text) \(character)"
    case .paste(let pasted): state.browse.filter = "\(text) \(pasted)"
    case .key, .mouse, .resize, .focus, .closed: break
    }
    return [.outside(.bell)]
  }

  func choose(row: Int, _ state: inout State) -> [Effect] {
    state.browse.filter = "\(text) row \(row)"
    return []
  }
}
