import Foundation
import Testing

/// Frames without a terminal.
struct SnapshotTests {
  private let home: Home
  private let now = "2020-07-03T22:00:00+07:00"

  init() throws { home = try Home() }

  @Test(arguments: ["40x12", "60x20", "80x24", "120x36", "200x60"], ["vi", "en"])
  func `name and countdown of the most urgent incident are always there`(
    size: String, language: String
  ) async throws {
    let text = try await home.output(
      "snapshot", "--sample", "--now", now, "--size", size, "--lang", language)
    #expect(text.contains(language == "vi" ? "Cổng" : "Hanoi"))
    #expect(text.contains("02:00:00") || text.contains("█▀█ ▀▀█") || text.contains("██████ ██████"))
    #expect(text.count { $0 == "\n" } == size.split(separator: "x").last.flatMap { Int($0) })
  }

  @Test(arguments: ["1x1", "500x200", "3x200", "500x1"])
  func `odd sizes do not crash`(size: String) async throws {
    #expect(try await home.run("snapshot", "--sample", "--now", now, "--size", size).status == 0)
  }

  @Test(arguments: ["0x1", "501x20", "20x201", "80", "80x24x1", "axb", "-1x5"])
  func `other sizes are a wrong usage`(size: String) async throws {
    #expect(try await home.run("snapshot", "--sample", "--size=\(size)").status == 64)
  }

  @Test func `an event that is typed shows and is not written`() async throws {
    let id = try await home.madeIncident()
    let file = home.store + "/incidents/" + id + ".json"
    let before = try home.text(of: file)
    let text = try await home.output(
      "snapshot", "--store", home.store, "--now", now, "--keys", "t 'Họp lần cuối' Enter")
    #expect(text.contains("Họp lần cuối"))
    #expect(try home.text(of: file) == before)
  }

  @Test func `keys that are no keys are a wrong usage and say where`() async throws {
    let finished = try await home.run("snapshot", "--sample", "--keys", "j nokey")
    #expect(finished.status == 64)
    #expect(finished.errors.contains("3"))
  }

  @Test func `plain frames have no escape sequences and coloured ones do`() async throws {
    let plain = try await home.output("snapshot", "--sample", "--now", now)
    let coloured = try await home.output("snapshot", "--sample", "--now", now, "--ansi", "--color", "16")
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}["))
  }

  @Test func `NO_COLOR keeps bold and leaves colours out`() async throws {
    let text = try await home.run(
      "snapshot", "--sample", "--now", now, "--ansi", environment: ["NO_COLOR": "1"]
    ).output
    #expect(text.contains("\u{1B}[1m"))
    #expect(!text.contains("\u{1B}[1;3"))
  }

  @Test func `an unknown theme is no input`() async throws {
    let finished = try await home.run("snapshot", "--sample", "--ansi", "--theme", "nosuch")
    #expect(finished.status == 66)
  }

  @Test func `a theme's file may be named by its path`() async throws {
    let path = home.folder + "/bad.yaml"
    try home.write(Array("system: base16\npalette: 3\n".utf8), to: path)
    let finished = try await home.run("snapshot", "--sample", "--ansi", "--theme", path)
    #expect(finished.status == 65)
    #expect(finished.errors.contains("bad.yaml:2"))
  }

  @Test(arguments: [("0;15", "cutoff-light"), ("15;0", "cutoff-dark"), ("", "cutoff-dark")])
  func `auto goes by COLORFGBG where there is no terminal to ask`(
    numbers: String, theme: String
  ) async throws {
    let frame = ["snapshot", "--sample", "--now", "2020-07-03T22:00:00+07:00", "--ansi", "--color", "256"]
    let auto = try await home.run(frame, environment: ["CUTOFF_THEME": "auto", "COLORFGBG": numbers])
    #expect(auto.status == 0)
    let named = try await home.run(frame + ["--theme", theme], environment: ["CUTOFF_THEME": "auto"])
    #expect(auto.output == named.output)
  }
}
