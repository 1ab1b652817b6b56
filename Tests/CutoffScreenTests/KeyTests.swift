import CutoffScreen
import Testing

@Suite struct KeyTests {
  @Test(arguments: [
    ("j", Key.character("j")), ("G", .character("G")), ("?", .character("?")), ("đ", .character("đ")),
    ("Space", .character(" ")), ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab),
    ("Backspace", .backspace), ("Delete", .delete), ("Insert", .insert), ("Up", .up), ("Down", .down),
    ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp),
    ("PgDn", .pageDown), ("F1", .function(1)), ("F12", .function(12)), ("ctrl-r", .control("r")),
    ("ctrl-@", .control("@")), ("ctrl-\\", .control("\\")), ("alt-x", .alt("x")), ("alt-X", .alt("X")),
    ("alt-Space", .alt(" ")), ("alt-Left", .altLeft), ("alt-Right", .altRight),
    ("S-Left", .shiftLeft), ("S-Right", .shiftRight), ("-", .character("-")),
  ])
  func `a key and its name stand for each other`(name: String, key: Key) {
    #expect(Key(name: name) == key)
    #expect(key.name == name)
  }

  @Test(arguments: [
    "", "jj", "F0", "F13", "F+5", "F01", "ctrl-", "ctrl-é", "ctrl-1", "alt-", "alt-xy", "Entr", "\u{1B}",
    "alt-\n",
  ])
  func `what names no key is refused`(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test(arguments: [
    ("enter", Key.enter), ("s-tab", .backTab), ("CTRL-R", .control("r")), ("f5", .function(5)),
  ])
  func `long names are read in any case`(name: String, key: Key) {
    #expect(Key(name: name) == key)
  }
}
