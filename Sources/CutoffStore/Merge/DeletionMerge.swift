/// Merges what three versions of a file say about the deletion of the whole incident.
enum DeletionMerge {
  /// `tree` without a content that was removed for good: it stands for what the other versions hold, as an
  /// edit of one side must not be merged with nothing.
  static func filled(_ tree: FileTree, from others: [FileTree]) -> FileTree {
    guard tree.standingDeletion?.isPurged == true,
      var filled = others.first(where: { !$0.isEmpty && $0.standingDeletion?.isPurged != true })
    else { return tree }
    filled.deletion = tree.deletion
    return filled
  }

  /// The deletion of `merged`, whose content is merged already.
  static func merge(base: FileTree, ours: FileTree, theirs: FileTree, merged: FileTree) -> JSONValue? {
    let (old, left, right) = (base.deletion, ours.deletion, theirs.deletion)
    if ours.standingDeletion != nil, theirs.standingDeletion != nil {
      return both(left, right, merged)
    }
    if left == right || right == old { return left }
    if left == old { return right }
    guard let left, let right else { return (left ?? right).map(contested) }
    return [left, right].min { MemberMerge.sortKey($0) < MemberMerge.sortKey($1) }
  }

  /// Both sides wanted what they saw to go: then so does all of it. Of the two the first is told.
  private static func both(_ left: JSONValue?, _ right: JSONValue?, _ merged: FileTree) -> JSONValue? {
    let first = [left, right].compactMap { $0 }.min { MemberMerge.sortKey($0) < MemberMerge.sortKey($1) }
    guard var object = first?.object else { return nil }
    object["content"] = .string(ContentMark.text(merged))
    if left?["isPurged"] != right?["isPurged"] { object["isPurged"] = nil }
    return .object(object)
  }

  /// One side kept the incident and the other deleted it anew: it stays, and somebody must choose.
  private static func contested(_ json: JSONValue) -> JSONValue {
    var object = json.object ?? JSONObject()
    object["content"] = nil
    return .object(object)
  }
}
