import CutoffDomain

extension Store {
  /// Makes a store in `folder`, which may exist as long as it is not a store.
  package static func create(at folder: String, name: String) throws(StoreError) -> Store {
    let paths = StorePaths(root: folder)
    try paths.refuseLinks()
    guard !paths.isStore else { throw .alreadyAStore(folder) }
    try makeFolders(paths, name: name)
    return try Store(at: folder)
  }

  /// The folders and files of an empty store; what is there already stays.
  static func makeFolders(_ paths: StorePaths, name: String) throws(StoreError) {
    try Folder.make(paths.root, mode: 0o777)
    try Folder.make(paths.hidden)
    try Folder.make(paths.trash)
    try putNew(StoreFile.bytes(name: name), at: paths.storeFile)
    try putNew(GitFiles.newIgnored, at: paths.gitIgnore)
    try putNew(GitFiles.newAttributes, at: paths.gitAttributes)
    // Last, because it is what makes the folder a store.
    try Folder.make(paths.incidents)
  }

  private static func putNew(_ bytes: [UInt8], at path: String) throws(StoreError) {
    let temporary = try TemporaryFile(for: path, bytes: bytes, like: nil)
    _ = try FileSwap.put(temporary, at: path, expecting: nil)
  }

  /// Removes what saves that were cut short left behind. The file system's own clock tells their age.
  func removeStaleTemporaries() {
    let folders = [paths.root, paths.incidents, paths.trash].filter(hasTemporaries)
    guard !folders.isEmpty else { return }
    // git keeps no hidden folder: a cloned store has none before its first save.
    try? Folder.makeLast(paths.hidden)
    try? FolderLock.hold(paths.lock) { () throws(StoreError) in
      guard let now = FileStamp.touch(paths.lock) else { return }
      for folder in folders { TemporaryFile.removeStale(in: folder, now: now) }
    }
  }

  private func hasTemporaries(_ folder: String) -> Bool {
    Folder.hasName(from: TemporaryFile.prefix, in: folder)
  }
}
