import CutoffStore

/// Compares a merge with its two sides, whatever strategy git took: nothing that anybody changed is gone.
struct Aftermath {
  let folder: StoreFolder
  let git: GitProgram

  struct Repaired {
    /// Files that one side deleted and the other changed.
    var kept: [String] = []
  }

  private struct Wanted {
    let path: String
    let base: String?
    let ours: ChangedFile
    let theirs: ChangedFile
  }

  /// Puts back what one side changed and the other deleted, and what was changed on both sides and is not as both
  /// together give it.
  func repair(_ sides: Merging.Sides) throws(SyncProblem) -> Repaired {
    var repaired = Repaired()
    let both = try changedOnBoth(sides)
    guard !both.isEmpty else { return repaired }
    let present = Dictionary(try git.changes([sides.ours, "HEAD"]).map { ($0.path, $0) }) { first, _ in first
    }
    let names = both.flatMap {
      [$0.ours.old, $0.ours.new, $0.theirs.old, $0.theirs.new, present[$0.path]?.new].compactMap { $0 }
    }
    let contents = try git.contents(of: names)
    var put: [String] = []
    for file in both {
      guard let bytes = wanted(file, contents, sides) else { continue }
      let stands: [UInt8]?
      do { stands = try folder.bytes(at: file.path) } catch { throw .store(.unmergeable(error)) }
      let isOfOneSide = file.ours.isGone != file.theirs.isGone
      // Only what git itself made: what a person wrote since has been merged with nothing yet.
      let made = present[file.path].map(\.new) ?? file.ours.new
      guard isOfOneSide ? stands == nil : stands != bytes && stands == made.flatMap({ contents[$0] }) else {
        continue
      }
      do { try folder.put(bytes, at: file.path) } catch { throw .store(error) }
      put.append(file.path)
      if isOfOneSide { repaired.kept.append(file.path) }
    }
    guard !put.isEmpty else { return repaired }
    try git.whole(["add", "--"] + put)
    let message = "Kept what one side changed: \(put.count == 1 ? "1 file" : "\(put.count) files")\n"
    try git.whole(["commit", "-q", "-F", "-"], input: Array(message.utf8))
    return repaired
  }

  /// How many places clash now that did on neither side.
  func clashes(_ sides: Merging.Sides) throws(SyncProblem) -> Int {
    guard !sides.hasSeveralBases else { return 0 }
    let both = try changedOnBoth(sides)
    let names = both.flatMap { [$0.ours.old, $0.ours.new, $0.theirs.new].compactMap { $0 } }
    let contents = try git.contents(of: names)
    return both.reduce(0) { $0 + (merged($1, contents)?.newClashes ?? 0) }
  }

  private func wanted(
    _ file: Wanted, _ contents: [String: [UInt8]], _ sides: Merging.Sides
  ) -> [UInt8]? {
    if file.ours.isGone || file.theirs.isGone {
      guard file.ours.isGone != file.theirs.isGone else { return nil }
      return (file.ours.isGone ? file.theirs.new : file.ours.new).flatMap { contents[$0] }
    }
    // What both come from is git's own making then, and another one than ours.
    return sides.hasSeveralBases ? nil : merged(file, contents)?.bytes
  }

  private func merged(_ file: Wanted, _ contents: [String: [UInt8]]) -> IncidentMerge.Result? {
    guard let ours = file.ours.new.flatMap({ contents[$0] }),
      let theirs = file.theirs.new.flatMap({ contents[$0] })
    else { return nil }
    let base = file.base.flatMap { contents[$0] } ?? []
    return try? IncidentMerge.merge(
      base: (base, file.path), ours: (ours, file.path), theirs: (theirs, file.path))
  }

  /// What both sides changed, each in its way.
  private func changedOnBoth(_ sides: Merging.Sides) throws(SyncProblem) -> [Wanted] {
    guard let base = sides.base, base != sides.ours, base != sides.theirs else { return [] }
    let ours = Dictionary(try git.changes([base, sides.ours]).map { ($0.path, $0) }) { first, _ in first }
    return try git.changes([base, sides.theirs]).compactMap { theirs in
      guard CommitNews.isMerged(theirs.path), let ours = ours[theirs.path], ours.new != theirs.new else {
        return nil
      }
      return Wanted(path: theirs.path, base: ours.old, ours: ours, theirs: theirs)
    }
  }
}
