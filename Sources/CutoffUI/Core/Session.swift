import CutoffDomain
import CutoffScreen

/// The dashboard at work: messages in, canvas out, changes kept. The same type serves the real
/// program, snapshots and tests; only the keeper and who sends the messages differ.
package struct Session<Kept: Keeper> {
  package private(set) var state: State
  package var keeper: Kept

  package init(state: State, keeper: Kept) {
    self.state = state
    self.keeper = keeper
  }

  /// What is left to the caller, who owns the terminal.
  package enum Outside: Hashable, Sendable {
    case copy(String), edit(DraftField, String), redraw, mouse(Bool), suspend, quit
  }

  /// Handles a message and every message that its effects bring, in order.
  package mutating func receive(_ message: Message) -> [Outside] {
    var outside: [Outside] = []
    var effects = update(&state, message)[...]
    while let effect = effects.popFirst() {
      switch effect {
      case .save(let change, let key): effects += update(&state, save(change, key))
      case .undo(let hasConsent): effects += update(&state, undo(hasConsent: hasConsent))
      case .redo(let hasConsent): effects += update(&state, redo(hasConsent: hasConsent))
      case .copy(let text): outside.append(.copy(text))
      case .edit(let field, let text): outside.append(.edit(field, text))
      case .redraw: outside.append(.redraw)
      case .mouse(let isOn): outside.append(.mouse(isOn))
      case .suspend: outside.append(.suspend)
      case .quit: outside.append(.quit)
      }
    }
    if keeper.clashes != state.store.clashes { _ = update(&state, .clashes(keeper.clashes)) }
    return outside
  }

  package func frame() -> Canvas { draw(state) }

  private mutating func save(_ change: Change, _ key: FormKey?) -> Message {
    do {
      return .saved(change, try keeper.keep(change, now: state.moment.now), .done, key)
    } catch {
      return .saveFailed(error.words, key)
    }
  }

  private mutating func undo(hasConsent: Bool) -> Message {
    if !hasConsent, let change = keeper.earlierUndo {
      return .consentNeeded(Confirm(.undo, title: change.title))
    }
    do {
      let kept = try keeper.undo(now: state.moment.now)
      return .saved(kept.change, kept.incident, .undone, nil)
    } catch {
      return .undoRefused(error.words)
    }
  }

  private mutating func redo(hasConsent: Bool) -> Message {
    if !hasConsent, let change = keeper.earlierRedo {
      return .consentNeeded(Confirm(.redo, title: change.title))
    }
    do {
      let kept = try keeper.redo(now: state.moment.now)
      return .saved(kept.change, kept.incident, .redone, nil)
    } catch {
      return .undoRefused(error.words)
    }
  }
}
