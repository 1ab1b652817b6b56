import CutoffDomain

/// Delete: the selected record or incident goes to the trash; undo brings it back.
enum Deleting {
  static func delete(_ state: inout State) -> [Effect] {
    guard let standing = state.selected else { return [] }
    let marked = state.markedRecords
    if !marked.isEmpty { return delete(marked, standing, &state) }
    switch state.selectedItem {
    case .incident:
      let header = standing.incident.header
      let change = Change(
        incident: header.id, title: header.shortTitle, header: HeaderEdit(before: header, after: nil))
      return [.save(change, nil)]
    case .record(let id): return delete(id, standing)
    case .prompt(_, .some(let id)): return delete(id, standing)
    case .prompt, .member, .axis, .refused, nil: return []
    }
  }

  /// Several at once: one change, one undo.
  private static func delete(_ ids: [RecordID], _ standing: Standing, _ state: inout State) -> [Effect] {
    let edits = ids.compactMap { standing.incident.record($0) }.map { RecordEdit(before: $0, after: nil) }
    guard !edits.isEmpty else { return [] }
    state.browse.marks = Marks()
    let title = ScreenWords.items(edits.count)(state.language)
    return [.save(Change(incident: standing.incident.id, title: title, edits: edits), nil)]
  }

  private static func delete(_ id: RecordID, _ standing: Standing) -> [Effect] {
    guard let record = standing.incident.record(id) else { return [] }
    let change = Change(
      incident: standing.incident.id, title: RecordText.name(record),
      edits: [RecordEdit(before: record, after: nil)])
    return [.save(change, nil)]
  }
}

/// The words by which a record is called in a message.
enum RecordText {
  static func name(_ record: Record) -> String {
    switch record {
    case .party(let record): record.shortName
    case .service(let record): record.shortName
    case .amount(let record): record.label ?? record.money.currency
    case .deadline(let record): record.label
    case .promise(let record): record.content
    case .event(let record): record.text
    case .note(let record): record.title ?? String(record.text.prefix(40))
    case .step(let record): record.text
    case .question(let record): record.text
    case .source(let record): record.publisher
    }
  }
}
