import CutoffDomain

/// A record of each kind: a new kind has to be given one, and is then part of every test of all kinds.
enum SampleRecord {
  /// One with nothing but what it must have; its text, name or label is `text`.
  static func of(_ kind: RecordKind, id: RecordID, _ text: String, _ provenance: Provenance = Provenance())
    -> Record
  {
    switch kind {
    case .parties: .party(Party(id: id, name: text, side: .third, provenance: provenance))
    case .services: .service(Service(id: id, name: text, provenance: provenance))
    case .amounts:
      .amount(
        Amount(
          id: id, kind: .debt, money: Money(hundredths: 1, currency: "VND"), label: text,
          provenance: provenance))
    case .deadlines:
      .deadline(Deadline(id: id, kind: .cutoff, label: text, due: noDay, provenance: provenance))
    case .promises:
      .promise(
        Promise(id: id, giver: nil, receiver: nil, content: text, due: noDay, provenance: provenance))
    case .events: .event(Event(id: id, at: nil, text: text, provenance: provenance))
    case .notes: .note(Note(id: id, text: text, provenance: provenance))
    case .steps: .step(Step(id: id, text: text, provenance: provenance))
    case .questions: .question(Question(id: id, text: text, provenance: provenance))
    case .sources: .source(Source(id: id, publisher: text, provenance: provenance))
    }
  }

  private static let noDay = SaidTime(says: "", point: nil)
}
