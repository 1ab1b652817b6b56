/// A next action about to be written.
package struct StepDraft: Hashable, Sendable {
  /// The step that is edited, as it was when the edit began; nil makes a new one.
  package var editing: Step?
  package var text: String
  package var owner: Mention?
  package var due: SaidTime?
  package var blocker: String?
  /// Nil while it is open.
  package var doneAt: TimePoint?
  /// The deadline or promise that it serves. Nil keeps what an edited step has.
  package var target: RecordID?
  /// What it goes through. Nil keeps what an edited step has.
  package var stages: [Stage]?
  /// What an edit takes away: the target, the stages.
  package var cleared: Set<DraftField>
  package var origin: DraftOrigin

  package init(
    editing: Step? = nil, text: String, owner: Mention? = nil, due: SaidTime? = nil,
    blocker: String? = nil, doneAt: TimePoint? = nil, target: RecordID? = nil,
    stages: [Stage]? = nil, cleared: Set<DraftField> = [], origin: DraftOrigin = DraftOrigin()
  ) {
    self.editing = editing
    self.text = text
    self.owner = owner
    self.due = due
    self.blocker = blocker
    self.doneAt = doneAt
    self.target = target
    self.stages = stages
    self.cleared = cleared
    self.origin = origin
  }

  /// The draft that says of an open step that it is done now, and nothing else.
  package init(ticking step: Step, in surroundings: DraftSurroundings) {
    self.init(
      editing: step, text: step.text, owner: step.owner.map(Mention.id), due: step.due, blocker: step.blocker,
      doneAt: surroundings.nowPoint)
  }

  /// The change that writes it; every problem at once otherwise.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    var builder = ChangeBuilder(surroundings)
    let text = builder.required(text, .text)
    // What an edit has no field for stays as it was.
    var step = editing ?? Step(id: builder.nextID(), text: text)
    step.text = text
    step.owner = builder.party(owner, .owner)
    step.due = due
    step.blocker = blocker?.trimmed
    step.doneAt = doneAt
    step.target = target ?? (cleared.contains(.target) ? nil : step.target)
    step.stages = stages ?? (cleared.contains(.stages) ? [] : step.stages)
    step.provenance = builder.provenance(origin, editing: editing?.provenance)
    builder.put(.step(step), before: editing.map(Record.step))
    surroundings.ids = builder.surroundings.ids
    let isTicked = editing.map { $0.isOpen && doneAt != nil } ?? false
    let words = DraftWords.title(.step, isEdit: editing != nil, surroundings.language)
    return try builder.finish(isTicked ? DraftWords.stepDone(surroundings.language) : words, text)
  }
}
