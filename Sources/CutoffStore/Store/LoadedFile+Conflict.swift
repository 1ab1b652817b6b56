import CutoffDomain

extension LoadedFile {
  /// Reads the file of the incident `stem`, also where git left its conflict markers in it: then the two
  /// versions are merged in memory, as far as both can be read, and the file stays as it is.
  static func readMerging(
    _ path: String, stem: String, _ quick: inout QuickFile
  ) throws(FileProblem) -> LoadedFile {
    let stored = try StoredFile.read(path)
    guard !stored.bytes.isEmpty else { throw FileProblem(path: path, reason: .missingOrEmpty) }
    if let loaded = LoadedFile(stored, stem: stem, &quick) { return loaded }
    do {
      return try LoadedFile(stored, path: path, stem: stem)
    } catch {
      guard error.reason == .conflictMarkers,
        let merged = merged(stored.bytes, path: path, stem: stem)
      else { throw error }
      var loaded = LoadedFile(merged.file, bytes: stored.bytes, stamp: stored.stamp)
      loaded.conflict = Conflict(problem: error, merged: merged.bytes)
      return loaded
    }
  }

  /// What git could not merge, merged; nil when a side cannot be read. A base that is missing or cannot be
  /// read says nothing: then whatever differs is kept twice.
  private static func merged(
    _ bytes: [UInt8], path: String, stem: String
  ) -> (file: IncidentFile, bytes: [UInt8])? {
    guard let text = ConflictedText(bytes) else { return nil }
    let base = text.base.map(FileTree.untangled)
      .flatMap { (try? IncidentFile.read($0, path: path)) == nil ? nil : $0 }
    guard
      let merged = try? IncidentMerge.merge(
        base: (base ?? [], path), ours: (FileTree.untangled(text.ours), path),
        theirs: (FileTree.untangled(text.theirs), path)),
      let file = try? IncidentFile.read(merged.bytes, path: path, fileName: stem)
    else { return nil }
    return (file, merged.bytes)
  }
}

extension FileTree {
  /// A version out of a file with markers: where one side deleted a record and the other edited it, git
  /// puts the tombstone of the one into the version of the other. The record stays then, and is marked. What
  /// is no JSON stays as it is.
  fileprivate static func untangled(_ bytes: [UInt8]) -> [UInt8] {
    guard let json = try? JSONReader.read(bytes), let tombstones = json["tombstones"]?.elements else {
      return bytes
    }
    let records = RecordKind.allCases.flatMap { json[$0.rawValue]?.elements ?? [] }
    let live = Set(records.compactMap { $0["id"]?.text })
    let lost = tombstones.filter { $0["id"]?.text.map(live.contains) ?? false }
    guard !lost.isEmpty, var object = json.object else { return bytes }
    let kept = tombstones.filter { !lost.contains($0) }
    object["tombstones"] = kept.isEmpty ? nil : .array(kept)
    var tree = FileTree(.object(object))
    for tombstone in lost {
      tree.clashes.append(ClashEntry(.deleted(record: tombstone["id"]?.text ?? "", tombstone: tombstone)))
    }
    return JSONWriter.bytes(tree.json)
  }
}

/// The state of a file that holds git's conflict markers.
struct Conflict: Hashable, Sendable {
  /// Where the first marker is.
  var problem: FileProblem
  /// Both versions in one, as it is shown and as `Store.resolveConflict` writes it.
  var merged: [UInt8]
}
