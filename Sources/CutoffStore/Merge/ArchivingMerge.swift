/// Merges what two people said of an incident's place in the archive: nobody has to choose between two times.
enum ArchivingMerge {
  static let member = "archived"

  /// Nil where only one side changed it, which the rule of all members settles. Of two that put it there the later
  /// counts; who took it out wins, as what is in the list is seen.
  static func merge(
    base: MemberCandidates, ours: MemberCandidates, theirs: MemberCandidates
  ) -> MemberMerge.Result? {
    let isClashing = !base.others.isEmpty || !ours.others.isEmpty || !theirs.others.isEmpty
    guard !isClashing, ours.inPlace != base.inPlace, theirs.inPlace != base.inPlace,
      ours.inPlace != theirs.inPlace
    else { return nil }
    guard let left = ours.inPlace, let right = theirs.inPlace else { return .init(inPlace: nil) }
    return .init(inPlace: order(left) < order(right) ? right : left)
  }

  private static func order(_ value: JSONValue) -> (Int64, String) {
    let instant = value["at"]?.text.flatMap(FileTime.instant)?.instant
    return (instant?.seconds ?? .min, MemberMerge.sortKey(value))
  }
}
