import CutoffScreen

/// `commands:` the user's own programs.
enum ConfigCommands {
  private enum Part: String, CaseIterable {
    case name, key, run, input
  }

  static func read(_ node: ConfigNode, _ reader: inout ConfigReader) -> [UserCommand] {
    guard !node.isNull else { return [] }
    guard let entries = node.list else {
      reader.tell(.wrongShape("commands", needed: .list), at: node.place)
      return []
    }
    var commands: [UserCommand] = []
    for entry in entries {
      guard let command = command(entry, &reader) else { continue }
      if commands.contains(where: { $0.key == command.key }) {
        reader.tell(.repeatedPart(Part.key.rawValue, text: String(command.key)), at: entry.place)
      } else {
        commands.append(command)
      }
    }
    return commands
  }

  /// Nil for one that lacks something; what it lacks is told.
  private static func command(_ node: ConfigNode, _ reader: inout ConfigReader) -> UserCommand? {
    let problemsBefore = reader.problems.count
    var parts: [Part: ConfigNode] = [:]
    reader.settings(of: node, named: "commands", allowed: Part.allCases.map(\.rawValue)) { _, name, value in
      if let part = Part(rawValue: name) { parts[part] = value }
    }
    let name = parts[.name].flatMap { reader.text($0, Part.name.rawValue) }
    let key = parts[.key].flatMap { Self.character($0, &reader) }
    let arguments = parts[.run].flatMap { Self.arguments($0, &reader) }
    let input = parts[.input].map { Self.input($0, &reader) } ?? UserCommand.Input.none
    guard reader.problems.count == problemsBefore else { return nil }
    guard let name, let key, let arguments, let input else {
      let missing = [Part.name, .key, .run].filter { parts[$0].map(\.isNull) ?? true }.map(\.rawValue)
      reader.tell(.missingPart(missing.joined(separator: ", ")), at: node.place)
      return nil
    }
    reader.mention(arguments.first.map(ConfigMention.Thing.program), at: (parts[.run] ?? node).place)
    return UserCommand(name: name, key: key, arguments: arguments, input: input)
  }

  private static func character(_ node: ConfigNode, _ reader: inout ConfigReader) -> Character? {
    guard !node.isNull else { return nil }
    guard let text = node.text, text.count == 1, let character = text.first,
      character.isLetter || character.isNumber
    else {
      reader.tell(.wrongShape(Part.key.rawValue, needed: .character), at: node.place)
      return nil
    }
    return character
  }

  /// A program and its arguments.
  static func arguments(_ node: ConfigNode, _ reader: inout ConfigReader) -> [String]? {
    guard !node.isNull else { return nil }
    let texts = (node.list ?? []).map(\.text)
    guard let program = texts.first ?? nil, !program.isEmpty, !texts.contains(nil),
      // The system would take a text with a zero byte for a shorter one.
      !texts.contains(where: { $0?.unicodeScalars.contains("\0") == true })
    else {
      reader.tell(.wrongShape(Part.run.rawValue, needed: .texts), at: node.place)
      return nil
    }
    return texts.compactMap { $0 }
  }

  private static func input(_ node: ConfigNode, _ reader: inout ConfigReader) -> UserCommand.Input? {
    reader.choice(node, Part.input.rawValue, among: UserCommand.Input.allCases.map(\.rawValue))
      .flatMap(UserCommand.Input.init(rawValue:)) ?? (node.isNull ? UserCommand.Input.none : nil)
  }
}
