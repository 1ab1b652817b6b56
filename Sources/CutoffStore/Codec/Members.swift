import CutoffDomain

/// The members of one object while a record is read from it: each reading method gives the member in the
/// type that is wanted, or a problem that names it. Members that nobody asks for are left alone.
struct Members {
  let object: JSONObject
  let offset: Int
  let place: Place
  /// The incident's zone, once it is known: most times are in it, and looking a zone up costs more than all
  /// the rest of a time.
  var homeZone: Zone?

  init(_ value: JSONValue, at place: Place, homeZone: Zone? = nil) throws(JSONProblem) {
    self.homeZone = homeZone
    guard let object = value.object else {
      throw JSONProblem(.wrongType(member: place.text, expected: .object), at: value.offset)
    }
    self.object = object
    offset = value.offset
    self.place = place
  }

  func path(_ name: String) -> String { Place.member(place, name).text }

  /// The problem of a member that must be there.
  func missing(_ name: String) -> JSONProblem { JSONProblem(.missingMember(path(name)), at: offset) }

  private func required<Value>(_ name: String, _ value: Value?) throws(JSONProblem) -> Value {
    guard let value else { throw missing(name) }
    return value
  }

  private func wrong(_ name: String, _ value: JSONValue, _ expected: JSONType) -> JSONProblem {
    JSONProblem(.wrongType(member: path(name), expected: expected), at: value.offset)
  }

  // MARK: Plain values

  func optionalText(_ name: String) throws(JSONProblem) -> String? {
    guard let value = object[name] else { return nil }
    guard let text = value.text else { throw wrong(name, value, .text) }
    return text
  }

  func text(_ name: String) throws(JSONProblem) -> String {
    try required(name, try optionalText(name))
  }

  /// False when the member is not there.
  func flag(_ name: String) throws(JSONProblem) -> Bool { try optionalFlag(name) ?? false }

  func optionalFlag(_ name: String) throws(JSONProblem) -> Bool? {
    guard let value = object[name] else { return nil }
    guard case .bool(let flag) = value.content else { throw wrong(name, value, .flag) }
    return flag
  }

  func optionalNumber(_ name: String) throws(JSONProblem) -> (text: String, offset: Int)? {
    guard let value = object[name] else { return nil }
    guard case .number(let text) = value.content else { throw wrong(name, value, .number) }
    return (text, value.offset)
  }

  func optionalWord<Word: RawRepresentable & CaseIterable>(
    _ name: String, _: Word.Type = Word.self
  ) throws(JSONProblem) -> Word? where Word.RawValue == String {
    guard let text = try optionalText(name) else { return nil }
    guard let word = Word(rawValue: text) else {
      let known = Word.allCases.map(\.rawValue)
      throw problem(.unknownWord(member: path(name), word: text, known: known), of: name)
    }
    return word
  }

  func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, _: Word.Type = Word.self
  ) throws(JSONProblem) -> Word where Word.RawValue == String {
    try required(name, try optionalWord(name))
  }

  /// A problem at the value of the member `name`.
  func problem(_ reason: ProblemReason, of name: String) -> JSONProblem {
    JSONProblem(reason, at: object[name]?.offset ?? offset)
  }

  // MARK: Objects and lists

  func optionalMembers(_ name: String) throws(JSONProblem) -> Members? {
    guard let value = object[name] else { return nil }
    return try Members(value, at: .member(place, name), homeZone: homeZone)
  }

  func members(_ name: String) throws(JSONProblem) -> Members {
    try required(name, try optionalMembers(name))
  }

  /// The objects of a list, none when the member is not there.
  func list<Element>(
    _ name: String, _ read: (Members) throws(JSONProblem) -> Element
  ) throws(JSONProblem) -> [Element] {
    guard let value = object[name] else { return [] }
    guard let elements = value.elements else { throw wrong(name, value, .list) }
    let listPlace = Place.member(place, name)
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      result.append(try read(Members(element, at: .element(listPlace, index), homeZone: homeZone)))
    }
    return result
  }

  /// The texts of a list, each with its path and its offset in the file.
  func optionalTexts(_ name: String) throws(JSONProblem) -> [(text: String, path: String, offset: Int)]? {
    guard let value = object[name] else { return nil }
    guard let elements = value.elements else { throw wrong(name, value, .list) }
    var texts: [(text: String, path: String, offset: Int)] = []
    for (index, element) in elements.enumerated() {
      let path = Place.element(.member(place, name), index).text
      guard let text = element.text else {
        throw JSONProblem(.wrongType(member: path, expected: .text), at: element.offset)
      }
      texts.append((text, path, element.offset))
    }
    return texts
  }

  // MARK: Ids

  func optionalID(_ name: String) throws(JSONProblem) -> RecordID? {
    guard let value = object[name] else { return nil }
    return try id(value, at: .member(place, name))
  }

  func id(_ name: String) throws(JSONProblem) -> RecordID { try required(name, try optionalID(name)) }

  func ids(_ name: String) throws(JSONProblem) -> [RecordID] {
    guard let value = object[name] else { return [] }
    guard let elements = value.elements else { throw wrong(name, value, .list) }
    var ids: [RecordID] = []
    for (index, element) in elements.enumerated() {
      ids.append(try id(element, at: .element(.member(place, name), index)))
    }
    return ids
  }

  private func id(_ value: JSONValue, at place: Place) throws(JSONProblem) -> RecordID {
    guard let text = value.text else {
      throw JSONProblem(.wrongType(member: place.text, expected: .text), at: value.offset)
    }
    guard let id = RecordID(text) else {
      throw JSONProblem(.badRecordID(member: place.text, text: text), at: value.offset)
    }
    return id
  }
}
