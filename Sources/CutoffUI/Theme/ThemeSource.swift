import Yams

/// The text of a theme's file and the YAML in it.
struct ThemeSource {
  /// One `key: value`.
  struct Field {
    /// As it is written.
    let key: String
    let value: Node
    /// Of the key, from 1.
    let line: Int

    var isMapping: Bool {
      if case .mapping = value { true } else { false }
    }
  }

  private static let byteLimit = 65_536

  let path: String
  private let text: String
  private let lines: [Substring]

  init(_ text: String, path: String) throws(ThemeError) {
    guard text.utf8.count <= Self.byteLimit else {
      throw ThemeError(path: path, line: nil, problem: .tooLong(limit: Self.byteLimit))
    }
    self.path = path
    self.text = Self.prepared(text)
    lines = self.text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Without a byte order mark, with line feeds only, and with the tabs before comments and on empty lines
  /// as blanks: YAML allows none there, and public schemes have them.
  private static func prepared(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let body = scalars.first == "\u{FEFF}" ? String(scalars.dropFirst()) : text
    return body.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map { line in
        let rest = line.drop { $0 == " " || $0 == "\t" }
        guard rest.isEmpty || rest.hasPrefix("#") else { return String(line) }
        return String(repeating: " ", count: line.count - rest.count) + rest
      }
      .joined(separator: "\n")
  }

  /// The file's name without folders and ending.
  var stem: String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  // MARK: Fields

  /// The entries at the top by their keys in lower case.
  func fields() throws(ThemeError) -> [String: Field] {
    guard let root = try root() else { throw error(.empty, at: nil) }
    guard case .mapping(let mapping) = root else {
      throw error(.notAMapping(key: nil), at: root.mark?.line)
    }
    return try fields(of: mapping)
  }

  /// The entries below a field by their keys in lower case.
  func fields(of parent: Field) throws(ThemeError) -> [String: Field] {
    guard case .mapping(let mapping) = parent.value else {
      throw error(.notAMapping(key: parent.key), at: parent.line)
    }
    return try fields(of: mapping)
  }

  private func fields(of mapping: Node.Mapping) throws(ThemeError) -> [String: Field] {
    var fields: [String: Field] = [:]
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else { continue }
      let field = Field(key: scalar.string, value: value, line: scalar.mark?.line ?? 0)
      guard fields.updateValue(field, forKey: field.key.lowercased()) == nil else {
        throw error(.repeatedKey(field.key), at: field.line)
      }
    }
    return fields
  }

  /// The text of a field's value, whatever it looks like; nil if there is no such field.
  func string(_ field: Field?) throws(ThemeError) -> String? {
    guard let field else { return nil }
    guard case .scalar(let scalar) = field.value else {
      throw error(.notAValue(key: field.key), at: field.line)
    }
    return scalar.string
  }

  func colour(_ field: Field) throws(ThemeError) -> RGB {
    let text = try string(field) ?? ""
    if let colour = RGB(hex: text) { return colour }
    guard text.isEmpty, line(field.line).contains("#") else {
      throw error(.notAColour(key: field.key, text: text), at: field.line)
    }
    throw error(.unquotedColour(key: field.key), at: field.line)
  }

  private func line(_ number: Int) -> Substring {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  // MARK: YAML

  /// Nil for an empty file. What is no YAML is tried once more without the commas that some public schemes
  /// have at the ends of lines, as JSON has them.
  private func root() throws(ThemeError) -> Node? {
    do throws(ThemeError) {
      return try root(of: text)
    } catch {
      let plain = withoutCommas
      guard plain != text, let root = try? root(of: plain) else { throw error }
      return root
    }
  }

  private var withoutCommas: String {
    lines.map { line in
      let colour = line.prefixMatch(of: /\s*base[0-9A-Fa-f]{2}\s*:\s*["']?#?[0-9A-Fa-f]{6}["']?,/)
      return colour.map { $0.output.dropLast() + line[$0.range.upperBound...] } ?? line
    }.joined(separator: "\n")
  }

  /// Composed, never loaded: loading would turn the colour 073642 into a number.
  private func root(of text: String) throws(ThemeError) -> Node? {
    do {
      return try Yams.compose(yaml: text, .default, .default, .utf8)
    } catch let failure as YamlError {
      throw error(failure)
    } catch {
      throw self.error(.notYAML("\(error)"), at: nil)
    }
  }

  func error(_ problem: ThemeProblem, at line: Int?) -> ThemeError {
    ThemeError(path: path, line: line, problem: problem)
  }

  private func error(_ failure: YamlError) -> ThemeError {
    switch failure {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let isTab = line(mark.line).first == "\t"
      return error(isTab ? .tab : .notYAML(problem), at: mark.line)
    case .reader(let problem, let offset, _, _):
      let before = offset.map { text.prefix($0) }
      return error(.notYAML(problem), at: before.map { $0.count { $0 == "\n" } + 1 })
    case .duplicatedKeysInMapping(let keys, let context):
      return error(.repeatedKey(keys.first ?? ""), at: context.mark.line)
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return error(.notYAML("\(failure)"), at: nil)
    }
  }
}
