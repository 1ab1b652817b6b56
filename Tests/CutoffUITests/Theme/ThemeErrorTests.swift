import CutoffTheme
import Testing

@Suite struct ThemeErrorTests {
  private static func error(of text: String) -> ThemeError? {
    do {
      _ = try ThemeFile.parse(text, path: "dusk.yaml")
      return nil
    } catch {
      return error
    }
  }

  /// The usual scheme with one line of the palette in another shape.
  private static func palette(_ key: String, _ line: String) -> String {
    let scheme = SchemeText()
    return scheme.head + "palette:\n" + scheme.lines { $0 == key ? line : "  \($0): \"#\($1)\"" }
  }

  private static let usual = SchemeText().text

  /// The palette's lines begin with line 6.
  @Test(arguments: [
    (palette("base00", "  base00: #0f1419"), 6, ThemeProblem.unquotedColour(key: "base00")),
    (palette("base0A", "  base0A: \"#ff\""), 16, .notAColour(key: "base0A", text: "#ff")),
    (palette("base01", "  base01: \"\""), 7, .notAColour(key: "base01", text: "")),
    (palette("base01", "  base01:"), 7, .notAColour(key: "base01", text: "")),
    (palette("base01", "  base01: [1, 2]"), 7, .notAValue(key: "base01")),
    (palette("base02", "  base2: \"203040\""), 8, .unknownColour(key: "base2")),
    (palette("base02", "  # gone"), 5, .missingColour(key: "base02")),
    (palette("base02", "  base01: \"203040\""), 7, .repeatedKey("base01")),
    (palette("base02", "  BASE01: \"203040\""), 8, .repeatedKey("BASE01")),
    (palette("base03", "\tbase03: \"203040\""), 9, .tab),
    (usual + "  base12: yes\n", 22, .notAColour(key: "base12", text: "yes")),
    (usual + "cutoff:\n  headline: \"#000000\"\n", 23, .unknownRole("headline")),
    (usual + "cutoff:\n  text: red\n", 23, .notAColour(key: "text", text: "red")),
    (usual + "cutoff:\n  text: base12\n", 23, .missingColour(key: "base12")),
    (usual + "cutoff:\n  text: #ff0000\n", 23, .unquotedColour(key: "text")),
    (usual + "cutoff:\n  contrast: 3\n", 23, .notAContrast("3")),
    (usual + "cutoff:\n  contrast: low\n", 23, .notAContrast("low")),
    (usual + "cutoff: yes\n", 22, .notAMapping(key: "cutoff")),
    (usual.replacing("base16", with: "base8"), 1, .foreignSystem("base8")),
    ("scheme:\n  system: tinted8\n  name: x\npalette:\n  black: '#000000'\n", 2, .foreignSystem("tinted8")),
    (usual.replacing("\"Sample\"", with: "{a: b}"), 2, .notAValue(key: "name")),
    ("palette: red\n", 1, .notAMapping(key: "palette")),
    ("- a\n- b\n", 1, .notAMapping(key: nil)),
    ("just words\n", 1, .notAMapping(key: nil)),
  ])
  func `a mistake is told with its line`(text: String, line: Int, problem: ThemeProblem) {
    #expect(Self.error(of: text) == ThemeError(path: "dusk.yaml", line: line, problem: problem))
  }

  @Test(arguments: ["", "\n\n", "# nothing\n"])
  func `an empty file is told so`(text: String) {
    #expect(Self.error(of: text)?.problem == .empty)
  }

  @Test func `a file without colours lacks the first one`() {
    #expect(Self.error(of: "name: x\n")?.problem == .missingColour(key: "base00"))
  }

  @Test(arguments: ["a: \"b\nc: d\n", "a: {b\n", "a: b: c\n", "%\n", "a: \u{0}\n"])
  func `what is not YAML is told with its line`(text: String) throws {
    let error = try #require(Self.error(of: text))
    guard case .notYAML = error.problem else {
      Issue.record("\(error)")
      return
    }
    #expect(error.line != nil)
  }

  @Test func `a huge file is refused before it is read`() {
    #expect(Self.error(of: String(repeating: "# \n", count: 40_000))?.problem == .tooLong(limit: 65_536))
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func `deep nesting is refused`(opening: String) {
    #expect(Self.error(of: String(repeating: opening, count: 10_000)) != nil)
  }

  @Test func `the message names file, line and remedy`() {
    let error = ThemeError(path: "dusk.yaml", line: 6, problem: .unquotedColour(key: "base00"))
    #expect(
      error.message(in: .english)
        == "dusk.yaml:6: quote the colour of “base00”: without quotes # begins a comment")
  }

  @Test func `without a line the message names the file`() {
    let error = ThemeError(path: "dusk.yaml", line: nil, problem: .empty)
    #expect(error.message(in: .vietnamese) == "dusk.yaml: tệp trống")
  }
}
