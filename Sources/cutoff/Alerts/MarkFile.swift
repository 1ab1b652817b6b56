import CutoffContent
import CutoffDomain
import CutoffStore
import Foundation

/// Where it is kept what somebody was told of a store: a file for each store and name in the state folder.
struct MarkFile {
  let path: String
  private let name: String

  /// `store` is the store's folder; nil for the sample. Refuses a name that no file can have.
  init(stateFolder: String, store: String?, name: String) throws(CommandError) {
    guard let file = Self.fileName(of: name) else { throw .usage(.badMark(name)) }
    self.name = name
    let key = store.map(UndoLog.key) ?? "sample"
    path = stateFolder + "/alerts/" + key + "-" + file + ".json"
  }

  /// Letters and digits as they are, everything else as its bytes: no name leads out of the folder, and no two names
  /// share a file.
  private static func fileName(of name: String) -> String? {
    let file = name.precomposedStringWithCanonicalMapping.utf8.map { byte in
      let letter = Character(Unicode.Scalar(byte))
      guard byte < 0x80, letter.isLetter || letter.isNumber || letter == "-" || letter == "_" else {
        return "%" + String(0x100 + Int(byte), radix: 16).dropFirst()
      }
      return String(letter)
    }.joined()
    return file.isEmpty || file.utf8.count > 160 ? nil : file
  }

  /// Waits at most `patience` milliseconds for another program that uses the mark.
  func lock(patience: UInt32) throws(CommandError) -> PrivateLock {
    do { return try PrivateLock(for: path, patience: patience) } catch { throw .mark(error, path: path) }
  }

  /// What is kept; an empty mark where nothing is, and why that is so where it is not for the first time.
  func read() -> (mark: CrossingMark, problem: MarkProblem?) {
    let bytes: [UInt8]
    do {
      bytes = try StoredFile.read(path, limit: Self.byteLimit).bytes
    } catch {
      // An empty file is none of ours.
      return (CrossingMark(), error.reason == .missingOrEmpty ? nil : MarkProblem(reason: error.reason))
    }
    guard let mark = MarkText.mark(bytes) else { return (CrossingMark(), MarkProblem(reason: nil)) }
    return (mark, nil)
  }

  /// Puts `mark` in the place of what is kept, and on disk.
  func write(_ mark: CrossingMark) throws(CommandError) {
    do {
      try PrivateFile.write(MarkText.bytes(mark), to: path, isSynced: true)
    } catch {
      throw .mark(error, path: path)
    }
  }

  private static let byteLimit = 1 << 25
}

/// Why a mark could not be used.
struct MarkProblem {
  /// Nil for what was read and is no mark.
  let reason: ProblemReason?
}
