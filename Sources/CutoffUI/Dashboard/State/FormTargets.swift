import CutoffDomain
import CutoffForms
import CutoffViews
import CutoffWords

/// The commands that log in every marked incident.
enum MarkedCommands {
  /// What ended a matter, by the command that says so.
  static let closings: [CommandID: Closing] = [
    .closePaid: .paid, .closeAgreed: .agreement, .closeWithdrawn: .withdrawn, .closeMoved: .moved,
    .closeRestored: .restored,
  ]

  static let ofIncidents = Set(closings.keys).union([.eventNow, .eventAt, .check])
}

/// What a form is opened for where several items are marked, and what is marked that it cannot be said of.
struct FormTargets {
  /// In the order of the list; each once.
  private(set) var targets: [FormTarget] = []
  /// What is left out, by name and reason.
  private(set) var left: [(name: String, reason: Wording)] = []
  private var known: Set<FormTarget> = []
  private var leftNames: Set<String> = []

  fileprivate mutating func add(_ target: FormTarget) {
    if known.insert(target).inserted { targets.append(target) }
  }

  fileprivate mutating func leave(_ name: String, _ reason: Wording) {
    if leftNames.insert(name).inserted { left.append((name, reason)) }
  }
}

extension State {
  /// What is marked, as records with the incident of each; without a record for an incident itself.
  var markedTargets: [FormTarget] {
    guard !browse.marks.isEmpty else { return [] }
    return targets.compactMap { item in
      switch item {
      case .incident(let id): FormTarget(id)
      case .member(let incident, let record): FormTarget(incident, record)
      case .record(let id), .prompt(.question, .some(let id)):
        selected.map { FormTarget($0.incident.id, id) }
      case .prompt, .axis, .refused, .fold: nil
      }
    }
  }

  /// What the marks make of a command that answers deadlines and promises, or that logs in incidents. Nil where it
  /// acts on what is selected.
  func formTargets(of command: CommandID) -> FormTargets? {
    let marked = markedTargets
    guard !marked.isEmpty else { return nil }
    if command == .outcome { return outcomeTargets(marked) }
    guard MarkedCommands.ofIncidents.contains(command) else { return nil }
    return incidentTargets(marked, command)
  }

  private func outcomeTargets(_ marked: [FormTarget]) -> FormTargets? {
    var found = FormTargets()
    // Asked at every frame while something is marked: each incident is gone through once.
    var subjects: [IncidentID: Set<RecordID>] = [:]
    for target in marked {
      guard let standing = standings.standing(of: target.incident) else { continue }
      if let reason = unwritable(target.incident) {
        found.leave(standing.incident.header.shortTitle, reason)
      } else if let subject = target.subject {
        let own = subjects[target.incident] ?? standing.subjects
        subjects[target.incident] = own
        if own.contains(subject) {
          found.add(target)
        } else {
          let name = standing.incident.record(subject)?.shownName(language) ?? ""
          found.leave(name, OffReason.noOutcome)
        }
      } else if let deadline = standing.governing?.deadline ?? standing.clock?.deadline {
        found.add(FormTarget(target.incident, deadline))
      } else {
        found.leave(standing.incident.header.shortTitle, OffReason.noHour)
      }
    }
    return found
  }

  /// Nil where all marks are of the shown incident: it is logged there, as without marks.
  private func incidentTargets(_ marked: [FormTarget], _ command: CommandID) -> FormTargets? {
    let incidents = marked.map(\.incident)
    guard
      incidents.contains(where: { $0 != selected?.id })
        || marked.contains(where: { $0.subject == nil })
    else { return nil }
    var found = FormTargets()
    for id in incidents {
      guard let standing = standings.standing(of: id) else { continue }
      let name = standing.incident.header.shortTitle
      if let reason = unwritable(id) {
        found.leave(name, reason)
      } else if let reason = closingProblem(command, in: id) {
        found.leave(name, reason)
      } else {
        found.add(FormTarget(id, command == .check ? standing.askedService : nil))
      }
    }
    return found
  }

  /// Why what ended the matter cannot be said of an incident.
  func closingProblem(_ command: CommandID, in incident: IncidentID?) -> Wording? {
    guard let closing = MarkedCommands.closings[command] else { return nil }
    return ClosingOffer.problem(closing, of: incident.flatMap(standings.standing))?.words
  }

  /// Why nothing can be written to an incident now.
  private func unwritable(_ id: IncidentID) -> Wording? {
    if store.conflicts.contains(id) { return OffReason.conflicted }
    if case .damaged(_, let reason)? = store.stale[id] { return StoreWords.damagedOff(reason) }
    return nil
  }
}

extension Standing {
  /// Its deadlines and promises, to which an outcome can be given.
  fileprivate var subjects: Set<RecordID> {
    Set(deadlines.map(\.deadline.id) + promises.map(\.promise.id))
  }

  /// Whether a record is a deadline or promise of it.
  func hasSubject(_ id: RecordID) -> Bool {
    deadlines.contains { $0.deadline.id == id } || promises.contains { $0.promise.id == id }
  }

  /// The service that a prompt asks about first.
  var askedService: RecordID? { prompts.first { $0.kind == .isServiceUp }?.subject }
}
