import CutoffScreen
import ScreenScripts
import Testing

/// The bytes that Vietnamese input methods send, in the real program.
@Suite(.waitsForProgram) struct InputMethodPtyTests {
  @Test func `words typed fast are right, in one burst and byte by byte`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      open.program.send(text: "t")
      #expect(open.program.waitFor(text: "Enter lưu"))
      for typing in InputMethodTyping.all {
        open.program.send(bytes: typing.bytes + Array("|".utf8))
        #expect(open.program.waitForEqual(typing.word + "|"))
        open.program.send(keys: [.control("u")])
        for byte in typing.bytes { open.program.send(bytes: [byte]) }
        open.program.send(text: "+")
        #expect(open.program.waitForEqual(typing.word + "+"))
        open.program.send(keys: [.control("u")])
      }
      open.quit()
    }
  }

  @Test func `a letter whose marks come apart is one command, not two`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      open.program.send(text: "u\u{323}")
      #expect(open.program.waitFor(text: "Bộ gõ tiếng Việt đang bật"))
      #expect(open.program.waitFor(text: "▌ Bamboo"))
      open.quit()
    }
  }
}

extension PtyProgram {
  /// True once a row of the screen contains the text, with the marks of its letters joined or apart.
  fileprivate func waitForEqual(_ text: String) -> Bool {
    for _ in 0..<100 {
      if screenLines.contains(where: { $0.contains(text) }) { return true }
      _ = takeOutput(milliseconds: 200)
    }
    return false
  }
}
