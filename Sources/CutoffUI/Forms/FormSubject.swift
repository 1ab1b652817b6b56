import CutoffDomain

/// What a form writes. Records that are edited are kept as they were when the form was opened.
package enum FormSubject: Hashable, Sendable {
  case event(Event?)
}

extension Form {
  /// The change that the form makes; every problem with its field otherwise. An edit that changes
  /// nothing gives a change without edits.
  package func change(in surroundings: inout DraftSurroundings) -> Result<Change, DraftProblems> {
    switch subject {
    case .event: EventForm.change(from: self, in: &surroundings)
    }
  }
}
