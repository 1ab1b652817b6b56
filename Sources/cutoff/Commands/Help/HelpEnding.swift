/// The last line of every help: the page of the manual that is about the command.
enum HelpEnding {
  private static let beginning = "OVERVIEW: "
  private static let usage = "USAGE: cutoff "

  /// The help of a command with that line; any other text as it is.
  static func added(to text: String) -> String {
    guard text.hasPrefix(beginning) || text.hasPrefix(usage) else { return text }
    let lines = text.split(separator: "\n")
    let command = lines.first { $0.hasPrefix(usage) }?.dropFirst(usage.count).split(separator: " ").first
    let rest = text.reversed().drop(while: \.isNewline).reversed()
    return String(rest) + "\n\nSee \(ManualPage.about(command.map(String.init) ?? ""))."
  }
}
