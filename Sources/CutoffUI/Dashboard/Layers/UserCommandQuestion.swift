import CutoffConfig
import CutoffDomain
import CutoffScreen
import CutoffViews
import CutoffWords

/// One of the person's own commands before it is run: what would be run, in full, above the line that says which key
/// runs it.
struct UserCommandQuestion: Layer {
  let command: UserCommand

  func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    let area = layout.hint
    let columns = max(1, area.columns - 2)
    let argv = TextLayout.wrap(UserCommandWords.line(command.arguments), columns: columns)
    let room = max(1, area.endRow / 2)
    let shown = argv.count > room ? Array(argv.prefix(room - 1)) + ["…"] : argv
    let keys = [
      Piece(command.name, .title),
      Piece(" · " + UserCommandWords.input(command, state)(state.language), .muted),
    ]
    let rows =
      [PaneRow(keys)] + shown.map { PaneRow([Piece($0, .text)]) }
      + [PaneRow([Piece(UserCommandQuestion.question(state)(state.language), .focus)])]
    let top = max(0, area.endRow - rows.count)
    let box = Rect(column: area.column, row: top, columns: area.columns, rows: area.endRow - top)
    canvas.fill(box, paint: Paint(.text, on: .bar))
    for (offset, row) in rows.suffix(box.rows).enumerated() {
      row.draw(on: &canvas, column: area.column + 1, row: top + offset, columns: columns, ground: .bar)
    }
    canvas.cursor = Point(column: area.column, row: area.endRow - 1)
  }

  /// Enter runs it; every other key leaves it.
  func receive(_ input: TerminalInput, _ state: inout State) -> [Effect] {
    guard case .key(let key) = input else { return [] }
    state.overlays.removeLast()
    guard key == .enter else { return [] }
    if let reason = state.whyNothingRuns {
      state.say(UserCommandWords.notRun(command, reason)(state.language), .warning, seconds: 10)
      return []
    }
    guard let input = state.input(of: command) else {
      let reason = command.input == .selection ? OffReason.noItem : OffReason.noIncident
      state.say(ScreenWords.off(reason(state.language))(state.language), .warning)
      return []
    }
    return [.run(command, input)]
  }

  private static func question(_ state: State) -> Wording {
    state.whyNothingRuns.map(UserCommandWords.shownOnly) ?? UserCommandWords.question
  }
}

extension State {
  /// Why a program of the person's is shown and not started; nil where it is.
  var whyNothingRuns: Wording? {
    if surroundings.isPlayedCopy { return UserCommandWords.inCopy }
    return moment.asOf == nil ? nil : UserCommandWords.inReplay
  }

  /// Nil where there is nothing of the kind that it wants.
  fileprivate func input(of command: UserCommand) -> UserCommandInput? {
    switch command.input {
    case .none: return .terminal
    case .incident: return selected.map { .incident($0.incident.id) }
    case .brief: return brief
    case .selection:
      // What one reads there is the whole text.
      if browse.view == .brief { return brief }
      let texts = PlainDetail.texts(targets, self)
      return texts.isEmpty ? nil : .text(texts.joined(separator: "\n\n"))
    }
  }

  private var brief: UserCommandInput? { selected.map { .text(Brief.text($0, viewpoint)) } }
}
