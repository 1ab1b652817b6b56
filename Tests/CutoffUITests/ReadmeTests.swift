import CutoffConfig
import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI
import CutoffWords
import Foundation
import Testing

/// README.md shows what the program really does. With CUTOFF_RECORD=1 in the environment its made parts
/// are written anew, and the test fails so that nobody records by accident.
@Suite struct ReadmeTests {
  @Test func `the picture of the screen is the program's own`() throws {
    let canvas = try Sample.session(keys: "").frame()
    try Readme.check("screen", "```text\n" + canvas.lines.joined(separator: "\n") + "\n```")
  }

  @Test func `the table of keys is the keymap's`() throws {
    try Readme.check("keys", KeyTable.markdown(.standard, language: .english))
  }

  @Test func `the configuration that is shown is understood`() throws {
    let lines = try Readme.part("config").split(separator: "\n", omittingEmptySubsequences: false)
    let reading = ConfigFile.read(
      lines.dropFirst().dropLast().joined(separator: "\n"), path: "config.yaml", standard: .standard)
    #expect(reading.problems == [])
    #expect(reading.config.author == "Phòng điều hành" && reading.config.commands.count == 1)
    #expect(reading.config.settings == StandingSettings() && reading.config.notices == NoticeSettings())
  }

  @Test func `every field of the filter is in the table`() throws {
    let text = try Readme.all()
    for field in Filter.fields {
      for language in Language.allCases {
        #expect(text.contains("`" + field.name(language) + "`"), "\(field)")
      }
    }
  }

  @Test func `every command of the program is in the table`() throws {
    let table = try Readme.part("keys")
    for command in CommandID.allCases {
      #expect(table.contains(CommandTable.standard.summary(of: command)(.english)), "\(command) is missing")
    }
  }
}

private enum Sample {
  static func session(keys: String) throws -> Session<MemoryKeeper> {
    let zone = try #require(Zone("Asia/Ho_Chi_Minh"))
    let now = try #require(
      CivilDate(year: 2020, month: 7, day: 3).flatMap { WallTime($0, hour: 22, minute: 0, second: 7) })
    let incidents = try SampleStore.incidents()
    var surroundings = Surroundings(
      size: Size(columns: 120, rows: 36), language: .vietnamese, zone: zone, author: "an")
    surroundings.notices = NoticeSettings()
    let state = State(
      surroundings: surroundings, store: StoreShown(name: "kho mẫu", incidents: incidents),
      now: zone.instant(of: now), seed: 1)
    return Session(state: state, keeper: MemoryKeeper(incidents, language: .vietnamese))
  }
}

private enum Readme {
  private static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("README.md")

  static func all() throws -> String { try String(contentsOf: path, encoding: .utf8) }

  /// What stands between the marks of a part.
  static func part(_ name: String) throws -> String {
    let text = try String(contentsOf: path, encoding: .utf8)
    let (start, end) = try bounds(name, in: text)
    return String(text[start..<end])
  }

  static func check(_ name: String, _ made: String) throws {
    let shown = try part(name)
    guard shown != made else { return }
    if ProcessInfo.processInfo.environment["CUTOFF_RECORD"] == "1" {
      var text = try String(contentsOf: path, encoding: .utf8)
      let (start, end) = try bounds(name, in: text)
      text.replaceSubrange(start..<end, with: made)
      try text.write(to: path, atomically: true, encoding: .utf8)
    }
    Issue.record("README.md, part \(name), should read:\n\(made)")
  }

  private static func bounds(_ name: String, in text: String) throws -> (String.Index, String.Index) {
    let start = try #require(text.range(of: "<!-- \(name) -->\n"))
    let end = try #require(text.range(of: "\n<!-- /\(name) -->"))
    return (start.upperBound, end.lowerBound)
  }
}
