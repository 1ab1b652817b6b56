import CutoffDomain
import CutoffTheme
import Foundation

/// The themes that there are: those compiled in and those found in files.
struct ThemeFolders {
  private let folders: [String]
  private let typed: String?

  init(_ settings: Settings) {
    folders = ThemeSearch.folders(
      themesDir: settings.themesDir, configHome: settings.machine.configHome,
      executable: Machine.executable, dataDirs: settings.machine.variable("XDG_DATA_DIRS"),
      checkout: Self.checkout(of: Machine.executable))
    typed = settings.theme
  }

  /// What `--theme` or `CUTOFF_THEME` chooses, else the default.
  func choice() throws(CommandError) -> ThemeChoice {
    guard let typed else { return .one(.terminal) }
    guard typed == ThemeChoice.auto else { return .one(try theme(named: typed)) }
    return .byBackground(
      dark: try theme(named: ThemeChoice.darkSlug), light: try theme(named: ThemeChoice.lightSlug))
  }

  /// Fails where `typed`, in place of what was chosen, is no theme.
  func tryTheme(named typed: String) throws(CommandError) {
    for name in typed == ThemeChoice.auto ? [ThemeChoice.darkSlug, ThemeChoice.lightSlug] : [typed] {
      _ = try theme(named: name)
    }
  }

  /// The theme of a name, as `names` has it, or of a file's path.
  func theme(named typed: String) throws(CommandError) -> Theme {
    if let theme = Theme.builtIn.first(where: { $0.slug == typed }) { return theme }
    // A typed path may be a pipe; one that only lies in a folder would be waited for without end.
    let path =
      ThemeSearch.isPath(typed)
      ? (FileManager.default.fileExists(atPath: typed) ? typed : nil)
      : paths(of: typed).first(where: Self.isRegularFile)
    guard let path else { throw .noTheme(typed) }
    return try Self.read(path)
  }

  /// The names of all themes, those without a file first, as `theme(named:)` takes them.
  var names: [String] { Theme.builtIn.map(\.slug) + files.map(Self.slug) }

  /// The files of all themes, in the order of search; the first of a name wins.
  var files: [String] {
    var slugs = Set(Theme.builtIn.map(\.slug))
    return folders.flatMap(Self.themeFiles).filter { slugs.insert(Self.slug($0)).inserted }
  }

  static func read(_ path: String) throws(CommandError) -> Theme {
    let text = try Input.text(of: path, waitsForWriter: false)
    do {
      return try ThemeFile.parse(text, path: path)
    } catch {
      throw .theme(error)
    }
  }

  /// A theme's name: its file's, without the ending.
  static func slug(_ path: String) -> String {
    URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }

  private func paths(of slug: String) -> [String] {
    folders.flatMap { folder in ThemeSearch.fileNames(for: slug).map { folder + "/" + $0 } }
  }

  private static func themeFiles(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().map { folder + "/" + $0 }
      .filter(isRegularFile)
  }

  private static func isRegularFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The folder above ".build", where a program lies that was built and not installed.
  private static func checkout(of executable: String?) -> String? {
    executable?.range(of: "/.build/").map { range in String(executable?[..<range.lowerBound] ?? "") }
  }
}
