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

  /// What is left to the caller, who owns the terminal. Texts are safe to send as they are.
  package enum Outside: Hashable, Sendable {
    case copy(String, Int), theme(String, isKept: Bool), edit(DraftField, String), redraw, mouse(Bool),
      sample,
      suspend, quit, run(UserCommand, UserCommandInput), notify(String), bell, keepDrafts,
      keepNotices(NoticeDeed)
  }

  /// Handles a message and every message that its effects bring, in order.
  package mutating func receive(_ message: Message) -> [Outside] {
    var outside: [Outside] = []
    var effects = update(&state, message)[...]
    while let effect = effects.popFirst() {
      switch effect {
      case .save(let change, let key):
        effects += saveAgain()
        effects += update(&state, save(change, key))
      case .saveAgain: effects += saveAgain()
      case .settle(let clash, let choice, let title):
        effects += update(&state, settle(clash, choice, title: title))
      case .join(let id): effects += update(&state, join(id))
      case .undo(let hasConsent):
        effects += whole(hasConsent) {
          $0.undo(hasConsent: $1)
        } next: {
          $0.nextUndo
        }
      case .redo(let hasConsent):
        effects += whole(hasConsent) {
          $0.redo(hasConsent: $1)
        } next: {
          $0.nextRedo
        }
      case .copy(let text, let count):
        outside.append(.copy(state.surroundings.outgoing(SafeText.block(text)), count))
      case .keepDrafts: outside.append(.keepDrafts)
      case .keepNotices(let deed): outside.append(.keepNotices(deed))
      case .theme(let name, let isKept): outside.append(.theme(name, isKept: isKept))
      case .edit(let field, let text): outside.append(.edit(field, text))
      case .run(let command, let input): outside.append(.run(command, input.safe))
      case .notify(let text): outside.append(.notify(state.surroundings.outgoing(SafeText.line(text))))
      case .bell: outside.append(.bell)
      case .redraw: outside.append(.redraw)
      case .mouse(let isOn): outside.append(.mouse(isOn))
      case .sample: outside.append(.sample)
      case .suspend: outside.append(.suspend)
      case .quit: outside.append(.quit)
      }
    }
    if keeper.clashes != state.store.clashes { _ = update(&state, .clashes(keeper.clashes)) }
    if keeper.conflicts != state.store.conflicts { _ = update(&state, .conflicts(keeper.conflicts)) }
    return outside
  }

  package func frame() -> Canvas { draw(state) }

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

extension Session.Outside {
  /// What a machine answers on which everything works; nil where it answers nothing, or only later.
  package var smoothAnswer: Message? {
    switch self {
    case .copy(_, let count): .copied(count, .sent)
    case .keepDrafts: .keptDrafts(.kept(""))
    case .keepNotices(let deed): .noticesKept(deed, problem: nil)
    case .theme(let name, isKept: true): .themeKept(name, problem: nil)
    case .theme, .edit, .redraw, .mouse, .sample, .suspend, .quit, .run, .notify, .bell: nil
    }
  }
}
