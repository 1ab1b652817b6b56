import CutoffScreen
import Testing

/// What goes to the terminal beside the picture.
@Suite(.waitsForProgram) struct ExtraTests {
  @Test func `a title is shown, cannot break out, and is put back`() throws {
    let probe = try Probe.started()
    probe.send(text: "t")
    #expect(probe.waitFor(text: "1: character(\"t\")"))
    probe.settle()
    #expect(probe.title == "Cắt dịch vụ ]0;x")
    probe.send(text: "q")
    #expect(probe.waitForExit() == .exit(0))
    #expect(probe.hasSent("\u{1b}[23;2t"))
  }

  @Test func `a copy, a notice and the bell reach the terminal`() throws {
    let probe = try Probe.started()
    probe.send(text: "ynb")
    #expect(probe.waitFor(text: "3: character(\"b\")"))
    #expect(probe.hasSent("\u{1b}]52;c;SMOgIE7hu5lp\u{7}"))
    #expect(probe.hasSent("\u{1b}]9;sắp cắt\u{7}"))
    #expect(probe.bells == 1)
  }

  @Test(arguments: ["linux", "vt100"])
  func `a terminal that would print such sequences gets none`(type: String) throws {
    let probe = try Probe.started(type: type)
    probe.send(text: "tyn")
    #expect(probe.waitFor(text: "3: character(\"n\")"))
    #expect(!probe.hasSent("\u{1b}]"))
    #expect(!probe.hasSent("\u{1b}[?2004h"))
  }
}
