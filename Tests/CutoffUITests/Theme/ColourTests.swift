import CutoffTheme
import Testing

@Suite struct ColourTests {
  @Test(arguments: ["1B222c", "#1b222C"])
  func `a colour is read with or without its mark in any case`(text: String) {
    #expect(RGB(hex: text) == RGB(red: 0x1B, green: 0x22, blue: 0x2C))
  }

  @Test(arguments: ["", "#", "fff", "12345", "1234567", "#12345g", "##123456", "+12345", "１２３４５６"])
  func `other shapes are no colours`(text: String) {
    #expect(RGB(hex: text) == nil)
  }

  @Test func `a colour is written with six digits`() {
    #expect(RGB(red: 0, green: 10, blue: 255).hex == "#000aff")
  }

  @Test func `black on white has the greatest contrast`() {
    #expect(abs(RGB.black.contrast(with: .white) - 21) < 0.0001)
  }

  @Test func `contrast is that of WCAG`() throws {
    // The grey of WCAG's own advice: the lightest that passes on white.
    let grey = try #require(RGB(hex: "767676"))
    #expect(abs(grey.contrast(with: .white) - 4.54) < 0.005)
  }

  @Test(arguments: [
    (16, "#000000"), (21, "#0000ff"), (67, "#5f87af"), (231, "#ffffff"), (232, "#080808"), (255, "#eeeeee"),
  ])
  func `an index from 16 on has one colour`(index: Int, hex: String) {
    #expect(IndexedColours.colour(of: UInt8(index)).hex == hex)
  }

  @Test func `a colour of the table is its own nearest`() throws {
    #expect(IndexedColours().nearest(to: try #require(RGB(hex: "5f87af"))) == 67)
  }

  @Test func `the nearest is looked for among the fit ones only`() throws {
    let red = try #require(RGB(hex: "ff0000"))
    #expect(IndexedColours().nearest(to: red) { $0 == .white } == 231)
  }
}
