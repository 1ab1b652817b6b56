import CutoffDomain

/// The places in which changes that a store cannot take are put aside: the state folder first, then others.
package struct RescueShelf {
  private let copies: [RescueCopy]

  /// Places of its own for this run of the program. `session` must be another one each time. A spare folder that is
  /// not there is passed over.
  package init(stateFolder: String, spareFolders: [String], store: String, session: String) {
    copies =
      [RescueCopy(stateFolder: stateFolder, store: store, session: session)]
      + spareFolders.filter(Folder.exists).map {
        RescueCopy(spareFolder: $0, store: store, session: session)
      }
  }

  /// Puts all of `changes` into the first place that takes them and gives the path of the file, which was read back;
  /// nil when there are none, and no file then. Fails with what the first place refused them for.
  package func keep(_ changes: [Change]) throws(StoreError) -> String? {
    guard !changes.isEmpty else {
      for copy in copies { try copy.keep([]) }
      return nil
    }
    var refusal: StoreError?
    for copy in copies {
      do {
        try copy.keep(changes)
        // What lies elsewhere was written before, and is in this file too.
        for other in copies where other.path != copy.path { try? other.keep([]) }
        return copy.path
      } catch {
        refusal = refusal ?? error
      }
    }
    if let refusal { throw refusal }
    return nil
  }

  /// Whether the file at `path` still holds just `changes`.
  package func holds(_ changes: [Change], at path: String) -> Bool {
    copies.contains { $0.path == path && $0.holds(changes) }
  }
}
