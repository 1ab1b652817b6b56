import CutoffDomain

/// The short form of what ended a matter: the form of the record that it writes, with its answers given.
package enum ClosingForm {
  /// Nil where it cannot be said of the incident; `ClosingOffer.problem` tells why.
  package static func form(_ closing: Closing, in surroundings: DraftSurroundings) -> Form? {
    guard let offer = try? ClosingOffer(closing, in: surroundings) else { return nil }
    let title = FormWords.closing(closing)
    switch offer.content {
    case .event(let content):
      return EventForm.form(content, by: offer.actor, typed: offer.text, title: title, in: surroundings)
    case .withdrawal(let target):
      return OutcomeForm.withdrawal(of: target, by: offer.actor, title: title, in: surroundings)
    }
  }
}
