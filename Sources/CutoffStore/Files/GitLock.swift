import Foundation

/// Whether git is changing the files of a working tree right now: it holds its index's lock from before the
/// first file goes until after the last one is back.
enum GitLock {
  /// No checkout takes longer; a lock that is older was left by a git that was stopped.
  private static let longest: Int64 = 60
  private static let deepest = 64

  /// The lock of the working tree that `folder` lies in; nil when nobody holds it, or there is no git.
  static func path(for folder: String) -> String? {
    guard let real = realpath(folder, nil) else { return nil }
    defer { free(real) }
    var folder = String(cString: real)
    for _ in 0..<deepest {
      if let git = gitFolder(in: folder) { return held(git + "/index.lock") }
      guard folder != "/" else { return nil }
      folder = Folder.parent(folder)
    }
    return nil
  }

  private static func held(_ path: String) -> String? {
    guard let stamp = FileStamp.of(path), Int64(time(nil)) - stamp.modified <= longest else { return nil }
    return path
  }

  /// ".git" is a folder, or in a linked working tree a file that names it.
  private static func gitFolder(in folder: String) -> String? {
    let path = folder + "/.git"
    if Folder.exists(path) { return path }
    guard let bytes = try? StoredFile.read(path, limit: 8_192).bytes else { return nil }
    let line = String(decoding: bytes, as: UTF8.self).prefix { !$0.isNewline }
    guard line.hasPrefix("gitdir: ") else { return nil }
    let named = String(line.dropFirst("gitdir: ".count))
    return named.hasPrefix("/") ? named : folder + "/" + named
  }
}
