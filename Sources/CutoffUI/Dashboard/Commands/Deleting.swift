import CutoffContent
import CutoffDomain
import CutoffWords

/// Delete: the selected record or incident goes to the trash; undo brings it back.
enum Deleting {
  static func delete(_ state: inout State) -> [Effect] {
    guard let standing = state.selected else { return [] }
    guard state.browse.marks.isEmpty else { return deleteMarked(&state) }
    switch state.selectedItem {
    case .incident: return [.save(deletion(of: standing.incident, state), nil)]
    case .record(let id): return delete(id, of: standing.id, state)
    case .prompt(_, .some(let id)): return delete(id, of: standing.id, state)
    case .prompt, .member, .axis, .refused, .fold, nil: return []
    }
  }

  /// The incident as it is kept: what a standing shows of a record may leave out a link, and taking away
  /// another record than the kept one would look like somebody else's edit.
  private static func kept(_ id: IncidentID, _ state: State) -> Incident? {
    state.store.incidents.first { $0.id == id }
  }

  private static func deletion(of incident: Incident, _ state: State) -> Change {
    // The header of the file: a standing shows the title that holds now in place of the first one.
    let header = kept(incident.id, state)?.header ?? incident.header
    return Change(
      incident: header.id, title: incident.header.shortTitle, header: HeaderEdit(before: header, after: nil))
  }

  /// Everything that is marked: a change for each incident, one undo.
  private static func deleteMarked(_ state: inout State) -> [Effect] {
    let changes = changes(deleting: state.targets, state)
    let count = changes.reduce(0) { $0 + max(1, $1.edits.count) }
    state.browse.marks = Marks()
    let title = count > 1 ? ScreenWords.items(count)(state.language) : nil
    return changes.asOne(title, &state).map { .save($0, nil) }
  }

  private static func changes(deleting items: [ItemKey], _ state: State) -> [Change] {
    var changes: [Change] = []
    /// Where the change of an incident stands that takes records of it, and its records by their ids.
    var places: [IncidentID: (change: Int, records: RecordIndex)] = [:]
    for item in items {
      let owner: IncidentID?
      let record: RecordID?
      switch item {
      case .incident(let id): (owner, record) = (id, nil)
      case .member(let id, let member): (owner, record) = (id, member)
      case .record(let id), .prompt(.question, .some(let id)):
        (owner, record) = (state.selected?.id, id)
      case .prompt, .axis, .refused, .fold: continue
      }
      guard let incident = owner.flatMap({ state.standings.standing(of: $0) })?.incident else { continue }
      guard let record else {
        changes.append(deletion(of: incident, state))
        continue
      }
      let records = places[incident.id]?.records ?? RecordIndex(kept(incident.id, state) ?? incident)
      guard let before = records.record(record) else { continue }
      let edit = RecordEdit(before: before, after: nil)
      if let place = places[incident.id]?.change {
        changes[place].edits.append(edit)
      } else {
        places[incident.id] = (changes.count, records)
        changes.append(Change(incident: incident.id, title: before.shownName(state.language), edits: [edit]))
      }
    }
    return changes
  }

  private static func delete(_ id: RecordID, of incident: IncidentID, _ state: State) -> [Effect] {
    guard let record = kept(incident, state)?.record(id) else { return [] }
    let change = Change(
      incident: incident, title: record.shownName(state.language),
      edits: [RecordEdit(before: record, after: nil)])
    return [.save(change, nil)]
  }
}
