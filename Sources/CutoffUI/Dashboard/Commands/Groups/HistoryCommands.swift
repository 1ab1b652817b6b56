import CutoffDomain
import CutoffScreen
import CutoffWords

extension CommandID {
  package static let lastView = CommandID("lastView")
  package static let historyBack = CommandID("historyBack")
  package static let historyForward = CommandID("historyForward")
}

/// Back to where one was.
enum HistoryCommands {
  static let all: [Command] = [
    Command(
      .lastView, Wording("về cách xem ngay trước", "the view before this one"),
      hint: Wording("xem trước", "last view"), keys: [.character("-")],
      when: { $0.browse.history.other == nil ? .off(OffReason.noOtherView) : .on },
      change: { state in
        guard let place = state.browse.history.other else { return }
        state.go(to: place)
      }),
    Command(
      .historyBack, Wording("lùi về chỗ vừa xem", "back to the place before"), keys: [.altLeft],
      when: { $0.browse.history.canGoBack ? .on : .off(OffReason.noPlaceBefore) },
      change: { state in
        guard let place = state.browse.history.goBack() else { return }
        state.go(to: place)
      }),
    Command(
      .historyForward, Wording("tới lại chỗ vừa lùi", "on to the place after"), keys: [.altRight],
      when: { $0.browse.history.canGoForward ? .on : .off(OffReason.noPlaceAfter) },
      change: { state in
        guard let place = state.browse.history.goForward() else { return }
        state.go(to: place)
      }),
  ]
}
