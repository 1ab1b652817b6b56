import CutoffDomain

/// Sums, promises, contacts and steps.
extension IntakeRecords {
  mutating func addAmounts() {
    for item in taken(.amount) {
      guard let kind = item.field("kind").flatMap(AmountKind.init), let money = item.money else { continue }
      let key = key(item)
      add(
        .amount(
          Amount(
            id: id(.amounts, key), kind: kind, money: money, label: item.field("label"),
            asOf: item.proposal?.asOf ?? writtenAt, statedBy: party(item.field("statedBy")),
            provenance: provenance(key))))
    }
  }

  mutating func addPromises() {
    for item in taken(.promise) {
      let key = key(item)
      add(
        .promise(
          Promise(
            id: id(.promises, key), giver: party(item.field("giver")),
            receiver: party(item.field("receiver")),
            content: item.field("content") ?? "", madeAt: writtenAt, due: item.said ?? SaidTime(point: nil),
            amount: item.money, recurrence: item.proposal?.recurrence, provenance: provenance(key))))
    }
  }

  /// No record has a place for them: one note holds them all.
  mutating func addContacts() {
    let lines = taken(.contact).map { IntakeText.value($0, of: intake, intake.reading.language) }
    guard !lines.isEmpty else { return }
    let key = key + "#contacts"
    add(
      .note(
        Note(
          id: id(.notes, key), at: writtenAt, title: Wording("Liên hệ", "Contacts")(intake.reading.language),
          text: lines.joined(separator: "\n"), parties: [writer].compactMap { $0 },
          provenance: provenance(key))))
  }

  mutating func addSteps() {
    for item in taken(.step) {
      guard let text = item.field("text") else { continue }
      let key = key(item)
      add(
        .step(
          Step(
            id: id(.steps, key), text: text, owner: incident.header.customers.first, due: item.said,
            provenance: provenance(key))))
    }
  }
}
