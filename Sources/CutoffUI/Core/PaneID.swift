import CutoffDomain

/// A part of the dashboard that can have the focus; the number is its key.
package enum PaneID: Int, CaseIterable, Sendable {
  case header = 0
  case incidents, deadlines, timeline, notes, prompts
}

extension PaneID {
  /// The pane that lists a record; nil for records that stand in none.
  init?(showing record: Record) {
    switch record {
    case .event: self = .timeline
    case .deadline, .promise: self = .deadlines
    case .note: self = .notes
    case .question(let question): self = question.isOpen ? .prompts : .notes
    case .party, .service, .amount, .step, .source: return nil
    }
  }
}

extension State {
  /// Puts the selection of a pane on a record, if the pane lists it.
  mutating func select(_ record: RecordID, in pane: PaneID) {
    let keys = paneKeys(pane)
    let index = keys.firstIndex { key in
      switch key {
      case .record(let id), .prompt(.question, .some(let id)): id == record
      case .incident, .member, .prompt, .axis, .refused: false
      }
    }
    guard let index else { return }
    browse.lists[pane, default: ListState()].select(index, in: keys)
  }
}
