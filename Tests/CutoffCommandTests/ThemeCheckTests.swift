import Foundation
import Testing

/// `theme check`: what it prints and how it ends.
struct ThemeCheckTests {
  private let home: Home

  init() throws { home = try Home() }

  private func scheme(_ changes: [String: String] = [:], tail: String = "") -> String {
    var colours = [
      "00": "101820", "01": "182430", "02": "203040", "03": "405060", "04": "90a0b0", "05": "d0d8e0",
      "06": "e0e8f0", "07": "f8fcff", "08": "f88888", "09": "f0a060", "0A": "f0d060", "0B": "70d080",
      "0C": "60d0d0", "0D": "60b0f0", "0E": "c0a0f0", "0F": "c0a080",
    ]
    colours.merge(changes) { _, new in new }
    let lines = colours.sorted { $0.key < $1.key }.map { "  base\($0.key): \"#\($0.value)\"\n" }
    return "name: Dusk\npalette:\n" + lines.joined() + tail
  }

  private func written(_ text: String, _ name: String = "dusk.yaml") throws -> String {
    try home.write(Array(text.utf8), to: home.folder + "/" + name)
    return name
  }

  @Test func `a theme may come over a pipe, also in parts`() async throws {
    let script =
      #"head -c 99 "$1" > "$1.a"; (cat "$1.a"; tail -c +100 "$1") | "$CUTOFF" theme check /dev/stdin"#
    #expect(try await home.shell(script, home.folder + "/" + written(scheme())).status == 0)
  }

  @Test func `a readable theme ends with 0`() async throws {
    let finished = try await home.run("theme", "check", try written(scheme()), "--lang", "en")
    #expect(finished.status == 0)
    #expect(finished.output.hasPrefix("dusk.yaml\nDusk (dusk) · dark"))
    #expect(finished.output.hasSuffix("✓ all 24 pairs have 4.5:1\n"))
    #expect(finished.errors.isEmpty)
  }

  @Test func `a text that is too dim ends with 1`() async throws {
    let finished = try await home.run("theme", "check", try written(scheme(["04": "405060"])))
    #expect(finished.status == 1)
    #expect(finished.output.contains("✗ short"))
    #expect(finished.errors.isEmpty)
  }

  @Test(
    arguments: [
      ("base00: \"#101820\"", "base00: #101820", "dusk.yaml:3: quote the colour of “base00”"),
      ("base0A: \"#f0d060\"", "base0A: yellow", "dusk.yaml:13: “yellow” of “base0A” is not a colour"),
    ])
  func `a file that is no theme ends with 65 and tells line and reason`(
    good: String, bad: String, words: String
  ) async throws {
    let name = try written(scheme().replacingOccurrences(of: good, with: bad))
    let finished = try await home.run("theme", "check", name, "--lang", "en")
    #expect(finished.status == 65)
    #expect(finished.output.hasPrefix(words))
    #expect(finished.output.split(separator: "\n").count == 1)
  }

  @Test func `a file that is not there is no input`() async throws {
    #expect(try await home.run("theme", "check", "nowhere.yaml").status == 66)
  }

  @Test func `every file is told, the worst decides`() async throws {
    let names = [try written("palette: 1\n", "a.yaml"), try written(scheme(["04": "405060"]), "b.yaml")]
    let finished = try await home.run(["theme", "check"] + names)
    #expect(finished.status == 65)
    #expect(finished.output.contains("a.yaml:1: ") && finished.output.contains("\nb.yaml\n"))
  }

  @Test func `JSON has the same figures`() async throws {
    struct Report: Decodable {
      let slug: String
      let short: Int
      let pairs: [Pair]
      let eyes: [Eye]
    }
    struct Pair: Decodable {
      let ink: String
      let ground: String
      let file: Double
      let indexed256: Double
      let isShort: Bool
    }
    struct Eye: Decodable {
      let eye: String
      let direct: Closest
    }
    struct Closest: Decodable {
      let difference: Double
      let between: [String]
    }
    let name = try written(scheme(["00": "ffffff", "04": "777777"]))
    let text = try await home.run("theme", "check", name, "--json").output
    let report = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
    let muted = try #require(report.pairs.first { $0.ink == "muted" && $0.ground == "screen" })
    #expect(muted.file == 4.47 && muted.isShort)
    #expect(report.short == report.pairs.filter(\.isShort).count)
    #expect(report.eyes.map(\.eye) == ["usual", "protanopia", "deuteranopia", "tritanopia"])
  }

  @Test func `JSON tells the line of a mistake`() async throws {
    let finished = try await home.run(
      "theme", "check", try written("palette: 1\n"), "--json", "--lang", "en")
    #expect(finished.status == 65)
    #expect(finished.output.contains("\"line\": 1"))
  }
}
