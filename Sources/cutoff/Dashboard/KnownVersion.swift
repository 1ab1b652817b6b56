import CutoffStore
import Foundation

/// Which version of the program last opened a dashboard, in the state folder: one line, beside the last looks.
struct KnownVersion {
  private let path: String
  private let stateFolder: String

  init(_ stateFolder: String) {
    self.stateFolder = stateFolder
    path = stateFolder + "/version"
  }

  /// The person used another version before. The first one left no version, but it left when the person last looked.
  var isAnother: Bool {
    guard let bytes = try? StoredFile.read(path, limit: 1 << 12).bytes else {
      return FileManager.default.fileExists(atPath: stateFolder + "/looks.json")
    }
    let line = bytes.split(separator: UInt8(ascii: "\n")).first ?? []
    return String(decoding: line, as: UTF8.self) != ProgramVersion.text
  }

  /// Losing it only says once more what is new.
  func remember() {
    try? PrivateFile.write(Array((ProgramVersion.text + "\n").utf8), to: path, isSynced: false)
  }
}
