import CutoffScreen
import Testing

/// The picture as a terminal shows it.
@Suite(.waitsForProgram) struct DrawingTests {
  @Test(arguments: ["xterm-256color", "linux", "vt100", "screen", "tmux-256color"])
  func `text stands at its columns on every kind of terminal`(type: String) throws {
    let lines = try Probe.started(type: type).screenLines
    #expect(lines[0] == "Hà Nội|")
    #expect(lines[1] == "Hà Nội|")
    #expect(lines[2] == "漢字|")
    #expect(lines[5].hasPrefix("80x24"))
  }

  @Test func `a letter that is written in two portions is one letter on the screen of these tests`() throws {
    let shell = try PtyProgram(
      "/bin/sh",
      arguments: [
        "-c", #"stty -echo; printf 'H\303'; read line; printf '\240 N\341\273'; read line; printf '\231i|'"#,
      ],
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(shell.waitFor(text: "H"))
    shell.send(text: "\r")
    #expect(shell.waitFor(text: "Hà N"))
    shell.send(text: "\r")
    #expect(shell.waitFor(text: "Hà Nội|"))
  }

  @Test func `a composed and a decomposed letter take one cell each`() throws {
    let probe = try Probe.started()
    for row in 0...1 {
      #expect(probe.cell(column: 4, row: row).text == "ộ")
      #expect(probe.cell(column: 6, row: row).text == "|")
    }
  }

  @Test func `a wide glyph takes two cells`() throws {
    let probe = try Probe.started()
    #expect(probe.cell(column: 2, row: 2).text == "字")
    #expect(probe.cell(column: 2, row: 2).width == 2)
    #expect(probe.cell(column: 4, row: 2).text == "|")
  }

  @Test func `the last cell of the screen can be drawn`() throws {
    let probe = try Probe.started(size: Size(columns: 40, rows: 12))
    #expect(probe.cell(column: 39, row: 11).text == "$")
    #expect(probe.screenLines[0] == "Hà Nội|")
  }

  @Test func `text is whole in the C locale`() throws {
    let probe = try Probe.started(environment: ["LC_ALL": "C"])
    #expect(probe.screenLines[0] == "Hà Nội|")
  }

  @Test func `the cursor shows where the canvas says`() throws {
    let probe = try Probe.started()
    #expect(probe.cursor == Point(column: 2, row: 5))
  }

  @Test func `the cursor is hidden where the canvas has none`() throws {
    let probe = try Probe.started()
    probe.send(keys: [.tab])
    #expect(probe.waitFor(text: "1: tab"))
    probe.settle()
    #expect(probe.cursor == nil)
  }

  @Test func `bold, underlined and reversed inks look so`() throws {
    let probe = try Probe.started()
    #expect(probe.cell(column: 4, row: 3).isBold)
    #expect(probe.cell(column: 0, row: 4).isUnderlined)
    #expect(probe.cell(column: 6, row: 4).isReversed)
  }

  @Test(arguments: [Size(columns: 1, rows: 1), Size(columns: 3, rows: 2), Size(columns: 500, rows: 200)])
  func `any size can be drawn on`(size: Size) throws {
    let probe = try Probe.started(size: size)
    probe.send(keys: [.character("q")])
    #expect(probe.waitForExit() == .exit(0))
  }

  @Test func `the picture follows the terminal's size`() throws {
    let probe = try Probe.started()
    probe.resize(Size(columns: 100, rows: 30))
    #expect(probe.waitFor(text: "1: resize 100x30"))
    probe.settle()
    #expect(probe.screenLines[0] == "Hà Nội|")
    #expect(probe.cell(column: 99, row: 29).text == "$")
    #expect(probe.cell(column: 79, row: 23).text.isEmpty)
  }

  @Test func `a storm of sizes ends with the right picture`() throws {
    let probe = try Probe.started()
    for step in 0..<60 {
      probe.resize(Size(columns: 1 + step * 37 % 190, rows: 1 + step * 23 % 70))
      probe.send(keys: [.character("k")])
    }
    probe.resize(Size(columns: 90, rows: 25))
    #expect(probe.waitFor(text: "90x25 indexed256"))
    probe.settle()
    #expect(probe.screenLines[0] == "Hà Nội|")
    #expect(probe.cell(column: 89, row: 24).text == "$")
  }

  @Test func `a screen that something else wrote on can be drawn again`() throws {
    let probe = try Probe.started()
    probe.scribble("\u{1b}[1;1Hstray message")
    #expect(probe.waitFor(text: "stray"))
    probe.send(text: "r")
    #expect(probe.waitForAbsence(of: "stray"))
    probe.settle()
    #expect(probe.screenLines[0] == "Hà Nội|")
  }
}
