import CutoffDomain
import CutoffScreen
import Foundation

/// Reads the text of a script.
struct ScreenScriptReader {
  private let name: String
  private let lines: [String]
  private var index = 0
  private var sizes = [Size(columns: 120, rows: 36)]
  private var languages = [Language.vietnamese]
  private var now: Instant?
  private var zone = "Asia/Ho_Chi_Minh"
  private var store = StoreFixture.Kind.sample
  private var runs: Set<ScreenScript.Runner> = [.memory, .pty]
  private var repertoire = Repertoire.unicode
  private var config = "notices:\n  before: []\n"
  private var steps: [ScreenScript.Step] = []

  init(name: String, text: String) {
    self.name = name
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The script once for each size and language that it names.
  static func scripts(name: String, text: String) throws(ScreenScriptError) -> [ScreenScript] {
    var reader = ScreenScriptReader(name: name, text: text)
    return try reader.read()
  }

  private mutating func read() throws(ScreenScriptError) -> [ScreenScript] {
    while index < lines.count {
      let line = lines[index]
      index += 1
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let colon = line.firstIndex(of: ":") else { throw problem("\"name: value\" was expected") }
      let value = String(line[line.index(after: colon)...]).trimmingBlanks
      try take(String(line[..<colon]), value)
    }
    return try combined()
  }

  private func combined() throws(ScreenScriptError) -> [ScreenScript] {
    guard let now else { throw problem("the header lacks now:") }
    guard runs.contains(.memory) else { throw problem("every script runs in memory") }
    guard let zone = Zone(zone) else { throw problem("unknown zone \(zone)") }
    let isMany = sizes.count * languages.count > 1
    if isMany, steps.contains(where: \.action.hasBlock) {
      throw problem("a whole screen belongs to one size and language")
    }
    return sizes.flatMap { size in
      languages.map { language in
        ScreenScript(
          name: name, size: size, language: language, now: now, zone: zone, store: store, runs: runs,
          repertoire: repertoire, config: config, steps: steps)
      }
    }
  }

  private mutating func take(_ name: String, _ value: String) throws(ScreenScriptError) {
    switch name {
    case "size": sizes = try list(value, "a size like 80x24", Self.size)
    case "lang": languages = try list(value, "vi or en") { Language(rawValue: $0) }
    case "now": now = try one(value, "a time with its offset", Self.instant)
    case "zone": zone = value
    case "store": store = try one(value, "sample, empty or broken") { StoreFixture.Kind(rawValue: $0) }
    case "runs": runs = Set(try list(value, "memory, pty") { ScreenScript.Runner(rawValue: $0) })
    case "config": config = try one(value, "a file beside the scripts") { ScreenScriptFolder.text(of: $0) }
    case "ascii": repertoire = try one(value, "signs or letters", Self.repertoire)
    default:
      let line = index
      steps.append(ScreenScript.Step(line: line, action: try action(name, value)))
    }
  }

  private mutating func action(
    _ name: String, _ value: String
  ) throws(ScreenScriptError) -> ScreenScript.Action {
    switch name {
    case "keys": return .keys(try keys(value))
    case "paste":
      // As a terminal sends it: lines end with carriage returns.
      let text = try one(value, "a file beside the scripts") { ScreenScriptFolder.text(of: $0) }
      return .keys([.paste(text.replacingOccurrences(of: "\n", with: "\r"))])
    case "screen": return .screen(try block())
    case "roles": return .roles(rows: try rows(value), try block())
    case "shows": return .shows(value.unquoted ?? value)
    case "hides": return .hides(value.unquoted ?? value)
    case "tick": return .tick(try one(value, "seconds") { Int($0) })
    case "restart": return .restart(try one(value, "a time with its offset", Self.instant))
    case "disk": return .disk(try one(value, "path contains \"text\"", Self.disk))
    case "copied": return .copied(value.unquoted ?? value)
    case "asks": return .asks(try request(value))
    case "lacks": return .lacks(try request(value))
    default: throw problem("unknown step \(name):")
    }
  }

  private func request(_ text: String) throws(ScreenScriptError) -> ScreenScript.Request {
    let names = ScreenScript.Request.allCases.map(\.rawValue).joined(separator: ", ")
    return try one(text, "one of \(names)") { ScreenScript.Request(rawValue: $0) }
  }

  private func keys(_ text: String) throws(ScreenScriptError) -> [TerminalInput] {
    do { return try KeyScript.parse(text) } catch { throw problem("\(error)") }
  }

  private func rows(_ text: String) throws(ScreenScriptError) -> ClosedRange<Int>? {
    guard !text.isEmpty else { return nil }
    return try one(text, "rows like 5-10") { text in
      let ends = text.split(separator: "-").compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last, first <= last else { return nil }
      return first...last
    }
  }

  /// The lines between two rulers; without a first ruler nothing was recorded yet.
  private mutating func block() throws(ScreenScriptError) -> ScreenScript.Block {
    guard index < lines.count, lines[index].isRuler else {
      return ScreenScript.Block(lines: nil, place: index..<index)
    }
    let start = index
    guard let end = lines[(start + 1)...].firstIndex(where: \.isRuler) else {
      throw problem("the second ruler is missing")
    }
    index = end + 1
    let shown = lines[(start + 1)..<end].map(\.withoutTrailingBlanks)
    return ScreenScript.Block(lines: shown, place: start..<(end + 1))
  }

  private func list<Value>(
    _ text: String, _ wanted: String, _ read: (String) -> Value?
  ) throws(ScreenScriptError) -> [Value] {
    var values: [Value] = []
    for part in text.split(separator: ",") {
      values.append(try one(String(part).trimmingBlanks, wanted, read))
    }
    return values
  }

  private func one<Value>(
    _ text: String, _ wanted: String, _ read: (String) -> Value?
  ) throws(ScreenScriptError) -> Value {
    guard let value = read(text) else { throw problem("\(wanted) was expected, not \"\(text)\"") }
    return value
  }

  private func problem(_ reason: String) -> ScreenScriptError {
    ScreenScriptError(file: name, line: index, reason: reason)
  }
}

extension ScreenScriptReader {
  private static func repertoire(_ text: String) -> Repertoire? {
    switch text {
    case "signs": .asciiSigns
    case "letters": .ascii
    default: nil
    }
  }

  private static func size(_ text: String) -> Size? {
    let parts = text.split(separator: "x").compactMap { Int($0) }
    return parts.count == 2 ? Size(columns: parts[0], rows: parts[1]) : nil
  }

  /// Reads "2020-07-03T22:00:07+07:00".
  private static func instant(_ text: String) -> Instant? {
    let numbers = text.prefix(19).split { "-T:".contains($0) }.compactMap { Int($0) }
    guard numbers.count == 6, let zone = Zone(String(text.dropFirst(19))),
      let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]),
      let wall = WallTime(date, hour: numbers[3], minute: numbers[4], second: numbers[5])
    else { return nil }
    return zone.instant(of: wall)
  }

  private static func disk(_ text: String) -> DiskCheck? {
    let words = text.split(separator: " ", maxSplits: 2).map(String.init)
    switch words.dropFirst() {
    case ["exists"]: return DiskCheck(path: words[0], demand: .exists)
    case ["is", "gone"]: return DiskCheck(path: words[0], demand: .isGone)
    default: break
    }
    guard words.count == 3, let said = words[2].unquoted else { return nil }
    switch words[1] {
    case "contains": return DiskCheck(path: words[0], demand: .contains(said))
    case "lacks": return DiskCheck(path: words[0], demand: .lacks(said))
    default: return nil
    }
  }
}

extension ScreenScript.Action {
  fileprivate var hasBlock: Bool {
    switch self {
    case .screen, .roles: true
    case .keys, .shows, .hides, .tick, .restart, .disk, .asks, .lacks, .copied: false
    }
  }
}

extension String {
  /// A line of `+`, hyphens and `+`.
  fileprivate var isRuler: Bool {
    count >= 3 && hasPrefix("+-") && hasSuffix("+") && dropFirst().dropLast().allSatisfy { $0 == "-" }
  }

  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }).withoutTrailingBlanks
  }

  fileprivate var withoutTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  fileprivate var unquoted: String? {
    count >= 2 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : nil
  }
}
