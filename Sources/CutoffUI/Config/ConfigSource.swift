import Yams

/// A value in the configuration and where it stands.
struct ConfigNode {
  let node: Node

  var place: ConfigPlace? { node.mark.map { ConfigPlace(line: $0.line, column: $0.column) } }

  /// The text of a value as it is written; nil for lists and settings.
  var text: String? {
    guard case .scalar(let scalar) = node else { return nil }
    return scalar.string
  }

  /// Nothing, or `null`, without quotation marks.
  var isNull: Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  var list: [ConfigNode]? {
    guard case .sequence(let sequence) = node else { return nil }
    return sequence.map(ConfigNode.init)
  }

  /// The settings in a value, in the order of the file.
  var fields: [(name: ConfigNode, value: ConfigNode)]? {
    guard case .mapping(let mapping) = node else { return nil }
    return mapping.map { (ConfigNode(node: $0.key), ConfigNode(node: $0.value)) }
  }
}

/// The YAML of a configuration.
enum ConfigSource {
  private static let byteLimit = 65_536
  private static let depthLimit = 16

  /// The outermost value; nil for an empty file. Composed, never loaded: loading would make a number of `0` and
  /// a truth of `y`.
  static func root(_ text: String) throws(ConfigSourceError) -> ConfigNode? {
    guard text.utf8.count <= byteLimit else { throw .init(nil, .tooLong(limit: byteLimit)) }
    guard !isTooDeep(text) else { throw .init(nil, .tooDeep) }
    do {
      return try Yams.compose(yaml: text, .default, .default, .utf8).map(ConfigNode.init)
    } catch let failure as YamlError {
      throw error(failure)
    } catch {
      throw .init(nil, .notYAML("\(error)"))
    }
  }

  /// Whether the parser, which calls itself for every level, might run out of room.
  private static func isTooDeep(_ text: String) -> Bool {
    var open = 0
    for line in text.split(separator: "\n") {
      let starts = line.prefix { " -?:\t".contains($0) }
      if starts.count(where: { $0 == "-" || $0 == "?" || $0 == ":" }) > depthLimit { return true }
      for character in line {
        if character == "[" || character == "{" { open += 1 }
        if character == "]" || character == "}" { open = max(0, open - 1) }
        if open > depthLimit { return true }
      }
      if line.prefix(while: { $0 == " " }).count > 200 { return true }
    }
    return false
  }

  private static func error(_ failure: YamlError) -> ConfigSourceError {
    switch failure {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .init(ConfigPlace(line: mark.line, column: mark.column), .notYAML(problem))
    case .duplicatedKeysInMapping(let keys, let context):
      .init(
        ConfigPlace(line: context.mark.line, column: context.mark.column), .repeatedSetting(keys.first ?? ""))
    case .reader(let problem, _, _, _): .init(nil, .notYAML(problem))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      .init(nil, .notYAML("\(failure)"))
    }
  }
}

/// Why nothing of a configuration can be read.
struct ConfigSourceError: Error {
  let place: ConfigPlace?
  let reason: ConfigReason

  init(_ place: ConfigPlace?, _ reason: ConfigReason) {
    self.place = place
    self.reason = reason
  }
}
