import Foundation

/// A JSON value, with whole numbers, other numbers and booleans apart.
indirect enum Value: Decodable, Equatable, Sendable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([Value])
  case object([String: Value])

  init(from decoder: any Decoder) throws {
    let one = try decoder.singleValueContainer()
    if one.decodeNil() {
      self = .null
    } else if let flag = try? one.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? one.decode(Double.self) {
      self = .number(number)
    } else if let text = try? one.decode(String.self) {
      self = .text(text)
    } else if let list = try? one.decode([Value].self) {
      self = .list(list)
    } else {
      self = .object(try one.decode([String: Value].self))
    }
  }

  static func of(_ json: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(json.utf8))
  }

  subscript(_ name: String) -> Value? {
    get { if case .object(let members) = self { members[name] } else { nil } }
    set {
      guard case .object(var members) = self else { return }
      members[name] = newValue
      self = .object(members)
    }
  }

  var elements: [Value] { if case .list(let list) = self { list } else { [] } }
  var string: String? { if case .text(let text) = self { text } else { nil } }
}

/// A validator for the keywords of JSON Schema that our schemas use; another keyword is a fault by itself.
struct SchemaCheck {
  let root: Value
  /// Made once: a document has thousands of texts.
  private let patterns: [String: NSRegularExpression]

  init(root: Value) throws {
    self.root = root
    var patterns: [String: NSRegularExpression] = [:]
    for pattern in Self.patterns(in: root) { patterns[pattern] = try NSRegularExpression(pattern: pattern) }
    self.patterns = patterns
  }

  private static func patterns(in schema: Value) -> Set<String> {
    switch schema {
    case .null, .flag, .number, .text: []
    case .list(let list): list.reduce(into: []) { $0.formUnion(patterns(in: $1)) }
    case .object(let members):
      members.reduce(into: [members["pattern"]?.string].compactMap { $0 }.reduce(into: []) { $0.insert($1) })
      {
        $0.formUnion(patterns(in: $1.value))
      }
    }
  }

  /// What is wrong with a document, by place; empty where it fits.
  func faults(_ value: Value) -> [String] { faults(value, root, "") }

  private func faults(_ value: Value, _ schema: Value, _ place: String) -> [String] {
    if case .flag(let isAllowed) = schema { return isAllowed ? [] : ["\(place): must not be there"] }
    guard case .object(let keywords) = schema else { return ["\(place): the schema is no schema"] }
    return keywords.flatMap { fault($0.key, $0.value, value, keywords, place) }
  }

  private func fault(
    _ keyword: String, _ rule: Value, _ value: Value, _ all: [String: Value], _ place: String
  ) -> [String] {
    func wrong() -> [String] { ["\(place): \(keyword) \(rule)"] }
    switch (keyword, rule) {
    case ("$schema", _), ("title", _), ("$defs", _), ("then", _), ("else", _): return []
    case ("$ref", .text(let path)):
      guard let name = path.split(separator: "/").last, let target = root["$defs"]?[String(name)] else {
        return wrong()
      }
      return faults(value, target, place)
    case ("type", _):
      let types = rule.string.map { [$0] } ?? rule.elements.compactMap(\.string)
      return types.contains { isType($0, value) } ? [] : wrong()
    case ("const", _): return value == rule ? [] : wrong()
    case ("enum", .list(let values)): return values.contains(value) ? [] : wrong()
    case ("required", .list(let names)):
      guard case .object(let members) = value else { return [] }
      return names.compactMap(\.string).filter { members[$0] == nil }.map { "\(place): lacks \($0)" }
    case ("properties", .object(let properties)):
      guard case .object(let members) = value else { return [] }
      return members.flatMap { name, member in
        properties[name].map { faults(member, $0, place + "/" + name) } ?? []
      }
    case ("additionalProperties", _):
      guard case .object(let members) = value else { return [] }
      return members.filter { all["properties"]?[$0.key] == nil }.flatMap {
        faults($0.value, rule, place + "/" + $0.key)
      }
    case ("items", _):
      return value.elements.enumerated().flatMap { faults($0.element, rule, place + "/\($0.offset)") }
    case ("pattern", .text(let pattern)):
      guard let text = value.string else { return [] }
      let whole = NSRange(location: 0, length: text.utf16.count)
      return patterns[pattern]?.firstMatch(in: text, range: whole) == nil ? wrong() : []
    case ("maxLength", .number(let limit)):
      return Double(value.string?.unicodeScalars.count ?? 0) <= limit ? [] : wrong()
    case ("minLength", .number(let limit)):
      return value.string.map { Double($0.unicodeScalars.count) >= limit } ?? true ? [] : wrong()
    case ("minItems", .number(let limit)):
      guard case .list(let list) = value else { return [] }
      return Double(list.count) >= limit ? [] : wrong()
    case ("minimum", .number(let limit)):
      guard case .number(let number) = value else { return [] }
      return number >= limit ? [] : wrong()
    case ("allOf", .list(let schemas)): return schemas.flatMap { faults(value, $0, place) }
    case ("anyOf", .list(let schemas)):
      let each = schemas.map { faults(value, $0, place) }
      return each.contains([]) ? [] : each.min { $0.count < $1.count } ?? wrong()
    case ("if", _):
      let next = faults(value, rule, place).isEmpty ? all["then"] : all["else"]
      return next.map { faults(value, $0, place) } ?? []
    case (_, _): return ["\(place): the keyword \(keyword) is not known"]
    }
  }

  private func isType(_ name: String, _ value: Value) -> Bool {
    switch value {
    case .null: name == "null"
    case .flag: name == "boolean"
    case .number(let number): name == "number" || (name == "integer" && number == number.rounded())
    case .text: name == "string"
    case .list: name == "array"
    case .object: name == "object"
    }
  }
}
