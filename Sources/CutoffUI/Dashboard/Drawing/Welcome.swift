import CutoffDomain
import CutoffScreen
import CutoffWords

/// What an empty store shows in the place of the clock: what the program is for, and the first keys.
enum Welcome {
  private static let title = Wording("Kho này chưa có vụ việc nào", "This store has no incidents yet")
  private static let purpose = Wording(
    "Một vụ việc: bên nào báo cắt dịch vụ gì, lúc nào; ai hứa gì, có giữ không.",
    "An incident: who says that which service will stop, and when; who promised what, and kept it or not.")

  static func draw(_ state: State, in area: Rect, on canvas: inout Canvas) {
    let language = state.language
    var rows = [PaneRow([Piece(title(language), .title)])]
    rows += TextLayout.wrap(purpose(language), columns: max(1, area.columns)).map {
      PaneRow([Piece($0, .muted)])
    }
    rows.append(.blank)
    for command in [CommandID.addIncident, .readNotice, .sample, .help, .quitOrBack] {
      let key = state.surroundings.keymap.shownKey(of: command) ?? ""
      let commands = state.commands
      let words = command == .quitOrBack ? commands.hint(of: .quit) : commands.summary(of: command)
      rows.append(PaneRow([Piece(TextLayout.pad(key, to: 5), .focus), Piece(words(language))]))
    }
    for (offset, row) in rows.prefix(max(0, area.rows)).enumerated() {
      row.draw(
        on: &canvas, column: area.column, row: area.row + offset, columns: area.columns, ground: .screen)
    }
  }
}
