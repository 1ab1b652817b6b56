/// Carries what an edit changed in one object over to the object as it is now, member by member. Members
/// that the edit did not touch, and those that this version does not know, stay.
struct ObjectEdit {
  /// As the edit found it, in canonical form.
  var before: JSONObject
  /// As the edit wanted it, in canonical form.
  var after: JSONObject

  /// A member that holds neither what the edit found nor what it wanted.
  struct Conflict: Hashable {
    var member: String
    /// The value that is there now, nil when there is none.
    var current: JSONValue?
    var wanted: JSONValue?
  }

  struct Result {
    var object: JSONObject
    var changedMembers: [String] = []
    var conflicts: [Conflict] = []
  }

  /// `raw` is the object in the file, `current` the same in canonical form.
  func applied(to raw: JSONObject, current: JSONObject) -> Result {
    var result = Result(object: raw)
    for name in Self.names(before, after) where before[name] != after[name] {
      result.changedMembers.append(name)
      if current[name] == before[name] {
        result.object[name] = Self.overlay(raw[name], old: before[name], new: after[name])
      } else if current[name] != after[name] {
        result.conflicts.append(Conflict(member: name, current: current[name], wanted: after[name]))
      }
    }
    result.object = result.object.ordered(by: after.members.map(\.name))
    return result
  }

  private static func names(_ before: JSONObject, _ after: JSONObject) -> [String] {
    after.members.map(\.name) + before.members.map(\.name).filter { after[$0] == nil }
  }

  /// `new`, with what `raw` has beyond `old`.
  static func overlay(_ raw: JSONValue?, old: JSONValue?, new: JSONValue?) -> JSONValue? {
    guard let raw, let old, let new else { return new }
    if let rawObject = raw.object, let oldObject = old.object, let newObject = new.object {
      return .object(overlay(rawObject, old: oldObject, new: newObject))
    }
    guard let rawList = raw.elements, let oldList = old.elements, let newList = new.elements,
      rawList.count == oldList.count
    else { return new }
    return .array(newList.map { overlay($0, in: rawList, old: oldList) })
  }

  private static func overlay(_ raw: JSONObject, old: JSONObject, new: JSONObject) -> JSONObject {
    var result = raw
    for name in names(old, new) where old[name] != new[name] {
      result[name] = overlay(raw[name], old: old[name], new: new[name])
    }
    return result.ordered(by: new.members.map(\.name))
  }

  /// An element of a list, with what the element of the same id or for the same party had beyond what is known.
  private static func overlay(
    _ new: JSONValue, in rawList: [JSONValue], old oldList: [JSONValue]
  ) -> JSONValue {
    let place = oldList.firstIndex { old in
      old == new || ["id", "party"].contains { old[$0] != nil && old[$0] == new[$0] }
    }
    guard let place else { return new }
    return overlay(rawList[place], old: oldList[place], new: new) ?? new
  }
}
