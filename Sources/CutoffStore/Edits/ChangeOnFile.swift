import CutoffDomain

/// Carries out a change on the content of a file.
struct ChangeOnFile {
  /// What happens where the file holds something else than the change found.
  enum Rule: Hashable {
    /// Both values are kept, the loser as a clash; an edit wins over a deletion.
    case keepBoth
    /// Nothing happens: used for undo and redo, which never touch somebody else's change.
    case refuse
  }

  let change: Change
  let rule: Rule
  /// For tombstones.
  let now: Instant
  let author: String
  /// Where `loggedAt` is shown.
  let zone: Zone
  /// Content of deleted records that are brought back, with the members that this version does not know.
  let trashed: [RecordID: Trash.Content]

  private(set) var tree: FileTree
  /// The records that went, for the trash.
  private(set) var removed = Trash.Removed()

  init(
    _ change: Change, on tree: FileTree, rule: Rule, now: Instant, author: String, zone: Zone,
    trashed: [RecordID: Trash.Content] = [:]
  ) {
    self.change = change
    self.tree = tree
    self.rule = rule
    self.now = now
    self.author = author
    self.zone = zone
    self.trashed = trashed
  }

  mutating func apply() throws(ChangeProblem) {
    if let before = change.header?.before, let after = change.header?.after {
      try applyHeader(before: before, after: after)
    }
    for edit in change.edits { try apply(edit) }
    for settlement in change.settlements { try SettlementOnFile.apply(settlement, to: &tree) }
  }

  // MARK: The header

  private mutating func applyHeader(
    before: IncidentHeader, after: IncidentHeader
  ) throws(ChangeProblem) {
    let edit = ObjectEdit(before: IncidentCodec.json(before), after: IncidentCodec.json(after))
    let current = try canonical { () throws(JSONProblem) in
      let header = try Members(.object(tree.header), at: .file).header(fileName: nil)
      return IncidentCodec.json(header)
    }
    let result = edit.applied(to: tree.header, current: current)
    tree.header = try settled(result, record: nil)
  }

  // MARK: Records

  private mutating func apply(_ edit: RecordEdit) throws(ChangeProblem) {
    switch (edit.before, edit.after) {
    case (nil, nil): return
    case (nil, let after?): try add(after)
    case (let before?, nil): try delete(before)
    case (let before?, let after?): try update(before, to: after)
    }
  }

  private mutating func add(_ record: Record) throws(ChangeProblem) {
    let new = object(record)
    guard let entry = tree.entry(record.id.text), let now = entry.value else {
      let trash = (trashed[record.id]?.object).map(JSONValue.object)
      let full = ObjectEdit.overlay(trash, old: .object(try known(trash, record) ?? new), new: .object(new))
      tree.put(full?.object ?? new, id: record.id.text, kind: record.kind)
      tree.clashes += trashed[record.id]?.clashes ?? []
      return
    }
    // Somebody made a record of that id; only a repetition of the same can be let through unseen.
    let current = try canonical(now, kind: entry.kind)
    guard current != new else { return }
    try change(entry, current: current, ObjectEdit(before: JSONObject(), after: new))
  }

  private mutating func delete(_ record: Record) throws(ChangeProblem) {
    guard let entry = tree.entry(record.id.text), let value = entry.value else {
      if tree.tombstone(record.id.text) != nil { return }
      throw ChangeProblem(record: record.id, member: nil)
    }
    let tombstone = Tombstone(id: record.id, deletedAt: now, deletedBy: author)
    let json = IncidentCodec.json(tombstone, zone: zone)
    if rule == .refuse, tree.clashes.contains(where: { $0.isAbout(record: record.id.text) }) {
      throw ChangeProblem(record: record.id, member: nil)
    }
    if try canonical(value, kind: entry.kind) == object(record) {
      // What others gave to its members is not lost: it goes along, and comes back with the record.
      let clashes = tree.clashes.filter { $0.isAbout(record: record.id.text) }
      removed.add(entry, clashes: clashes)
      tree.put(tombstone: json)
      tree.clashes.removeAll { $0.isAbout(record: record.id.text) }
      return
    }
    guard rule == .keepBoth else { throw ChangeProblem(record: record.id, member: nil) }
    tree.clashes.append(ClashEntry(.deleted(record: record.id.text, tombstone: json)))
  }

  private mutating func update(_ before: Record, to after: Record) throws(ChangeProblem) {
    guard let entry = tree.entry(after.id.text), let value = entry.value else {
      guard rule == .keepBoth else { throw ChangeProblem(record: after.id, member: nil) }
      let tombstone = tree.tombstone(after.id.text)
      tree.put(object(after), id: after.id.text, kind: after.kind)
      if let tombstone {
        tree.clashes.append(ClashEntry(.deleted(record: after.id.text, tombstone: tombstone)))
      }
      return
    }
    let current = try canonical(value, kind: entry.kind)
    try change(entry, current: current, ObjectEdit(before: object(before), after: object(after)))
  }

  private mutating func change(
    _ entry: FileTree.Entry, current: JSONObject, _ edit: ObjectEdit
  ) throws(ChangeProblem) {
    let result = edit.applied(to: entry.value ?? JSONObject(), current: current)
    tree.put(try settled(result, record: entry.id), id: entry.id, kind: entry.kind)
  }

  /// The object with its conflicts decided, or the refusal. A member that is given a new value has no
  /// clash any more, unless this change makes one.
  private mutating func settled(
    _ result: ObjectEdit.Result, record: String?
  ) throws(ChangeProblem) -> JSONObject {
    if rule == .refuse, let member = refusedMember(result, record: record) {
      throw ChangeProblem(record: record.flatMap(RecordID.init), member: member)
    }
    var object = result.object
    tree.clashes.removeAll { entry in
      result.changedMembers.contains { entry.isAbout(record: record, member: $0) }
    }
    for conflict in result.conflicts {
      let wins = MemberMerge.sortKey(conflict.wanted) > MemberMerge.sortKey(conflict.current)
      if wins { object[conflict.member] = conflict.wanted }
      let loser = wins ? conflict.current : conflict.wanted
      tree.clashes.append(ClashEntry(.member(record: record, name: conflict.member, value: loser)))
    }
    return object
  }

  /// The first member that holds something else than the change found, or for which somebody else's value
  /// waits: writing it would settle that clash without anybody having chosen.
  private func refusedMember(_ result: ObjectEdit.Result, record: String?) -> String? {
    result.conflicts.first?.member
      ?? result.changedMembers.first { member in
        tree.clashes.contains { $0.isAbout(record: record, member: member) }
      }
  }

  // MARK: Canonical form

  private func object(_ record: Record) -> JSONObject { record.json(zone: zone).object ?? JSONObject() }

  private func canonical(_ object: JSONObject, kind: RecordKind) throws(ChangeProblem) -> JSONObject {
    try canonical { () throws(JSONProblem) in
      self.object(try Members(.object(object), at: .file).record(kind))
    }
  }

  /// The canonical form of what the trash holds, nil when it holds nothing.
  private func known(_ trash: JSONValue?, _ record: Record) throws(ChangeProblem) -> JSONObject? {
    guard let object = trash?.object else { return nil }
    return try canonical(object, kind: record.kind)
  }

  /// The file was read a moment ago, so that its parts can be read, too.
  private func canonical(
    _ read: () throws(JSONProblem) -> JSONObject
  ) throws(ChangeProblem) -> JSONObject {
    do { return try read() } catch { throw ChangeProblem(record: nil, member: nil) }
  }
}
