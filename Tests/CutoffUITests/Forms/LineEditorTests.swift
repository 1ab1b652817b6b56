import CutoffForms
import CutoffScreen
import Testing

/// A line with its cursor as `|`, after typing `keys` into `before`.
private func edit(_ before: String, _ keys: [Key]) -> String {
  var editor = LineEditor(before.replacing("|", with: ""))
  editor.move(to: before.prefix { $0 != "|" }.count)
  for key in keys { _ = editor.update(key) }
  return shown(editor)
}

private func shown(_ editor: LineEditor) -> String {
  String(editor.characters[..<editor.cursor]) + "|" + String(editor.characters[editor.cursor...])
}

@Suite struct LineEditorTests {
  @Test(arguments: [
    ("ab|c", [Key.character("x")], "abx|c"),
    ("ab|c", [.backspace], "a|c"), ("|abc", [.backspace], "|abc"), ("ab|c", [.control("h")], "a|c"),
    ("ab|c", [.delete], "ab|"), ("abc|", [.delete], "abc|"), ("ab|c", [.control("d")], "ab|"),
    ("ab|c", [.left, .left, .left], "|abc"), ("ab|c", [.right, .right], "abc|"),
    ("ab|c", [.control("b")], "a|bc"), ("ab|c", [.control("f")], "abc|"),
    ("ab|c", [.home], "|abc"), ("ab|c", [.end], "abc|"), ("ab|c", [.control("a")], "|abc"),
    ("ab|c", [.control("e")], "abc|"),
    ("một hai| ba", [.control("k")], "một hai|"), ("một hai| ba", [.control("u")], "| ba"),
    ("một hai| ba", [.control("w")], "một | ba"), ("một hai  |ba", [.control("w")], "một |ba"),
    ("http://a.b/c|", [.control("w")], "|"), ("http://a.b/c|", [.alt("\u{7F}")], "http://a.b/|"),
    ("một hai| ba", [.alt("b")], "một |hai ba"), ("một hai| ba", [.alt("f")], "một hai ba|"),
    ("một| hai ba", [.alt("d")], "một| ba"),
    ("một hai| ba", [.altLeft], "một |hai ba"), ("một hai| ba", [.altRight], "một hai ba|"),
    ("một hai|", [.control("w"), .control("a"), .control("y")], "hai|một "), ("|", [.control("y")], "|"),
  ])
  func `a key edits as readline does`(before: String, keys: [Key], after: String) {
    #expect(edit(before, keys) == after)
  }

  @Test func `an input method that deletes and types again gives its letter`() {
    let burst: [Key] = [
      .character("d"), .character("d"), .backspace, .backspace, .character("đ"), .character("a"), .backspace,
      .character("á"),
    ]
    #expect(edit("ngày |", burst) == "ngày đá|")
  }

  @Test func `a combining mark that comes alone joins its letter`() {
    var editor = LineEditor()
    for scalar in "e\u{302}\u{301}".unicodeScalars { _ = editor.update(.character(Character(scalar))) }
    #expect(editor.characters.count == 1)
    _ = editor.update(.backspace)
    #expect(editor.isEmpty)
  }

  @Test func `line feeds of a paste become single spaces`() {
    var editor = LineEditor("a|b")
    editor.move(to: 1)
    editor.insert("x\r\ny\tz\n")
    #expect(editor.text == "ax y z|b")
  }

  @Test(arguments: [Key.enter, .tab, .backTab, .up, .down, .escape, .control("s"), .function(1), .pageUp])
  func `a key that means nothing in a line is left to the form`(key: Key) {
    var editor = LineEditor("abc")
    let isTaken = editor.update(key)
    #expect(!isTaken)
    #expect(editor.text == "abc")
  }
}

@Suite struct LineWindowTests {
  @Test(
    arguments: [
      "abcdefghijklmnopqrstuvwxyz0123456789", "日本語テキスト入力フィールド横スクロール", "ế́ộ̂ửữ đã cắt từ 0h ngày 4/7, 日本",
    ], 1...24)
  func `the cursor is always inside the field`(text: String, columns: Int) {
    var editor = LineEditor(text)
    for place in 0...editor.characters.count {
      editor.move(to: place)
      let window = LineWindow(editor, columns: columns)
      #expect(window.cursorColumn >= 0 && window.cursorColumn < max(2, columns))
      #expect(TextWidth.width(of: window.text) <= columns)
    }
  }

  @Test func `a short line is shown from its start`() {
    let window = LineWindow(LineEditor("abc"), columns: 10)
    #expect(window.text == "abc")
    #expect(window.cursorColumn == 3)
    #expect(!window.hidesStart && !window.hidesEnd)
  }

  @Test func `the text stands still while the cursor moves within half a field`() {
    var editor = LineEditor("0123456789abcdefghijkl")
    let before = LineWindow(editor, columns: 10)
    _ = editor.update(.left)
    let after = LineWindow(editor, columns: 10)
    #expect(after.text == before.text)
    #expect(after.cursorColumn == before.cursorColumn - 1)
  }
}
