import CutoffDomain

/// A part of the dashboard that can have the focus; the number is its key.
package enum PaneID: Int, CaseIterable, Sendable {
  case header = 0
  case incidents, deadlines, timeline, notes, prompts
}

extension PaneID {
  /// The pane that lists a record; nil for records that stand in none.
  package init?(showing record: Record) {
    switch record {
    case .event: self = .timeline
    case .deadline, .promise: self = .deadlines
    case .note: self = .notes
    case .question(let question): self = question.isOpen ? .prompts : .notes
    case .party, .service, .amount, .step, .source: return nil
    }
  }
}
