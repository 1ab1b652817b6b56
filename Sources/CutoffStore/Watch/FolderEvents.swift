import Foundation

#if os(Linux)
  /// What the system tells of a folder as it happens (inotify).
  package final class FolderEvents {
    /// Becomes readable when there is news.
    package let descriptor: Int32
    private let folders: [String]

    /// What is said of the files, and of the folder itself being taken away.
    private static let mask = UInt32(
      IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_ATTRIB
        | IN_DELETE_SELF | IN_MOVE_SELF)

    /// Nil where the system gives none: its limit is reached, or the folder is another machine's, whose
    /// writes nobody tells of.
    package init?(folder: String) {
      guard !MountTable.isShared(folder) else { return nil }
      descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
      // The folder above tells when the folder is replaced by another one.
      folders = [folder, Folder.parent(folder)]
      guard descriptor >= 0 else { return nil }
      guard renew() else { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Watches what stands at the paths now; whether it could one of them. A folder that is not there yet is
    /// heard of by way of the one above.
    @discardableResult
    package func renew() -> Bool {
      let watches = folders.map { inotify_add_watch(descriptor, $0, Self.mask) }
      return watches.contains { $0 >= 0 }
    }

    /// Takes in all news; whether there was any.
    package func drain() -> Bool {
      var bytes = [UInt8](repeating: 0, count: 16_384)
      var hasNews = false
      while read(descriptor, &bytes, bytes.count) > 0 { hasNews = true }
      // The folder may be another one now.
      if hasNews { renew() }
      return hasNews
    }
  }
#else
  /// No news here: the folder is looked at instead.
  package final class FolderEvents {
    package let descriptor: Int32 = -1
    package init?(folder: String) { return nil }
    package func renew() -> Bool { false }
    package func drain() -> Bool { false }
  }
#endif

/// Which file systems are mounted.
package enum MountTable {
  private static let shared = [
    "nfs", "nfs4", "cifs", "smb3", "9p", "ceph", "afs", "lustre", "glusterfs", "vboxsf",
  ]

  /// Whether other machines write to the folder behind this system's back.
  package static func isShared(_ path: String, table: String? = nil) -> Bool {
    guard let text = table ?? FileManager.default.contents(atPath: "/proc/self/mounts").map(decoded) else {
      return false
    }
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    var best: (place: String, kind: String) = ("", "")
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count >= 3 else { continue }
      let place = parts[1].replacingOccurrences(of: "\\040", with: " ")
      let isAbove = place == "/" || real == place || real.hasPrefix(place + "/")
      if isAbove, place.utf8.count >= best.place.utf8.count { best = (place, String(parts[2])) }
    }
    return shared.contains(best.kind) || best.kind.hasPrefix("fuse.")
  }

  private static func decoded(_ bytes: Data) -> String { String(decoding: bytes, as: UTF8.self) }
}
