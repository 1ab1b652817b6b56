import Foundation
import Testing

/// The commands as the program declares them.
struct Declared: Decodable, Sendable {
  struct Name: Decodable, Sendable {
    let kind: String
    let name: String
  }

  struct Argument: Decodable, Sendable {
    let kind: String
    let names: [Name]?
    let valueName: String
    let abstract: String?
    let allValues: [String]?
    let sectionTitle: String?

    var takesValue: Bool { kind != "flag" }
    var typed: [String] { (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name } }
  }

  let commandName: String
  let arguments: [Argument]?
  let subcommands: [Declared]?
  let shouldDisplay: Bool?

  /// Every shown command with the words that lead to it, the program itself first.
  func all(_ path: [String] = []) -> [(path: [String], command: Declared)] {
    let here = path + [commandName]
    let shown = (subcommands ?? []).filter { ($0.shouldDisplay ?? true) && $0.commandName != "help" }
    return [(here, self)] + shown.flatMap { $0.all(here) }
  }

  static func of(_ home: Home) async throws -> Declared {
    struct Dump: Decodable { let command: Declared }
    let dump = try await home.output("--experimental-dump-help")
    return try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
  }
}

/// The folder of the pages, beside the sources of these tests.
enum Pages {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/docs/man")

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// mdoc without what it needs to keep signs as they are.
  static func plain(_ text: String) -> String { text.replacing("\\-", with: "-").replacing("\\&", with: "") }
}
