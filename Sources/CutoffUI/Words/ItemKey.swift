import CutoffDomain

/// What a line of a pane stands for. A selection holds a key, so that it stays on its record when
/// lines come and go.
package enum ItemKey: Hashable, Sendable {
  case incident(IncidentID)
  case record(RecordID)
  /// A record of any incident, in a view of all of them.
  case member(IncidentID, RecordID)
  case prompt(Prompt.Kind, RecordID?)
  case axis(AxisID)
  /// A file that could not be read.
  case refused(String)
  /// Several records of a view that are shown as one line.
  case fold(ListFold)
}

/// The lines of the header under the clock, in the order in which one acts on them.
package enum AxisID: Int, CaseIterable, Sendable {
  case service, promises, statements, talks, step, money, condition
}

extension ItemKey {
  /// The incident that a line of a view belongs to; nil for lines of one incident's panes.
  package var incident: IncidentID? {
    switch self {
    case .incident(let id), .member(let id, _): id
    case .record, .prompt, .axis, .refused, .fold: nil
    }
  }
}
