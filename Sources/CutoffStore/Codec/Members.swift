import CutoffDomain

/// The members of one object while a record is read from it: each reading method gives the member in the
/// type that is wanted, or a problem that names it. Members that nobody asks for are left alone.
struct Members {
  let object: MemberValue
  let place: Place
  /// The incident's zone, once it is known: most times are in it, and looking a zone up costs more than all
  /// the rest of a time.
  var homeZone: HomeZone?

  /// A zone, and how the file names it.
  struct HomeZone {
    let zone: Zone
    let name: MemberValue
  }

  init(_ value: JSONValue, at place: Place, homeZone: Zone? = nil) throws(JSONProblem) {
    let home = homeZone.map { HomeZone(zone: $0, name: .tree(.string($0.identifier))) }
    try self.init(MemberValue.tree(value), at: place, home)
  }

  init(_ value: MemberValue, at place: Place, _ homeZone: HomeZone?) throws(JSONProblem) {
    self.homeZone = homeZone
    guard value.isObject else {
      throw JSONProblem(.wrongType(member: place.text, expected: .object), at: value.offset)
    }
    object = value
    self.place = place
  }

  var offset: Int { object.offset }

  func path(_ name: String) -> String { Place.member(place, name).text }

  /// The problem of a member that must be there.
  func missing(_ name: String) -> JSONProblem { JSONProblem(.missingMember(path(name)), at: offset) }

  func required<Value>(_ name: String, _ value: Value?) throws(JSONProblem) -> Value {
    guard let value else { throw missing(name) }
    return value
  }

  private func wrong(_ name: String, _ value: MemberValue, _ expected: JSONType) -> JSONProblem {
    JSONProblem(.wrongType(member: path(name), expected: expected), at: value.offset)
  }

  /// Where something within the member of that name stands. Nobody reads the problems of a tape: the strict reader
  /// goes over the file for them.
  private func inner(_ name: String) -> Place {
    switch object {
    case .tree: .member(place, name)
    case .tape: .file
    }
  }

  private func element(_ list: Place, _ index: Int) -> Place {
    switch object {
    case .tree: .element(list, index)
    case .tape: .file
    }
  }

  func has(_ name: String) -> Bool { object[name] != nil }

  // MARK: Plain values

  func optionalText(_ name: String) throws(JSONProblem) -> String? {
    guard let value = object[name] else { return nil }
    guard let text = value.text else { throw wrong(name, value, .text) }
    return text
  }

  func text(_ name: String) throws(JSONProblem) -> String {
    try required(name, try optionalText(name))
  }

  /// What `read` makes of the bytes of a text; the problem is that of `refusal` where it makes nothing.
  func optionalText<Value>(
    _ name: String, _ read: (UnsafeBufferPointer<UInt8>) -> Value?, _ refusal: (String) -> ProblemReason
  ) throws(JSONProblem) -> Value? {
    guard let value = object[name] else { return nil }
    if let read = value.withText(read) { return read }
    guard let text = value.text else { throw wrong(name, value, .text) }
    throw JSONProblem(refusal(text), at: value.offset)
  }

  /// False when the member is not there.
  func flag(_ name: String) throws(JSONProblem) -> Bool { try optionalFlag(name) ?? false }

  func optionalFlag(_ name: String) throws(JSONProblem) -> Bool? {
    guard let value = object[name] else { return nil }
    guard let flag = value.flag else { throw wrong(name, value, .flag) }
    return flag
  }

  func optionalNumber(_ name: String) throws(JSONProblem) -> (text: String, offset: Int)? {
    guard let value = object[name] else { return nil }
    guard let text = value.number else { throw wrong(name, value, .number) }
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
    return try Members(value, at: inner(name), homeZone)
  }

  func members(_ name: String) throws(JSONProblem) -> Members {
    try required(name, try optionalMembers(name))
  }

  /// The objects of a list, none when the member is not there.
  func list<Element>(
    _ name: String, _ read: (Members) throws(JSONProblem) -> Element
  ) throws(JSONProblem) -> [Element] {
    guard let value = object[name] else { return [] }
    guard value.isList else { throw wrong(name, value, .list) }
    let listPlace = inner(name)
    let elements = value.elements
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      result.append(try read(Members(element, at: self.element(listPlace, index), homeZone)))
    }
    return result
  }

  /// The texts of a list, each with its path and its offset in the file.
  func optionalTexts(_ name: String) throws(JSONProblem) -> [(text: String, path: String, offset: Int)]? {
    guard let value = object[name] else { return nil }
    guard value.isList else { throw wrong(name, value, .list) }
    var texts: [(text: String, path: String, offset: Int)] = []
    for (index, element) in value.elements.enumerated() {
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
    return try id(value, at: inner(name))
  }

  func id(_ name: String) throws(JSONProblem) -> RecordID { try required(name, try optionalID(name)) }

  func ids(_ name: String) throws(JSONProblem) -> [RecordID] {
    guard let value = object[name] else { return [] }
    guard value.isList else { throw wrong(name, value, .list) }
    let listPlace = inner(name)
    var ids: [RecordID] = []
    for (index, element) in value.elements.enumerated() {
      ids.append(try id(element, at: self.element(listPlace, index)))
    }
    return ids
  }

  private func id(_ value: MemberValue, at place: Place) throws(JSONProblem) -> RecordID {
    if let id = value.withText(RecordID.init(utf8:)) { return id }
    guard let text = value.text else {
      throw JSONProblem(.wrongType(member: place.text, expected: .text), at: value.offset)
    }
    throw JSONProblem(.badRecordID(member: place.text, text: text), at: value.offset)
  }
}
