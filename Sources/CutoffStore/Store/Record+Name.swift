import CutoffDomain

extension Record {
  /// What a person knows the record by: its text, title or name; empty where it has none.
  var name: String {
    switch self {
    case .party(let party): party.shortName
    case .service(let service): service.short ?? service.name
    case .amount(let amount): amount.label ?? ""
    case .deadline(let deadline): deadline.label
    case .promise(let promise): promise.content
    case .event(let event): event.text
    case .note(let note): note.title ?? note.text
    case .step(let step): step.text
    case .question(let question): question.text
    case .source(let source): source.publisher
    }
  }
}
