import CutoffDomain

/// The steps of an incident that are open and have a due, as entries; among tasks also what was done lately.
struct StepEntries {
  private let incident: Incident
  private let options: CalendarWriteOptions
  private let chains: EntryChains

  init(_ incident: Incident, _ options: CalendarWriteOptions) {
    self.incident = incident
    self.options = options
    chains = EntryChains(incident, moves: [])
  }

  var entries: [CalendarEntry] { incident.steps.compactMap(entry) }

  private func entry(_ step: Step) -> CalendarEntry? {
    guard let due = step.due, due.point != nil, isShown(step, due) else { return nil }
    var text = EntryText(incident)
    text.tell(due, until: nil)
    text.tell("Who", [text.party(step.owner)])
    text.tell("In the way", [step.blocker])
    text.tellSources(of: [step.provenance])
    let isOverdue = due.lateFrom.map { $0 <= options.now } ?? false
    return CalendarEntry(
      id: step.id.text, record: step.id, incident: incident.id, kind: "step",
      state: step.doneAt == nil ? "open" : "done", said: due, until: nil, label: step.text,
      title: incident.header.shortTitle, word: step.doneAt == nil ? nil : "Done",
      status: step.doneAt != nil ? .done : CalendarEntry.Status.holds.at(due),
      description: text.text, address: text.address(of: [step.provenance]),
      logged: chains.logged([(step.provenance, nil)]), sequence: step.doneAt == nil ? 0 : 1,
      alarms: step.doneAt == nil ? options.thresholds(of: incident) : [],
      completedAt: step.doneAt?.lastSecond, isOverdue: step.doneAt == nil && isOverdue)
  }

  private func isShown(_ step: Step, _ due: SaidTime) -> Bool {
    if let done = step.doneAt {
      return options.isTodo && done.lastSecond.advanced(by: options.past) >= options.now
    }
    return options.isTodo || (due.lateFrom ?? .distantFuture).advanced(by: options.past) >= options.now
  }
}
