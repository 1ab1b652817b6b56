import CutoffDomain

/// Collects the members of one object in the order in which they are put. What is nil, false or empty
/// is left out.
package struct MemberWriter {
  package private(set) var members: [JSONMember] = []

  package init() {}

  package var object: JSONValue { .object(JSONObject(members)) }

  package mutating func put(_ name: String, _ value: JSONValue?) {
    guard let value else { return }
    members.append(JSONMember(name, value))
  }

  package mutating func put(_ name: String, _ text: String?) { put(name, text.map(JSONValue.string)) }

  package mutating func put(_ name: String, _ flag: Bool) {
    if flag { put(name, JSONValue(.bool(true))) }
  }

  package mutating func put(_ name: String, _ id: RecordID?) { put(name, id?.text) }

  package mutating func put(_ name: String, _ ids: [RecordID]) { put(name, list: ids.map { .string($0.text) }) }

  package mutating func put(_ name: String, list: [JSONValue]) {
    if !list.isEmpty { put(name, JSONValue.array(list)) }
  }

  package mutating func put<Word: RawRepresentable>(_ name: String, word: Word?) where Word.RawValue == String {
    put(name, word?.rawValue)
  }

  /// An object of its own, left out when `write` puts nothing.
  package mutating func put(_ name: String, _ write: (inout MemberWriter) -> Void) {
    var inner = MemberWriter()
    write(&inner)
    if !inner.members.isEmpty { put(name, inner.object) }
  }
}
