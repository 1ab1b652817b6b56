import Foundation

/// A real case as it stands in its file, `Tests/Cases/NAME.json`, in the neutral form `cutoff-case/1`. What the
/// file calls a state, a status or an outcome was written afterwards: it is what the rules are held against.
struct CaseFile: Decodable {
  var id, lang, country, timezone, sector, title, summary: String
  var trigger, lessons: [String]
  var parties: [CaseParty]
  var services: [CaseService]
  var amounts: [CaseAmount]
  var deadlines: [CaseDeadline]
  var promises: [CasePromise]
  var claims: [CaseClaim]
  var events: [CaseEvent]
  var observations: [CaseObservation]
  var positions: [CasePosition]
  var outcome: CaseOutcome
  var statePath: [CaseState]
  var sources: [CaseSource]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Cases")

  /// The names of all cases, in the order of the alphabet.
  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
      .map { String($0.dropLast(5)) }.sorted()
  }

  static func read(_ name: String) throws -> CaseFile {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(
      CaseFile.self, from: Data(contentsOf: folder.appendingPathComponent(name + ".json")))
  }
}

/// One name, or a list of them.
struct CaseNames: Decodable {
  var names: [String]

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let one = try? container.decode(String.self) {
      names = [one]
    } else {
      names = try container.decode([String].self)
    }
  }
}

struct CaseParty: Decodable {
  var id, name, role, side: String
}

struct CaseService: Decodable {
  var id, name, finalState: String
  var provider, customer: CaseNames
  var affected: [CaseCount]
  var dependsOn: [String]
  var carvedOut: String?
}

struct CaseCount: Decodable {
  var value: Double
  var unit, qualifier, asOf, source: String
}

struct CaseAmount: Decodable {
  var id, kind, currency, qualifier, asOf, statedBy, status: String
  var value: Double?
  var note: String?
  var source: [String]
}

struct CaseDeadline: Decodable {
  var id, kind, label, precision, boundary, setBy, state: String
  var at, announcedAt, condition, supersedes, recurrence, countingBasis: String?
  var services, source: [String]
}

struct CasePromise: Decodable {
  var id, by, to, what, duePrecision, state: String
  var form, madeAt, due, recurrence, evidence: String?
  var source: [String]
}

struct CaseClaim: Decodable {
  var id, by, at, about, text, status: String
  var contradicts, qualifies, source: [String]
  var knownAt: String?
}

struct CaseEvent: Decodable {
  var at, precision, actor, side, kind, text: String
  var source: [String]
  var knownAt, part: String?
}

struct CaseObservation: Decodable {
  var at, precision, service, state, method, by: String
  var source: [String]
  var knownAt, note: String?
}

struct CasePosition: Decodable {
  var side: String
  var wants, offers, leverage: String?
}

struct CaseOutcome: Decodable {
  var cutHappened, result, resolution: String
  var cutAt, restoredAt, notes: String?
  var unknowns: [String]
}

struct CaseState: Decodable {
  var at, state: String
  var because: String?
}

struct CaseSource: Decodable {
  var id, publisher: String
  var url, publishedAt, publishedPrecision, note: String?
}
