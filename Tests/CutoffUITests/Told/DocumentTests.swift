import CutoffContent
import CutoffDomain
import CutoffUI
import CutoffViews
import CutoffWords
import Testing

/// A document and what lays it out.
@Suite struct DocumentTests {
  @Test func `as text it has a blank line before each heading and what belongs to an item below it`() {
    let document = Document([
      .title("Cổng dịch vụ công"), .text("Tính đến 3/7"), .heading("Mốc cắt"),
      .item("Còn 2 giờ", ["→ chưa rút"]),
    ])
    #expect(
      document.text == "Cổng dịch vụ công\nTính đến 3/7\n\nMỐC CẮT\n- Còn 2 giờ\n  → chưa rút\n")
  }

  @Test(arguments: [Language.vietnamese, .english])
  func `the brief on the screen and the copied one have the same words in the same order`(language: Language)
    throws
  {
    var state = try ToldSample.state(language)
    for incident in state.standings.all.map(\.incident.id) {
      state.browse.incident = incident
      let standing = try #require(state.selected)
      let text = Brief.text(standing, state.viewpoint)
      let rows = ViewID.brief.content(state.scene, columns: 100).lines.flatMap(\.rows)
      let shown = rows.map { $0.left.map(\.text).joined() }.joined(separator: " ")
      #expect(words(shown) == words(text))
    }
  }

  /// Without the marks of items; headings are capitals in one of them only.
  private func words(_ text: String) -> [String] {
    text.lowercased().split { $0.isWhitespace }.filter { $0 != "-" && $0 != "·" }.map(String.init)
  }
}
