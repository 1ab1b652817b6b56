import CutoffDomain
import Foundation

/// A file whose owner or rights are not what its folder says; it is told and never mended.
package struct RightsRemark: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The folder keeps others out (or from writing), and the file does not.
    case readableByOthers, writableByOthers
    /// It belongs to another user than the folder.
    case foreignOwner(uid: UInt32)
    /// The store's folder hands its group on to what is made in it (setgid), and the file has another.
    case foreignGroup(gid: UInt32)
  }

  package let path: String
  package let kind: Kind

  /// The path and what is odd, on one line.
  package func words(language: Language) -> String { "\(path): " + kind.words(language) }
}

extension RightsRemark.Kind {
  fileprivate func words(_ language: Language) -> String {
    switch (self, language) {
    case (.readableByOthers, .english):
      "others can read it, and not its folder; chmod o-r makes it as private"
    case (.readableByOthers, .vietnamese):
      "người khác đọc được tệp mà không đọc được thư mục; chmod o-r để giữ riêng như thư mục"
    case (.writableByOthers, .english): "others can write it, and not its folder; chmod o-w keeps them out"
    case (.writableByOthers, .vietnamese):
      "người khác ghi được tệp mà không ghi được thư mục; chmod o-w để chặn"
    case (.foreignOwner(let uid), .english): "belongs to user \(uid), the folder to another"
    case (.foreignOwner(let uid), .vietnamese): "của người dùng \(uid), còn thư mục của người khác"
    case (.foreignGroup(let gid), .english): "belongs to group \(gid), not to the folder's"
    case (.foreignGroup(let gid), .vietnamese): "của nhóm \(gid), không phải nhóm của thư mục"
    }
  }
}

extension StoreCheck {
  /// What is odd about the rights of the files in `folder`, by name.
  static func rights(in folder: String) -> [RightsRemark] {
    var model = stat()
    guard stat(folder, &model) == 0, let names = try? Folder.names(folder) else { return [] }
    return names.sorted().filter { StorePaths.stem(of: $0) != nil }.flatMap { name in
      let path = folder + "/" + name
      return kinds(path, model).map { RightsRemark(path: path, kind: $0) }
    }
  }

  private static func kinds(_ path: String, _ model: stat) -> [RightsRemark.Kind] {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return [] }
    var kinds: [RightsRemark.Kind] = []
    // Who cannot pass the folder reads nothing in it, whatever the file says; a copy of it elsewhere they do.
    if status.st_mode & S_IROTH != 0, model.st_mode & (S_IROTH | S_IXOTH) == 0 {
      kinds.append(.readableByOthers)
    }
    if status.st_mode & S_IWOTH != 0, model.st_mode & S_IWOTH == 0 { kinds.append(.writableByOthers) }
    if status.st_uid != model.st_uid { kinds.append(.foreignOwner(uid: status.st_uid)) }
    if model.st_mode & S_ISGID != 0, status.st_gid != model.st_gid {
      kinds.append(.foreignGroup(gid: status.st_gid))
    }
    return kinds
  }
}
