import CutoffDomain

/// Something in the trash that can be restored.
package struct TrashItem: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case incident(IncidentHeader)
    case record(Record)
  }

  package var content: Content
  /// The incident that it is, or of which it was a part.
  package var incident: IncidentID
  /// For an incident that an older version deleted this is when its file came into the trash of this machine.
  package var deletedAt: Instant
  /// Nil for an incident that an older version deleted: its file was moved as it was.
  package var deletedBy: String?
  /// The files that hold it, the latest last.
  var paths: [String]
  /// The incident that took its records; nil where it was only deleted.
  package var mergedInto: IncidentID?

  /// What restores it.
  package var id: String {
    switch content {
    case .incident(let header): header.id.text
    case .record(let record): record.id.text
    }
  }

  package var name: String {
    switch content {
    case .incident(let header): header.title
    case .record(let record): record.ownName
    }
  }
}

extension Store {
  /// What the trash holds and the store does not, the latest deletion first, and the files of the trash that
  /// cannot be read. What was restored meanwhile is not listed.
  package func trash() throws(StoreError) -> (items: [TrashItem], problems: [FileProblem]) {
    var items: [String: TrashItem] = [:]
    var live: [IncidentID: Set<RecordID>] = [:]
    var problems: [FileProblem] = []
    let names = Folder.exists(paths.trash) ? try Folder.names(paths.trash) : []
    for name in names.sorted(by: { ($0.count, $0) < ($1.count, $1) }) where StorePaths.stem(of: name) != nil {
      do {
        for item in try Self.items(at: paths.trash + "/" + name) where !isLive(item, &live) {
          var item = item
          item.paths = (items[item.id]?.paths ?? []) + item.paths
          items[item.id] = item
        }
      } catch {
        problems.append(error)
      }
    }
    for (id, file) in deleted where !file.deletion.isPurged {
      let paths = (items[id.text]?.paths ?? []) + [paths.incident(id)]
      items[id.text] = TrashItem(
        content: .incident(file.header), incident: id, deletedAt: file.deletion.deletedAt,
        deletedBy: file.deletion.deletedBy, paths: paths, mergedInto: file.deletion.mergedInto)
    }
    let sorted = items.values.sorted { ($1.deletedAt, $0.id) < ($0.deletedAt, $1.id) }
    return (sorted, problems)
  }

  /// `live` are the records of the incidents that were asked of before.
  private func isLive(_ item: TrashItem, _ live: inout [IncidentID: Set<RecordID>]) -> Bool {
    guard let file = files[item.incident] else { return false }
    switch item.content {
    case .incident: return true
    case .record(let record):
      let ids = live[item.incident] ?? Set(file.incident.records.map(\.id))
      live[item.incident] = ids
      return ids.contains(record.id)
    }
  }

  private static func items(at path: String) throws(FileProblem) -> [TrashItem] {
    let stored = try StoredFile.read(path)
    guard TrashedRecords.isOne(try JSONReader.read(stored.bytes, path: path)) else {
      let header = try IncidentFile.read(stored.bytes, path: path).incident.header
      let instant = Instant(seconds: stored.stamp.changed)
      return [
        TrashItem(content: .incident(header), incident: header.id, deletedAt: instant, paths: [path])
      ]
    }
    let trashed = try TrashedRecords.read(stored.bytes, path: path)
    return trashed.records.map { record in
      TrashItem(
        content: .record(record), incident: trashed.incident, deletedAt: trashed.deletedAt,
        deletedBy: trashed.deletedBy, paths: [path])
    }
  }
}
