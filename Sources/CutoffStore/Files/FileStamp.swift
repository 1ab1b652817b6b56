import Foundation

/// What tells one state of a file from another without reading it.
struct FileStamp: Hashable, Sendable {
  let inode: UInt64
  let size: Int64
  let modified: Int64
  let modifiedNanoseconds: Int64
  /// Changes with the content too, and nobody can set it back.
  let changed: Int64
  let changedNanoseconds: Int64

  init(_ status: stat) {
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      let (modification, change) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modification, change) = (status.st_mtim, status.st_ctim)
    #endif
    modified = Int64(modification.tv_sec)
    modifiedNanoseconds = Int64(modification.tv_nsec)
    changed = Int64(change.tv_sec)
    changedNanoseconds = Int64(change.tv_nsec)
  }

  /// Whether it is the same file with the same content; a rename changes neither.
  func hasSameContent(as other: FileStamp) -> Bool {
    inode == other.inode && size == other.size && modified == other.modified
      && modifiedNanoseconds == other.modifiedNanoseconds
  }

  /// The stamp of what stands at `path`, a link itself included; nil when nothing does.
  static func of(_ path: String) -> FileStamp? {
    var status = stat()
    return lstat(path, &status) == 0 ? FileStamp(status) : nil
  }

  /// Gives the file at `path` the present time as its own, and that stamp; nil when it cannot.
  static func touch(_ path: String) -> FileStamp? { utimes(path, nil) == 0 ? of(path) : nil }
}
