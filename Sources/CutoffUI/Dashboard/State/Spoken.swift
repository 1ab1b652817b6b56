import CutoffDomain
import CutoffWords

/// What somebody asks for in words, where another presses keys.
package enum Spoken: Sendable {
  /// A command, with what was typed behind its name. A form that the words fill is opened and not saved.
  case command(CommandID, String)
  /// Shows an incident, the list of incidents in front.
  case incident(IncidentID)
  /// Selects a line of a pane, counted from 0.
  case line(PaneID, Int)
  /// Selects a line of the view that is shown, counted from 0.
  case viewLine(Int)
  /// Puts words in the place of what stands in a field of the form on top.
  case fill(DraftField, String)
  /// Empties a field of the form on top.
  case empty(DraftField)
  /// Goes to a field of the form on top; leaving one completes a name in it.
  case ask(DraftField)
  /// Shows the fields of the form on top that are asked seldom.
  case wholeForm
}
