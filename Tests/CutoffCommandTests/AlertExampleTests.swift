import Foundation
import Testing

/// What the page on alerts shows is what systemd, cron and this program take.
struct AlertExampleTests {
  private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/docs/alerts.md")

  /// The fenced blocks of a language, in their order.
  private func blocks(_ language: String) throws -> [[String]] {
    var blocks: [[String]] = []
    var isInside = false
    for line in try String(contentsOf: Self.page, encoding: .utf8).components(separatedBy: "\n") {
      if isInside, line == "```" {
        isInside = false
      } else if isInside {
        blocks[blocks.count - 1].append(line)
      } else if line == "```" + language {
        blocks.append([])
        isInside = true
      }
    }
    return blocks
  }

  /// The settings of a unit, "Section.Key": "value".
  private func unit(_ lines: [String]) throws -> [String: String] {
    var section = ""
    var settings: [String: String] = [:]
    for line in lines where !line.isEmpty && !line.hasPrefix("#") {
      if line.hasPrefix("["), line.hasSuffix("]") {
        section = String(line.dropFirst().dropLast())
      } else {
        let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
        try #require(parts.count == 2 && !section.isEmpty, "\(line)")
        settings[section + "." + parts[0]] = parts[1]
      }
    }
    return settings
  }

  @Test func `the units have the sections and keys of systemd, and their command line is understood`()
    async throws
  {
    let units = try blocks("ini").map(unit)
    try #require(units.count == 2)
    let (service, timer) = (units[0], units[1])
    #expect(Set(service.keys) == ["Unit.Description", "Service.Type", "Service.ExecStart"])
    #expect(service["Service.Type"] == "oneshot")
    #expect(
      Set(timer.keys) == ["Unit.Description", "Timer.OnCalendar", "Timer.Persistent", "Install.WantedBy"])
    #expect(timer["Timer.OnCalendar"] == "*:0/5" && timer["Timer.Persistent"] == "true")
    #expect(timer["Install.WantedBy"] == "timers.target")
    let words = try #require(service["Service.ExecStart"]).split(separator: " ").map(String.init)
    #expect(words.first == "cutoff" && words.contains("--run"))
    let home = try Home()
    // systemd puts the home folder in the place of %h. Nothing is crossed in an empty store.
    let arguments = words.dropFirst().map { $0.replacingOccurrences(of: "%h", with: home.folder) }
    #expect(try await home.run(Array(arguments)) == Finished(status: 0, output: "", errors: ""))
  }

  @Test func `the line for cron has five fields of time and a command of the program`() async throws {
    let lines = try blocks("cron").flatMap { $0 }
    try #require(lines.count == 1)
    let words = lines[0].split(separator: " ").map(String.init)
    try #require(words.count > 5)
    let ranges = [0...59, 0...23, 1...31, 1...12, 0...7]
    for (field, range) in zip(words, ranges) {
      let parts = field.split(separator: "/", omittingEmptySubsequences: false)
      #expect(parts[0] == "*" || Int(parts[0]).map(range.contains) == true, "\(field)")
      #expect(parts.count == 1 || (parts.count == 2 && Int(parts[1]).map(range.contains) == true), "\(field)")
    }
    #expect(words[5] == "cutoff" && !lines[0].contains("%"))
    let home = try Home()
    #expect(try await home.run(Array(words.dropFirst(6))).status == 0)
  }

  @Test func `the scripts are ones that the shell takes, and read nothing from arguments`() async throws {
    let scripts = try blocks("sh")
    #expect(scripts.count == 4)
    let home = try Home()
    for script in scripts {
      #expect(script.first == "#!/bin/sh")
      let text = script.joined(separator: "\n")
      #expect(try await home.shell("printf '%s' \"$1\" | sh -n", text).status == 0, "\(text)")
      #expect(text.contains(".alerts[].text") && !text.contains("$("))
      #expect(!text.contains("curl") || text.contains("--data-binary @-"))
    }
  }
}
