import CutoffForms
import CutoffScreen
import Testing

private func edit(_ before: String, _ keys: [Key], columns: Int = 10) -> String {
  var editor = TextAreaEditor(before.replacing("|", with: ""))
  while editor.cursor > before.prefix(while: { $0 != "|" }).count {
    _ = editor.update(.left, columns: columns)
  }
  for key in keys { _ = editor.update(key, columns: columns) }
  return String(editor.characters[..<editor.cursor]) + "|" + String(editor.characters[editor.cursor...])
}

private func rows(_ text: String, columns: Int) -> [String] {
  let editor = TextAreaEditor(text)
  return editor.layout(columns: columns).rows.map(editor.text(of:))
}

@Suite struct TextAreaEditorTests {
  @Test(arguments: [
    ("a|b", [Key.enter], "a\n|b"), ("a\n|b", [.backspace], "a|b"), ("a|\nb", [.delete], "a|b"),
    ("một\nh|ai", [.up], "m|ột\nhai"), ("m|ột\nhai", [.down], "một\nh|ai"),
    ("a\nb|c", [.home], "a\n|bc"), ("a\n|bc", [.end], "a\nbc|"), ("a\nb|c", [.control("a")], "a\n|bc"),
    ("a|b\nc", [.control("k")], "a|\nc"), ("a|\nc", [.control("k")], "a|c"),
    ("a\nbc|d", [.control("u")], "a\n|d"),
    ("a bc|", [.control("w"), .control("y"), .control("y")], "a bcbc|"),
    ("aaaa bbbb cc|cc", [.up], "aa|aa bbbb cccc"),
  ])
  func `a key edits several lines`(before: String, keys: [Key], after: String) {
    #expect(edit(before, keys) == after)
  }

  @Test func `Up from the first row and Down from the last stay`() {
    var editor = TextAreaEditor("a\nb")
    let replies = [Key.down, .up, .up].map { editor.update($0, columns: 10) }
    #expect(editor.cursor == 1)
    #expect(replies == [.handled, .handled, .handled])
  }

  @Test(arguments: [
    ("aaaa bbbb cccc", ["aaaa bbbb", "cccc"]), ("aaaaaaaaaaaa", ["aaaaaaaaaa", "aa"]),
    ("a\n\nb\n", ["a", "", "b", ""]),
    ("aaaaaaaaaa bb", ["aaaaaaaaaa", "bb"]), ("", [""]), ("日本語日本語", ["日本語日本", "語"]),
  ])
  func `long lines are broken between words`(text: String, shown: [String]) {
    #expect(rows(text, columns: 10) == shown)
  }

  @Test func `no character is lost and the cursor is inside at every place and width`() {
    let text = "Đấu thầu không tiến triển.\n  Viettel IDC muốn trả nợ lũy kế, 日本語 ký-hợp-đồng-ngay-lập-tức\n"
    for columns in 1...30 {
      #expect(
        rows(text, columns: columns).joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
      var editor = TextAreaEditor(text)
      for _ in 0..<text.count {
        let layout = editor.layout(columns: columns)
        #expect(layout.cursorColumn <= max(2, columns))
        _ = editor.update(.left, columns: columns)
      }
    }
  }

  @Test func `a paste keeps its lines`() {
    var editor = TextAreaEditor("x")
    editor.insert("a\r\nb")
    #expect(editor.text == "xa\nb")
  }
}
