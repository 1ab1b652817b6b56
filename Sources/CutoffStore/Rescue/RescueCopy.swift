import CutoffDomain
import Foundation

/// Changes that a store could not take, put aside in the state folder: a file of JSON lines, the first of
/// which names the store.
package struct RescueCopy: Hashable, Sendable {
  package let path: String
  /// The folder of the store that the changes are for.
  package let store: String

  /// A copy of its own for this run of the program. `session` must be another one each time.
  package init(stateFolder: String, store: String, session: String) {
    let key = UndoLog.key(of: store)
    self.init(path: "\(stateFolder)/rescue/\(key)-\(session).jsonl", store: UndoLog.realPath(store))
  }

  private init(path: String, store: String) {
    self.path = path
    self.store = store
  }

  /// The copies in the state folder, oldest first by name; those for `store` only, unless it is nil.
  package static func all(stateFolder: String, store: String? = nil) -> [RescueCopy] {
    let folder = stateFolder + "/rescue"
    let wanted = store.map(UndoLog.realPath)
    let names = ((try? Folder.names(folder)) ?? []).filter { $0.hasSuffix(".jsonl") }.sorted()
    return names.compactMap { name in
      let path = folder + "/" + name
      guard let store = lines(path).first.flatMap(json)?["store"]?.text else { return nil }
      guard wanted == nil || store == wanted else { return nil }
      return RescueCopy(path: path, store: store)
    }
  }

  /// Writes all of `changes`, in order, and after them `unread`, lines as they were; takes the file away when there
  /// is neither.
  package func keep(_ changes: [Change], besides unread: [[UInt8]] = []) throws(StoreError) {
    guard !changes.isEmpty || !unread.isEmpty else { return PrivateFile.remove(path) }
    let head = JSONValue.object(JSONObject([JSONMember("store", .string(store))]))
    let lines = [head] + changes.map(ChangeText.json)
    let bytes = (lines.map(JSONWriter.line) + unread).flatMap { $0 + [UInt8(ascii: "\n")] }
    try PrivateFile.write(bytes, to: path, isSynced: true)
  }

  /// What was put aside, in order. A line that cannot be read is passed over.
  package var changes: [Change] { Self.lines(path).dropFirst().compactMap(Self.change) }

  /// The lines that cannot be read, as they are: somebody may still mend them.
  package var unread: [[UInt8]] { Self.lines(path).dropFirst().filter { Self.change($0) == nil } }

  private static func change(_ line: [UInt8]) -> Change? { json(line).flatMap(ChangeText.change) }

  private static func json(_ line: [UInt8]) -> JSONValue? { try? JSONReader.read(line, path: "") }

  /// None when there is no such file.
  private static func lines(_ path: String) -> [[UInt8]] {
    guard let file = try? StoredFile.read(path, limit: 64 * 1_024 * 1_024) else { return [] }
    return file.bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
  }
}
