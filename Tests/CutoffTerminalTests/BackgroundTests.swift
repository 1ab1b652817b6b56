import CutoffScreen
import Testing

/// What the terminal says of its background, and that nothing of it is taken for keys.
@Suite(.waitsForProgram) struct BackgroundTests {
  private static let escape = "\u{1b}"
  private static let kind = "\u{1b}[?1;2c"

  /// A probe that asks before its first picture; `answers` wait for it, as if the terminal sent them at once.
  private func asked(_ answers: String, type: String = "xterm-256color") throws -> PtyProgram {
    let probe = try Probe.launched(type: type, arguments: ["--ask"])
    probe.send(text: answers)
    #expect(probe.waitFor(text: "$"))
    probe.settle()
    return probe
  }

  private func hasNoEvents(_ probe: PtyProgram) -> Bool {
    !probe.screenLines.contains { $0.hasPrefix("1: ") }
  }

  @Test(arguments: [
    ("rgb:ffff/ffff/ffff\u{7}", "rgb(red: 255, green: 255, blue: 255)"),
    ("rgb:0000/2b2b/3636\u{1b}\\", "rgb(red: 0, green: 43, blue: 54)"),
    ("rgb:00/2b/36\u{7}", "rgb(red: 0, green: 43, blue: 54)"),
    ("rgba:fdfd/f6f6/e3e3/ffff\u{1b}\\", "rgb(red: 253, green: 246, blue: 227)"),
    ("rgb:f/8/0\u{7}", "rgb(red: 255, green: 136, blue: 0)"),
  ])
  func `an answer is understood and types nothing`(answer: String, colour: String) throws {
    let probe = try asked(Self.escape + "]11;" + answer + Self.kind)
    #expect(probe.screenLines[5].contains(colour))
    #expect(hasNoEvents(probe))
    #expect(probe.hasSent("\u{1b}]11;?\u{7}\u{1b}[c"))
  }

  @Test func `a terminal that does not know the question is not waited for`() throws {
    let probe = try asked(Self.kind)
    #expect(probe.screenLines[5].contains("no answer"))
    #expect(hasNoEvents(probe))
  }

  @Test(arguments: ["linux", "vt100"])
  func `a terminal that would print the question is not asked`(type: String) throws {
    let probe = try asked("", type: type)
    #expect(probe.screenLines[5].contains("no answer"))
    #expect(!probe.hasSent("]11;"))
  }

  @Test func `what is typed around the answers is kept in its order`() throws {
    let probe = try asked("x\u{1b}[A" + Self.escape + "]11;rgb:00/00/00\u{7}" + "y" + Self.kind + "z")
    #expect(probe.waitFor(text: "4: character(\"z\")"))
    #expect(probe.waitFor(text: "3: character(\"y\")"))
    #expect(probe.waitFor(text: "2: up"))
    #expect(probe.waitFor(text: "1: character(\"x\")"))
    #expect(probe.screenLines[5].contains("rgb(red: 0, green: 0, blue: 0)"))
  }

  @Test(arguments: ["rgb:zz/00/00", "12", "rgb:12345/0/0", "rgb:", "?", "rgb:0/0"])
  func `an answer that makes no sense is none, and types nothing`(answer: String) throws {
    let probe = try asked(Self.escape + "]11;" + answer + "\u{7}" + Self.kind)
    #expect(probe.screenLines[5].contains("no answer"))
    #expect(hasNoEvents(probe))
  }

  @Test func `an answer that comes late types nothing, whole or in pieces`() throws {
    let probe = try asked(Self.kind)
    for piece in ["\u{1b}]11;rgb:00", "00/2b2b/36", "36\u{1b}", "\\", Self.kind, "\u{1b}]11;rgb:0/0/0\u{7}"] {
      probe.send(text: piece)
      probe.settle(milliseconds: 40)
    }
    probe.send(text: "j")
    #expect(probe.waitFor(text: "1: character(\"j\")"))
  }

  @Test func `an answer without an end does not swallow the next keys that are no text`() throws {
    let probe = try asked(Self.kind)
    probe.send(text: "\u{1b}]11;rgb:00\u{1b}[B")
    #expect(probe.waitFor(text: "1: down"))
  }

  @Test func `it can be asked again while the program runs`() throws {
    let probe = try asked(Self.kind)
    // The key behind "a" is read with it: a mark could belong to the letter.
    probe.send(text: "ab" + Self.escape + "]11;rgb:ff/00/00\u{7}" + Self.kind)
    #expect(probe.waitFor(text: "rgb(red: 255, green: 0, blue: 0)"))
    #expect(probe.waitFor(text: "1: character(\"a\")"))
    #expect(probe.waitFor(text: "2: character(\"b\")"))
  }

  @Test func `every key arrives as itself after the question too`() throws {
    let probe = try asked(Self.kind)
    let keys: [Key] = [.escape, .alt("["), .alt("x"), .function(5), .up, .altLeft, .character("đ")]
    for (index, key) in keys.enumerated() {
      probe.send(keys: [key])
      let told = "\(key)".unicodeScalars.map { $0.isASCII ? String($0) : "U+\(String($0.value, radix: 16))" }
      #expect(probe.waitFor(text: "\(index + 1): \(told.joined())"))
    }
  }
}
