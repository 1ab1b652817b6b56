import CutoffScreen
import CutoffTerminal
import TerminalReplies
import Testing

/// What bytes mean, without a terminal and without time.
struct InputDecoderTests {
  private static let escape = "\u{1b}"

  /// What all the pieces give, with a silence of so many milliseconds between them, and a long one at the end.
  private func inputs(
    _ pieces: [[UInt8]], pause: Int = 0, mouse: Bool = false, described: [[UInt8]: Key] = [:]
  ) -> [TerminalInput] {
    outputs(pieces, pause: pause, mouse: mouse, described: described).compactMap { output in
      if case .input(let input) = output { input } else { nil }
    }
  }

  private func outputs(
    _ pieces: [[UInt8]], pause: Int = 0, mouse: Bool = false, described: [[UInt8]: Key] = [:]
  ) -> [InputDecoder.Output] {
    var decoder = InputDecoder(described: described)
    decoder.takesMouse = mouse
    var outputs: [InputDecoder.Output] = []
    for piece in pieces {
      outputs += decoder.feed(piece)
      if pause > 0 { outputs += decoder.silence(milliseconds: pause) }
    }
    return outputs + decoder.silence(milliseconds: 10_000)
  }

  private func inputs(_ text: String, mouse: Bool = false) -> [TerminalInput] {
    inputs([Array(text.utf8)], mouse: mouse)
  }

  private func keys(_ keys: Key...) -> [TerminalInput] { keys.map { .key($0) } }

  // MARK: What the terminal says

  @Test(arguments: TerminalReplies.all)
  func `what a terminal says types nothing, whole, cut anywhere and byte by byte`(reply: TerminalReply) {
    let bytes = reply.bytes
    #expect(inputs([bytes]) == reply.inputs, "whole")
    for pause in [1, 3, 24, 25, 60, 100] {
      for cut in 1..<bytes.count {
        let told = inputs([Array(bytes[..<cut]), Array(bytes[cut...])], pause: pause)
        #expect(told == reply.inputs, "cut at \(cut), pause \(pause)")
      }
      #expect(inputs(bytes.map { [$0] }, pause: pause) == reply.inputs, "byte by byte, pause \(pause)")
    }
  }

  @Test(arguments: TerminalReplies.all)
  func `a key behind what a terminal says is a key`(reply: TerminalReply) {
    #expect(inputs([reply.bytes + Array("j".utf8)]) == reply.inputs + keys(.character("j")))
  }

  @Test(arguments: TerminalReplies.all)
  func `what a terminal says and does not finish types nothing, and keys work again`(reply: TerminalReply) {
    for cut in 3..<max(4, reply.bytes.count) where cut < reply.bytes.count {
      var decoder = InputDecoder()
      var told = decoder.feed(reply.bytes[..<cut])
      // The last byte of a cut reply may end a shorter one, such as F5 in front of a semicolon.
      told += decoder.silence(milliseconds: 600)
      #expect(told.allSatisfy { $0 != .input(.key(.escape)) }, "cut at \(cut)")
      #expect(decoder.feed(Array("j".utf8)) == [.input(.key(.character("j")))], "cut at \(cut)")
    }
  }

  @Test func `a late rest of a report is no key even behind a told escape`() {
    let told = inputs([[0x1b], Array("[<0;10;10M".utf8)], pause: 300)
    #expect(told == keys(.escape))
    #expect(inputs([[0x1b], Array("]11;rgb:0/0/0\u{7}".utf8)], pause: 300) == keys(.escape))
  }

  @Test func `the answer to the question for the background is understood however it is cut`() {
    let bytes = Array("\u{1b}]11;rgb:0000/2b2b/3636\u{1b}\\\u{1b}[?62;4c".utf8)
    let wanted: [InputDecoder.Output] = [.background(.rgb(red: 0, green: 43, blue: 54)), .identity]
    #expect(outputs([bytes]) == wanted)
    #expect(outputs(bytes.map { [$0] }, pause: 60) == wanted)
  }

  @Test func `a string of any length is swallowed, and one without an end gives the keys back`() {
    let long = Array("\u{1b}Pq".utf8) + [UInt8](repeating: 0x41, count: 200_000)
    #expect(inputs([long + Array("\u{1b}\\j".utf8)]) == keys(.character("j")))
    #expect(inputs([long, Array("j".utf8)], pause: 600) == keys(.character("j")))
    let parameters = Array("\u{1b}[".utf8) + [UInt8](repeating: 0x31, count: 200_000)
    #expect(inputs([parameters + Array("mj".utf8)]) == keys(.character("j")))
  }

  @Test func `an escape in a string begins something else, and cancel ends a string`() {
    #expect(inputs("\u{1b}]11;rgb:00\u{1b}[B") == keys(.down))
    #expect(inputs("\u{1b}Pabc\u{18}j") == keys(.character("j")))
    #expect(inputs("\u{1b}[12\u{1a}j") == keys(.character("j")))
    #expect(inputs("\u{1b}[12\u{1b}[A") == keys(.up))
  }

  @Test func `introducers of one byte count where no character goes on`() {
    #expect(inputs([[0x9b, 0x3f, 0x31, 0x63]]).isEmpty)
    #expect(inputs([[0x9d] + Array("11;rgb:0/0/0".utf8) + [0x9c, 0x6a]]) == keys(.character("j")))
    // The title holds a letter whose second byte is 0x9c.
    #expect(inputs("\u{1b}]lÜber\u{1b}\\j") == keys(.character("j")))
    #expect(inputs("\u{9b}?1cj") == keys(.character("j")))
    #expect(inputs("ě") == keys(.character("ě")))
  }

  // MARK: Escape and Alt

  @Test func `escape alone is the escape key after its silence and not before`() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1b]).isEmpty)
    #expect(decoder.patience == InputDecoder.escapePatience)
    #expect(decoder.silence(milliseconds: 100).isEmpty)
    #expect(decoder.patience == InputDecoder.escapePatience - 100)
    #expect(decoder.silence(milliseconds: 20) == [.input(.key(.escape))])
    #expect(decoder.patience == nil)
  }

  @Test func `a key pressed after escape is another key, together with it alt`() {
    #expect(inputs([[0x1b], [0x6a]], pause: 60) == keys(.escape, .character("j")))
    #expect(inputs([[0x1b], [0x6a]], pause: 3) == keys(.alt("j")))
    #expect(inputs("\u{1b}đ") == keys(.alt("đ")))
    #expect(inputs([[0x1b], [0x1b]], pause: 60) == keys(.escape, .escape))
    #expect(inputs([[0x1b], [0x0d]], pause: 60) == keys(.escape, .enter))
  }

  @Test func `keys that look like the begin of a sequence are keys when a person presses them`() {
    #expect(inputs([[0x1b], [0x5b]], pause: 60) == keys(.escape, .character("[")))
    #expect(inputs([[0x1b], [0x50], [0x68]], pause: 60) == keys(.escape, .character("P"), .character("h")))
    #expect(inputs([[0x1b], [0x5d], [0x5d]], pause: 60) == keys(.escape, .character("]"), .character("]")))
    #expect(inputs("\u{1b}[") == keys(.alt("[")))
    #expect(inputs("\u{1b}O") == keys(.alt("O")))
    #expect(inputs("\u{1b}P") == keys(.alt("P")))
  }

  @Test func `two escapes and a sequence are alt with that key, or escape and what follows`() {
    #expect(inputs("\u{1b}\u{1b}[D") == keys(.altLeft))
    #expect(inputs("\u{1b}\u{1b}OC") == keys(.altRight))
    #expect(inputs("\u{1b}\u{1b}[200~x\u{1b}[201~") == keys(.escape) + [.paste("x")])
    #expect(inputs("\u{1b}\u{1b}") == keys(.escape, .escape))
  }

  // MARK: Keys

  @Test(
    arguments: [
      ("[A", .up), ("OB", .down), ("[1;3C", .altRight), ("[1;3D", .altLeft), ("[1;129A", .up), ("[H", .home),
      ("OF", .end), ("[1~", .home), ("[7~", .home), ("[4~", .end), ("[8~", .end), ("[2~", .insert),
      ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown), ("OM", .enter), ("OP", .function(1)),
      ("[[A", .function(1)), ("[[E", .function(5)), ("[11~", .function(1)), ("[24~", .function(12)),
      ("[P", .function(1)), ("[R", .function(3)), ("[Z", .backTab), ("[1;2Z", .backTab),
    ] as [(String, Key)])
  func `sequences that terminals share are keys, however they are cut`(sequence: String, key: Key) {
    let bytes = Array((Self.escape + sequence).utf8)
    #expect(inputs([bytes]) == keys(key))
    #expect(inputs(bytes.map { [$0] }, pause: 3) == keys(key))
    #expect(inputs(bytes.map { [$0] }, pause: 100) == keys(key))
  }

  @Test(
    arguments: [
      ("[97u", .character("a")), ("[97;5u", .control("a")), ("[97;3u", .alt("a")),
      ("[97;2u", .character("A")),
      ("[97:65;2u", .character("A")), ("[97;65u", .character("A")), ("[49:33;2u", .character("!")),
      ("[97;1:1u", .character("a")), ("[97;1:2u", .character("a")), ("[13u", .enter), ("[9u", .tab),
      ("[9;2u", .backTab), ("[27u", .escape), ("[127u", .backspace), ("[32;5u", .control("@")),
      ("[273;3u", .alt("đ")), ("[57364u", .function(1)), ("[57375u", .function(12)), ("[57417u", .left),
      ("[57404u", .character("5")), ("[105;5u", .tab), ("[0;;273u", nil), ("[97;;225u", .character("á")),
      ("[97;1:3u", nil), ("[97;9u", nil), ("[97;7u", nil), ("[57358u", nil), ("[57441;2u", nil),
      ("[1;1:3A", nil), ("[1;1:1A", .up), ("[3;1:3~", nil), ("[1;5A", nil), ("O5A", nil),
      ("[27;5;97~", .control("a")), ("[27;2;65~", .character("A")), ("[27;3;120~", .alt("x")),
      ("[27;2;9~", .backTab), ("[27;5;13~", .enter), ("[27;6;133~", nil), ("[99999999999999999999u", nil),
      ("[1114112u", nil), ("[55296u", nil), ("[-5u", nil),
    ] as [(String, Key?)])
  func `keys told as numbers mean what their bytes would, and letting go means nothing`(
    sequence: String, key: Key?
  ) {
    #expect(inputs(Self.escape + sequence) == (key.map { [.key($0)] } ?? []))
  }

  @Test func `the terminal's own description goes first`() {
    let described: [[UInt8]: Key] = [
      Array("\u{1b}Ot".utf8): .function(5), Array("\u{1b}\t".utf8): .backTab,
      Array("\u{1b}[M".utf8): .function(1),
    ]
    #expect(inputs([Array("\u{1b}Ot".utf8)], described: described) == keys(.function(5)))
    #expect(inputs([Array("\u{1b}\t".utf8)], described: described) == keys(.backTab))
    #expect(inputs([Array("\u{1b}[Mj".utf8)], described: described) == keys(.function(1), .character("j")))
    #expect(inputs("\u{1b}Ot").isEmpty)
  }

  // MARK: Text

  @Test func `a letter waits for its marks and no longer than its portion`() {
    #expect(inputs("o\u{302}\u{323}j") == keys(.character("o\u{302}\u{323}"), .character("j")))
    let bytes = Array("e\u{301}".utf8)
    #expect(inputs([Array(bytes[..<2]), Array(bytes[2...])], pause: 3) == keys(.character("é")))
    var decoder = InputDecoder()
    #expect(decoder.feed([0x65]) == [.input(.key(.character("e")))])
    #expect(decoder.feed([0x65, 0xcc]).isEmpty)
    #expect(decoder.silence(milliseconds: 25) == [.input(.key(.character("e")))])
    #expect(decoder.feed([0x81]) == [.input(.key(.character("\u{301}")))])
  }

  @Test func `a character waits for its bytes however long they take, and wrong bytes are left out`() {
    #expect(inputs(Array("ộ".utf8).map { [$0] }, pause: 5_000) == keys(.character("ộ")))
    #expect(inputs([[0xff, 0xc3, 0x28]]) == keys(.character("(")))
    #expect(inputs([[0xe1, 0xba, 0x1b, 0x5b, 0x41]]) == keys(.up))
    #expect(inputs([[0xf4, 0xbf, 0xbf, 0xbf, 0x6a]]) == keys(.character("j")))
  }

  @Test func `a paste keeps everything up to its end, whatever comes inside of it`() {
    let inside = "x\u{1b}]11;rgb:0/0/0\u{7}\u{1b}[Aq\u{1b}"
    #expect(inputs("\u{1b}[200~\(inside)\u{1b}[201~j") == [.paste(inside)] + keys(.character("j")))
    let bytes = Array("\u{1b}[200~đ q\u{1b}[201~".utf8)
    #expect(inputs(bytes.map { [$0] }, pause: 100) == [.paste("đ q")])
  }

  @Test func `a paste whose end was lost ends with escape or a pause`() {
    let begun = Array("\u{1b}[200~one".utf8)
    #expect(inputs([begun, [0x1b], [0x6a]], pause: 200) == [.paste("one")] + keys(.character("j")))
    #expect(inputs([begun, [0x6a]], pause: 1_100) == [.paste("one")] + keys(.character("j")))
  }

  // MARK: Mouse

  @Test(
    arguments: [
      ("[<0;11;4M", [.press]), ("[<0;11;4M\u{1b}[<0;11;4m", [.press, .release]), ("[<0;11;4m", []),
      ("[<64;11;4M", [.wheelUp]), ("[<65;11;4M", [.wheelDown]), ("[<1;11;4M", []), ("[<32;11;4M", []),
      ("[<0;0;4M", []), ("[<4;11;4M", [.press]), ("[M +$", [.press]), ("[M`+$", [.wheelUp]),
      ("[M +$\u{1b}[M#+$", [.press, .release]), ("[32;11;4M", [.press]), ("[96;11;4M", [.wheelUp]),
    ] as [(String, [MouseEvent.Action])])
  func `the mouse is told in every way that terminals have, if it was asked for`(
    sequence: String, actions: [MouseEvent.Action]
  ) {
    let events = actions.map { TerminalInput.mouse(MouseEvent($0, at: Point(column: 10, row: 3))) }
    #expect(inputs(Self.escape + sequence, mouse: true) == events)
    #expect(inputs(Self.escape + sequence).isEmpty)
  }
}
