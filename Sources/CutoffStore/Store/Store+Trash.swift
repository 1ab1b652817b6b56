import CutoffDomain
import Foundation

extension Store {
  /// The change that brings `item` back; carried out with `redo`, so that what this version does not know
  /// comes back with it.
  package func restoring(_ item: TrashItem) throws(StoreError) -> Change {
    switch item.content {
    case .incident(let header):
      return Change(
        incident: item.incident, title: header.shortTitle, header: HeaderEdit(before: nil, after: header))
    case .record(let record):
      guard files[item.incident] != nil else {
        if let file = refused[item.incident.text + StorePaths.suffix] {
          throw StoreError(unread: file.problem)
        }
        let isInTrash = try trash().items.contains { $0.id == item.incident.text }
        throw .incidentGone(item.incident, record: record.ownName, isInTrash: isInTrash)
      }
      return Change(
        incident: item.incident, title: record.ownName, edits: [RecordEdit(before: nil, after: record)])
    }
  }

  /// Removes `items` from the trash for good. What else their files hold stays.
  package mutating func purge(_ items: [TrashItem]) throws(StoreError) {
    guard !items.isEmpty else { return }
    let ids = Set(items.map(\.id))
    try prepareToWrite()
    try FolderLock.hold(paths.lock) { () throws(StoreError) in
      for path in Set(items.flatMap(\.paths)).sorted() { try Self.purge(ids, from: path) }
      for folder in [paths.trash, paths.incidents] where Folder.exists(folder) { try Folder.sync(folder) }
    }
  }

  static func purge(_ ids: Set<String>, from path: String) throws(StoreError) {
    let stored: StoredFile
    let json: JSONValue
    do {
      stored = try StoredFile.read(path)
      json = try JSONReader.read(stored.bytes, path: path)
    } catch {
      // Somebody else was quicker.
      guard error.reason != .missingOrEmpty else { return }
      throw StoreError(unread: error)
    }
    let tree = FileTree(json)
    let rest: FileTree
    if Folder.parent(path).hasSuffix("/incidents") {
      // Somebody brought it back meanwhile.
      guard let deletion = tree.standingDeletion, !deletion.isPurged else { return }
      rest = tree.purged()
    } else {
      rest = tree.without(ids)
      guard TrashedRecords.isOne(json), rest.records.contains(where: { $0.value != nil }) else {
        return try remove(path)
      }
    }
    let temporary = try TemporaryFile(for: path, bytes: JSONWriter.bytes(rest.json), like: stored)
    guard case .done = try FileSwap.put(temporary, at: path, expecting: stored.bytes) else {
      throw .keepsChanging(path)
    }
  }

  /// Takes the file away; one that is not there is no error.
  static func remove(_ path: String) throws(StoreError) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw .system(.remove, path: path, errorNumber: errno)
    }
  }
}

extension FileTree {
  /// The same without these records and what waits for a choice in them.
  fileprivate func without(_ ids: Set<String>) -> FileTree {
    var result = FileTree.empty
    result.header = header
    for entry in records where !ids.contains(entry.id) {
      if let value = entry.value { result.put(value, id: entry.id, kind: entry.kind) }
    }
    result.clashes = clashes.filter { clash in !(clash.record.map(ids.contains) ?? false) }
    return result
  }
}
