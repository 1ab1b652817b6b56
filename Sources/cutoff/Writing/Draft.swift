import CutoffDomain

/// What a command holds before it is a change.
protocol Draft {
  func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change
}

extension IncidentDraft: Draft {}
extension EventDraft: Draft {}
extension ObservationDraft: Draft {}
extension OutcomeDraft: Draft {}
extension ClosingDraft: Draft {}
extension DeadlineDraft: Draft {}
extension PromiseDraft: Draft {}
extension NoteDraft: Draft {}
extension StepDraft: Draft {}
extension QuestionDraft: Draft {}
extension StatementDraft: Draft {}
extension ContradictionDraft: Draft {}
extension PartyDraft: Draft {}
extension ServiceDraft: Draft {}
extension AmountDraft: Draft {}
