/// The end of a matter about to be written: exactly the record that its own draft would write.
package struct ClosingDraft: Hashable, Sendable {
  package var closing: Closing
  /// By whose word; nil takes who is offered.
  package var actor: Mention?
  /// Nil: now.
  package var at: TimePoint?
  /// Nil: the words that are offered.
  package var text: String?
  package var origin: DraftOrigin

  package init(
    _ closing: Closing, actor: Mention? = nil, at: TimePoint? = nil, text: String? = nil,
    origin: DraftOrigin = DraftOrigin()
  ) {
    self.closing = closing
    self.actor = actor
    self.at = at
    self.text = text
    self.origin = origin
  }

  /// The change that writes it; every problem at once otherwise.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    let offer = try ClosingOffer(closing, in: surroundings)
    let actor = actor ?? offer.actor.map(Mention.id)
    switch offer.content {
    case .event(let content):
      let draft = EventDraft(
        text: text?.trimmed ?? offer.text, kind: content.kind, at: at, actor: actor,
        details: EventDetails(of: content), origin: origin)
      return try draft.change(in: &surroundings)
    case .withdrawal(let target):
      let draft = OutcomeDraft(
        target: target, result: .withdrawn, actor: actor, at: at, text: text, origin: origin)
      return try draft.change(in: &surroundings)
    }
  }
}
