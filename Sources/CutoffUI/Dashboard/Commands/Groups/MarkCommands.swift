import CutoffDomain
import CutoffScreen
import CutoffViews
import CutoffWords

extension CommandID {
  package static let mark = CommandID("mark")
  package static let markRange = CommandID("markRange")
  package static let copy = CommandID("copy")
}

/// Several items at once, and out of the program by the clipboard.
enum MarkCommands {
  static let all: [Command] = [
    Command(
      .mark, Wording("đánh dấu mục đang chọn", "mark the selected item"),
      hint: Wording("đánh dấu", "mark"), keys: [.character(" ")], when: ofList, change: mark),
    Command(
      .markRange, Wording("đánh dấu một dãy, từ đây đến chỗ chọn", "mark a range, from here on"),
      hint: Wording("dãy", "range"), keys: [.character("V")], when: ofList,
      change: { state in
        guard let item = state.listSelection else { return }
        state.browse.marks.toggleRange(item, in: state.listPlace)
      }),
    Command(
      .copy, Wording("chép mục đang chọn hay các mục đã đánh dấu", "copy what is selected or marked"),
      hint: Wording("chép", "copy"), keys: [.character("y")],
      when: { $0.browse.view == .brief ? Availability.ofSight($0) : ofItem($0) }, run: copy),
  ]

  @Sendable private static func ofItem(_ state: State) -> Availability {
    state.listSelection == nil ? .off(OffReason.noItem) : .on
  }

  /// Axis lines and files that cannot be read are not acted on together.
  @Sendable private static func ofList(_ state: State) -> Availability {
    switch state.listSelection {
    case .incident, .record, .member, .prompt(.question, .some): .on
    case .prompt, .axis, .refused, .fold: .off(OffReason.notMarkable)
    case nil: .off(OffReason.noItem)
    }
  }

  /// Marks or unmarks, and goes on to the next item.
  @Sendable private static func mark(_ state: inout State) {
    guard let item = state.listSelection else { return }
    state.browse.marks.toggle(item, in: state.listPlace)
    Moving.within(&state) { $0 + 1 }
  }

  @Sendable private static func copy(_ state: inout State) -> [Effect] {
    if state.browse.view == .brief, let standing = state.selected {
      return [.copy(Brief.text(standing, state.viewpoint), 1)]
    }
    let texts = PlainDetail.texts(state.targets, state)
    return [.copy(texts.joined(separator: "\n\n"), texts.count)]
  }
}
