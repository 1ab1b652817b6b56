/// The settings of one file of git's configuration, as git itself reads them.
package struct GitConfig {
  /// Section and name in lower case, what stands between them as it is written.
  struct Entry: Hashable {
    let section: String
    let subsection: String?
    let name: String
    /// Nil for a name without "=".
    let value: String?

    var key: String { [section, subsection, name].compactMap { $0 }.joined(separator: ".") }
  }

  let entries: [Entry]

  /// `fields` of `git config --list -z`: the key, a line feed, the value.
  package init(fields: [String]) {
    entries = fields.map { field in
      let end = field.firstIndex(of: "\n")
      let key = field[..<(end ?? field.endIndex)]
      let first = key.firstIndex(of: ".") ?? key.endIndex
      let last = key.lastIndex(of: ".") ?? key.endIndex
      return Entry(
        section: String(key[..<first]),
        subsection: first < last ? String(key[key.index(after: first)..<last]) : nil,
        name: last < key.endIndex ? String(key[key.index(after: last)...]) : "",
        value: end.map { String(field[field.index(after: $0)...]) })
    }
  }

  /// The last value, which is the one that holds.
  func value(_ section: String, _ subsection: String?, _ name: String) -> String? {
    entries.last { $0.section == section && $0.subsection == subsection && $0.name == name }?.value
  }

  // MARK: What is allowed

  /// A list of what is allowed: a list of what is not was always too short.
  private static let core: Set<String> = [
    "repositoryformatversion", "filemode", "bare", "logallrefupdates", "ignorecase", "precomposeunicode",
    "symlinks", "autocrlf",
  ]

  /// What of it a sync does not take.
  package func findings(store: String) -> [SyncFinding] { entries.compactMap { Self.finding($0, store) } }

  private static func finding(_ entry: Entry, _ store: String) -> SyncFinding? {
    guard isKnown(entry) else { return .setting(entry.key) }
    guard let value = entry.value else {
      return entry.section == "remote" || entry.section == "branch"
        ? .value(setting: entry.key, value: "") : nil
    }
    return isAllowed(value, of: entry, store) ? nil : .value(setting: entry.key, value: value)
  }

  private static func isKnown(_ entry: Entry) -> Bool {
    switch (entry.section, entry.subsection) {
    case ("core", nil): core.contains(entry.name)
    case ("remote", .some): ["url", "pushurl", "fetch"].contains(entry.name)
    case ("branch", .some): ["remote", "merge", "rebase"].contains(entry.name)
    case ("user", nil): ["name", "email"].contains(entry.name)
    case ("merge", nil): entry.name == "renames"
    case ("merge", "cutoff"): true
    case ("pull", nil): true
    case (_, _): false
    }
  }

  private static func isAllowed(_ value: String, of entry: Entry, _ store: String) -> Bool {
    switch (entry.section, entry.name) {
    case ("core", "bare"): ["false", "no", "off", "0"].contains(value.lowercased())
    case ("remote", "url"), ("remote", "pushurl"): RemoteAddress.isAllowed(value, store: store)
    case ("remote", "fetch"): isPlainRefspec(value)
    case ("branch", "remote"): isPlainName(value)
    case ("branch", "merge"): value.hasPrefix("refs/heads/") && isPlainName(value)
    case (_, _): true
    }
  }

  /// Branches of the server into the place for them: never over a branch of one's own.
  private static func isPlainRefspec(_ value: String) -> Bool {
    let sides = value.drop { $0 == "+" }.split(separator: ":", omittingEmptySubsequences: false)
    return sides.count == 2 && sides[0].hasPrefix("refs/heads/") && sides[1].hasPrefix("refs/remotes/")
  }

  /// A name that git takes for nothing but a name.
  static func isPlainName(_ value: String) -> Bool {
    !value.isEmpty && !value.hasPrefix("-") && value != "." && !value.contains(":") && !value.contains("..")
      && value.unicodeScalars.allSatisfy {
        $0.value > 0x20 && $0.value != 0x7F && !"~^?*[\\@{".unicodeScalars.contains($0)
      }
  }
}
