/// Merges lists whose entries have ids of their own ("titles", "affected"), as records are merged: by id, and
/// member by member where both sides changed one.
enum EntryMerge {
  /// Nil when the member is something else, when only one side changed it, and when the sides cannot be
  /// joined: it is then merged whole.
  static func merge(
    base: MemberCandidates, ours: MemberCandidates, theirs: MemberCandidates
  ) -> JSONValue? {
    let isClashing = !base.others.isEmpty || !ours.others.isEmpty || !theirs.others.isEmpty
    guard !isClashing, ours.inPlace != base.inPlace, theirs.inPlace != base.inPlace,
      ours.inPlace != theirs.inPlace, let left = Entries(ours.inPlace), let right = Entries(theirs.inPlace),
      let old = Entries(base.inPlace), !left.ids.isEmpty || !right.ids.isEmpty
    else { return nil }
    var merged: [JSONValue] = []
    for id in old.ids + Set(left.ids + right.ids).subtracting(old.ids).sorted() {
      switch entry(old[id], left[id], right[id]) {
      case .kept(let object): merged.append(.object(object))
      case .gone: break
      case .clash: return nil
      }
    }
    return .array(merged)
  }

  private enum Outcome {
    case kept(JSONObject), gone, clash
  }

  /// Who changes an entry wins over who takes it out.
  private static func entry(_ old: JSONObject?, _ left: JSONObject?, _ right: JSONObject?) -> Outcome {
    if left == right || right == old { return left.map(Outcome.kept) ?? .gone }
    if left == old { return right.map(Outcome.kept) ?? .gone }
    guard let left, let right else { return (left ?? right).map(Outcome.kept) ?? .gone }
    return members(old ?? JSONObject(), left, right)
  }

  private static func members(_ old: JSONObject, _ left: JSONObject, _ right: JSONObject) -> Outcome {
    var merged = left
    for name in right.members.map(\.name) + old.members.map(\.name) where left[name] != right[name] {
      if left[name] == old[name] {
        merged[name] = right[name]
      } else if right[name] != old[name] {
        return .clash
      }
    }
    return .kept(merged)
  }
}

/// The entries of a list by their ids.
private struct Entries {
  private(set) var ids: [String] = []
  private var objects: [String: JSONObject] = [:]

  /// None for a member that is not there; nil for anything but objects with ids of their own.
  init?(_ value: JSONValue?) {
    guard let value else { return }
    guard let elements = value.elements else { return nil }
    for element in elements {
      guard let object = element.object, let id = object["id"]?.text,
        objects.updateValue(object, forKey: id) == nil
      else { return nil }
      ids.append(id)
    }
  }

  subscript(id: String) -> JSONObject? { objects[id] }
}
