import CutoffConfig
import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI
import CutoffWords
import Foundation
import Testing

/// The pages show what the program really does. With CUTOFF_RECORD=1 in the environment its made parts
/// are written anew, and the test fails so that nobody records by accident.
@Suite struct ReadmeTests {
  @Test func `the picture of the screen is the program's own`() throws {
    let canvas = try Sample.session(keys: "").frame()
    try Page.readme.check("screen", "```text\n" + canvas.lines.joined(separator: "\n") + "\n```")
  }

  @Test func `the table of keys is the keymap's`() throws {
    try Page.readme.check("keys", KeyTable.markdown(.standard, language: .english))
  }

  @Test func `the configuration that is shown is understood`() throws {
    let lines = try Page.configuration.part("config").split(separator: "\n", omittingEmptySubsequences: false)
    let reading = ConfigFile.read(
      lines.dropFirst().dropLast().joined(separator: "\n"), path: "config.yaml", standard: .standard)
    #expect(reading.problems == [])
    #expect(
      reading.config.author == "Phòng điều hành" && reading.config.commands.count == 2
        && reading.config.hooks.count == 2)
    #expect(reading.config.settings == StandingSettings() && reading.config.reminders == ReminderSettings())
  }

  @Test func `every field of the filter is in the table`() throws {
    let text = try Page.views.text()
    for field in Filter.fields {
      for language in Language.allCases {
        #expect(text.contains("`" + field.name(language) + "`"), "\(field)")
      }
    }
  }

  @Test func `every command of the program is in the table`() throws {
    let table = try Page.readme.part("keys")
    for command in CommandID.allCases {
      #expect(table.contains(CommandTable.standard.summary(of: command)(.english)), "\(command) is missing")
    }
  }
}

/// The pages lead to one another.
@Suite struct LinkTests {
  @Test(arguments: Page.allCases)
  fileprivate func `every link of a page leads to a file`(_ page: Page) throws {
    for link in try page.links() {
      let target = page.url.deletingLastPathComponent().appendingPathComponent(link)
      #expect(FileManager.default.fileExists(atPath: target.path), "\(link) in \(page.rawValue)")
    }
  }

  @Test func `the README leads to every page`() throws {
    let links = try Page.readme.links()
    for page in Page.allCases where page != .readme { #expect(links.contains(page.rawValue), "\(page)") }
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
    surroundings.reminders = ReminderSettings()
    let state = State(
      surroundings: surroundings, store: StoreShown(name: "kho mẫu", incidents: incidents),
      now: zone.instant(of: now), seed: 1)
    return Session(state: state, keeper: MemoryKeeper(incidents, language: .vietnamese))
  }
}

/// A page of the documents, by its path from the top folder.
private enum Page: String, CaseIterable {
  case readme = "README.md"
  case views = "Sources/docs/views.md"
  case commands = "Sources/docs/commands.md"
  case configuration = "Sources/docs/configuration.md"
  case files = "Sources/docs/files.md"
  case alerts = "Sources/docs/alerts.md"
  case building = "Sources/README.md"
  case testing = "Tests/README.md"
  case changes = "Sources/CHANGELOG.md"

  private static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  var url: URL { Self.top.appendingPathComponent(rawValue) }

  func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }

  /// What stands between the marks of a part.
  func part(_ name: String) throws -> String {
    let text = try text()
    let (start, end) = try bounds(name, in: text)
    return String(text[start..<end])
  }

  func check(_ name: String, _ made: String) throws {
    let shown = try part(name)
    guard shown != made else { return }
    if ProcessInfo.processInfo.environment["CUTOFF_RECORD"] == "1" {
      var text = try text()
      let (start, end) = try bounds(name, in: text)
      text.replaceSubrange(start..<end, with: made)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    Issue.record("\(rawValue), part \(name), should read:\n\(made)")
  }

  /// What its links name, without those that lead to the net or within the page.
  func links() throws -> [String] {
    try text().matches(of: #/\]\((?<target>[^)\s]+)\)/#).map { String($0.output.target) }
      .filter { !$0.contains("://") }
      .compactMap { $0.split(separator: "#", omittingEmptySubsequences: false).first.map(String.init) }
      .filter { !$0.isEmpty }
  }

  private func bounds(_ name: String, in text: String) throws -> (String.Index, String.Index) {
    let start = try #require(text.range(of: "<!-- \(name) -->\n"))
    let end = try #require(text.range(of: "\n<!-- /\(name) -->"))
    return (start.upperBound, end.lowerBound)
  }
}
