import CutoffStore
import CutoffTerminal
import CutoffTheme
import Foundation

/// The theme of a running dashboard: previewed, taken, and remembered for the next time.
@MainActor
struct LiveThemes {
  private let folders: ThemeFolders
  private let memory: ThemeMemory
  /// The name of the theme that is shown.
  private(set) var shown: String

  init(_ settings: Settings, shown: String) {
    folders = ThemeFolders(settings)
    memory = ThemeMemory(settings.stateFolder)
    self.shown = shown
  }

  /// The names of all themes.
  var names: [String] { folders.names }

  /// Draws with another theme. Why not, where it cannot be read.
  mutating func take(_ name: String, on terminal: Terminal) throws(CommandError) {
    let theme = try folders.theme(named: name)
    terminal.apply(theme.styleSheet(for: terminal.colourDepth))
    shown = name
  }

  /// Remembers the shown theme for the next time.
  func remember() throws(StoreError) { try memory.remember(shown) }
}

/// The name of the theme that was taken last in a dashboard; options, environment and configuration go
/// before it.
struct ThemeMemory {
  private let path: String

  init(_ stateFolder: String) { path = stateFolder + "/theme" }

  /// Nil when none was taken yet.
  var name: String? {
    guard let bytes = try? StoredFile.read(path, limit: 1 << 12).bytes else { return nil }
    let line = bytes.split(separator: UInt8(ascii: "\n")).first ?? []
    let name = String(decoding: line, as: UTF8.self)
    return name.isEmpty || name.contains("/") ? nil : name
  }

  func remember(_ name: String) throws(StoreError) {
    try PrivateFile.write(Array((name + "\n").utf8), to: path, isSynced: false)
  }
}
