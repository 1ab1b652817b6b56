/// One member of an object.
package struct JSONMember: Hashable, Sendable {
  package var name: String
  package var value: JSONValue
  /// Offset in bytes of the name's opening quotation mark.
  package var offset: Int

  package init(_ name: String, _ value: JSONValue, offset: Int = 0) {
    self.name = name
    self.value = value
    self.offset = offset
  }

  package static func == (left: JSONMember, right: JSONMember) -> Bool {
    left.name == right.name && left.value == right.value
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(value)
  }
}

/// The members of an object in the order of the file. Names are unique; order does not count when two
/// objects are compared.
package struct JSONObject: Hashable, Sendable {
  package private(set) var members: [JSONMember]

  /// `members` must have unique names.
  package init(_ members: [JSONMember] = []) { self.members = members }

  package var isEmpty: Bool { members.isEmpty }

  /// Setting nil takes the member out; setting a new one puts it at the end.
  package subscript(name: String) -> JSONValue? {
    get { members.first { $0.name == name }?.value }
    set {
      let index = members.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(JSONMember(name, value))
      case (nil, nil): break
      }
    }
  }

  /// The same members: first those that `names` lists, in its order, then the others in theirs.
  package func ordered(by names: [String]) -> JSONObject {
    var rank: [String: Int] = [:]
    for (index, name) in names.enumerated() { rank[name] = index }
    let sorted = members.enumerated().sorted { left, right in
      let leftRank = (rank[left.element.name] ?? names.count, left.offset)
      let rightRank = (rank[right.element.name] ?? names.count, right.offset)
      return leftRank < rightRank
    }
    return JSONObject(sorted.map(\.element))
  }

  package static func == (left: JSONObject, right: JSONObject) -> Bool {
    guard left.members.count == right.members.count else { return false }
    if left.members == right.members { return true }
    return Set(left.members) == Set(right.members)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(Set(members)) }
}
