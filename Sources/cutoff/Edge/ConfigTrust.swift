import CutoffConfig
import CutoffUI
import Foundation

/// Whether somebody else could decide what the configuration says, and so have the user run anything: by
/// writing the file, or by putting another one or another folder in its place.
struct ConfigTrust {
  var user: uid_t = geteuid()
  /// Folders above this one are the machine's own affair.
  let home: String

  /// Why the file at `path`, whose state is `status`, is not trusted; nil when it is.
  func distrust(_ path: String, _ status: stat) -> ConfigDistrust? {
    guard status.st_uid == user else { return .foreignOwner }
    guard status.st_mode & (S_IWGRP | S_IWOTH) == 0 else { return .writableByOthers }
    // Where the file is named, and where it lies when that name is a link.
    let places = [path] + [Self.real(path)].compactMap { $0 }
    for folder in places.flatMap(folders) {
      if let distrust = distrust(folder: folder) { return distrust }
    }
    return nil
  }

  /// The folders above `path`, up to home or to the root.
  private func folders(above path: String) -> [String] {
    let homes = [home, Self.real(home)]
    var folders: [String] = []
    var folder = path
    while folder != "/", folder.contains("/"), !homes.contains(folder) {
      folder = URL(fileURLWithPath: folder).deletingLastPathComponent().path
      folders.append(folder)
    }
    return folders
  }

  private func distrust(folder: String) -> ConfigDistrust? {
    var status = stat()
    guard stat(folder, &status) == 0 else { return .folderWritableByOthers(folder) }
    guard status.st_uid == user || status.st_uid == 0 else { return .foreignFolder(folder) }
    // In a sticky folder nobody can replace what is not theirs.
    let isOpen = status.st_mode & (S_IWGRP | S_IWOTH) != 0 && status.st_mode & S_ISVTX == 0
    return isOpen ? .folderWritableByOthers(folder) : nil
  }

  /// The path without links in it; nil where nothing is there.
  static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
