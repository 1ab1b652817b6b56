import CutoffDomain

/// Why the store could not do what was asked. Nothing was lost and the file is as it was, except in
/// `notConfirmed`.
package enum StoreError: Error, Hashable, Sendable {
  /// There is no folder at that path.
  case noFolder(String)
  /// The folder is there and is not a store.
  case notAStore(String)
  /// The store's folder, or its folder of incidents, was there and is not there now.
  case away(String)
  /// A file or folder that the system lets nobody change (`chattr +a` or `+i`).
  case sealed(String)
  /// A folder of the store is a symbolic link.
  case linkedFolder(String)
  case alreadyAStore(String)
  case readOnly(String)
  /// Another program held the lock for longer than `Store.lockPatience`.
  case locked(String)
  /// The system refused: what was tried, on which file, and `errno`.
  case system(FileOperation, path: String, errorNumber: Int32)
  /// The file on disk cannot be read, so it is not written either.
  case damaged(FileProblem)
  /// The system does not let a file be read now, so that it is not written either.
  case unreadable(FileProblem)
  /// The incident's file holds git's conflict markers, and nobody has asked to join the two versions.
  case conflicted(IncidentID)
  /// Both values cannot be kept as one text (nil: a deletion against an edit).
  case cannotJoin(member: String?)
  /// An incident is not joined to itself.
  case sameIncident(IncidentID)
  /// Values wait for a choice in an incident that is to be joined to another one.
  case unsettled(IncidentID)
  /// A version that git handed over to be merged cannot be read.
  case unmergeable(FileProblem)
  /// What was to be written would not be readable.
  case unwritable(FileProblem)
  case noIncident(IncidentID)
  case incidentExists(IncidentID)
  /// The incident of a deleted record is not in the store; `record` is what a person knows the record by.
  case incidentGone(IncidentID, record: String, isInTrash: Bool)
  /// Something else holds the place now: the record (nil for the incident itself), its member (nil for the
  /// whole of it) and what a person knows it by (its text or name; nil when it has none).
  case changedElsewhere(IncidentID, record: RecordID?, member: String?, name: String?)
  /// The incident's file went away while it was open here; the same change once more brings it back.
  case deletedElsewhere(IncidentID, name: String)
  /// Another program kept changing the file between reading and writing.
  case keepsChanging(String)
  /// Written, but the system did not confirm that it is on disk. See `Store.confirm`.
  case notConfirmed(path: String, errorNumber: Int32)
}

/// What was being done to a file.
package enum FileOperation: String, CaseIterable, Sendable {
  case open, read, write, sync, close, swap, remove, makeFolder, list, lock
}
