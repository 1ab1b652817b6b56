/// What a merge itself could not decide, as against what was open on a side already.
enum NewClashes {
  static func count(in merged: FileTree, ours: FileTree, theirs: FileTree) -> Int {
    let places = Set(merged.clashes.compactMap(ClashPlace.init))
    return lostDeletions(in: merged, ours, theirs)
      + places.count { place in
        let values = place.values(in: merged)
        return !values.isSubset(of: place.values(in: ours)) && !values.isSubset(of: place.values(in: theirs))
      }
  }

  /// 1 when an edit of one side won over the other side's deletion of the whole incident.
  private static func lostDeletions(in merged: FileTree, _ ours: FileTree, _ theirs: FileTree) -> Int {
    guard merged.hasLostDeletion else { return 0 }
    return [ours, theirs].contains { $0.hasLostDeletion && $0.deletion == merged.deletion } ? 0 : 1
  }
}

/// A member, or a whole record, for which several values are kept.
private struct ClashPlace: Hashable {
  /// Nil for the header.
  let record: String?
  /// Nil where a deletion stands against an edit.
  let member: String?

  init?(_ entry: ClashEntry) {
    switch entry.content {
    case .member(let record, let name, _): (self.record, member) = (record, name)
    case .deleted(let record, _): (self.record, member) = (record, nil)
    case .unknown: return nil
    }
  }

  /// Everything that a version of the file keeps for this place.
  func values(in tree: FileTree) -> Set<JSONValue?> {
    let kept = tree.clashes.compactMap { entry -> JSONValue?? in
      guard ClashPlace(entry) == self else { return nil }
      switch entry.content {
      case .member(_, _, let value): return .some(value)
      case .deleted(_, let tombstone): return .some(tombstone)
      case .unknown: return nil
      }
    }
    guard let member else { return Set(kept) }
    let object = record.map { tree.entry($0)?.value } ?? tree.header
    return Set(kept + [object?[member]])
  }
}
