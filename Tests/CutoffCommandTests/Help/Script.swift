/// The parts of a completion script by the commands that they are for.
enum Script {
  /// The lines of each function of bash and zsh: "_cutoff_trash_list".
  static func functions(_ script: String) -> [String: [String]] {
    var found: [String: [String]] = [:]
    var name: String?
    for line in script.split(separator: "\n").map(String.init) {
      if line.hasSuffix("() {") {
        name = String(line.dropLast(4))
      } else if line == "}" {
        name = nil
      } else if let name {
        found[name, default: []].append(line)
      }
    }
    return found
  }

  /// What a function of bash does behind each option: "'-o'|'--output')" and the line below it.
  static func values(_ lines: [String]) -> [String: String] {
    var found: [String: String] = [:]
    for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("    '-") && line.hasSuffix("')") {
      for name in line.dropLast().split(separator: "|") {
        found[String(name.filter { $0 != " " && $0 != "'" })] = String(next.drop { $0 == " " })
      }
    }
    return found
  }

  /// The options that a function of bash offers.
  static func options(_ lines: [String]) -> Set<String> {
    let lists = lines.filter { $0.contains("_flags=(") || $0.contains("_options=(") }
    return Set(lists.flatMap { $0.split { " ()".contains($0) }.map(String.init) })
  }

  /// The lines of fish by the command in their condition.
  static func commands(_ script: String) -> [String: [String]] {
    let lines = script.split(separator: "\n").map(String.init).filter { $0.hasPrefix("complete -c") }
    return Dictionary(grouping: lines) { line in
      let parts = line.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
      return parts.count > 1 ? String(parts[1]) : ""
    }
  }
}
