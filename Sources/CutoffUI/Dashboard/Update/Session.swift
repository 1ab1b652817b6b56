import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// The dashboard at work: messages in, canvas out, changes kept. The same type serves the real
/// program, snapshots and tests; only the keeper and who sends the messages differ.
package struct Session<Kept: Keeper> {
  package private(set) var state: State
  package var keeper: Kept

  package init(state: State, keeper: Kept) {
    self.state = state
    self.keeper = keeper
  }

  /// Handles a message and every message that its effects bring, in order. What is left to do has texts that are safe
  /// to send as they are.
  package mutating func receive(_ message: Message) -> [Outside] {
    var outside: [Outside] = []
    var effects = update(&state, message)[...]
    while let effect = effects.popFirst() {
      switch effect {
      case .keeping(let keeping): effects += keep(keeping)
      case .outside(let asked): outside.append(asked.safe(in: state.surroundings.repertoire))
      }
    }
    if keeper.clashes != state.store.clashes { _ = update(&state, .clashes(keeper.clashes)) }
    if keeper.conflicts != state.store.conflicts { _ = update(&state, .conflicts(keeper.conflicts)) }
    return outside
  }

  /// What the screen shows now. Borrows: a copy of the whole state costs a tenth of a frame.
  package borrowing func frame() -> Canvas { draw(state) }

  private mutating func keep(_ keeping: Keeping) -> [Effect] {
    switch keeping {
    case .save(let change, let key): return saveAgain() + update(&state, save(change, key))
    case .saveAgain: return saveAgain()
    case .settle(let clash, let choice, let title):
      return update(&state, settle(clash, choice, title: title))
    case .join(let id): return update(&state, join(id))
    case .merge(let other, let id, let title): return merge(other, into: id, title: title)
    case .undo(let hasConsent):
      return whole(hasConsent) {
        $0.undo(hasConsent: $1)
      } next: {
        $0.nextUndo
      }
    case .redo(let hasConsent):
      return whole(hasConsent) {
        $0.redo(hasConsent: $1)
      } next: {
        $0.nextRedo
      }
    }
  }

  private mutating func save(_ change: Change, _ key: FormKey?) -> Message {
    // What was done first is saved first.
    guard state.unsaved.isEmpty else {
      return .delayed(UnsavedChange(change: change, key: key, isInPlace: false), state.unsaved.reason)
    }
    do {
      let incident = try keeper.keep(change, now: state.loggedNow)
      return .saved(change, incident, .done, key, logProblem: keeper.logProblem)
    } catch {
      // Nothing was typed for a deletion: it can be asked for again.
      guard error.kind != .refused, !change.deletesIncident else { return .saveFailed(error.words, key) }
      let isInPlace = error.kind == .unconfirmed
      return .delayed(UnsavedChange(change: change, key: key, isInPlace: isInPlace), error.words)
    }
  }

  /// Saves what waits, in order. A refused change holds up those of its own incident only.
  private mutating func saveAgain() -> [Effect] {
    var effects: [Effect] = []
    var heldUp: Set<IncidentID> = []
    let now = state.loggedNow
    for entry in state.unsaved.changes where !heldUp.contains(entry.change.incident) {
      let change = entry.change
      do {
        let incident = try entry.isInPlace ? keeper.confirm(change, now: now) : keeper.keep(change, now: now)
        effects += update(&state, .savedLate(change, incident))
      } catch {
        let isInPlace = entry.isInPlace || error.kind == .unconfirmed
        effects += update(&state, .stillUnsaved(change, error.words, isInPlace: isInPlace))
        guard error.kind == .refused else { break }
        heldUp.insert(change.incident)
      }
    }
    return effects
  }

  private mutating func settle(_ clash: ClashShown, _ choice: ClashChoice, title: String) -> Message {
    do {
      let kept = try keeper.settle(clash, as: choice, title: title, now: state.loggedNow)
      return .saved(kept.change, kept.incident, .done, nil, logProblem: keeper.logProblem)
    } catch {
      return .undoRefused(error.words)
    }
  }

  private mutating func join(_ id: IncidentID) -> Message {
    do { return .joined(try keeper.join(id)) } catch { return .undoRefused(error.words) }
  }

  private mutating func merge(_ other: IncidentID, into id: IncidentID, title: String) -> [Effect] {
    // What waits to be saved may be of one of the two.
    guard state.unsaved.isEmpty else { return update(&state, .undoRefused(state.unsaved.reason)) }
    do {
      let group = state.ids.next(at: state.loggedNow)
      let kept = try keeper.merge(other, into: id, title: title, group: group, now: state.loggedNow)
      return kept.flatMap { kept in
        update(&state, .saved(kept.change, kept.incident, .done, nil, logProblem: keeper.logProblem))
      }
    } catch {
      return update(&state, .undoRefused(error.words))
    }
  }

  /// Takes one step, and those that were made as one with it.
  private mutating func whole(
    _ hasConsent: Bool, _ step: (inout Self, Bool) -> Message, next: (Kept) -> Change?
  ) -> [Effect] {
    var message = step(&self, hasConsent)
    var effects = update(&state, message)
    while case .saved(let change, _, _, _, _) = message, let group = change.group,
      next(keeper)?.group == group
    {
      message = step(&self, true)
      effects += update(&state, message)
    }
    return effects
  }

  private mutating func undo(hasConsent: Bool) -> Message {
    if let last = state.unsaved.changes.last {
      return last.isInPlace ? .undoRefused(state.unsaved.reason) : .tookBackUnsaved
    }
    if !hasConsent, let change = keeper.earlierUndo {
      return .consentNeeded(Confirm(.undo, title: change.title))
    }
    do {
      let kept = try keeper.undo(now: state.loggedNow)
      return .saved(kept.change, kept.incident, .undone, nil, logProblem: keeper.logProblem)
    } catch {
      return .undoRefused(error.words)
    }
  }

  private mutating func redo(hasConsent: Bool) -> Message {
    if let change = state.unsaved.takenBack.last?.change { return save(change, nil) }
    if !hasConsent, let change = keeper.earlierRedo {
      return .consentNeeded(Confirm(.redo, title: change.title))
    }
    do {
      let kept = try keeper.redo(now: state.loggedNow)
      return .saved(kept.change, kept.incident, .redone, nil, logProblem: keeper.logProblem)
    } catch {
      return .undoRefused(error.words)
    }
  }
}
