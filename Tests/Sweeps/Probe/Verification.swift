import CutoffDomain
import CutoffStore
import Foundation

/// `verify STORE ACKS`: what is left of a store after whatever happened to it, against the words `ack N`
/// in the file ACKS. Prints one line: `ACKED LOST TORN LEFTOVERS KEPT`.
struct Verification {
  private let store: String
  private let acknowledged: [Int]

  init(_ arguments: inout Arguments) throws {
    store = try arguments.next("store")
    let text = try String(contentsOfFile: try arguments.next("acks"), encoding: .utf8)
    acknowledged = text.split(separator: "\n").compactMap { line in
      line.hasPrefix("ack ") ? Int(line.dropFirst(4)) : nil
    }
  }

  func run() throws {
    guard access(store + "/incidents", F_OK) == 0 else {
      // The first save of all may have been killed before there was a store.
      Say.line("\(acknowledged.count) \(acknowledged.count) 0 0 0")
      return
    }
    let torn = try StoreCheck.check(store).problems + tornTrash
    ageTemporaries()
    let contents = try Store(at: store).contents
    let live = Set(contents.incidents.flatMap { $0.records.map(\.id) })
    let deleted = Set(contents.incidents.flatMap { $0.tombstones.map(\.id) })
    let trash = trashText
    let lost = acknowledged.filter { number in
      guard number > 0 else { return contents.incidents.isEmpty }
      let id = SweepIncident.record(number)
      return !live.contains(id) && !(deleted.contains(id) && trash.contains(id.text))
    }
    if !lost.isEmpty { Say.error("lost: \(lost)") }
    for problem in torn { Say.error("torn: " + problem.words(language: .english)) }
    let left = leftovers
    for path in left { Say.error("left behind: " + path) }
    Say.line("\(acknowledged.count) \(lost.count) \(torn.count) \(left.count) \(live.count)")
  }

  // MARK: The trash

  private func files(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: store + folder)) ?? [])
      .map { store + folder + "/" + $0 }
  }

  private var trashFiles: [String] { files("/trash").filter { $0.hasSuffix(".json") } }

  private var tornTrash: [FileProblem] {
    trashFiles.compactMap { path in
      do throws(FileProblem) {
        _ = try JSONReader.read(try StoredFile.read(path).bytes, path: path)
        return nil
      } catch {
        return error
      }
    }
  }

  private var trashText: String {
    trashFiles.compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }.joined()
  }

  // MARK: What is left behind

  private func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Makes every temporary file two hours old: the next start may then take it away.
  private func ageTemporaries() {
    for path in (files("") + files("/incidents") + files("/trash")) where name(path).hasPrefix(".cutoff-tmp-")
    {
      let date = Date(timeIntervalSinceNow: -7_200)
      try? FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    }
  }

  private static let belonging: Set = [
    ".cutoff", ".gitattributes", ".gitignore", "incidents", "store.json", "trash",
  ]

  private var leftovers: [String] {
    files("").filter { !Self.belonging.contains(name($0)) }
      + (files("/incidents") + files("/trash")).filter { name($0).hasPrefix(".") }
  }
}
