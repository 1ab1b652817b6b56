import CutoffDomain
import CutoffStore
import Foundation
import Testing

/// A folder that exists while `body` runs.
@discardableResult
func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.path + "/cutoff-test-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

/// A new store with one incident, and its folder.
@discardableResult
func withStore<Result>(
  _ incident: Incident? = nil, _ body: (inout Store, String) throws -> Result
) throws -> Result {
  try withTemporaryFolder { folder in
    let path = folder + "/store"
    var store = try Store.create(at: path, name: "Kho thử")
    try store.make(incident ?? Fixture.plain())
    return try body(&store, path)
  }
}

extension Store {
  static let author = "trực ca"

  mutating func make(_ incident: Incident) throws {
    let edits = incident.records.map { RecordEdit(before: nil, after: $0) }
    let header = HeaderEdit(before: nil, after: incident.header)
    _ = try save(Change(incident: incident.id, title: "new", header: header, edits: edits))
  }

  @discardableResult
  mutating func save(_ change: Change) throws -> Incident? {
    try apply(change, now: Fixture.logged, author: Store.author)
  }

  mutating func takeBack(_ change: Change) throws -> Incident? {
    try revert(change, now: Fixture.logged, author: Store.author)
  }

  /// The file of the incident that `withStore` makes.
  var incidentPath: String { "\(folder)/incidents/cong-dich-vu-cong-7k3m9q.json" }

  func incident() throws -> Incident { try #require(incident(try Fixture.incidentID())) }
}

func read(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

func write(_ text: String, to path: String) throws {
  try Data(text.utf8).write(to: URL(fileURLWithPath: path))
}

func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}
