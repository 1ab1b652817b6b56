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
      guard let lines = lines(path), let store = lines.first?["store"]?.text else { return nil }
      guard wanted == nil || store == wanted else { return nil }
      return RescueCopy(path: path, store: store)
    }
  }

  /// Writes all of `changes`, in order; takes the file away when there are none.
  package func keep(_ changes: [Change]) throws(StoreError) {
    guard !changes.isEmpty else { return PrivateFile.remove(path) }
    let head = JSONValue.object(JSONObject([JSONMember("store", .string(store))]))
    let lines = [head] + changes.map(ChangeText.json)
    let bytes = lines.flatMap { JSONWriter.line($0) + [UInt8(ascii: "\n")] }
    try PrivateFile.write(bytes, to: path, isSynced: true)
  }

  /// What was put aside, in order. A line that cannot be read is passed over.
  package var changes: [Change] { (Self.lines(path) ?? []).dropFirst().compactMap(ChangeText.change) }

  /// The lines, those that are no JSON left out; nil when there is no such file.
  private static func lines(_ path: String) -> [JSONValue]? {
    guard let file = try? StoredFile.read(path, limit: 64 * 1_024 * 1_024) else { return nil }
    return file.bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      try? JSONReader.read(Array(line), path: path)
    }
  }
}
