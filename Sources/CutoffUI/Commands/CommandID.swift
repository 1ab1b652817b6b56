/// Every command of the dashboard, in the order of the help.
package enum CommandID: String, CaseIterable, Sendable {
  case eventNow, eventAt, check, outcome, deadline, promise
  case edit, delete, undo, redo
  case addMenu, addIncident, addNote, addStep, addQuestion, addStatement, addParty, addService, addAmount,
    addContradiction
  case viewMenu, viewAsOf, asOfPrevious, asOfNext, asOfNow
  case open, back, quitOrBack, quit
  case moveDown, moveUp, moveLeft, moveRight, first, last, pageDown, pageUp
  case nextPane, previousPane
  case paneHeader, paneIncidents, paneDeadlines, paneTimeline, paneNotes, panePrompts
  case zoom, filter, help, commandLine, savedSince, redraw, suspend
}
