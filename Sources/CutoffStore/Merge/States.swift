import CutoffDomain

/// The states of one record in three versions of a file.
struct States {
  var base: RecordState
  var ours: RecordState
  var theirs: RecordState

  /// What becomes of the record.
  enum Merged: Hashable {
    case absent
    case tombstone(JSONValue)
    case live(LiveSides)
  }

  /// The three contents from which a living record is merged member by member.
  struct LiveSides: Hashable {
    var kind: RecordKind
    var base: JSONObject
    var ours: JSONObject
    var theirs: JSONObject
    /// Deletions that lost against an edit.
    var deletions: [JSONValue]
  }

  /// Absent never wins; whoever edits, makes or restores a record wins over who deletes it.
  var merged: Merged {
    let sides = [ours, theirs]
    let deletions = sides.compactMap { changedTombstone($0) }
    let isWanted = sides.contains { isChangedAndLive($0) } || (isLive(base) && deletions.isEmpty)
    if isWanted { return live(deletions: isLive(base) || base == .absent ? deletions : []) }
    let tombstones = deletions.isEmpty ? [base, ours, theirs].compactMap(tombstone) : deletions
    guard let first = tombstones.min(by: { MemberMerge.sortKey($0) < MemberMerge.sortKey($1) }) else {
      return .absent
    }
    return .tombstone(first)
  }

  /// A side without a living record says nothing about its members: the base stands for it.
  private func live(deletions: [JSONValue]) -> Merged {
    let old = content(base)
    guard let kind = [ours, theirs, base].compactMap(kind).max(by: { $0.rawValue < $1.rawValue }) else {
      return .absent
    }
    return .live(
      LiveSides(
        kind: kind, base: old ?? JSONObject(), ours: content(ours) ?? old ?? JSONObject(),
        theirs: content(theirs) ?? old ?? JSONObject(), deletions: deletions))
  }

  private func isChangedAndLive(_ side: RecordState) -> Bool { isLive(side) && side != base }

  private func isLive(_ state: RecordState) -> Bool { content(state) != nil }

  private func content(_ state: RecordState) -> JSONObject? {
    guard case .live(_, let object) = state else { return nil }
    return object
  }

  private func kind(_ state: RecordState) -> RecordKind? {
    guard case .live(let kind, _) = state else { return nil }
    return kind
  }

  private func tombstone(_ state: RecordState) -> JSONValue? {
    guard case .tombstone(let json) = state else { return nil }
    return json
  }

  private func changedTombstone(_ side: RecordState) -> JSONValue? {
    side == base ? nil : tombstone(side)
  }
}
