import CutoffConfig
import CutoffDomain
import CutoffStore
import CutoffWords

/// What the configuration comes to, by the names of its settings, and what is wrong with it.
enum ConfigJSON {
  static func value(_ config: Config) -> JSONValue {
    let keys = config.rebound.map { command -> (String, JSONValue) in
      let sequences = config.keymap.sequences(of: command).map { $0.map(\.name).joined(separator: " ") }
      return (command.rawValue, .array(sequences.map(JSONValue.string)))
    }
    return .members([
      ("language", .optional(config.language?.rawValue)), ("theme", .optional(config.theme)),
      ("themesDir", .optional(config.themesDir)), ("color", .optional(config.colour)),
      ("zone", .optional(config.zone?.identifier)), ("author", .optional(config.author)),
      ("dateOrder", .string(config.phrases.englishOrder == .monthDay ? "md" : "dm")),
      ("mouse", .flag(config.isMouseOn)), ("ascii", .flag(config.isASCII)),
      (
        "settings",
        .members([
          ("checkHours", .number(config.settings.checkLasts / Span.hour)),
          ("finalHours", .number(config.settings.finalWindow / Span.hour)),
          ("quietDays", .number(config.settings.quietAfter / Span.day)),
        ])
      ),
      (
        "reminders",
        .members([
          ("before", .array(config.reminders.before.map { .string(ShortSpan.text($0)) })),
          ("title", .flag(config.reminders.isInTitle)), ("bell", .flag(config.reminders.isBell)),
          ("desktop", .flag(config.reminders.isOnDesktop)),
        ])
      ),
      ("announce", .string(config.announcing.rawValue)),
      ("keys", .members(keys)), ("commands", .array(config.commands.map(command))),
    ])
  }

  private static func command(_ command: UserCommand) -> JSONValue {
    .members([
      ("name", .string(command.name)), ("key", .string(String(command.key))),
      ("run", .array(command.arguments.map(JSONValue.string))), ("input", .string(command.input.rawValue)),
    ])
  }

  static func value(_ problem: ConfigProblem, _ language: Language) -> JSONValue {
    .members([
      ("file", .string(problem.path)),
      ("line", problem.place.map { .number(Int64($0.line)) } ?? .null),
      ("column", problem.place.map { .number(Int64($0.column)) } ?? .null),
      ("reason", .string(problem.reason.wording(language))),
    ])
  }
}
