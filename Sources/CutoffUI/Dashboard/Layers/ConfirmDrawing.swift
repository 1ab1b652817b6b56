import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

extension State {
  /// Quits; asks first where something was typed that is not saved.
  mutating func quit() -> [Effect] {
    if let last = unsaved.changes.last {
      let title = StoreWords.unsavedTitle(unsaved.changes.count, last.change.title)
      overlays.append(.confirm(Confirm(.quit, title: title(language))))
      return []
    }
    var typed = drafts.values.map(\.form)
    for case .form(let overlay) in overlays where overlay.form.isDirty { typed.append(overlay.form) }
    guard let form = typed.first else { return [.quit] }
    let title = typed.count > 1 ? ScreenWords.drafts(typed.count) : form.title
    overlays.append(.confirm(Confirm(.quit, title: title(language), isKept: true)))
    return []
  }
}

enum ConfirmDrawing {
  static func question(_ confirm: Confirm) -> Wording {
    switch confirm.deed {
    case .quit where confirm.isKept:
      Wording(
        "Chưa lưu: \(confirm.title), giữ làm bản nháp. Vẫn thoát? y có · phím khác không",
        "Not saved: \(confirm.title), kept as a draft. Quit all the same? y yes · other keys no")
    case .quit:
      Wording(
        "Còn chữ chưa lưu: \(confirm.title). Vẫn thoát? y có · phím khác không",
        "Not saved: \(confirm.title). Quit all the same? y yes · other keys no")
    case .undo:
      Wording(
        "Lần trước: \(confirm.title). Hoàn tác? y có · phím khác không",
        "Earlier session: \(confirm.title). Undo? y yes · other keys no")
    case .redo:
      Wording(
        "Lần trước: \(confirm.title). Làm lại? y có · phím khác không",
        "Earlier session: \(confirm.title). Redo? y yes · other keys no")
    }
  }

  static func draw(_ confirm: Confirm, state: State, in area: Rect, on canvas: inout Canvas) {
    canvas.fill(area, paint: Paint(.warning, on: .bar))
    // The title gives way, never what the keys do.
    let bare = TextWidth.width(of: question(Confirm(confirm.deed, title: ""))(state.language))
    var shown = confirm
    shown.title = TextLayout.cut(confirm.title, to: max(1, area.columns - 2 - bare))
    let end = canvas.writeCut(
      question(shown)(state.language), column: area.column + 1, row: area.row, limit: area.columns - 2,
      paint: Paint(.warning, on: .bar))
    canvas.cursor = Point(column: min(end, area.endColumn - 1), row: area.row)
  }
}
