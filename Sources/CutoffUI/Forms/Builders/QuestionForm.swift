import CutoffDomain

/// The form of something that nobody knows yet.
package enum QuestionForm {
  package static func form(in surroundings: DraftSurroundings) -> Form {
    Form(FormSubject(.question), FormWords.newQuestion, isQuick: true, fields: fields(nil, in: surroundings))
  }

  /// The form that edits a question, as it is now; it begins at the answer.
  package static func form(editing question: Question, in surroundings: DraftSurroundings) -> Form {
    let fields = fields(question, in: surroundings)
    return Form(
      FormSubject(.question, editing: question), FormWords.editQuestion, fields: fields, focus: .answer)
  }

  package static func change(
    from form: Form, in surroundings: inout DraftSurroundings
  ) -> Result<Change, DraftProblems> {
    guard form.subject.kind == .question else { return .failure(.wrongForm) }
    let editing = form.subject.editing(Question.self)
    var reading = FormReading(form, surroundings)
    let draft = QuestionDraft(
      editing: editing, text: reading.text(.text), answer: reading.text(.answer),
      answeredAt: reading.moment(.answeredAt), origin: reading.origin())
    return reading.finish { () throws(DraftProblems) in try draft.change(in: &surroundings) }
  }

  private static func fields(_ question: Question?, in surroundings: DraftSurroundings) -> [Field] {
    return [
      CommonFields.text(.text, FormWords.question, question?.text),
      CommonFields.text(.answer, FormWords.answer, question?.answer, hint: FormWords.notAnsweredYet),
      CommonFields.optionalMoment(
        .answeredAt, FormWords.answeredAt, question?.answeredAt, surroundings.language,
        hint: FormWords.whenAnswered),
    ] + CommonFields.origin(of: question?.provenance, in: surroundings)
  }
}
