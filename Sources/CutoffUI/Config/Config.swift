import CutoffDomain
import CutoffScreen
import CutoffWords

/// What the user's own file sets. Everything has a default; nil is left to the environment and the machine.
package struct Config: Sendable {
  package var language: Language?
  /// A theme's name or the path of its file.
  package var theme: String?
  /// A folder to look for themes in first.
  package var themesDir: String?
  /// A value of `--color`.
  package var colour: String?
  package var zone: Zone?
  /// Who is written beside each change.
  package var author: String?
  /// Clicks go to the dashboard; the terminal then cannot select text by itself.
  package var isMouseOn = false
  /// Only ASCII is drawn.
  package var isASCII = false
  package var settings = StandingSettings()
  package var reminders = ReminderSettings()
  /// What a conversation says by itself.
  package var announcing = Announcing.all
  /// How the store is shared; nil where the person does not say, and then nothing is by itself.
  package var sync: SyncSettings?
  /// How working days are counted, as it is written; nil where it is not.
  package var workdays: WorkdaysSetting?
  /// How phrases are read.
  package var phrases = PhraseSettings()
  package var keymap: Keymap
  /// The commands that have other keys than the program comes with.
  package var rebound: [CommandID] = []
  package var commands: [UserCommand] = []
  package var hooks: [Hook] = []

  /// `standard` are the keys as the program comes.
  package init(standard: Keymap) { keymap = standard }

  /// The values of `color`, the same as those of `--color`.
  package static let colours = ["auto", "never", "16", "256", "truecolor"]
}

/// How the dashboard calls before a deadline.
package struct ReminderSettings: Hashable, Sendable {
  /// How long before a deadline, in seconds, the longest first; 0 is the hour itself.
  package var before: [Int64] = [3 * Span.day, Span.day, Span.hour, 15 * Span.minute, 0]
  /// The next deadline stands in the title of the window.
  package var isInTitle = true
  package var isBell = false
  /// A notification of the desktop, where the terminal passes it on.
  package var isOnDesktop = false

  package init() {}

  /// Says nothing of its own accord, for screens without a person before them.
  package static let silent: ReminderSettings = {
    var settings = ReminderSettings()
    settings.before = []
    settings.isInTitle = false
    return settings
  }()
}

/// A program of the user's, offered behind `!`.
package struct UserCommand: Hashable, Sendable {
  package enum Input: String, CaseIterable, Sendable {
    case none
    /// The incident that is shown, as `cutoff show --json` prints it.
    case incident = "incident-json"
    /// The text of the selected item; of the brief while that is shown.
    case selection = "selection-text"
    /// The brief of the incident that is shown.
    case brief = "brief-text"
  }

  package var name: String
  /// The letter or digit that runs it in the menu.
  package var key: Character
  /// The program and its arguments; no shell reads them.
  package var arguments: [String]
  /// What it gets on its standard input.
  package var input: Input

  package init(name: String, key: Character, arguments: [String], input: Input = .none) {
    self.name = name
    self.key = key
    self.arguments = arguments
    self.input = input
  }
}

/// What came of reading the configuration: what could be used, and what could not.
package struct ConfigReading: Sendable {
  /// Where the file is, or would be.
  package var path: String
  package var config: Config
  /// In the order of the file.
  package var problems: [ConfigProblem]
  /// What the file names that is not in it, in its order: whoever can look may try it.
  package var mentions: [ConfigMention]

  package init(
    path: String, config: Config, problems: [ConfigProblem] = [], mentions: [ConfigMention] = []
  ) {
    self.path = path
    self.config = config
    self.problems = problems
    self.mentions = mentions
  }
}

/// Something outside of the configuration that it names.
package struct ConfigMention: Hashable, Sendable {
  package enum Thing: Hashable, Sendable {
    /// A theme's name or the path of its file.
    case theme(String)
    case themesDir(String)
    /// A program of a command or hook of the user's.
    case program(String)
  }

  package let thing: Thing
  package let place: ConfigPlace?
}
