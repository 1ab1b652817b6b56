/// What one side says about one member: the value in its place, and those that it keeps as clashes.
struct MemberCandidates {
  /// Nil stands for "no such member".
  var inPlace: JSONValue?
  var others: Set<JSONValue?>

  init(_ object: JSONObject, _ name: String, record: String?, clashes: [ClashEntry]) {
    inPlace = object[name]
    others = []
    for entry in clashes {
      guard case .member(record, name, let value) = entry.content else { continue }
      others.insert(value)
    }
  }

  var all: Set<JSONValue?> { others.union([inPlace]) }
}

/// Merges one member, three-way. A member may hold several values at once (one in place, the others as
/// clashes), and the set of them is merged, so that it does not matter in which order files are merged.
enum MemberMerge {
  struct Result: Hashable {
    var inPlace: JSONValue?
    var others: [JSONValue?] = []
  }

  static func merge(
    base: MemberCandidates, ours: MemberCandidates, theirs: MemberCandidates
  ) -> Result {
    if let list = idList(base: base, ours: ours, theirs: theirs) { return Result(inPlace: list) }
    if let list = EntryMerge.merge(base: base, ours: ours, theirs: theirs) {
      return Result(inPlace: list.elements?.isEmpty == true ? nil : list)
    }
    let (old, left, right) = (base.all, ours.all, theirs.all)
    let kept = left.intersection(right)
    var candidates = kept.union(left.subtracting(old)).union(right.subtracting(old))
    // Both chose among the clashing values, and differently: they clash still.
    if candidates.isEmpty { candidates = left.union(right) }
    return choose(candidates, ours: ours, theirs: theirs)
  }

  /// The same value on every machine takes the place: where both sides agree theirs, else the greatest.
  private static func choose(
    _ candidates: Set<JSONValue?>, ours: MemberCandidates, theirs: MemberCandidates
  ) -> Result {
    let sorted = candidates.sorted { sortKey($0) > sortKey($1) }
    guard let first = sorted.first else { return Result(inPlace: nil) }
    let agreed = ours.inPlace == theirs.inPlace && candidates.contains(ours.inPlace)
    let inPlace = agreed ? ours.inPlace : first
    return Result(inPlace: inPlace, others: sorted.filter { $0 != inPlace })
  }

  static func sortKey(_ value: JSONValue?) -> String {
    value.map { String(decoding: JSONWriter.line($0), as: UTF8.self) } ?? ""
  }

  /// Lists of ids that both sides changed are merged as sets: what one added stays, what one took out
  /// goes. Nil when the member is something else, or when only one side changed it.
  private static func idList(
    base: MemberCandidates, ours: MemberCandidates, theirs: MemberCandidates
  ) -> JSONValue? {
    let isClashing = !base.others.isEmpty || !ours.others.isEmpty || !theirs.others.isEmpty
    guard !isClashing, ours.inPlace != base.inPlace, theirs.inPlace != base.inPlace,
      ours.inPlace != theirs.inPlace, let left = ids(ours.inPlace), let right = ids(theirs.inPlace),
      let old = ids(base.inPlace ?? .array([]))
    else { return nil }
    let kept = old.filter { left.contains($0) && right.contains($0) }
    let added = Set(left + right).subtracting(old).sorted()
    return .array((kept + added).map(JSONValue.string))
  }

  /// Record ids without repetition; nil for anything else.
  private static func ids(_ value: JSONValue?) -> [String]? {
    guard let elements = value?.elements else { return nil }
    let texts = elements.compactMap(\.text)
    guard texts.count == elements.count, Set(texts).count == texts.count else { return nil }
    return texts
  }
}
