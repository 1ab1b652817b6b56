import CutoffScreen
import Testing

@Suite struct AnsiWriterTests {
  private func ansi(_ ink: InkStyle, _ ground: GroundStyle = GroundStyle()) -> String {
    var canvas = Canvas(Size(columns: 6, rows: 1))
    canvas.write("a", column: 0, row: 0)
    canvas.write("bc", column: 1, row: 0, paint: Paint(ink: 1, ground: 1))
    let styles = StyleSheet(inks: [InkStyle(), ink], grounds: [GroundStyle(), ground])
    return AnsiWriter.text(of: canvas, styles: styles).replacing("\u{1B}[", with: "<")
  }

  @Test(arguments: [
    (Colour.indexed(3), "a<33mbc<0m"), (.indexed(11), "a<93mbc<0m"), (.indexed(200), "a<38;5;200mbc<0m"),
    (.rgb(red: 1, green: 22, blue: 255), "a<38;2;1;22;255mbc<0m"), (.standard, "abc"),
  ])
  func `an ink is written at its colour depth`(colour: Colour, text: String) {
    #expect(ansi(InkStyle(colour)) == text)
  }

  @Test(arguments: [
    (Colour.indexed(4), "a<44mbc<0m"), (.indexed(12), "a<104mbc<0m"), (.indexed(16), "a<48;5;16mbc<0m"),
    (.rgb(red: 0, green: 0, blue: 9), "a<48;2;0;0;9mbc<0m"),
  ])
  func `a ground is written at its colour depth`(colour: Colour, text: String) {
    #expect(ansi(InkStyle(), GroundStyle(colour)) == text)
  }

  @Test func `bold, underline and reverse are kept without colour`() {
    #expect(ansi(InkStyle(isBold: true, isUnderlined: true)) == "a<1;4mbc<0m")
    #expect(ansi(InkStyle(), GroundStyle(isReversed: true)) == "a<1;7mbc<0m")
  }

  @Test func `on a reversed ground every ink is plain and bold`() {
    let reversed = GroundStyle(isReversed: true)
    #expect(ansi(InkStyle(.indexed(1), isUnderlined: true, isDim: true), reversed) == "a<1;7mbc<0m")
    #expect(ansi(InkStyle(isDim: true)) == "a<2mbc<0m")
  }

  @Test func `blanks at the end stay where their ground shows`() {
    var canvas = Canvas(Size(columns: 4, rows: 2))
    canvas.fill(Rect(column: 0, row: 0, columns: 4, rows: 1), paint: Paint(ground: 1))
    let styles = StyleSheet(inks: [], grounds: [GroundStyle(), GroundStyle(.indexed(1))])
    #expect(AnsiWriter.text(of: canvas, styles: styles) == "\u{1B}[41m    \u{1B}[0m\n")
  }

  @Test func `neighbours with other looks start from none`() {
    var canvas = Canvas(Size(columns: 2, rows: 1))
    canvas.write("a", column: 0, row: 0, paint: Paint(ink: 1))
    canvas.write("b", column: 1, row: 0, paint: Paint(ink: 2))
    let styles = StyleSheet(
      inks: [InkStyle(), InkStyle(isBold: true), InkStyle(.indexed(2))], grounds: [])
    #expect(AnsiWriter.text(of: canvas, styles: styles) == "\u{1B}[1ma\u{1B}[0;32mb\u{1B}[0m")
  }
}
