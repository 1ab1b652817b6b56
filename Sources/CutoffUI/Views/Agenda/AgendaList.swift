import CutoffContent
import CutoffDomain
import CutoffWords

/// The lines of the agenda in their groups, and what of them is folded.
struct AgendaList {
  let agenda: Agenda
  /// The groups that are shown; `rows` are empty where the group is one line.
  let groups: [(group: Agenda.Group, entries: [Agenda.Entry], rows: [AgendaRow])]
  /// Whether what is past is listed; nil where it is one of no other groups, and always is.
  let isPastOpen: Bool?

  init(_ agenda: Agenda, _ scene: Scene) {
    self.agenda = agenda
    let grouped = Dictionary(grouping: agenda.entries, by: \.group)
    let isAlone = grouped.count == 1
    let isPastOpen = isAlone || grouped[.past] == nil ? nil : scene.unfolded.contains(.past)
    self.isPastOpen = isPastOpen
    let rows = AgendaRows(agenda, unfolded: scene.unfolded)
    groups = Agenda.Group.allCases.compactMap { group in
      let entries = grouped[group] ?? []
      // Today is said also where nothing is due.
      guard !entries.isEmpty || group == .today else { return nil }
      let isHidden = group == .past && isPastOpen == false
      return (group, entries, isHidden ? [] : rows.rows(group, entries))
    }
  }

  /// Some line stands for more than one item, or did before it was unfolded.
  var hasFolds: Bool { groups.contains { $0.rows.contains { $0.fold != nil } } }

  /// The item on which the view opens: the first that is not past.
  var opening: ItemKey? {
    let first = groups.first { $0.group != .past && !$0.rows.isEmpty }?.rows.first?.entries.first
    return first.map(agenda.key)
  }

  /// What each line belongs to that can be folded or is.
  var folds: [ItemKey: ListFold] {
    var folds: [ItemKey: ListFold] = isPastOpen == nil ? [:] : [.fold(.past): .past]
    for (group, _, rows) in groups {
      for row in rows {
        guard let entry = row.entries.first else { continue }
        if let fold = row.fold ?? (group == .past && isPastOpen != nil ? .past : nil) {
          folds[agenda.key(of: entry)] = fold
        }
      }
    }
    return folds
  }

  /// For each item without a line of its own the line that stands for it.
  var standIns: [ItemKey: ItemKey] {
    var lines: [ItemKey: ItemKey] = [:]
    for (group, entries, rows) in groups {
      if group == .past, isPastOpen == false {
        for entry in entries { lines[agenda.key(of: entry)] = .fold(.past) }
      }
      for row in rows {
        guard row.entries.count > 1, let first = row.entries.first else { continue }
        for entry in row.entries.dropFirst() { lines[agenda.key(of: entry)] = agenda.key(of: first) }
      }
    }
    return lines
  }

  /// What the selected line stands for; of what is past the oldest. The first where the selection is gone.
  func selected(_ scene: Scene) -> [Agenda.Entry] {
    let list = scene.selection[.agenda] ?? ListState()
    if case .fold(.past)? = list.selected { return Array(agenda.entries.prefix(1)) }
    let rows = groups.flatMap(\.rows)
    let row = rows.first { $0.entries.first.map(agenda.key) == list.selected }
    return row?.entries ?? rows.first?.entries ?? []
  }
}
