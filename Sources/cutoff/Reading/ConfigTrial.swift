import CutoffConfig
import CutoffDomain
import CutoffUI
import Foundation

/// Tries what the configuration names: whether the theme can be drawn with, the folder looked into, the programs
/// run. Nothing is run.
struct ConfigTrial {
  private let settings: Settings
  private let themes: ThemeFolders

  init(_ settings: Settings) {
    self.settings = settings
    themes = ThemeFolders(settings)
  }

  /// What is wrong with the configuration, and what it names in vain; from the first line to the last.
  var problems: [ConfigProblem] {
    let reading = settings.configuration
    let start = ConfigPlace(line: 0, column: 0)
    let found = reading.mentions.compactMap { mention in
      reason(mention.thing).map { ConfigProblem(path: reading.path, place: mention.place, reason: $0) }
    }
    return (reading.problems + found).enumerated().sorted { left, right in
      (left.element.place ?? start, left.offset) < (right.element.place ?? start, right.offset)
    }.map(\.element)
  }

  /// The problem of a theme that could not be taken: with its place where the configuration names it.
  func problem(ofTheme error: CommandError) -> String {
    let mention = settings.configuration.mentions.first {
      $0.thing == settings.theme.map(ConfigMention.Thing.theme)
    }
    guard let mention, settings.theme == settings.configuration.config.theme else {
      return error.words(settings.language)
    }
    let reason = ConfigReason.unusableTheme(error.words(settings.language))
    return ConfigProblem(path: settings.configuration.path, place: mention.place, reason: reason)
      .words(settings.language)
  }

  private func reason(_ thing: ConfigMention.Thing) -> ConfigReason? {
    switch thing {
    case .theme(let name):
      do throws(CommandError) {
        try themes.tryTheme(named: name)
        return nil
      } catch {
        return .unusableTheme(error.words(settings.language))
      }
    case .themesDir(let path):
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      return isThere && isFolder.boolValue ? nil : .noFolder(path)
    case .program(let name): return isRunnable(name) ? nil : .noProgram(name)
    }
  }

  /// As the system looks for it when it is started.
  private func isRunnable(_ name: String) -> Bool {
    let folders = (settings.machine.variable("PATH") ?? "/usr/bin:/bin").split(
      separator: ":", omittingEmptySubsequences: false)
    let paths = name.contains("/") ? [name] : folders.map { ($0.isEmpty ? "." : $0) + "/" + name }
    return paths.contains { path in
      var status = stat()
      return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }
  }
}
