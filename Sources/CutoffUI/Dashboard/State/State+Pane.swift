import CutoffDomain
import CutoffWords

extension State {
  /// Puts the selection of a pane on a record, if the pane lists it.
  mutating func select(_ record: RecordID, in pane: PaneID) {
    let keys = paneKeys(pane)
    let index = keys.firstIndex { key in
      switch key {
      case .record(let id), .prompt(.question, .some(let id)): id == record
      case .incident, .member, .prompt, .axis, .refused, .fold: false
      }
    }
    guard let index else { return }
    browse.lists[pane, default: ListState()].select(index, in: keys)
  }
}
