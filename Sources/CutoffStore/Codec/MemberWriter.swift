import CutoffDomain

/// Collects the members of one object in the order in which they are put. What is nil, false or empty
/// is left out.
package struct MemberWriter {
  /// What was put so far.
  package private(set) var members: [JSONMember] = []

  package init() {}

  /// The object of what was put.
  package var object: JSONValue { .object(JSONObject(members)) }

  /// Any value; of a list that is empty too.
  package mutating func put(_ name: String, _ value: JSONValue?) {
    guard let value else { return }
    members.append(JSONMember(name, value))
  }

  /// A text, also an empty one.
  package mutating func put(_ name: String, _ text: String?) { put(name, text.map(JSONValue.string)) }

  /// True; false is left out.
  package mutating func put(_ name: String, _ flag: Bool) {
    if flag { put(name, JSONValue(.bool(true))) }
  }

  /// An id as its text.
  package mutating func put(_ name: String, _ id: RecordID?) { put(name, id?.text) }

  /// Ids as texts; an empty list is left out.
  package mutating func put(_ name: String, _ ids: [RecordID]) {
    put(name, list: ids.map { .string($0.text) })
  }

  /// Values; an empty list is left out.
  package mutating func put(_ name: String, list: [JSONValue]) {
    if !list.isEmpty { put(name, JSONValue.array(list)) }
  }

  /// The word of the files for a value.
  package mutating func put<Word: RawRepresentable>(_ name: String, word: Word?)
  where Word.RawValue == String {
    put(name, word?.rawValue)
  }

  /// An object of its own, left out when `write` puts nothing.
  package mutating func put(_ name: String, _ write: (inout MemberWriter) -> Void) {
    var inner = MemberWriter()
    write(&inner)
    if !inner.members.isEmpty { put(name, inner.object) }
  }
}
