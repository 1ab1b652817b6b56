import CutoffDomain
import CutoffNotices
import Foundation
import Testing

/// A notice with what a person found in it.
struct NoticeFixture: CustomTestStringConvertible {
  let name: String
  let folder: String
  var testDescription: String { folder + "/" + name }

  static let all = ["given", "own"].flatMap { folder in
    names(in: folder).map { NoticeFixture(name: $0, folder: folder) }
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures")

  private static func names(in folder: String) -> [String] {
    let place = root.appendingPathComponent(folder).path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    return files.filter { $0.hasSuffix(".expected.json") }.map { String($0.dropLast(14)) }.sorted()
  }

  private var place: URL { Self.root.appendingPathComponent(folder).appendingPathComponent(name) }

  func bytes() throws -> [UInt8] { Array(try Data(contentsOf: place)) }

  func text() throws -> NoticeText { NoticeText(bytes: try bytes()) }

  func expected() throws -> Expected {
    let value = try JSONSerialization.jsonObject(
      with: Data(contentsOf: place.appendingPathExtension("expected.json")))
    return Expected(value as? [String: Any] ?? [:])
  }

  /// Read as the options of the fixture say, in the middle of November 2026 for a reader in UTC.
  func reading(_ text: NoticeText, _ expected: Expected) -> NoticeReading {
    var surroundings = NoticeSurroundings(file: name, now: Instant(seconds: 1_794_700_800), viewerZone: .utc)
    surroundings.zone = expected.option("--zone").flatMap(Zone.init)
    if let reference = expected.option("--ref"), let instant = Expected.instant(reference) {
      surroundings.reference = TimePoint(instant: instant, zone: surroundings.zone ?? Zone(offset: 25_200))
    }
    return NoticeReader.read(text, surroundings)
  }
}

/// A JSON object as the fixtures have it.
struct Expected {
  let members: [String: Any]

  init(_ members: [String: Any]) { self.members = members }

  func text(_ name: String) -> String? { members[name] as? String }
  func number(_ name: String) -> Double? { (members[name] as? NSNumber)?.doubleValue }
  func whole(_ name: String) -> Int? { (members[name] as? NSNumber)?.intValue }
  func flag(_ name: String) -> Bool { (members[name] as? NSNumber)?.boolValue ?? false }
  func texts(_ name: String) -> [String] { members[name] as? [String] ?? [] }
  func object(_ name: String) -> Expected? { (members[name] as? [String: Any]).map(Expected.init) }
  func list(_ name: String) -> [Expected] { (members[name] as? [[String: Any]] ?? []).map(Expected.init) }
  func has(_ name: String) -> Bool { members[name] != nil }

  /// What counts as right: the first choice or one of the others.
  func accepts(_ value: String?, _ name: String, _ others: String) -> Bool {
    guard let value else { return false }
    return value == text(name) || texts(others).contains(value)
  }

  func option(_ name: String) -> String? {
    let options = texts("options")
    return options.firstIndex(of: name).flatMap { $0 + 1 < options.count ? options[$0 + 1] : nil }
  }

  /// "2026-12-08T17:00:00-05:00"
  static func instant(_ text: String?) -> Instant? {
    guard let text else { return nil }
    let reference = WhenReference(now: Instant(seconds: 0), zone: .utc, language: .english)
    guard case .understood(let reading) = When.parse(text, reference) else { return nil }
    return reading.said.point?.start
  }

  func instant(_ name: String) -> Instant? { Self.instant(text(name)) }
}

extension NoticeProposal {
  func text(_ name: String) -> String? { self[name]?.string }

  func instant(_ name: String) -> Instant? { Expected.instant(text(name)) }

  /// In hundredths.
  var sum: Int64? {
    if case .hundredths(let value)? = self["value"] { value } else { nil }
  }

  func flag(_ name: String) -> Bool { self[name] == .boolean(true) }
}

extension ProposalValue {
  /// All that it says in words.
  var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.texts)
    case .object(let members): members.flatMap(\.value.texts)
    case .null, .boolean, .whole, .hundredths: []
    }
  }
}

/// One blank for any white space.
func plain(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

extension [NoticeQuote] {
  /// Whether one of them has the expected words, on its line where one is given.
  func hold(_ expected: Expected) -> Bool {
    let words = plain(expected.text("quote") ?? "")
    return contains { quote in
      let found = plain(quote.text)
      guard let line = expected.whole("line") else { return found.contains(words) || words.contains(found) }
      let last = quote.line + quote.text.count { $0 == "\n" }
      return found.contains(words) && (quote.line...last).contains(line)
    }
  }
}
