import ArgumentParser
import Foundation

/// The program's commands with their options and arguments, as the argument parser tells them of the declarations: what
/// help, manual pages and completions are made of.
struct CommandTree: Decodable, Sendable {
  struct Name: Decodable, Sendable {
    let kind: String
    let name: String

    /// As it is typed: "--kind", "-o".
    var typed: String { (kind == "long" ? "--" : "-") + name }
  }

  struct Argument: Decodable, Sendable {
    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let defaultValue: String?
    let allValues: [String]?
    let sectionTitle: String?
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool

    var isPositional: Bool { kind == "positional" }
    var takesValue: Bool { kind != "flag" }
    var typedNames: [String] { (names ?? []).map(\.typed) }
    /// The name without its hyphens that says what it is about; of an argument that of its value.
    var ownName: String { names?.first { $0.kind == "long" }?.name ?? valueName ?? "" }
  }

  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool?
  private let arguments: [Argument]?
  private let subcommands: [CommandTree]?

  /// What the program declares.
  static func own() throws -> CommandTree {
    struct Dump: Decodable { let command: CommandTree }
    return try JSONDecoder().decode(Dump.self, from: Data(Cutoff._dumpHelp().utf8)).command
  }

  var shownArguments: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }
  var positionals: [Argument] { shownArguments.filter(\.isPositional) }
  var options: [Argument] { shownArguments.filter { !$0.isPositional } }
  /// Without those that help does not name.
  var commands: [CommandTree] { (subcommands ?? []).filter { $0.shouldDisplay ?? true } }

  /// This command and all below it, each with the words that lead to it.
  func all(_ path: [String] = []) -> [(path: [String], command: CommandTree)] {
    let here = path + [commandName]
    return [(here, self)] + commands.flatMap { $0.all(here) }
  }
}
