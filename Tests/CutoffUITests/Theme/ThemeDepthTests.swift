import CutoffScreen
import CutoffTheme
import CutoffWords
import Testing

@Suite struct ThemeDepthTests {
  private let sample = Result { try ThemeFile.parse(SchemeText().text, path: "sample.yaml") }

  @Test func `a scheme's colours have their meanings`() throws {
    let sheet = try sample.get().styleSheet(for: .direct)
    let inks: [Ink: String] = [
      .text: "#d0d8e0", .strong: "#f8fcff", .muted: "#90a0b0", .title: "#60b0f0", .urgent: "#f88888",
      .warning: "#f0d060", .good: "#70d080", .focus: "#60b0f0", .border: "#405060",
    ]
    for (ink, hex) in inks { #expect(sheet.colour(ink)?.hex == hex, "\(ink)") }
    let grounds: [Ground: String] = [.screen: "#101820", .bar: "#182430", .selection: "#203040"]
    for (ground, hex) in grounds { #expect(sheet.colour(ground)?.hex == hex, "\(ground)") }
  }

  @Test(arguments: ColourDepth.allCases)
  func `a terminal is sent only colours that it has`(depth: ColourDepth) throws {
    for theme in try [sample.get()] + Theme.builtIn {
      let sheet = theme.styleSheet(for: depth)
      for colour in sheet.inks.map(\.colour) + sheet.grounds.map(\.colour) {
        #expect(depth.shows(colour), "\(theme.slug) \(colour)")
      }
    }
  }

  @Test func `the terminal's own theme keeps its text and background`() {
    let sheet = Theme.terminal.styleSheet(for: .direct)
    #expect(sheet.inks[Int(Ink.text.rawValue)] == InkStyle())
    #expect(sheet.grounds[Int(Ground.screen.rawValue)] == GroundStyle())
  }

  @Test(arguments: [ColourDepth.eight, .sixteen, .direct])
  func `labels are dim, and a bar has no colour but the terminal's own two`(depth: ColourDepth) {
    let sheet = Theme.terminal.styleSheet(for: depth)
    let muted = sheet.ink(of: Paint(Ink.muted))
    #expect(muted.isDim && muted.colour == .standard)
    #expect(muted.otherwise == (depth == .eight ? nil : .indexed(8)))
    for ink in Ink.allCases {
      #expect(sheet.ink(of: Paint(ink, on: .selection)) == InkStyle(isBold: true), "\(ink)")
    }
  }

  @Test(arguments: [ColourDepth.sixteen, .eight])
  func `states have different colours in a small palette`(depth: ColourDepth) {
    let sheet = Theme.terminal.styleSheet(for: depth)
    let states: [Ink] = [.urgent, .warning, .good, .focus, .text]
    #expect(Set(states.map { sheet.inks[Int($0.rawValue)].colour }).count == states.count)
  }

  @Test(arguments: [ColourDepth.none, .eight, .sixteen, .indexed256, .direct])
  func `mono has no colour at any depth`(depth: ColourDepth) {
    let sheet = Theme.mono.styleSheet(for: depth)
    #expect((sheet.inks.map(\.colour) + sheet.grounds.map(\.colour)).allSatisfy { $0 == .standard })
  }

  @Test(arguments: Theme.builtIn)
  func `the selection and the banner are seen without colour`(theme: Theme) {
    let sheet = theme.styleSheet(for: .none)
    #expect(sheet.grounds[Int(Ground.selection.rawValue)].isReversed)
    #expect(sheet.grounds[Int(Ground.banner.rawValue)].isReversed)
  }

  @Test(arguments: [Ink.urgent, .warning])
  func `what needs a person is seen without colour`(ink: Ink) {
    let sheet = Theme.terminal.styleSheet(for: .none)
    #expect(sheet.inks[Int(ink.rawValue)].isBold)
  }

  @Test(arguments: ColourDepth.allCases)
  func `big digits are neither reversed nor underlined`(depth: ColourDepth) {
    let sheet = Theme.terminal.styleSheet(for: depth)
    for ink in [Ink.urgent, .warning, .strong, .muted] {
      let style = sheet.inks[Int(ink.rawValue)]
      #expect(!style.isReversed && !style.isUnderlined, "\(ink)")
    }
  }
}

extension ColourDepth {
  fileprivate func shows(_ colour: Colour) -> Bool {
    switch (self, colour) {
    case (_, .standard): true
    case (.none, _): false
    case (.eight, .indexed(let index)): index < 8
    case (.sixteen, .indexed(let index)): index < 16
    case (.indexed256, .indexed), (.direct, _): true
    case (.eight, .rgb), (.sixteen, .rgb), (.indexed256, .rgb): false
    }
  }
}
