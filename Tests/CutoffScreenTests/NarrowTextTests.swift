import CutoffScreen
import Testing

/// Texts of which each character takes one cell are drawn by a shorter way, which must lead to the same place.
@Suite struct NarrowTextTests {
  @Test(arguments: ["Cổng dịch vụ công", "▲ SÁT GIỜ CẮT", "plain", "■ ế… →"])
  func `a Vietnamese text is cut to the cell`(text: String) {
    let width = TextWidth.width(of: text)
    #expect(width == text.count)
    for columns in 1..<width {
      let cut = TextLayout.cut(text, to: columns)
      #expect(cut.hasSuffix("…") && text.hasPrefix(cut.dropLast()) && TextWidth.width(of: cut) <= columns)
    }
    #expect(TextLayout.cut(text, to: width) == text)
  }

  /// An invisible character in the next line sends all of the text the long way.
  @Test func `words are put into lines alike by both ways`() {
    let words = ["ngừng", "dịch", "vụ", "", "0h", "a", "Cổng-thông-tin", " "]
    var random = Numbers(5)
    for _ in 0..<2_000 {
      let text = (0..<random.next(9)).map { _ in words[random.next(words.count)] }.joined(separator: " ")
      let columns = 1 + random.next(24)
      let long = TextLayout.wrap(text + "\n\u{200B}", columns: columns)
      #expect(TextLayout.wrap(text, columns: columns) == Array(long.dropLast()), "«\(text)» in \(columns)")
    }
  }
}

/// Numbers that are the same in every run.
private struct Numbers {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
