import CutoffDomain
import CutoffExchange
import CutoffStore
import Foundation
import Testing

/// A file that other programs wrote, beside what is expected of it.
enum Fixture {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(path)))
  }

  static func json(_ path: String) throws -> JSONValue { try JSONReader.read(try bytes(path), path: path) }
}

/// Options with a moment and a store, everything else as it is where nobody says anything.
enum Import {
  /// 26/11/2026 9:30 in UTC.
  static let now = Instant(seconds: 1_795_685_400)

  static func options(
    file: String = "FILE", language: Language = .english, zone: Zone? = nil, stored: [Incident] = [],
    now: Instant = Import.now
  ) -> ImportOptions {
    ImportOptions(
      file: file, now: now, author: "Mai", language: language, zone: zone,
      stored: stored.map { StoredIncident($0) })
  }
}

extension ImportPlan {
  /// The incidents as they would be in the store.
  var results: [Incident] { incidents.map(\.after) }
  var deadlines: [Deadline] { results.flatMap(\.deadlines) }
  var events: [Event] { results.flatMap(\.events) }
  /// "12:5" for every fault.
  var places: [String] { refused.map { "\($0.place.line):\($0.place.column)" } }
  /// Whether there is nothing to write.
  var writesNothing: Bool { writes(isPartial: true, group: nil, language: .english).isEmpty }
}

extension JSONValue {
  var list: [JSONValue] { elements ?? [] }
  var instant: Instant? { text.flatMap { FileTime.instant($0)?.instant } }
  var number: Int? {
    guard case .number(let text) = content else { return nil }
    return Int(text)
  }
}

/// Holds what a plan prints against what a fixture expects: each member that is expected, times as instants.
struct PlanAgainst {
  private(set) var faults: [String] = []

  init(_ plan: ImportPlan, _ expected: JSONValue, lists: [String]) {
    for list in lists {
      let (wanted, got) = (expected[list]?.list ?? [], plan.json[list]?.list ?? [])
      if wanted.count > got.count { faults.append("\(list): \(got.count) of \(wanted.count)") }
      for (index, entry) in wanted.enumerated() where index < got.count {
        compare(entry, got[index], "\(list)[\(index)]")
      }
    }
  }

  private mutating func compare(_ wanted: JSONValue, _ got: JSONValue, _ place: String) {
    for member in wanted.object?.members ?? [] {
      let found = got[member.name == "date" ? "time" : member.name]
      let isSame = member.value.instant.map { $0 == found?.instant } ?? (member.value == found)
      if !isSame {
        faults.append("\(place).\(member.name): \(Self.text(found)), not \(Self.text(member.value))")
      }
    }
  }

  private static func text(_ value: JSONValue?) -> String {
    value.map { String(decoding: JSONWriter.line($0), as: UTF8.self) } ?? "nothing"
  }
}
