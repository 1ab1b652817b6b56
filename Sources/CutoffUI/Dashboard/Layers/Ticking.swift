import CutoffDomain
import CutoffForms
import CutoffWords

/// `x` on a step: it is done, now.
enum Ticking {
  /// Saves that the selected or marked steps are done; nil where nothing of that is a step.
  static func tick(_ state: inout State) -> [Effect]? {
    let steps = state.tickedSteps
    guard !steps.isEmpty else { return nil }
    var changes: [Change] = []
    for target in steps {
      guard let change = change(target, &state) else { continue }
      if let place = changes.firstIndex(where: { $0.incident == change.incident }) {
        changes[place].edits += change.edits
      } else {
        changes.append(change)
      }
    }
    guard !changes.isEmpty else {
      state.say(ScreenWords.off(OffReason.stepDone(state.language))(state.language), .warning)
      return []
    }
    if !state.browse.marks.isEmpty { state.browse.marks = Marks() }
    let done = changes.reduce(0) { $0 + $1.edits.count }
    let title = done > 1 ? MarkWords.stepsDone(done)(state.language) : nil
    return changes.asOne(title, &state).map { .save($0, nil) }
  }

  /// Nil for a step that is done or gone.
  private static func change(_ target: FormTarget, _ state: inout State) -> Change? {
    var surroundings = state.draftSurroundings(for: FormKey(.outcome, incident: target.incident))
    let steps = surroundings.incident?.steps ?? []
    guard let step = steps.first(where: { $0.id == target.subject }), step.isOpen,
      let change = try? StepDraft(ticking: step, in: surroundings).change(in: &surroundings)
    else { return nil }
    state.ids = surroundings.ids
    return change
  }
}

extension State {
  /// The steps that `x` ticks off: those that are marked, if nothing else is; else the selected one.
  var tickedSteps: [FormTarget] {
    guard browse.marks.isEmpty else {
      let marked = markedTargets
      return marked.allSatisfy(isStep) ? marked : []
    }
    guard let standing = selected else { return [] }
    switch selectedItem {
    case .axis(.step): return standing.nextStep.map { [FormTarget(standing.id, $0.id)] } ?? []
    case .record(let id): return [FormTarget(standing.id, id)].filter(isStep)
    case .axis, .prompt, .incident, .member, .refused, .fold, nil: return []
    }
  }

  private func isStep(_ target: FormTarget) -> Bool {
    guard let subject = target.subject else { return false }
    return standings.standing(of: target.incident)?.incident.steps.contains { $0.id == subject } ?? false
  }
}
