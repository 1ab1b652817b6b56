/// Something that nobody knows yet, about to be written or answered.
package struct QuestionDraft: Hashable, Sendable {
  /// The question that is edited, as it was when the edit began; nil makes a new one.
  package var editing: Question?
  package var text: String
  package var answer: String?
  /// Nil: now where an answer is given for the first time.
  package var answeredAt: TimePoint?
  package var origin: DraftOrigin

  package init(
    editing: Question? = nil, text: String, answer: String? = nil, answeredAt: TimePoint? = nil,
    origin: DraftOrigin = DraftOrigin()
  ) {
    self.editing = editing
    self.text = text
    self.answer = answer
    self.answeredAt = answeredAt
    self.origin = origin
  }

  /// The change that writes it; every problem at once otherwise.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    var builder = ChangeBuilder(surroundings)
    let text = builder.required(text, .text)
    let answer = answer?.trimmed
    let answered = answeredAt ?? editing?.answeredAt ?? surroundings.nowPoint
    // What an edit has no field for stays as it was.
    var question = editing ?? Question(id: builder.nextID(), text: text)
    question.text = text
    question.answer = answer
    question.answeredAt = answer == nil ? nil : answered
    question.provenance = builder.provenance(origin, editing: editing?.provenance)
    builder.put(.question(question), before: editing.map(Record.question))
    surroundings.ids = builder.surroundings.ids
    return try builder.finish(
      DraftWords.title(.question, isEdit: editing != nil, surroundings.language), text)
  }
}
