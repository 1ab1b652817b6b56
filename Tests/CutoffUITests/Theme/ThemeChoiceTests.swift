import CutoffScreen
import CutoffTheme
import Testing

@Suite struct ThemeChoiceTests {
  private let choice = ThemeChoice.byBackground(
    dark: Theme(slug: "d", name: "D", look: .mono), light: Theme(slug: "l", name: "L", look: .mono))

  @Test func `the theme suits the background, and is dark where that is unknown`() {
    #expect(choice.theme(on: .dark).slug == "d")
    #expect(choice.theme(on: .light).slug == "l")
    #expect(choice.theme(on: nil).slug == "d")
  }

  @Test func `a theme that was named stays, whatever the background is`() {
    for background in [Theme.Variant.dark, .light, nil] {
      #expect(ThemeChoice.one(.terminal).theme(on: background) == .terminal)
    }
    #expect(!ThemeChoice.one(.terminal).dependsOnBackground)
  }

  @Test(arguments: [
    ("000000", Theme.Variant.dark), ("002b36", .dark), ("1d1f21", .dark), ("5f6975", .dark),
    ("fdf6e3", .light),
    ("ffffff", .light), ("c0c0c0", .light), ("0000ff", .dark), ("ffff00", .light),
  ])
  func `a background is what can be read on it`(hex: String, variant: Theme.Variant) throws {
    let colour = try #require(RGB(hex: hex))
    #expect(Theme.Variant(.rgb(red: colour.red, green: colour.green, blue: colour.blue)) == variant)
  }

  @Test func `the terminal's own colour says nothing`() {
    #expect(Theme.Variant(Colour.standard) == nil)
  }

  @Test(
    arguments: [
      ("15;0", .dark), ("0;15", .light), ("15;default;0", .dark), ("0;default;15", .light), ("7;8", .dark),
      ("0;7", .light), ("0;11", .light), ("15;default", nil), ("", nil), ("12", .light), ("0;16", nil),
      ("x;y", nil),
    ] as [(String, Theme.Variant?)])
  func `COLORFGBG ends with the background`(text: String, variant: Theme.Variant?) {
    #expect(Theme.Variant(colourNumbers: text) == variant)
  }
}
