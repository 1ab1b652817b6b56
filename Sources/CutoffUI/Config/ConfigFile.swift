import CutoffDomain
import CutoffScreen
import CutoffWords

/// Reads the text of a configuration. Never fails: what cannot be used is among the problems of the reading.
package enum ConfigFile {
  /// `standard` are the keys as the program comes; `distrust` says why the user's own commands must not be taken from
  /// this file.
  package static func read(
    _ text: String, path: String, standard: Keymap, distrust: ConfigDistrust? = nil
  ) -> ConfigReading {
    var reader = ConfigReader(path: path)
    var config = Config(standard: standard)
    do throws(ConfigSourceError) {
      if let root = try ConfigSource.root(text) {
        reader.settings(
          of: root, named: "", allowed: Setting.allCases.map(\.rawValue), earlier: ["notices": "reminders"]
        ) {
          reader, name, value in
          if let setting = Setting(rawValue: name) { take(setting, value, distrust, &config, &reader) }
        }
      }
    } catch {
      reader.tell(error.reason, at: error.place)
    }
    return ConfigReading(
      path: path, config: config, problems: reader.problems.inOrder, mentions: reader.mentions)
  }

  /// The names at the top of the file.
  private enum Setting: String, CaseIterable {
    case language, theme, themesDir, color, zone, author, mouse, ascii, workdays, dateOrder, settings,
      reminders, announce, sync, keys, commands, hooks
  }

  private static func take(
    _ setting: Setting, _ value: ConfigNode, _ distrust: ConfigDistrust?, _ config: inout Config,
    _ reader: inout ConfigReader
  ) {
    let name = setting.rawValue
    switch setting {
    case .language:
      config.language = reader.choice(value, name, among: Language.allCases.map(\.rawValue))
        .flatMap(Language.init(rawValue:))
    case .theme:
      config.theme = reader.text(value, name)
      reader.mention(config.theme.map(ConfigMention.Thing.theme), at: value.place)
    case .themesDir:
      config.themesDir = reader.text(value, name)
      reader.mention(config.themesDir.map(ConfigMention.Thing.themesDir), at: value.place)
    case .color: config.colour = reader.choice(value, name, among: Config.colours)
    case .zone: config.zone = zone(value, name, &reader)
    case .author: config.author = reader.text(value, name)
    case .mouse: config.isMouseOn = reader.flag(value, name) ?? config.isMouseOn
    case .ascii: config.isASCII = reader.flag(value, name) ?? config.isASCII
    case .workdays: ConfigWorkdays.read(value, into: &config, &reader)
    case .dateOrder:
      if let order = reader.choice(value, name, among: ["dm", "md"]) {
        config.phrases.englishOrder = order == "md" ? .monthDay : .dayMonth
      }
    case .settings: ConfigWindows.read(value, into: &config.settings, &reader)
    case .reminders: ConfigReminders.read(value, into: &config.reminders, &reader)
    case .announce:
      let typed = reader.choice(value, name, among: Announcing.allCases.map(\.rawValue))
      config.announcing = typed.flatMap(Announcing.init(rawValue:)) ?? config.announcing
    case .sync: ConfigSync.read(value, into: &config, &reader)
    case .keys: ConfigKeys.read(value, into: &config, &reader)
    case .commands:
      if let distrust {
        reader.tell(.untrusted(name, distrust), at: value.place)
      } else {
        config.commands = ConfigCommands.read(value, &reader)
      }
    case .hooks:
      if let distrust {
        reader.tell(.untrusted(name, distrust), at: value.place)
      } else {
        config.hooks = ConfigHooks.read(value, &reader)
      }
    }
  }

  private static func zone(_ value: ConfigNode, _ name: String, _ reader: inout ConfigReader) -> Zone? {
    guard let text = reader.text(value, name) else { return nil }
    let zone = Zone.typed(text)
    if zone == nil { reader.tell(.unknownZone(text), at: value.place) }
    return zone
  }
}

extension [ConfigProblem] {
  /// From the first line to the last; what is about the whole file comes first.
  fileprivate var inOrder: [ConfigProblem] {
    let start = ConfigPlace(line: 0, column: 0)
    return sorted { ($0.place ?? start) < ($1.place ?? start) }
  }
}

/// `settings:` the windows of the rules.
enum ConfigWindows {
  private enum Window: String, CaseIterable {
    case checkHours, finalHours, quietDays
  }

  static func read(_ node: ConfigNode, into settings: inout StandingSettings, _ reader: inout ConfigReader) {
    var read = settings
    reader.settings(of: node, named: "settings", allowed: Window.allCases.map(\.rawValue)) {
      reader, name, value in
      guard let window = Window(rawValue: name) else { return }
      switch window {
      case .checkHours:
        read.checkLasts = seconds(value, window, 1...8_760, Span.hour, &reader) ?? read.checkLasts
      case .finalHours:
        read.finalWindow = seconds(value, window, 1...8_760, Span.hour, &reader) ?? read.finalWindow
      case .quietDays:
        read.quietAfter = seconds(value, window, 1...3_650, Span.day, &reader) ?? read.quietAfter
      }
    }
    settings = read
  }

  private static func seconds(
    _ value: ConfigNode, _ window: Window, _ range: ClosedRange<Int>, _ unit: Int64,
    _ reader: inout ConfigReader
  ) -> Int64? {
    reader.number(value, window.rawValue, in: range).map { Int64($0) * unit }
  }
}

/// `reminders:` how the dashboard calls.
enum ConfigReminders {
  private enum Setting: String, CaseIterable {
    case before, title, bell, desktop
  }

  static func read(_ node: ConfigNode, into reminders: inout ReminderSettings, _ reader: inout ConfigReader) {
    var read = reminders
    reader.settings(of: node, named: "reminders", allowed: Setting.allCases.map(\.rawValue)) {
      reader, name, value in
      guard let setting = Setting(rawValue: name) else { return }
      switch setting {
      case .before: read.before = reader.durations(value, name) ?? read.before
      case .title: read.isInTitle = reader.flag(value, name) ?? read.isInTitle
      case .bell: read.isBell = reader.flag(value, name) ?? read.isBell
      case .desktop: read.isOnDesktop = reader.flag(value, name) ?? read.isOnDesktop
      }
    }
    reminders = read
  }
}
