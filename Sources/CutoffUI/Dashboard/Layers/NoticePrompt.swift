import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// Waits for a notice: a paste of any length is one, a line that is typed names its file.
struct NoticePrompt: Layer {
  private var editor = LineEditor()

  var coversStatus: Bool { false }

  func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    let area = layout.hint
    canvas.fill(area, paint: Paint(.text, on: .bar))
    let label = NoticeWords.prompt(state.language) + ": "
    let start = canvas.writeCut(
      label, column: area.column + 1, row: area.row, limit: max(0, area.columns - 12),
      paint: Paint(.focus, on: .bar))
    let room = max(1, area.endColumn - start - 1)
    let window = LineWindow(editor, columns: room)
    canvas.write(window.text, column: start, row: area.row, limit: room, paint: Paint(.strong, on: .bar))
    canvas.cursor = Point(column: min(start + window.cursorColumn, area.endColumn - 1), row: area.row)
  }

  func receive(_ input: TerminalInput, _ state: inout State) -> [Effect] {
    var prompt = self
    switch input {
    case .key(.escape), .key(.control("c")):
      state.overlays.removeLast()
      return []
    case .key(.enter):
      guard let path = editor.text.trimmed else { return [] }
      state.overlays.removeLast()
      return [.readNotice(path)]
    case .paste(let text):
      // A file that was dropped on the terminal comes as its path.
      guard text.contains(where: \.isNewline) || text.count > 300 else {
        prompt.editor.insert(text)
        break
      }
      state.openNotice(.init(pasted: text))
      return []
    case .key(let key): _ = prompt.editor.update(key)
    case .mouse, .resize, .focus, .closed: return []
    }
    state.replaceTop(with: prompt)
    return []
  }
}
