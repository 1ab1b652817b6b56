import CutoffDomain

/// The two files that tell git how to treat a store. Lines are only ever added: what a person wrote there
/// stays and wins.
package struct GitFiles: Sendable {
  /// Patterns of ".gitattributes" for which the person chose another merge driver.
  package private(set) var othersMerge: [String] = []

  private struct Attributes {
    var pattern: String
    var attributes: [String]
    var line: String { ([pattern] + attributes).joined(separator: " ") }
  }

  /// What the trash holds is merged by record, too: two people may delete the same thing.
  private static let attributes =
    [
      Attributes(pattern: "incidents/*.json", attributes: ["text", "eol=lf", "merge=cutoff"]),
      Attributes(pattern: "trash/*.json", attributes: ["text", "eol=lf", "merge=cutoff"]),
      Attributes(pattern: "store.json", attributes: ["text", "eol=lf"]),
    ]
    + reserved.map { Attributes(pattern: $0 + "/**", attributes: ["-text", "-merge"]) }

  /// Folders that later versions fill: whole files that are never changed, so that two clones have all of both. git
  /// merges no lines in them.
  private static let reserved = ["files", "history", "watch"]

  /// What a store shares, from its folder: folders first. Nothing else of the folder is anybody's but its owner's.
  package static let shared =
    ["incidents", "trash"] + reserved + ["store.json", ".gitattributes", ".gitignore"]

  /// The folders among them.
  package static let sharedFolders = ["incidents", "trash"] + reserved

  /// The lock, and files that a save leaves when the machine stops in the middle of it.
  private static let ignored = [".cutoff/", ".cutoff-*"]

  /// The content of both files in a new store.
  static let newAttributes = Array(attributes.map { $0.line + "\n" }.joined().utf8)
  static let newIgnored = Array(ignored.map { $0 + "\n" }.joined().utf8)

  /// Adds what is missing to the files of the store in `folder`; makes the files that are missing.
  package static func complete(in folder: String) throws(StoreError) -> GitFiles {
    let paths = StorePaths(root: folder)
    guard paths.isStore else { throw .notAStore(folder) }
    try paths.refuseLinks()
    var result = GitFiles()
    try append(to: paths.gitIgnore) { lines in
      let known = Set(lines.map(bareName))
      return ignored.filter { !known.contains(bareName($0)) }
    }
    try append(to: paths.gitAttributes) { lines in
      attributes.compactMap { result.missing(of: $0, in: lines)?.line }
    }
    return result
  }

  /// The numbers, from 1, of the lines of a ".gitattributes" that `complete` would not have written: they may name
  /// programs of git, or another merge. Notes and blank lines do neither.
  package static func strangeLines(inAttributes bytes: [UInt8]) -> [Int] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().compactMap {
      isOwn(String(decoding: $1, as: UTF8.self)) ? nil : $0 + 1
    }
  }

  private static func isOwn(_ line: String) -> Bool {
    guard !line.hasPrefix("#"), line.contains(where: { $0 != " " && $0 != "\t" }) else { return true }
    let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
    let own = attributes.first { $0.pattern == words.first }
    return own.map { words.dropFirst().allSatisfy($0.attributes.contains) } ?? false
  }

  /// Whether git is told to merge incidents record by record.
  package static func mergesByRecord(attributes bytes: [UInt8]) -> Bool {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .map { $0.split { $0 == " " || $0 == "\t" } }
    return ["incidents/*.json", "trash/*.json"].allSatisfy { pattern in
      lines.contains { $0.first == pattern[...] && $0.contains("merge=cutoff") }
    }
  }

  /// Whether git leaves out what a save that was cut short leaves behind.
  package static func ignoresTemporaries(ignored bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").contains {
      bareName(String($0)) == ignored[1] && !$0.hasPrefix("!")
    }
  }

  /// A pattern without what only says where and whether it holds.
  private static func bareName(_ line: String) -> String {
    String(line.drop { $0 == "!" || $0 == "/" }.reversed().drop { $0 == "/" }.reversed())
  }

  /// The attributes that no line sets for the pattern yet; nil when there are none.
  private mutating func missing(of wanted: Attributes, in lines: [String]) -> Attributes? {
    let set = lines.map { $0.split { $0 == " " || $0 == "\t" }.map(String.init) }
      .filter { $0.first == wanted.pattern }.flatMap { $0.dropFirst() }
    let hasOtherMerge = set.contains { Self.name($0) == "merge" && !wanted.attributes.contains($0) }
    if hasOtherMerge { othersMerge.append(wanted.pattern) }
    let names = Set(set.map(Self.name))
    let missing = wanted.attributes.filter { !names.contains(Self.name($0)) }
    return missing.isEmpty ? nil : Attributes(pattern: wanted.pattern, attributes: missing)
  }

  /// "merge" of "merge=cutoff", "-merge" and "!merge".
  private static func name(_ attribute: String) -> String {
    String(attribute.drop { $0 == "-" || $0 == "!" }.prefix { $0 != "=" })
  }

  private static func append(
    to path: String, _ missing: ([String]) -> [String]
  ) throws(StoreError) {
    let old = try stored(path)
    let lines = String(decoding: old?.bytes ?? [], as: UTF8.self).split(whereSeparator: \.isNewline)
    let added = missing(lines.map(String.init))
    guard !added.isEmpty else { return }
    var bytes = old?.bytes ?? []
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    bytes += Array(added.map { $0 + "\n" }.joined().utf8)
    let temporary = try TemporaryFile(for: path, bytes: bytes, like: old)
    guard case .done = try FileSwap.put(temporary, at: path, expecting: old?.bytes) else {
      throw .keepsChanging(path)
    }
    try Folder.sync(Folder.parent(path))
  }

  private static func stored(_ path: String) throws(StoreError) -> StoredFile? {
    do {
      return try StoredFile.read(path)
    } catch {
      guard error.reason == .missingOrEmpty else { throw StoreError(unread: error) }
      return nil
    }
  }
}
