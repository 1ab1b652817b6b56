import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

extension State {
  /// Quits; asks first where a change is not saved, or where what was typed cannot be kept as a draft. What can be
  /// comes back at the next start.
  mutating func quit() -> [Effect] {
    if let last = unsaved.changes.last {
      let title = StoreWords.unsavedTitle(unsaved.changes.count, last.change.title)
      overlays.append(Confirm(.quit, title: title(language)))
      return []
    }
    guard !typedTitles.isEmpty else { return [.quit] }
    draftsAside = .unknown
    leavesWithDrafts = true
    return [.keepDrafts]
  }

  /// Ends a quit that waited for the drafts: done where they are on disk, a question where they are not.
  mutating func quit(draftsAside aside: Aside) -> [Effect] {
    leavesWithDrafts = false
    if case .kept = aside { return [.quit] }
    guard let first = typedTitles.first else { return [.quit] }
    let title = typedTitles.count > 1 ? ScreenWords.drafts(typedTitles.count) : first
    overlays.append(Confirm(.quit, title: title(language), isOfDrafts: true))
    return []
  }

  /// What forms in which something was typed are called, and notices that are read: none of them is saved.
  private var typedTitles: [Wording] {
    var forms = drafts.values.map(\.form)
    for case let overlay as FormOverlay in overlays where overlay.form.isDirty && drafts[overlay.key] == nil {
      forms.append(overlay.form)
    }
    return forms.map(\.title) + notices.map { Wording($0.title, $0.title) }
  }
}

/// A question on the hint line.
extension Confirm: Layer {
  package var coversStatus: Bool { false }

  package func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    ConfirmDrawing.draw(self, state: state, in: layout.hint, on: &canvas)
  }

  package func receive(_ input: TerminalInput, _ state: inout State) -> [Effect] {
    guard case .key(let key) = input else { return [] }
    state.overlays.removeLast()
    guard Confirm.isYes(key) else { return [] }
    switch deed {
    case .quit: return [.quit]
    case .undo: return [.undo(hasConsent: true)]
    case .redo: return [.redo(hasConsent: true)]
    case .merge(let other, let id):
      state.browse.marks = Marks()
      Moving.choose(&state, id)
      return [.merge(other, into: id, title: title)]
    case .discard:
      state.discardForm()
      return []
    }
  }
}

extension State {
  /// Closes the form on top and forgets what was typed in it.
  fileprivate mutating func discardForm() {
    if let layer = overlays.last as? NoticeLayer {
      overlays.removeLast()
      dropNotice(layer.hash)
      say(ScreenWords.discarded(language))
    }
    guard let overlay = overlays.last as? FormOverlay else { return }
    overlays.removeLast()
    drafts[overlay.key] = nil
    say(ScreenWords.discarded(language))
  }
}

enum ConfirmDrawing {
  /// `aside` is where what is not saved lies.
  static func question(_ confirm: Confirm, _ aside: Aside) -> Wording {
    switch confirm.deed {
    case .quit: quitting(confirm, aside)
    case .undo:
      Wording(
        "Lần trước: \(confirm.title). Hoàn tác? y có · phím khác không",
        "Earlier session: \(confirm.title). Undo? y yes · other keys no")
    case .redo:
      Wording(
        "Lần trước: \(confirm.title). Làm lại? y có · phím khác không",
        "Earlier session: \(confirm.title). Redo? y yes · other keys no")
    case .merge:
      Wording(
        confirm.title + "? " + merging.vietnamese, confirm.title + "? " + merging.english)
    case .discard:
      Wording(
        "Bỏ hẳn những gì đã gõ trong «\(confirm.title)»? y bỏ · phím khác gõ tiếp",
        "Discard what was typed in “\(confirm.title)”? y discards · other keys go on")
    }
  }

  private static func quitting(_ confirm: Confirm, _ aside: Aside) -> Wording {
    let what = unsaved(confirm.title, isOfDrafts: confirm.isOfDrafts, aside)
    return Wording(what.vietnamese + " " + asking.vietnamese, what.english + " " + asking.english)
  }

  private static let asking = Wording(
    "Vẫn thoát? y có · phím khác không", "Quit all the same? y yes · other keys no")

  private static let merging = Wording(
    "Mục trùng thành một, chỗ khác nhau giữ cả hai. y gộp · phím khác không",
    "The same things once, what differs kept twice. y merges · other keys no")

  /// On one line where there is room; else the question itself is not torn apart.
  private static func lines(
    _ confirm: Confirm, _ aside: Aside, _ language: Language, columns: Int
  ) -> [String] {
    let whole = question(confirm, aside)(language)
    guard TextWidth.width(of: whole) > columns else { return [whole] }
    if case .merge = confirm.deed {
      return TextLayout.wrap(confirm.title + "?", columns: columns) + [merging(language)]
    }
    guard confirm.deed == .quit else { return [whole] }
    let what = unsaved(confirm.title, isOfDrafts: confirm.isOfDrafts, aside)(language)
    return TextLayout.wrap(what, columns: columns) + [asking(language)]
  }

  private static func unsaved(_ title: String, isOfDrafts: Bool, _ aside: Aside) -> Wording {
    switch aside {
    case .kept where isOfDrafts:
      Wording("Chưa lưu: \(title), giữ làm bản nháp.", "Not saved: \(title), kept as a draft.")
    case .kept(let path):
      Wording("Chưa lưu: \(title). Giữ trong \(path).", "Not saved: \(title). Kept in \(path).")
    case .nowhere:
      Wording(
        "Chưa lưu: \(title). KHÔNG GIỮ ĐƯỢC Ở ĐÂU, thoát thì chữ được in ra terminal.",
        "Not saved: \(title). NOT KEPT ANYWHERE, quitting prints it to the terminal.")
    case .unknown: Wording("Còn chữ chưa lưu: \(title).", "Not saved: \(title).")
    }
  }

  static func draw(_ confirm: Confirm, state: State, in area: Rect, on canvas: inout Canvas) {
    let columns = max(1, area.columns - 2)
    let aside = confirm.isOfDrafts ? state.draftsAside : state.unsaved.aside
    // The title gives way, never where it lies nor what the keys do.
    var shown = confirm
    shown.title = ""
    let bare = TextWidth.width(of: question(shown, aside)(state.language))
    let room = max(bare > columns ? 20 : 1, columns - bare)
    // Of two that become one both are named, on a line of their own.
    let isMerge = if case .merge = confirm.deed { true } else { false }
    shown.title = isMerge ? confirm.title : TextLayout.cut(confirm.title, to: room)
    let lines = lines(shown, aside, state.language, columns: columns)
    let top = max(0, area.endRow - lines.count)
    canvas.fill(
      Rect(column: area.column, row: top, columns: area.columns, rows: area.endRow - top),
      paint: Paint(.warning, on: .bar))
    var end = area.column
    for (offset, line) in lines.suffix(area.endRow - top).enumerated() {
      end = canvas.writeCut(
        line, column: area.column + 1, row: top + offset, limit: columns, paint: Paint(.warning, on: .bar))
    }
    canvas.cursor = Point(column: min(end, area.endColumn - 1), row: area.endRow - 1)
  }
}
