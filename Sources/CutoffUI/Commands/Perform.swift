import CutoffDomain
import CutoffScreen

/// Runs a command.
enum Perform {
  static func run(_ command: CommandID, _ state: inout State) -> [Effect] {
    if case .off = state.availability(command) { return sayOff(&state, command) }
    switch command {
    case .eventNow, .eventAt, .check, .outcome, .deadline, .promise, .addIncident, .addNote, .addStep,
      .addQuestion, .addStatement, .addParty, .addService, .addAmount, .addContradiction, .edit:
      return FormOpening.open(command, &state)
    case .delete: return Deleting.delete(&state)
    case .undo: return [.undo(hasConsent: false)]
    case .redo: return [.redo(hasConsent: false)]
    case .addMenu, .viewMenu: state.overlays.append(.menu(Menu(opener: command)))
    case .viewAsOf: state.overlays.append(.line(LinePrompt(.asOf, text: "")))
    case .filter:
      state.overlays.append(
        .line(LinePrompt(.filter, text: state.browse.filter, incident: state.selected?.incident.id)))
    case .help: state.overlays.append(.palette(Palette(isCommandLine: false)))
    case .commandLine: state.overlays.append(.palette(Palette(isCommandLine: true)))
    case .asOfNow: state.show(asOf: nil)
    case .asOfPrevious: stepBack(&state)
    case .asOfNext: stepOn(&state)
    case .open: return Opening.open(&state)
    case .back: back(&state)
    case .quitOrBack: return quitOrBack(&state)
    case .quit: return state.quit()
    case .moveDown, .moveUp, .first, .last, .pageDown, .pageUp, .moveLeft, .moveRight, .nextPane,
      .previousPane, .paneHeader, .paneIncidents, .paneDeadlines, .paneTimeline, .paneNotes,
      .panePrompts:
      Moving.move(command, &state)
    case .zoom: state.browse.isZoomed.toggle()
    case .savedSince: state.saySavedSince()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    }
    return []
  }

  static func sayOff(_ state: inout State, _ command: CommandID) -> [Effect] {
    if case .off(let reason) = state.availability(command) {
      state.say(ScreenWords.off(reason(state.language))(state.language), .warning)
    }
    return []
  }

  private static func stepBack(_ state: inout State) {
    guard let instant = AsOf.previous(state) else { return state.say(OffReason.noEarlier(state.language)) }
    state.show(asOf: instant)
  }

  private static func stepOn(_ state: inout State) {
    guard state.moment.asOf != nil else { return state.say(OffReason.notAsOf(state.language)) }
    guard let instant = AsOf.next(state) else { return state.say(OffReason.noLater(state.language)) }
    state.show(asOf: instant)
  }

  /// One layer back: zoom, then filter, then the replay.
  private static func back(_ state: inout State) {
    if state.browse.isZoomed {
      state.browse.isZoomed = false
    } else if !state.browse.filter.isEmpty {
      state.browse.filter = ""
    } else if state.moment.asOf != nil {
      state.show(asOf: nil)
    }
  }

  private static func quitOrBack(_ state: inout State) -> [Effect] {
    guard state.hasLayerToLeave else { return state.quit() }
    back(&state)
    return []
  }
}

extension State {
  /// Since when everything is saved, in the viewer's time.
  fileprivate mutating func saySavedSince() {
    guard let savedAt else { return say(ScreenWords.nothingToSave(language)) }
    say(ScreenWords.savedSince(TimeText.clock(surroundings.zone.wall(at: savedAt)))(language))
  }

  /// Whether one step back leads somewhere else than out of the program.
  var hasLayerToLeave: Bool { browse.isZoomed || !browse.filter.isEmpty || moment.asOf != nil }

  /// Shows the past instant `asOf`, or the present.
  mutating func show(asOf: Instant?) {
    moment.asOf = asOf
    refreshStandings()
    if selected == nil { browse.incident = standings.all.first?.incident.id }
  }
}
