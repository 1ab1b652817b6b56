import CutoffDomain

/// Merges two versions of an incident's file that come from one base, record by record.
enum FileMerge {
  static func merge(base: FileTree, ours: FileTree, theirs: FileTree) -> FileTree {
    let (left, right) = (
      DeletionMerge.filled(ours, from: [base, theirs]), DeletionMerge.filled(theirs, from: [base, ours])
    )
    var merged = mergeContent(
      base: DeletionMerge.filled(base, from: [ours, theirs]), ours: left, theirs: right)
    merged.deletion = DeletionMerge.merge(base: base, ours: ours, theirs: theirs, merged: merged)
    return merged
  }

  /// All but the deletion of the whole.
  private static func mergeContent(base: FileTree, ours: FileTree, theirs: FileTree) -> FileTree {
    var merged = FileTree.empty
    var clashes = otherClashes(base: base, ours: ours, theirs: theirs)
    merged.header = mergeObjects(
      record: nil, kind: nil, base: (base.header, base.clashes), ours: (ours.header, ours.clashes),
      theirs: (theirs.header, theirs.clashes), clashes: &clashes)
    let (inBase, inOurs, inTheirs) = (Index(base), Index(ours), Index(theirs))
    for id in orderedIDs(base: base, ours: ours, theirs: theirs) {
      let states = States(base: inBase.state(id), ours: inOurs.state(id), theirs: inTheirs.state(id))
      switch states.merged {
      case .tombstone(let tombstone): merged.put(tombstone: tombstone)
      case .absent: break
      case .live(let sides):
        let value = mergeObjects(
          record: id, kind: sides.kind, base: (sides.base, inBase.clashes(id) ?? []),
          ours: (sides.ours, inOurs.clashes(id) ?? inBase.clashes(id) ?? []),
          theirs: (sides.theirs, inTheirs.clashes(id) ?? inBase.clashes(id) ?? []), clashes: &clashes)
        merged.put(value, id: id, kind: sides.kind)
        clashes += sides.deletions.map { ClashEntry(.deleted(record: id, tombstone: $0)) }
      }
    }
    merged.clashes = oneDeletionEach(sorted(clashes.filter { isStillTrue($0, in: merged) }))
    return merged
  }

  /// A clash goes with its record.
  private static func isStillTrue(_ entry: ClashEntry, in tree: FileTree) -> Bool {
    switch entry.content {
    case .member(let record, _, _): record.map { tree.entry($0) != nil } ?? true
    case .deleted(let record, _): tree.entry(record) != nil
    case .unknown: true
    }
  }

  private static func sorted(_ clashes: [ClashEntry]) -> [ClashEntry] {
    Set(clashes).sorted { $0.sortKey < $1.sortKey }
  }

  /// Of several deletions of one record only the first is kept, as of several tombstones.
  private static func oneDeletionEach(_ clashes: [ClashEntry]) -> [ClashEntry] {
    var deleted: Set<String> = []
    return clashes.filter { entry in
      guard case .deleted(let record, _) = entry.content else { return true }
      return deleted.insert(record).inserted
    }
  }

  /// The ids of the base in its order, then the others in the order in which they were made.
  private static func orderedIDs(base: FileTree, ours: FileTree, theirs: FileTree) -> [String] {
    let old = base.ids
    return old + Set(ours.ids + theirs.ids).subtracting(old).sorted()
  }

  /// Clashes that are not about a member's values are kept like elements of a set.
  private static func otherClashes(base: FileTree, ours: FileTree, theirs: FileTree) -> [ClashEntry] {
    let (old, left, right) = (others(base), others(ours), others(theirs))
    return Array(left.intersection(right).union(left.subtracting(old)).union(right.subtracting(old)))
  }

  private static func others(_ tree: FileTree) -> Set<ClashEntry> {
    Set(
      tree.clashes.filter { entry in
        switch entry.content {
        case .member: false
        case .deleted, .unknown: true
        }
      })
  }

  private typealias Side = (object: JSONObject, clashes: [ClashEntry])

  /// Member by member; values that lose their place go to `clashes`.
  private static func mergeObjects(
    record: String?, kind: RecordKind?, base: Side, ours: Side, theirs: Side, clashes: inout [ClashEntry]
  ) -> JSONObject {
    let hasClashes = !(base.clashes.isEmpty && ours.clashes.isEmpty && theirs.clashes.isEmpty)
    if !hasClashes {
      if ours.object == theirs.object || theirs.object == base.object { return ours.object }
      if ours.object == base.object { return theirs.object }
    }
    var merged = JSONObject()
    for name in names(ours, theirs, record: record) {
      let (old, left, right) = (
        MemberCandidates(base.object, name, record: record, clashes: base.clashes),
        MemberCandidates(ours.object, name, record: record, clashes: ours.clashes),
        MemberCandidates(theirs.object, name, record: record, clashes: theirs.clashes)
      )
      let archiving =
        record == nil && name == ArchivingMerge.member
        ? ArchivingMerge.merge(base: old, ours: left, theirs: right) : nil
      let result = archiving ?? MemberMerge.merge(base: old, ours: left, theirs: right)
      merged[name] = result.inPlace
      clashes += result.others.map { ClashEntry(.member(record: record, name: name, value: $0)) }
    }
    return ordered(merged, kind: kind) ?? merged
  }

  /// Every member that has a value somewhere: theirs stand where ours would, ours first.
  private static func names(_ ours: Side, _ theirs: Side, record: String?) -> [String] {
    var names = ours.object.members.map(\.name)
    names += theirs.object.members.map(\.name).filter { ours.object[$0] == nil }
    for entry in ours.clashes + theirs.clashes {
      if case .member(record, let name, _) = entry.content, !names.contains(name) { names.append(name) }
    }
    return names
  }
}

/// The records of a file by id.
private struct Index {
  private var states: [String: RecordState] = [:]
  private var memberClashes: [String: [ClashEntry]] = [:]

  init(_ tree: FileTree) {
    for entry in tree.records {
      if let value = entry.value { states[entry.id] = .live(entry.kind, value) }
    }
    for tombstone in tree.tombstones {
      if let id = tombstone["id"]?.text { states[id] = .tombstone(tombstone) }
    }
    for entry in tree.clashes {
      if case .member(let record?, _, _) = entry.content { memberClashes[record, default: []].append(entry) }
    }
  }

  func state(_ id: String) -> RecordState { states[id] ?? .absent }

  /// The clashes about members of a living record; nil when it does not live here, so that nothing is
  /// said about them.
  func clashes(_ id: String) -> [ClashEntry]? {
    guard case .live = state(id) else { return nil }
    return memberClashes[id] ?? []
  }
}
