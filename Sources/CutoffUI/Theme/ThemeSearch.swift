/// Where theme files are looked for. Only names: nothing here touches a file.
package enum ThemeSearch {
  /// The folders to look in, the first that has the file wins: `themesDir` (given by the user), the
  /// user's configuration, `share` beside the program's folder, the system's data folders, the checkout.
  /// All paths are absolute or nil, except `themesDir`; `dataDirs` is a list separated by colons, and
  /// stands for `/usr/local/share:/usr/share` if nil or empty (XDG Base Directory Specification 0.8,
  /// which also has relative entries ignored).
  package static func folders(
    themesDir: String?, configHome: String?, executable: String?, dataDirs: String?, checkout: String?
  ) -> [String] {
    let systemFolders = dataDirs.flatMap { $0.isEmpty ? nil : $0 } ?? "/usr/local/share:/usr/share"
    let data = systemFolders.split(separator: ":").filter { $0.hasPrefix("/") }.map(String.init)
    var folders = themesDir.map { [$0] } ?? []
    folders += [configHome].compactMap { $0 }.filter { $0.hasPrefix("/") }.map { joined($0, "cutoff/themes") }
    folders += [executable.flatMap(prefix(ofExecutable:))].compactMap { $0 }.map {
      joined($0, "share/cutoff/themes")
    }
    folders += data.map { joined($0, "cutoff/themes") }
    folders += [checkout].compactMap { $0 }.map { joined($0, "themes") }
    return folders.reduce(into: []) { kept, folder in
      if !kept.contains(folder) { kept.append(folder) }
    }
  }

  /// The names that the file of a theme may have in a folder.
  package static func fileNames(for slug: String) -> [String] { [slug + ".yaml", slug + ".yml"] }

  /// Whether what the user typed is the path of a file and not the name of a theme.
  package static func isPath(_ typed: String) -> Bool { typed.contains("/") }

  /// `/usr/local` for `/usr/local/bin/cutoff`; nil for a path with fewer parts.
  private static func prefix(ofExecutable path: String) -> String? {
    let parts = path.split(separator: "/")
    guard path.hasPrefix("/"), parts.count >= 2 else { return nil }
    return "/" + parts.dropLast(2).joined(separator: "/")
  }

  private static func joined(_ folder: String, _ rest: String) -> String {
    folder.hasSuffix("/") ? folder + rest : folder + "/" + rest
  }
}
