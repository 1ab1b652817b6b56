import CutoffDomain

/// A program of the user's that is told when something changes or is crossed.
package struct Hook: Hashable, Sendable {
  /// What it is told of.
  package enum Occasion: String, CaseIterable, Sendable {
    /// Anything that was saved.
    case change
    /// An event that was logged.
    case event
    /// A threshold, an hour, somebody late.
    case threshold
    /// Another headline.
    case headline
  }

  package var occasion: Occasion
  /// The program and its arguments; no shell reads them.
  package var arguments: [String]
  /// Seconds that it may take.
  package var limit: Int64

  package init(on occasion: Occasion, arguments: [String], limit: Int64 = Hook.usualLimit) {
    self.occasion = occasion
    self.arguments = arguments
    self.limit = limit
  }

  package static let usualLimit: Int64 = 10
}

/// `hooks:` the user's own programs that are told of what happens.
enum ConfigHooks {
  private enum Part: String, CaseIterable {
    case on, run, timeout
  }

  static func read(_ node: ConfigNode, _ reader: inout ConfigReader) -> [Hook] {
    guard !node.isNull else { return [] }
    guard let entries = node.list else {
      reader.tell(.wrongShape("hooks", needed: .list), at: node.place)
      return []
    }
    return entries.compactMap { hook($0, &reader) }
  }

  /// Nil for one that lacks something; what it lacks is told.
  private static func hook(_ node: ConfigNode, _ reader: inout ConfigReader) -> Hook? {
    let problemsBefore = reader.problems.count
    var parts: [Part: ConfigNode] = [:]
    reader.settings(of: node, named: "hooks", allowed: Part.allCases.map(\.rawValue)) { _, name, value in
      if let part = Part(rawValue: name) { parts[part] = value }
    }
    let occasion = parts[.on].flatMap {
      reader.choice($0, Part.on.rawValue, among: Hook.Occasion.allCases.map(\.rawValue))
    }.flatMap(Hook.Occasion.init(rawValue:))
    let arguments = parts[.run].flatMap { ConfigCommands.arguments($0, &reader) }
    let limit = parts[.timeout].flatMap { Self.limit($0, &reader) } ?? Hook.usualLimit
    guard reader.problems.count == problemsBefore else { return nil }
    guard let occasion, let arguments else {
      let missing = [Part.on, .run].filter { parts[$0].map(\.isNull) ?? true }.map(\.rawValue)
      reader.tell(.missingPart(missing.joined(separator: ", ")), at: node.place)
      return nil
    }
    reader.mention(arguments.first.map(ConfigMention.Thing.program), at: (parts[.run] ?? node).place)
    return Hook(on: occasion, arguments: arguments, limit: limit)
  }

  private static func limit(_ node: ConfigNode, _ reader: inout ConfigReader) -> Int64? {
    guard let text = reader.text(node, Part.timeout.rawValue) else { return nil }
    guard let limit = TimeLimit.seconds(text) else {
      reader.tell(.notATimeLimit(text), at: node.place)
      return nil
    }
    return limit
  }
}
