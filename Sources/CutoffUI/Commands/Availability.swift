import CutoffDomain

/// Whether a command can run at this moment.
package enum Availability: Hashable, Sendable {
  case on
  /// Shown, but says why when pressed.
  case off(Wording)
}

extension State {
  package func availability(_ command: CommandID) -> Availability {
    switch command {
    case .eventNow, .eventAt, .check, .deadline, .promise, .addNote, .addStep, .addQuestion,
      .addStatement, .addParty, .addService, .addAmount, .addContradiction:
      return changing { selected == nil ? .off(OffReason.noIncident) : .on }
    case .outcome:
      return changing { outcomeSubject == nil ? .off(OffReason.noSubject) : .on }
    case .edit, .delete:
      return changing { editable(command) }
    case .undo, .redo, .addIncident, .addMenu:
      return changing { .on }
    case .asOfNow:
      return moment.asOf == nil ? .off(OffReason.notAsOf) : .on
    case .asOfPrevious, .asOfNext, .viewAsOf, .viewMenu:
      return selected == nil ? .off(OffReason.noIncident) : .on
    case .open, .back, .quitOrBack, .quit, .moveDown, .moveUp, .moveLeft, .moveRight, .first, .last,
      .pageDown, .pageUp, .nextPane, .previousPane, .paneHeader, .paneIncidents, .paneDeadlines,
      .paneTimeline, .paneNotes, .panePrompts, .zoom, .filter, .help, .commandLine, .savedSince,
      .redraw, .suspend:
      return .on
    }
  }

  /// Off for every change while the past is shown or the store cannot be written.
  private func changing(_ otherwise: () -> Availability) -> Availability {
    if moment.asOf != nil { return .off(OffReason.asOf) }
    if store.readOnly != nil { return .off(OffReason.readOnly) }
    return otherwise()
  }

  private func editable(_ command: CommandID) -> Availability {
    switch selectedItem {
    case .incident, .record: .on
    case .prompt(.question, .some): .on
    case .prompt: .off(OffReason.notEditable)
    case .axis(.step): command == .edit && selected?.nextStep != nil ? .on : .off(OffReason.notEditable)
    case .axis, .refused: .off(OffReason.notEditable)
    case nil: .off(OffReason.noItem)
    }
  }

  /// What is selected in the focused pane.
  package var selectedItem: ItemKey? {
    let keys = paneKeys(browse.focus)
    return (browse.lists[browse.focus] ?? ListState()).selection(in: keys)
  }

  /// The deadline or promise that an outcome is about: the selected one, the selected prompt's, or the
  /// clock's.
  package var outcomeSubject: RecordID? {
    guard let standing = selected else { return nil }
    let isSubject: (RecordID) -> Bool = { id in
      standing.deadlines.contains { $0.deadline.id == id }
        || standing.promises.contains { $0.promise.id == id }
    }
    switch selectedItem {
    case .record(let id) where isSubject(id): return id
    case .prompt(_, .some(let id)) where isSubject(id): return id
    case .record, .prompt, .incident, .axis, .refused, nil: return standing.clock?.deadline
    }
  }

  /// The items of a pane, in order.
  package func paneKeys(_ pane: PaneID) -> [ItemKey] {
    switch pane {
    case .header: selected == nil ? [] : AxisID.allCases.map(ItemKey.axis)
    case .incidents: IncidentsPane.keys(self)
    case .deadlines: selected.map(DeadlinesPane.keys) ?? []
    case .timeline: selected.map(TimelinePane.keys) ?? []
    case .notes: selected.map(NotesPane.keys) ?? []
    case .prompts: selected.map(PromptsPane.keys) ?? []
    }
  }
}
