import CutoffScreen
import Testing

@Suite struct KeyScriptTests {
  private func keys(_ keys: Key...) -> [TerminalInput] { keys.map(TerminalInput.key) }

  @Test func `names, typed text, pastes and sizes are read in order`() throws {
    let inputs = try KeyScript.parse(" j  Tab\n'ế x' Enter paste:\"a 'b'\n\" resize:80x24 ctrl-q ")
    let expected =
      keys(.character("j"), .tab, .character("ế"), .character(" "), .character("x"), .enter)
      + [.paste("a 'b'\n"), .resize(Size(columns: 80, rows: 24))] + keys(.control("q"))
    #expect(inputs == expected)
  }

  @Test func `clicks and the wheel stand at columns and rows from 1`() throws {
    let place = Point(column: 19, row: 4)
    let actions: [MouseEvent.Action] = [.press, .release, .wheelUp, .wheelDown]
    let inputs = try KeyScript.parse("click:20,5 wheel-up:20,5 wheel-down:20,5")
    #expect(inputs == actions.map { .mouse(MouseEvent($0, at: place)) })
  }

  @Test func `line feeds and tabs in typed text are keys`() throws {
    let inputs = try KeyScript.parse("'a\tb\r\n'")
    #expect(inputs == keys(.character("a"), .tab, .character("b"), .enter))
  }

  @Test(arguments: ["", " \n ", "''"]) func `an empty script is no input`(script: String) throws {
    let inputs = try KeyScript.parse(script)
    #expect(inputs.isEmpty)
  }

  @Test(arguments: [
    ("j Entr", KeyScriptError.unknownKey("Entr", position: 3)),
    ("j 'abc", .unclosedQuote("'", position: 3)), ("paste:\"x", .unclosedQuote("\"", position: 7)),
    ("paste: x", .missingQuote(position: 7)), ("paste:", .missingQuote(position: 7)),
    ("'a'b", .missingBlank(position: 4)), ("paste:'a''b'", .missingBlank(position: 10)),
    ("x resize:80", .badSize("80", position: 10)), ("resize:0x5", .badSize("0x5", position: 8)),
    ("resize:10001x5", .badSize("10001x5", position: 8)), ("resize:+8x5", .badSize("+8x5", position: 8)),
    ("click:20", .badPlace("20", position: 7)), ("wheel-up:0,1", .badPlace("0,1", position: 10)),
    ("resize:1x2x3", .badSize("1x2x3", position: 8)), ("'a\u{1B}'", .controlCharacter(position: 3)),
  ])
  func `an error says where it is and what was expected`(script: String, error: KeyScriptError) {
    #expect(throws: error) { try KeyScript.parse(script) }
  }

  @Test func `an error knows its position`() {
    #expect(KeyScriptError.badSize("80", position: 10).position == 10)
  }
}
