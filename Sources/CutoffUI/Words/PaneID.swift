/// A part of the dashboard that can have the focus; the number is its key.
package enum PaneID: Int, CaseIterable, Sendable {
  case header = 0
  case incidents, deadlines, timeline, notes, prompts
}
