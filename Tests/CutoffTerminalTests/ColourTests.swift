import CutoffScreen
import Testing

/// Colours as a terminal shows them.
@Suite(.waitsForProgram) struct ColourTests {
  @Test func `palette colours are sent as numbers`() throws {
    let probe = try Probe.started()
    #expect(probe.cell(column: 0, row: 3).foreground == 1)
    #expect(probe.cell(column: 0, row: 3).background == -1)
    #expect(probe.cell(column: 4, row: 3).background == 4)
    #expect(probe.cell(column: 0, row: 0).foreground == -1)
  }

  @Test(arguments: [
    ("xterm-256color", "indexed256"), ("linux", "eight"), ("vt100", "none"), ("screen", "eight"),
    ("tmux-256color", "indexed256"),
  ])
  func `the depth is the terminal's`(type: String, depth: String) throws {
    #expect(try Probe.started(type: type).screenLines[5] == "80x24 \(depth)")
  }

  @Test func `without colour only bold, underline and reverse are left`() throws {
    let probe = try Probe.started(arguments: ["--no-colour"])
    #expect(probe.screenLines[5] == "80x24 none")
    #expect(probe.cell(column: 4, row: 3).background == -1)
    #expect(probe.cell(column: 4, row: 3).isBold)
  }

  @Test func `another style sheet repaints what is on the screen`() throws {
    let probe = try Probe.started()
    probe.send(text: "p")
    #expect(probe.waitFor(text: "1: "))
    probe.settle()
    #expect(probe.cell(column: 0, row: 3).foreground == 2)
  }

  @Test func `another style sheet while the program runs gives every cell its new colours`() throws {
    let probe = try Probe.started(type: "linux")
    probe.send(text: "m")
    #expect(probe.waitFor(text: "xxxxxxxx"))
    // Cells that nothing else would draw again; and all pairs are taken, so that they have to be new ones.
    probe.scribble("\u{1b}[1;1H\u{1b}[0mscribble\u{1b}[13;1Hscribble")
    #expect(probe.waitFor(text: "scribble"))
    probe.send(text: "p")
    #expect(probe.waitForAbsence(of: "scribble"))
    probe.settle()
    #expect(probe.cell(column: 0, row: 3).foreground == 2)
    #expect(probe.cell(column: 4, row: 3).background == 4)
    #expect(probe.screenLines[0].hasPrefix("Hà Nội|"))
    for row in 0..<5 {
      for column in 0..<8 {
        let cell = probe.cell(column: 30 + column, row: 7 + row)
        #expect(cell.foreground == column)
        #expect(cell.background == row)
      }
    }
  }

  @Test func `direct colour needs a description of the terminal`() throws {
    let environment = ["LANG": "C.UTF-8", "COLORTERM": "truecolor"]
    let probe = try Probe.started(
      type: "tmux-256color", arguments: ["--direct"], environment: environment)
    #expect(["80x24 indexed256", "80x24 direct"].contains(probe.screenLines[5]))
  }

  @Test(arguments: ["xterm-256color", "linux"])
  func `the user's palette is never touched`(type: String) throws {
    let probe = try Probe.started(type: type)
    probe.send(text: "pmq")
    #expect(probe.waitForExit() == .exit(0))
    for sequence in ["\u{1b}]4;", "\u{1b}]104", "\u{1b}]P", "\u{1b}]R", "\u{1b}]10;", "\u{1b}]11;"] {
      #expect(!probe.hasSent(sequence))
    }
  }

  @Test func `pictures with more pairs together than the terminal has are each coloured right`() throws {
    let probe = try Probe.started(type: "linux")
    probe.send(text: "m")
    #expect(probe.waitFor(text: "xxxxxxxx"))
    probe.send(text: "m")
    #expect(probe.waitFor(text: "yyyyyyyy"))
    probe.settle()
    for row in 0..<5 {
      for column in 0..<8 {
        let cell = probe.cell(column: 30 + column, row: 7 + row)
        #expect(cell.foreground == column)
        #expect(cell.background == row + 3)
      }
    }
  }

  @Test func `a picture with more pairs than the terminal has keeps its text`() throws {
    let probe = try Probe.started(type: "linux")
    probe.send(text: "mmm")
    #expect(probe.waitFor(text: "zzzzzzzz"))
    probe.settle()
    #expect(probe.screenLines[7...15].allSatisfy { $0.hasSuffix("zzzzzzzz") })
  }
}
