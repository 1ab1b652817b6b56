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
