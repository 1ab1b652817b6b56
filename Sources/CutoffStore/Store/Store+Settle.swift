import CutoffDomain

extension Store {
  /// The change that settles `clash` in the incident `id`: one of its two values, or both as one text. Other
  /// values that wait for the same member go on waiting. `title` is what the person sees of it in undo.
  package func settling(
    _ clash: Clash, in id: IncidentID, as choice: ClashChoice, title: String
  ) throws(StoreError) -> Change {
    guard let file = files[id] else { throw .noIncident(id) }
    guard file.conflict == nil else { throw .conflicted(id) }
    guard let member = clash.member else {
      return try settlingDeletion(clash, in: file, choice, title: title)
    }
    var settlement = Settlement(
      record: clash.record, member: member, before: HeldValues(inPlace: nil, others: []),
      after: HeldValues(inPlace: nil, others: []))
    settlement.before = try held(settlement, in: file)
    guard settlement.before.others.contains(clash.other) else { throw elsewhere(clash, id) }
    settlement.after = HeldValues(
      inPlace: try chosen(choice, settlement.before.inPlace, clash), others: settlement.before.others)
    settlement.after.others.remove(clash.other)
    settlement.after.others.remove(settlement.after.inPlace)
    let change = Change(incident: id, title: title, settlements: [settlement])
    if choice == .both { try checkReadable(settlement, in: file, member: member) }
    return change
  }

  /// A deletion that stood against an edit: the record, or the incident, stays or goes to the trash after all.
  private func settlingDeletion(
    _ clash: Clash, in file: LoadedFile, _ choice: ClashChoice, title: String
  ) throws(StoreError) -> Change {
    let id = file.incident.id
    let record = clash.record.flatMap(file.incident.record)
    guard file.clashes.contains(clash), (record == nil) == (clash.record == nil) else {
      throw elsewhere(clash, id)
    }
    switch choice {
    case .this:
      var settlement = Settlement(
        record: clash.record, member: nil, before: HeldValues(inPlace: nil, others: []),
        after: HeldValues(inPlace: nil, others: []))
      settlement.before = try held(settlement, in: file)
      return Change(incident: id, title: title, settlements: [settlement])
    case .that:
      guard let record else {
        let header = HeaderEdit(before: file.incident.header, after: nil)
        return Change(incident: id, title: title, header: header)
      }
      return Change(incident: id, title: title, edits: [RecordEdit(before: record, after: nil)])
    case .both: throw .cannotJoin(member: nil)
    }
  }

  private func held(_ settlement: Settlement, in file: LoadedFile) throws(StoreError) -> HeldValues {
    guard let tree = try? tree(file), let held = SettlementOnFile.held(settlement, in: tree) else {
      throw .changedElsewhere(
        file.incident.id, record: settlement.record, member: settlement.member, name: nil)
    }
    return held
  }

  private func tree(_ file: LoadedFile) throws(FileProblem) -> FileTree {
    FileTree(try JSONReader.read(file.bytes, path: paths.incident(file.incident.id)))
  }

  private func elsewhere(_ clash: Clash, _ id: IncidentID) -> StoreError {
    let name = clash.record.flatMap { files[id]?.incident.record($0)?.ownName }
    return .changedElsewhere(id, record: clash.record, member: clash.member, name: name)
  }

  private func chosen(
    _ choice: ClashChoice, _ current: String?, _ clash: Clash
  ) throws(StoreError) -> String? {
    switch choice {
    case .this: return current
    case .that: return clash.other
    case .both:
      guard let texts = Self.texts(current, clash.other) else { throw .cannotJoin(member: clash.member) }
      let isNote = clash.record.map { Self.isNote($0, in: files) } ?? false
      let separator = isNote && clash.member == "text" ? "\n" : " / "
      return SettlementOnFile.line(.string(texts.joined(separator: separator)))
    }
  }

  private static func isNote(_ id: RecordID, in files: [IncidentID: LoadedFile]) -> Bool {
    files.values.contains { $0.incident.notes.contains { $0.id == id } }
  }

  /// Both values as texts; nil when one of them is none.
  private static func texts(_ current: String?, _ other: String?) -> [String]? {
    let values = [current, other].compactMap { $0 }.compactMap {
      (try? JSONReader.read(Array($0.utf8)))?.text
    }
    return values.count == 2 ? values : nil
  }

  /// Ids, words and zones are texts to JSON, too, and two of them make none.
  private func checkReadable(
    _ settlement: Settlement, in file: LoadedFile, member: String
  ) throws(StoreError) {
    guard var tree = try? tree(file) else { throw .cannotJoin(member: member) }
    do { try SettlementOnFile.apply(settlement, to: &tree) } catch { throw .cannotJoin(member: member) }
    let bytes = JSONWriter.bytes(tree.json)
    guard (try? IncidentFile.read(bytes, path: "", fileName: file.incident.id.text)) != nil else {
      throw .cannotJoin(member: member)
    }
  }
}
