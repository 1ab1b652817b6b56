import CutoffDomain

/// Which form a command opens.
enum FormKinds {
  /// Nil where there is nothing to ask about.
  static func form(
    _ command: CommandID, subject: RecordID?, _ state: State, _ surroundings: DraftSurroundings
  ) -> Form? {
    switch command {
    case .eventNow: EventForm.form(in: surroundings)
    case .eventAt: EventForm.form(asksTime: true, in: surroundings)
    case .edit: edit(subject, state, surroundings)
    default: nil
    }
  }

  private static func edit(
    _ subject: RecordID?, _ state: State, _ surroundings: DraftSurroundings
  ) -> Form? {
    guard let subject, let record = surroundings.incident?.record(subject) else { return nil }
    switch record {
    case .event(let event): return EventForm.form(editing: event, in: surroundings)
    default: return nil
    }
  }
}
