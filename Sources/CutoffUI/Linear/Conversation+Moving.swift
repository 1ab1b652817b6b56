import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffUI
import CutoffViews
import CutoffWords

/// Steps through the lists.
extension Conversation {
  var keys: [ItemKey] {
    state.browse.view.map { $0.keys(state) } ?? state.paneKeys(state.browse.focus)
  }

  var index: Int? {
    let list = state.browse.view.map { state.browse.viewLists[$0] } ?? state.browse.lists[state.browse.focus]
    return (list ?? ListState()).index(in: keys)
  }

  mutating func move(_ step: Int) -> [Outside] {
    let count = keys.count
    guard count > 0 else {
      answer(LinearWords.emptyList(language))
      return []
    }
    let isFirst = state.browse.view == nil && state.browse.focus == .incidents && !hasMoved
    let place = isFirst ? (step > 0 ? 0 : count - 1) : (index ?? -1) + step
    guard (0..<count).contains(place) else {
      answer((step > 0 ? LinearWords.atEnd : LinearWords.atStart)(language))
      return []
    }
    return go(toPlace: place)
  }

  mutating func go(to number: Int) -> [Outside] {
    guard (1...max(1, keys.count)).contains(number), !keys.isEmpty else {
      refuse(LinearWords.noSuchNumber(language))
      return []
    }
    return go(toPlace: number - 1)
  }

  mutating func go(toPlace place: Int) -> [Outside] {
    if state.browse.focus == .incidents, state.browse.view == nil { hasMoved = true }
    let spoken: Spoken = state.browse.view == nil ? .line(state.browse.focus, place) : .viewLine(place)
    let outside = session.receive(.spoken(spoken))
    tellLine()
    before = Glimpse(state)
    return outside
  }
}
