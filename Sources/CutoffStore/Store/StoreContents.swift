import CutoffDomain

/// What a store holds, as far as it can be read.
package struct StoreContents: Hashable, Sendable {
  /// By id.
  package var incidents: [Incident]
  /// Files that are not loaded, or whose newest state is not: by path.
  package var refused: [FileProblem]
  /// Incidents shown as they were when their file could last be read.
  package var stale: Set<IncidentID>
  /// Those of them whose file is there to stay as it is, or cannot be read for a reason of the system; the others
  /// may be in the middle of being replaced.
  package var damaged: [IncidentID: FileProblem]
  /// Why the folder cannot be listed; nothing is read or deleted while it cannot.
  package var folderProblem: StoreError?
  /// Incidents whose files hold git's conflict markers, shown as both versions put together, and where the
  /// first marker is. They are not written before `Store.resolveConflict`.
  package var conflicts: [IncidentID: FileProblem]
  /// Incidents beside whose files lie conflict copies, which `Store.resolveConflict` joins to them.
  package var copied: Set<IncidentID>
  /// Values that lost their place and wait for a choice.
  package var clashes: [IncidentID: [Clash]]
  /// Where the records of incidents went that were joined to another one.
  package var merged: [IncidentID: IncidentID] = [:]
  package var name: String
  /// True when nothing can be changed here.
  package var isReadOnly: Bool
  /// The incidents of which nothing is known but their files' names, and why.
  package var unread: [IncidentID: FileProblem]
  /// For a store that looked once: the path of what says that another program is changing it, so that something may
  /// be missing here.
  package var unrest: String?
}
