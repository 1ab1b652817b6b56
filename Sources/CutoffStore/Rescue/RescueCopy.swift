import CutoffDomain
import Foundation

/// Changes that a store could not take, put aside in the state folder, or where that takes none in another: a file of
/// JSON lines, the first of which names the store.
package struct RescueCopy: Hashable, Sendable {
  package let path: String
  /// The folder of the store that the changes are for.
  package let store: String
  /// It lies in a folder in which others may put files too: only what is this user's own is read there.
  private let isAmongOthers: Bool

  /// A copy of its own for this run of the program. `session` must be another one each time.
  package init(stateFolder: String, store: String, session: String) {
    let key = UndoLog.key(of: store)
    self.init(path: "\(stateFolder)/rescue/\(key)-\(session).jsonl", store: UndoLog.realPath(store))
  }

  /// The same in `folder`, which others may write too, for when the state folder takes nothing.
  package init(spareFolder folder: String, store: String, session: String) {
    let name = Self.sparePrefix + UndoLog.key(of: store) + "-" + session + ".jsonl"
    self.init(path: folder + "/" + name, store: UndoLog.realPath(store), isAmongOthers: true)
  }

  private static let sparePrefix = "cutoff-rescue-"

  private init(path: String, store: String, isAmongOthers: Bool = false) {
    self.path = path
    self.store = store
    self.isAmongOthers = isAmongOthers
  }

  /// The copies in the state folder and those of this user in `spareFolders`, in each the oldest first by name;
  /// those for `store` only, unless it is nil.
  package static func all(
    stateFolder: String, spareFolders: [String] = [], store: String? = nil
  ) -> [RescueCopy] {
    let wanted = store.map(UndoLog.realPath)
    let copies =
      all(in: stateFolder + "/rescue", prefix: "", isAmongOthers: false)
      + spareFolders.flatMap { all(in: $0, prefix: sparePrefix, isAmongOthers: true) }
    return copies.filter { wanted == nil || $0.store == wanted }
  }

  private static func all(in folder: String, prefix: String, isAmongOthers: Bool) -> [RescueCopy] {
    let names = ((try? Folder.names(folder)) ?? []).filter { $0.hasPrefix(prefix) && $0.hasSuffix(".jsonl") }
    return names.sorted().compactMap { name in
      let copy = RescueCopy(path: folder + "/" + name, store: "", isAmongOthers: isAmongOthers)
      guard let store = copy.lines.first.flatMap(json)?["store"]?.text else { return nil }
      return RescueCopy(path: copy.path, store: store, isAmongOthers: isAmongOthers)
    }
  }

  /// Writes all of `changes`, in order, and after them `unread`, lines as they were; takes the file away when there
  /// is neither. Without an error all of it was read back.
  package func keep(_ changes: [Change], besides unread: [[UInt8]] = []) throws(StoreError) {
    guard !changes.isEmpty || !unread.isEmpty else { return try PrivateFile.remove(path) }
    try PrivateFile.write(bytes(of: changes, besides: unread), to: path, isSynced: true)
    guard self.changes.count == changes.count else { throw .system(.read, path: path, errorNumber: EIO) }
  }

  /// Whether the file holds just `changes`.
  package func holds(_ changes: [Change]) -> Bool { PrivateFile.holds(bytes(of: changes), path) }

  private func bytes(of changes: [Change], besides unread: [[UInt8]] = []) -> [UInt8] {
    let head = JSONValue.object(JSONObject([JSONMember("store", .string(store))]))
    let lines = [head] + changes.map(ChangeText.json)
    return (lines.map(JSONWriter.line) + unread).flatMap { $0 + [UInt8(ascii: "\n")] }
  }

  /// What was put aside, in order. A line that cannot be read is passed over.
  package var changes: [Change] { lines.dropFirst().compactMap(Self.change) }

  /// The lines that cannot be read, as they are: somebody may still mend them.
  package var unread: [[UInt8]] { lines.dropFirst().filter { Self.change($0) == nil } }

  private static func change(_ line: [UInt8]) -> Change? { json(line).flatMap(ChangeText.change) }

  private static func json(_ line: [UInt8]) -> JSONValue? { try? JSONReader.read(line, path: "") }

  /// None when there is no such file.
  private var lines: [[UInt8]] {
    guard let file = try? StoredFile.read(path, limit: 64 * 1_024 * 1_024) else { return [] }
    if isAmongOthers, file.owner != geteuid() || file.mode & 0o077 != 0 { return [] }
    return file.bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
  }
}
