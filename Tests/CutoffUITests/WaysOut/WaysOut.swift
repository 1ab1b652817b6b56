import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI
import CutoffViews
import CutoffWords
import Testing

/// Every way in which an incident is told at one moment: the plain texts, the window's title, the panes, the detail
/// of each, the views, and a form.
struct WaysOut {
  /// A line of one of them; side by side panes are lines of their own.
  struct Line {
    let way: String
    let text: String
  }

  let state: State
  let lines: [Line]

  init(
    _ incident: Incident, at now: Instant, asOf: Instant? = nil, _ language: Language = .english,
    zone: Zone = FormSample.zone, keys: [String] = WaysOut.allKeys
  ) throws {
    let surroundings = Surroundings(
      size: Size(columns: 200, rows: 60), language: language, zone: zone, author: "an")
    let state = State(
      surroundings: surroundings, store: StoreShown(name: "kho", incidents: [incident]), now: now, asOf: asOf,
      seed: 1)
    self.state = state
    var lines = try WaysOut.texts(state)
    for typed in keys {
      var session = Session(state: state, keeper: MemoryKeeper([incident], language: language))
      for input in try KeyScript.parse(typed) { _ = session.receive(.input(input)) }
      let parts = session.frame().lines.flatMap { $0.split(separator: "│") }
      lines += parts.map { Line(way: typed, text: String($0)) }
    }
    self.lines = lines
  }

  /// The panes, the detail of the first item of each, the views, a check.
  static let allKeys =
    [""] + (1...5).map { "\($0) Enter" } + ["Enter"] + ViewKind.all.map { "v \($0.letter)" } + ["c"]

  private static func texts(_ state: State) throws -> [Line] {
    let standing = try #require(state.selected)
    let texts = [
      ("show", PlainIncident(standing, viewpoint: state.viewpoint).lines),
      ("list", PlainList.lines([standing], state.scene, columns: nil)),
      ("brief", Brief.text(standing, state.viewpoint).split(separator: "\n").map(String.init)),
      ("title", [windowTitle(state)]),
    ]
    return texts.flatMap { way, lines in lines.map { Line(way: way, text: $0) } }
  }

  /// The lines that hold `word`, with the way on which they are told.
  func lines(with word: String) -> [String] {
    lines.filter { $0.text.contains(word) }.map { $0.way + ": " + $0.text.trimmed }
  }

  /// The lines of one way.
  func lines(by way: String) -> [String] { lines.filter { $0.way == way }.map(\.text) }
}

extension String {
  /// Without blanks at its ends.
  var trimmed: String { split(separator: " ").joined(separator: " ") }
}
