import CutoffDomain

/// The event that the notice is, with its text.
extension IntakeRecords {
  var eventID: RecordID { id(.events, key + "#event") }

  /// The longest text of a record, in bytes.
  private static let longest = 64 * 1_024

  /// The whole text below its subject: the first line is what a timeline shows.
  private var eventText: String {
    let text = intake.letter.text
    guard text.header?.subject.trimmed == nil, let own = IntakeTitle.own(text) else { return text.eventText }
    return text.eventText.hasPrefix(own) ? text.eventText : own + "\n\n" + text.eventText
  }

  mutating func addEvent() {
    guard let item = taken(.event).first, let kind = item.field("kind").flatMap(EventKind.init) else {
      return
    }
    var text = eventText
    if text.utf8.count > Self.longest {
      var end = text.utf8.index(text.utf8.startIndex, offsetBy: Self.longest - 4)
      while end.samePosition(in: text) == nil { end = text.utf8.index(before: end) }
      text = String(text[..<end]) + "…"
      notes.append(IntakeNote(.cut, ""))
    }
    add(
      .event(
        Event(
          id: eventID, at: item.proposal?.happenedAt ?? writtenAt ?? provenance(key).knownAt,
          actor: party(item.field("by")), text: text,
          content: content(kind), provenance: provenance(key + "#event"))))
  }

  mutating func content(_ kind: EventKind) -> EventContent {
    switch kind {
    case .notice:
      let stopping = deadlines.values.filter { id in
        guard case .deadline(let deadline)? = incident.record(id) else { return false }
        return deadline.stopsService || deadline.kind.isExpiry
      }
      return .notice(Notice(deadlines: Array(Set(stopping)).sorted()))
    case .outcome:
      guard let ended else {
        notes.append(IntakeNote(.noTarget, ""))
        return .report
      }
      return .outcome(Outcome(target: ended.target, result: ended.result))
    case .restoration: return .restoration(Restoration())
    case .cut: return .cut(Cut())
    case .payment:
      return .payment(
        Payment(amount: taken(.amount).first { $0.field("kind") == AmountKind.paid.rawValue }?.money))
    case .agreement: return .agreement(Agreement(word: .creditor))
    case .statement: return .statement(Statement())
    case .meeting: return .meeting(Meeting())
    case .refusal: return .refusal
    case .report, .observation, .replacement: return .report
    }
  }
}
