import ArgumentParser
import CutoffDomain
import Foundation

/// What a misspelt command or value may have meant, put behind what the parser says of it. Of options the parser says it
/// itself.
struct TypoHint {
  let arguments: [String]

  /// The text with its first line longer; as it was where nothing comes near.
  func added(to text: String) -> String {
    guard text.hasPrefix("Error: ") else { return text }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let word = nearest(lines) else { return text }
    let question = "Did you mean '\(word)'?"
    // In front of the values that there are.
    if let place = lines[0].range(of: "Please provide") {
      lines[0].replaceSubrange(place, with: question + " Please provide")
    } else {
      lines[0] += ". " + question
    }
    return lines.joined(separator: "\n")
  }

  /// What `cutoff help WORD` asks about where there is no such command, with what may be meant: the parser shows the
  /// help of all then. Nil for anything else.
  var askedInVain: String? {
    let words = arguments.filter { !$0.hasPrefix("-") }
    guard words.first == "help" else { return nil }
    var commands = Cutoff.configuration.subcommands
    for word in words.dropFirst() {
      guard let found = commands.first(where: { Self.names(of: $0).contains(word) }) else {
        let nearest = Nearest.word(to: word, among: commands.flatMap(Self.names))
        return "Error: Unknown command '\(word)'" + (nearest.map { ". Did you mean '\($0)'?" } ?? "")
      }
      commands = found.configuration.subcommands
    }
    return nil
  }

  private func nearest(_ lines: [String]) -> String? {
    if let typed = Self.quoted(behind: "Unexpected argument ", in: lines[0]) {
      return Nearest.word(to: typed.lowercased(), among: commands(before: typed))
    }
    guard let typed = Self.quoted(behind: "The value ", in: lines[0]) else { return nil }
    return Nearest.word(to: typed, among: Self.values(lines))
  }

  /// The names of the commands that could stand where `typed` does.
  private func commands(before typed: String) -> [String] {
    var commands = Cutoff.configuration.subcommands
    for word in arguments.prefix(while: { $0 != typed }) where !word.hasPrefix("-") {
      guard let found = commands.first(where: { Self.names(of: $0).contains(word) }) else { continue }
      commands = found.configuration.subcommands
    }
    return commands.flatMap(Self.names)
  }

  private static func names(of command: any ParsableCommand.Type) -> [String] {
    [command._commandName] + command.configuration.aliases
  }

  /// What the parser lists: "one of 'vi' or 'en'", or a line each behind a dash.
  private static func values(_ lines: [String]) -> [String] {
    let listed = lines.dropFirst().compactMap { $0.hasPrefix("  - ") ? String($0.dropFirst(4)) : nil }
    guard listed.isEmpty, let start = lines[0].range(of: "one of ") else { return listed }
    let parts = lines[0][start.upperBound...].split(separator: "'", omittingEmptySubsequences: false)
    return parts.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  private static func quoted(behind words: String, in line: String) -> String? {
    guard let start = line.range(of: words + "'") else { return nil }
    let rest = line[start.upperBound...]
    return rest.firstIndex(of: "'").map { String(rest[..<$0]) }
  }
}
