import CutoffDomain
import CutoffWords

/// A configuration as the text that would give it.
package enum ConfigText {
  /// Lines of YAML. Of the keys only those that are not as the program comes.
  package static func lines(of config: Config) -> [String] {
    var lines = [
      config.language.map { "language: " + $0.rawValue }, config.theme.map { "theme: " + quoted($0) },
      config.themesDir.map { "themesDir: " + quoted($0) }, config.colour.map { "color: " + $0 },
      config.zone.map { "zone: " + quoted($0.identifier) }, config.author.map { "author: " + quoted($0) },
    ].compactMap { $0 }
    if let workdays = config.workdays {
      lines.append("workdays: " + ConfigWorkdays.text(workdays, quoted: quoted))
    }
    if config.phrases.englishOrder == .monthDay { lines.append("dateOrder: md") }
    lines += ["mouse: \(config.isMouseOn)", "ascii: \(config.isASCII)", "settings:"]
    lines += [
      "  checkHours: \(config.settings.checkLasts / Span.hour)",
      "  finalHours: \(config.settings.finalWindow / Span.hour)",
      "  quietDays: \(config.settings.quietAfter / Span.day)",
    ]
    let reminders = config.reminders
    lines += [
      "reminders:", "  before: [" + reminders.before.map(ShortSpan.text).joined(separator: ", ") + "]",
      "  title: \(reminders.isInTitle)", "  bell: \(reminders.isBell)", "  desktop: \(reminders.isOnDesktop)",
    ]
    if config.announcing != .all { lines.append("announce: " + config.announcing.rawValue) }
    if let sync = config.sync { lines.append("sync: " + ConfigSync.text(sync, quoted: quoted)) }
    return lines + keys(config) + commands(config) + hooks(config)
  }

  private static func keys(_ config: Config) -> [String] {
    guard !config.rebound.isEmpty else { return [] }
    let lines = config.rebound.map { command in
      let sequences = config.keymap.sequences(of: command).map { $0.map(\.name).joined(separator: " ") }
      let list = "[" + sequences.map(quoted).joined(separator: ", ") + "]"
      return "  " + command.rawValue + ": " + (sequences.isEmpty ? "null" : list)
    }
    return ["keys:"] + lines
  }

  private static func commands(_ config: Config) -> [String] {
    guard !config.commands.isEmpty else { return [] }
    return ["commands:"] + config.commands.flatMap { lines(of: $0) }
  }

  private static func lines(of command: UserCommand) -> [String] {
    let arguments = command.arguments.map(quoted).joined(separator: ", ")
    return [
      "  - name: " + quoted(command.name), "    key: " + quoted(String(command.key)),
      "    run: [\(arguments)]",
      "    input: " + command.input.rawValue,
    ]
  }

  private static func hooks(_ config: Config) -> [String] {
    guard !config.hooks.isEmpty else { return [] }
    return ["hooks:"] + config.hooks.flatMap { lines(of: $0) }
  }

  private static func lines(of hook: Hook) -> [String] {
    let arguments = hook.arguments.map(quoted).joined(separator: ", ")
    return [
      "  - on: " + hook.occasion.rawValue, "    run: [\(arguments)]",
      "    timeout: " + TimeLimit.text(hook.limit),
    ]
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.map { character in
      switch character {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      default: String(character)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
