import CutoffDomain
import CutoffExchange
import CutoffStore
import CutoffUI
import CutoffWords
import Foundation

/// A store to run a script on.
package enum StoreFixture {
  package enum Kind: String, Sendable {
    /// The store that comes with the program.
    case sample
    /// The same, told in English.
    case english = "sample-en"
    case empty
    /// The sample, and five files that cannot be read.
    case broken
    /// Forty made-up incidents, on 27 November 2026 in Lagos.
    case forty
    /// The cases of Tests/Cases, as import reads them.
    case cases
  }

  /// Makes the store in a folder that does not exist yet.
  package static func make(_ kind: Kind, at folder: String, language: Language) throws {
    _ = try Store.create(at: folder, name: name(language))
    switch kind {
    case .empty: break
    case .sample: try write(files(in: .vietnamese), to: folder)
    case .english: try write(files(in: .english), to: folder)
    case .broken: try write(files(in: .vietnamese) + brokenFiles, to: folder)
    case .forty: try write(FortyIncidents.incidents.map(file), to: folder)
    case .cases: try write(try cases.get().map(file), to: folder)
    }
  }

  /// What the dashboard is given of the store in a folder.
  package static func shown(at folder: String, language: Language) throws -> StoreShown {
    let contents = try Store(at: folder, isReadOnly: true).contents
    return StoreShown(
      name: contents.name, incidents: contents.incidents,
      refused: contents.refused.map {
        RefusedShown(place: place($0), reason: $0.reason.words(language: language))
      })
  }

  /// The same without a folder where none is needed.
  package static func shown(_ kind: Kind, language: Language) throws -> StoreShown {
    switch kind {
    case .empty: return StoreShown(name: name(language), incidents: [])
    case .sample: return StoreShown(name: name(language), incidents: try sample.get())
    case .forty: return StoreShown(name: "agencies", incidents: FortyIncidents.incidents)
    case .cases: return StoreShown(name: "real cases", incidents: try cases.get())
    case .english: return StoreShown(name: name(language), incidents: try SampleStore.incidents(in: .english))
    case .broken:
      return try withTemporaryFolder { folder in
        try make(kind, at: folder + "/store", language: language)
        return try shown(at: folder + "/store", language: language)
      }
    }
  }

  /// Gives `body` a new folder, which is gone afterwards.
  package static func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.path + "/cutoff-screens-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }

  /// Names and bytes of files that a store must refuse, each for another reason.
  package static let brokenFiles: [(name: String, bytes: [UInt8])] = [
    ("hong-1-000001.json", Array("{\n  \"schema\": 1,\n  \"id\": \"hong-1-000001\",\n}\n".utf8)),
    ("hong-2-000002.json", Array("{\n  \"schema\": 1,\n  \"schema\": 1\n}\n".utf8)),
    (
      "hong-3-000003.json",
      Array("{\n  \"schema\": 1,\n  \"title\": \"".utf8) + [0xFF] + Array("\"\n}\n".utf8)
    ),
    ("hong-4-000004.json", Array(withMonth13.utf8)),
    ("hong-5-000005.json", Array(String(repeating: "[", count: 10_000).utf8)),
  ]

  /// The bytes of an incident's file, by its name.
  package static func bytes(of name: String, at folder: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/incidents/\(name)")))
  }

  private static func file(_ incident: Incident) -> (name: String, bytes: [UInt8]) {
    (name: incident.id.text + ".json", bytes: IncidentFile.bytes(of: incident))
  }

  private static let cases = Result {
    let folder =
      #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
      + "/Cases"
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
      .sorted().flatMap {
        name in
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
        let options = ImportOptions(file: name, now: FortyIncidents.now, language: .english)
        return ImportReader.read(bytes, kind: .caseFile, options: options).incidents.map(\.after)
      }
  }

  private static let sample = Result { try SampleStore.incidents() }
  private static func files(in language: Language) -> [(name: String, bytes: [UInt8])] {
    SampleStore.files(in: language).map { (name: $0.name, bytes: Array($0.text.utf8)) }
  }

  /// The first file of the sample with a month that no year has.
  private static var withMonth13: String {
    guard let first = SampleStore.files().first else { return "" }
    return first.text
      .replacingOccurrences(of: String(first.name.dropLast(5)), with: "hong-4-000004")
      .replacingOccurrences(of: "2020-07-03T", with: "2020-13-03T")
  }

  private static func write(_ files: [(name: String, bytes: [UInt8])], to folder: String) throws {
    for file in files {
      try Data(file.bytes).write(to: URL(fileURLWithPath: "\(folder)/incidents/\(file.name)"))
    }
  }

  private static func name(_ language: Language) -> String {
    switch language {
    case .vietnamese: "kho mẫu"
    case .english: "sample store"
    }
  }

  private static func place(_ problem: FileProblem) -> String {
    let name = problem.path.split(separator: "/").last.map(String.init) ?? problem.path
    return problem.position.map { "\(name):\($0.line):\($0.column)" } ?? name
  }
}
