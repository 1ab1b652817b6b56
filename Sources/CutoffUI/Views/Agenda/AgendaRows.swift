import CutoffContent
import CutoffDomain
import CutoffWords

/// One line of the agenda: an item, or the first of several that are due at one moment and read alike.
struct AgendaRow {
  /// What it stands for, the one whose name it shows first.
  var entries: [Agenda.Entry]
  /// What it belongs to; nil where nothing is like it.
  var fold: ListFold?
}

/// Which items of the agenda share a line.
struct AgendaRows {
  private let agenda: Agenda
  private let unfolded: Set<ListFold>

  init(_ agenda: Agenda, unfolded: Set<ListFold>) {
    self.agenda = agenda
    self.unfolded = unfolded
  }

  /// The lines of a group in its order. What is due today stands alone, as does what has no date.
  func rows(_ group: Agenda.Group, _ entries: [Agenda.Entry]) -> [AgendaRow] {
    switch group {
    case .past, .today, .undated: return entries.map { AgendaRow(entries: [$0]) }
    case .week, .later: break
    }
    var rows: [AgendaRow] = []
    var first = entries.startIndex
    while first < entries.endIndex {
      let due = entries[first].due
      let end = entries[first...].firstIndex { $0.due != due } ?? entries.endIndex
      rows += alike(Array(entries[first..<end]))
      first = end
    }
    return rows
  }

  /// What is due at one moment: what reads alike behind the first of its kind.
  private func alike(_ entries: [Agenda.Entry]) -> [AgendaRow] {
    guard entries.count > 1, let due = entries.first?.due else {
      return entries.map { AgendaRow(entries: [$0]) }
    }
    var places: [AgendaLikeness: Int] = [:]
    var rows: [AgendaRow] = []
    for entry in entries {
      let likeness = AgendaLikeness(agenda.record(of: entry), agenda.standing(of: entry))
      if let place = places[likeness] {
        rows[place].entries.append(entry)
        rows[place].fold = .alike(due, entry.waiting.subject)
      } else {
        places[likeness] = rows.count
        rows.append(AgendaRow(entries: [entry]))
      }
    }
    return rows.flatMap { row -> [AgendaRow] in
      guard let fold = row.fold, unfolded.contains(fold) else { return [row] }
      return row.entries.map { AgendaRow(entries: [$0], fold: fold) }
    }
  }
}

/// What two items must have in common to share a line: all that the line says but the name.
private struct AgendaLikeness: Hashable {
  private let kind: String
  private let words: String
  private let boundary: Boundary
  private let precision: Precision?
  private let state: String

  init(_ entry: DeadlineEntry, _ standing: Standing) {
    let said = entry.said(of: standing)
    boundary = said.boundary
    precision = said.point?.precision
    switch entry {
    case .deadline(let at):
      kind = at.deadline.kind.rawValue
      words = AgendaContent.words(entry, standing)
      let isClock = standing.clock?.deadline == at.deadline.id
      state = String(describing: at.state) + (isClock ? String(describing: standing.headline.word) : "")
    case .promise(let at):
      kind = RecordKind.promises.rawValue
      words = AgendaContent.words(entry, standing)
      state = String(describing: at.state)
    case .step(let step):
      kind = RecordKind.steps.rawValue
      words = AgendaContent.words(entry, standing)
      state = step.blocker ?? ""
    }
  }
}

/// What an item of the agenda is about, in the words of its record.
enum AgendaContent {
  /// The words of a step alone; empty for anything else.
  static func text(_ entry: DeadlineEntry) -> String {
    guard case .step(let step) = entry else { return "" }
    return step.text
  }

  /// Empty where the record has no words but the incident's title; of a step its owner first.
  static func words(_ entry: DeadlineEntry, _ standing: Standing) -> String {
    switch entry {
    case .deadline(let at):
      let label = at.deadline.ownLabel ?? ""
      return label == standing.incident.header.title ? "" : label
    case .promise(let at): return at.promise.content
    case .step(let step): return (standing.name(of: step.owner).map { $0 + ": " } ?? "") + step.text
    }
  }
}
