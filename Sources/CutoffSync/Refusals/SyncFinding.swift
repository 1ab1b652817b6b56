import CutoffDomain

/// One thing that a sync does not work with. Each is told with how to mend it.
package enum SyncFinding: Hashable, Sendable {
  /// The store's folder is no git repository.
  case noRepository
  /// ".git" leads elsewhere: it is a file, a link or something else than a folder.
  case gitIsNoFolder
  /// Something in the clone that a sync does not know, or must not follow: its path from the store.
  case strangeFile(String)
  /// A file that cannot be read; why, in words.
  case unreadable(String, String)
  /// A setting of ".git/config" that a sync does not know.
  case setting(String)
  /// A setting with a value that a sync does not take.
  case value(setting: String, value: String)
  /// ".git/config" holds bytes that no configuration has.
  case strangeBytes(String)
  /// A line of ".gitattributes" that `init --git` would not write: its number.
  case attributes(line: Int)
  /// git is not told to merge by record, or to leave temporary files out.
  case incompleteFiles
  /// A merge, rebase or the like of somebody's is under way: the file of ".git" that says so.
  case unfinished(String)
  /// The clone is on no branch.
  case noBranch
  /// The branch follows nothing.
  case noUpstream(branch: String)
  /// The branch follows another remote than the person's configuration names.
  case otherRemote(String, wanted: String)
  /// git takes another folder for the top of the clone.
  case otherTop(String)
  /// git does not know who commits.
  case noIdentity
  /// What the server has brings something that a sync does not take over: its path.
  case incoming(String)
  /// What the server has brings a file that cannot be read; where and why, in words.
  case incomingDamage(Wording)
  /// git was told to leave a file of the store out, which nobody else would ever get.
  case ignored(String)
}
