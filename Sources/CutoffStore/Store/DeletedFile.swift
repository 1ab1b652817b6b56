import CutoffDomain

/// An incident's file that says that the incident is deleted.
struct DeletedFile: Hashable, Sendable {
  var header: IncidentHeader
  var deletion: Deletion
  var stamp: FileStamp

  /// Nil for an incident that is not deleted, or whose file git could not merge: somebody must look at that.
  init?(_ file: LoadedFile) {
    guard let deletion = file.deletion, file.conflict == nil else { return nil }
    self.deletion = deletion
    header = file.incident.header
    stamp = file.stamp
  }
}
