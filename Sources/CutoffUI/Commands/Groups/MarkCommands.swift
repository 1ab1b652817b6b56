import CutoffDomain
import CutoffScreen

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
    case .prompt, .axis, .refused: .off(OffReason.notMarkable)
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
      return [.copy(Brief.text(standing, state), 1)]
    }
    let texts = PlainDetail.texts(state.targets, state)
    return [.copy(texts.joined(separator: "\n\n"), texts.count)]
  }
}

/// What an item's detail shows, as plain text.
enum PlainDetail {
  /// Long lines are the reader's to wrap.
  private static let columns = 10_000

  static func texts(_ items: [ItemKey], _ state: State) -> [String] {
    var state = state
    var lookup: StandingLookup?
    return items.map { item in
      if let incident = item.incident { state.browse.incident = incident }
      // Those of one incident stand together; of another one it has to be made anew.
      if lookup?.standing.incident.id != state.browse.incident || lookup == nil {
        lookup = state.selected.map { StandingLookup($0, lookUps: items.count) }
      }
      return text(item, state, lookup)
    }
  }

  private static func text(_ item: ItemKey, _ state: State, _ lookup: StandingLookup?) -> String {
    let title = DetailText.title(item, state, lookup)
    let lines = DetailText.lines(item, state, lookup, columns: columns).map { row in
      (row.left + (row.right.isEmpty ? [] : [Piece("  ")] + row.right)).map(\.text).joined()
    }
    return ([title] + lines).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
