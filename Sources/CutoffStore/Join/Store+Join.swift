import CutoffDomain

extension Store {
  /// How `other` would go into `id`. Refused where a file of the two has to be seen to first: git's conflict markers, or
  /// in `other` values that wait for a choice.
  package mutating func join(
    _ other: IncidentID, into id: IncidentID, preferring preference: IncidentJoin.Preference
  ) throws(StoreError) -> IncidentJoin {
    // What others wrote until now goes along.
    _ = try reload()
    guard other != id else { throw .sameIncident(id) }
    let (kept, gone) = (try joinable(id), try joinable(other))
    guard gone.clashes.isEmpty else { throw .unsettled(other) }
    return IncidentJoin(gone.incident, into: kept.incident, preferring: preference)
  }

  private func joinable(_ id: IncidentID) throws(StoreError) -> LoadedFile {
    guard let file = files[id] else { throw absence(of: id) }
    guard file.conflict == nil else { throw .conflicted(id) }
    return file
  }

  /// Carries a join out and gives its changes, for one undo. Where the second cannot be marked as gone, the first is put
  /// back as it was. What is in its place and not confirmed is written once more.
  package mutating func join(
    _ join: IncidentJoin, _ other: IncidentID, into id: IncidentID, title: String, group: RecordID,
    now: Instant, author: String
  ) throws(StoreError) -> [Change] {
    let changes = try changes(of: join, other, into: id, title: title, group: group)
    var done: [Change] = []
    for change in changes {
      do throws(StoreError) {
        _ = try apply(change, now: now, author: author)
      } catch {
        guard case .notConfirmed = error else {
          for change in done.reversed() { _ = try? revert(change, now: now, author: author) }
          throw error
        }
        try? confirm(change.incident)
      }
      done.append(change)
    }
    return changes
  }

  /// The two changes of a join, one undo: the first incident takes what the second has, then the second is deleted, its
  /// file naming where it went. `title` is what the person sees of it in undo.
  private func changes(
    of join: IncidentJoin, _ other: IncidentID, into id: IncidentID, title: String, group: RecordID
  ) throws(StoreError) -> [Change] {
    let (kept, gone) = (try joinable(id), try joinable(other))
    var change = Change(
      incident: id, title: title, header: join.header, edits: join.edits, group: group)
    change.settlements = try settlements(of: join, in: kept)
    let deletion = HeaderEdit(before: gone.incident.header, after: nil, successor: id)
    let isEmpty = change.header == nil && change.edits.isEmpty && change.settlements.isEmpty
    return (isEmpty ? [] : [change])
      + [Change(incident: other, title: title, header: deletion, group: group)]
  }

  /// The other's values, to wait beside those in place. Records that the join makes have none.
  private func settlements(
    of join: IncidentJoin, in file: LoadedFile
  ) throws(StoreError) -> [Settlement] {
    guard !join.differences.isEmpty else { return [] }
    let id = file.incident.id
    guard let json = try? JSONReader.read(file.bytes, path: paths.incident(id)) else { throw .noIncident(id) }
    let tree = FileTree(json)
    return join.differences.map { difference in
      var settlement = Settlement(
        record: difference.record, member: difference.member,
        before: HeldValues(inPlace: difference.this, others: []),
        after: HeldValues(inPlace: difference.this, others: [difference.that]))
      guard let held = SettlementOnFile.held(settlement, in: tree) else { return settlement }
      // As the file has it, which may know more of the value than this version.
      settlement.before = held
      settlement.after = HeldValues(inPlace: held.inPlace, others: held.others.union([difference.that]))
      return settlement
    }
  }
}
