import CutoffTheme
import CutoffWords
import Testing

/// The forms that public scheme files come in.
@Suite struct ThemeFileTests {
  private static func parse(_ text: String, path: String = "themes/dusk.yaml") throws -> Theme {
    try ThemeFile.parse(text, path: path)
  }

  private static func colours(_ text: String) throws -> RoleColours {
    let theme = try parse(text)
    guard case .colours(let colours, _) = theme.look else {
      Issue.record("not a theme of colours")
      throw ThemeError(path: "", line: nil, problem: .empty)
    }
    return colours
  }

  private static let usual = SchemeText()

  @Test func `a scheme of today is read`() throws {
    let theme = try Self.parse(Self.usual.text)
    #expect(theme.slug == "dusk")
    #expect(theme.name == "Sample")
    #expect(theme.author == "Lan")
    #expect(theme.statedVariant == .dark)
  }

  @Test(arguments: [
    ("no mark", usual.head + "palette:\n" + usual.lines { "  \($0): \"\($1)\"" }),
    ("no quotes", usual.head + "palette:\n" + usual.lines { "  \($0): \($1)" }),
    ("single quotes", usual.head + "palette:\n" + usual.lines { "  \($0): '#\($1)'" }),
    ("upper case", usual.head + "palette:\n" + usual.lines { "  \($0): \"#\($1.uppercased())\"" }),
    ("lower-case keys", usual.head + "palette:\n" + usual.lines { "  \($0.lowercased()): \"\($1)\"" }),
    ("the palette first", "palette:\n" + usual.lines { "  \($0): \"\($1)\"" } + usual.head),
    ("flat", "scheme: \"Sample\"\nauthor: \"Lan\"\n" + usual.lines { "\($0): \"\($1)\"" }),
    ("flat, unquoted", "scheme: Sample\n" + usual.lines { "\($0): \($1)" }),
    ("Windows lines", usual.text.split(separator: "\n").joined(separator: "\r\n") + "\r\n"),
    ("byte order mark", "\u{FEFF}" + usual.text),
    ("tabs after values", usual.head + "palette:\n" + usual.lines { "  \($0): \"\($1)\"\t# shade" }),
    ("tabs before values", usual.head + "palette:\n" + usual.lines { "  \($0):\t\"\($1)\"" }),
    ("comments after tabs", usual.head + "\t# shades\npalette:\n\t\n" + usual.lines { "  \($0): \"\($1)\"" }),
    ("tabs, Windows lines", "\t# x\r\npalette:\r\n\t# y\r\n" + usual.lines { "  \($0): \"\($1)\"\r" }),
    ("no final newline", String(usual.text.dropLast())),
    ("a document mark", "---\n" + usual.text),
    ("document marks", "%YAML 1.1\n---\n" + usual.text + "...\n"),
    ("trailing blanks", usual.head + "palette:   \n" + usual.lines { "  \($0): \"#\($1)\"   " } + "   \n\n"),
    ("commas", usual.head + "palette:\n" + usual.lines { "  \($0): \"#\($1)\", # shade" }),
    ("deeper", usual.head + "palette:\n" + usual.lines { "        \($0)  :   '\($1)'" }),
    (
      "places beyond base24",
      "scheme: Sample\nvariant: base64\n" + usual.lines { "\($0): \"\($1)\" # -" }
        + "base18: \"c0c0c0\" #\nbase3F: \"?\"\n"
    ),
    ("other keys in the palette", usual.text + "  accent: \"#ff00ff\"\n"),
    ("a key that is quoted", usual.head + "\"palette\":\n" + usual.lines { "  '\($0)': \"\($1)\"" }),
    ("a short form", "palette: {" + usual.lines { "\($0): '#\($1)'," } + "}"),
    ("keys unknown here", "description: x\ntags: [a, b]\n" + usual.text),
    (
      "base24",
      usual.text.replacing("base16", with: "base24") + "  base10: \"#000000\"\n  base17: \"ff00ff\"\n"
    ),
  ])
  func `the same colours are read from another form`(form: String, text: String) throws {
    #expect(try Self.colours(text) == Self.colours(Self.usual.text), "\(form)")
  }

  @Test func `digits that look like a number are a colour`() throws {
    var scheme = SchemeText()
    scheme.colours["base08"] = "073642"
    scheme.colours["base0B"] = "000000"
    scheme.colours["base0D"] = "1e1000"
    let text = scheme.head + "palette:\n" + scheme.lines { "  \($0): \($1)" }
    let colours = try Self.colours(text)
    #expect(colours[Ink.urgent].hex == "#073642")
    #expect(colours[Ink.good].hex == "#000000")
    #expect(colours[Ink.focus].hex == "#1e1000")
  }

  /// YAML 1.1 reads them as a float that is infinite, an octal, a number with an exponent, a sexagesimal's
  /// digits, a truth value's beginning.
  @Test(arguments: ["00e676", "012345", "123e45", "100000", "0e0000", "1e9999"])
  func `no spelling of a colour is taken for a number`(digits: String) throws {
    var scheme = SchemeText()
    scheme.colours["base08"] = digits
    let text = scheme.head + "palette:\n" + scheme.lines { "  \($0): \($1)" }
    #expect(try Self.colours(text)[Ink.urgent].hex != "#f88888")
    #expect(try Self.scheme(text, "base08") == digits)
  }

  @Test func `names keep their colons and quotes`() throws {
    let text = Self.usual.text.replacing("\"Sample\"", with: "'Atelier: the \"Cave\", it''s dark'")
    #expect(try Self.parse(text).name == "Atelier: the \"Cave\", it's dark")
  }

  /// What an ink shows that is told to take a place of the palette.
  private static func scheme(_ text: String, _ key: String) throws -> String {
    String(try colours(text + "cutoff:\n  border: \(key)\n")[Ink.border].hex.dropFirst())
  }

  @Test func `without a name the file's name is taken`() throws {
    let theme = try Self.parse(
      "palette:\n" + Self.usual.lines { "  \($0): \($1)" }, path: "/x/late.night.yml")
    #expect(theme.name == "late.night")
    #expect(theme.slug == "late.night")
    #expect(theme.author == "")
  }

  @Test func `a slug in the file wins over its name`() throws {
    #expect(try Self.parse("slug: evening\n" + Self.usual.text).slug == "evening")
  }

  @Test func `the colours decide the variant and not the file's word`() throws {
    let theme = try Self.parse(Self.usual.text.replacing("\"dark\"", with: "\"light\""))
    #expect(theme.statedVariant == .light)
    #expect(theme.variant == .dark)
  }

  @Test func `an unknown variant is no mistake`() throws {
    #expect(try Self.parse(Self.usual.text.replacing("\"dark\"", with: "dim")).statedVariant == nil)
  }

  @Test func `a role's own colour wins over the scheme's`() throws {
    let colours = try Self.colours(Self.usual.text + "cutoff:\n  Title: 9ec1ff\n  banner: '#33290c'\n")
    #expect(colours[Ink.title].hex == "#9ec1ff")
    #expect(colours[Ground.banner].hex == "#33290c")
    #expect(colours[Ink.focus].hex == "#60b0f0")
  }

  @Test func `a role may take a place of the palette`() throws {
    let bright = "  base12: \"ff00ff\"\n"
    let colours = try Self.colours(Self.usual.text + bright + "cutoff:\n  title: base0C\n  urgent: BASE12\n")
    #expect(colours[Ink.title].hex == "#60d0d0")
    #expect(colours[Ink.urgent].hex == "#ff00ff")
  }

  @Test func `high contrast is 7 to 1`() throws {
    for contrast in ["high", "High", "7", "7.0"] {
      let theme = try Self.parse(Self.usual.text + "cutoff:\n  contrast: \(contrast)\n")
      guard case .colours(_, 7) = theme.look else {
        Issue.record("\(contrast): \(theme.look)")
        return
      }
    }
  }

  @Test func `roles keep their names in files`() {
    #expect(
      Ink.allCases.map(\.name) == [
        "text", "strong", "muted", "title", "urgent", "warning", "good", "focus", "border",
      ])
    #expect(Ground.allCases.map(\.name) == ["screen", "selection", "bar", "banner"])
  }
}
