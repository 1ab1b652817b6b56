import CutoffScreen
import Foundation
import Testing

/// What is typed, as the program is told of it.
@Suite(.waitsForProgram) struct InputTests {
  /// The latest event that the probe tells after these bytes.
  private func told(
    _ bytes: [UInt8], as expected: String, type: String = "xterm-256color", arguments: [String] = []
  ) throws -> Bool {
    let probe = try Probe.started(type: type, arguments: arguments)
    probe.send(bytes: bytes)
    return probe.waitFor(text: "1: \(expected)")
  }

  /// A key as the probe tells it.
  private static func told(_ key: Key) -> String {
    "\(key)".unicodeScalars.map { $0.isASCII ? String($0) : "U+\(String($0.value, radix: 16))" }
      .joined()
  }

  static let keys: [Key] = [
    .character("a"), .character("đ"), .character("ộ"), .character("漢"), .character("😀"),
    .control("s"), .control("q"), .control("c"), .control("@"), .control("\\"), .control("l"),
    .alt("x"), .alt("đ"), .alt("["), .alt("O"), .enter, .escape, .tab, .backTab, .backspace, .delete,
    .insert, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .altLeft, .altRight,
    .shiftLeft, .shiftRight,
    .function(1), .function(4), .function(5), .function(10), .function(12),
  ]

  @Test func `every key arrives as itself`() throws {
    let probe = try Probe.started()
    for (index, key) in Self.keys.enumerated() {
      probe.send(keys: [key])
      #expect(probe.waitFor(text: "\(index + 1): \(Self.told(key))"))
    }
  }

  private static let described: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kbs", .backspace),
      ("kcbt", .backTab), ("kent", .enter), ("ka1", .home), ("kc1", .end), ("ka3", .pageUp),
      ("kc3", .pageDown),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  private static let tput = "/usr/bin/tput"

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: tput)),
    arguments: [
      "xterm-256color", "tmux-256color", "screen", "screen-256color", "linux", "rxvt", "vt100",
      "rxvt-unicode-256color",
    ])
  func `every key that a terminal's description names arrives`(type: String) throws {
    guard let probe = try? Probe.started(type: type) else {
      print("skipped: this machine's terminfo has no \(type)")
      return
    }
    var count = 0
    for (name, key) in Self.described {
      let bytes = try sequence(name, type)
      guard !bytes.isEmpty else { continue }
      count += 1
      probe.send(bytes: bytes)
      #expect(probe.waitFor(text: "\(count): \(Self.told(key))"), "\(name)")
    }
    #expect(count > 10)
  }

  /// What a key sends by the description; empty if that does not say.
  private func sequence(_ name: String, _ type: String) throws -> [UInt8] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: Self.tput)
    process.arguments = ["-T", type, name]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(bytes)
  }

  @Test func `the linux console's own function keys arrive`() throws {
    #expect(try told(Array("\u{1b}[[A".utf8), as: "function(1)", type: "linux"))
  }

  @Test func `rxvt's alt with an arrow arrives`() throws {
    #expect(try told(Array("\u{1b}\u{1b}[D".utf8), as: "altLeft"))
  }

  @Test func `escape and then another report are both told`() throws {
    let probe = try Probe.started()
    probe.send(text: "\u{1b}\u{1b}[200~x\u{1b}[201~")
    #expect(probe.waitFor(text: "2: paste<x>"))
    #expect(probe.waitFor(text: "1: escape"))
  }

  @Test func `an unknown sequence types nothing`() throws {
    let probe = try Probe.started()
    probe.send(text: "\u{1b}[1;7Q\u{1b}[38;5;99zj")
    #expect(probe.waitFor(text: "1: character(\"j\")"))
  }

  @Test func `a letter that arrives in pieces is one key`() throws {
    let probe = try Probe.started()
    for byte in Array("ộ".utf8) {
      probe.send(bytes: [byte])
      probe.settle(milliseconds: 40)
    }
    #expect(probe.waitFor(text: "1: character(\"U+1ed9\")"))
  }

  @Test func `bytes that are no UTF-8 are left out`() throws {
    #expect(try told([0xff, 0xc3, 0x28], as: "character(\"(\")"))
  }

  @Test func `a combining mark alone is a character`() throws {
    let probe = try Probe.started()
    probe.send(text: "\u{301}")
    #expect(probe.waitFor(text: "1: \(Self.told(.character("\u{301}")))"))
  }

  @Test func `a paste arrives as one text, keys in it included`() throws {
    let probe = try Probe.started()
    probe.paste("Hà Nội\rq\u{1b}[Aq")
    #expect(probe.waitFor(text: "1: paste<Hà Nội/q"))
    probe.send(text: "j")
    #expect(probe.waitFor(text: "2: character(\"j\")"))
  }

  @Test func `keys behind a paste are keys`() throws {
    let probe = try Probe.started()
    probe.send(text: "\u{1b}[200~x\u{1b}[201~\u{1b}OAj")
    #expect(probe.waitFor(text: "3: character(\"j\")"))
    #expect(probe.waitFor(text: "2: up"))
    #expect(probe.waitFor(text: "1: paste<x>"))
  }

  @Test func `a long paste arrives whole up to one mebibyte`() throws {
    let probe = try Probe.started()
    probe.paste(String(repeating: "đ", count: 600_000))
    #expect(probe.waitFor(text: "1: paste of 1048576"))
  }

  @Test func `a paste that comes in pieces stays one text, however short the waits are`() throws {
    let probe = try Probe.started(arguments: ["--hasty"])
    probe.send(text: "\u{1b}[200~one")
    probe.settle(milliseconds: 120)
    probe.send(text: "q two\u{1b}[201~")
    #expect(probe.waitFor(text: "1: paste<oneq two>"))
  }

  @Test func `a paste without an end is taken after a pause`() throws {
    let probe = try Probe.started()
    probe.send(text: "\u{1b}[200~cut off")
    #expect(probe.waitFor(text: "1: paste<cut off>"))
  }

  @Test func `focus is told`() throws {
    let probe = try Probe.started()
    probe.send(text: "\u{1b}[I\u{1b}[O")
    #expect(probe.waitFor(text: "1: focus true"))
    #expect(probe.waitFor(text: "2: focus false"))
  }

  @Test func `the mouse is left to the terminal unless asked for`() throws {
    let probe = try Probe.started()
    #expect(!probe.hasSent("\u{1b}[?1000h"))
    #expect(!probe.hasSent("1006"))
  }

  @Test func `mouse buttons and the wheel arrive with their place`() throws {
    let probe = try Probe.started(arguments: ["--mouse"])
    probe.send(text: "\u{1b}[<0;11;4M")
    #expect(probe.waitFor(text: "1: press 10,3"))
    probe.send(text: "\u{1b}[<0;11;4m")
    #expect(probe.waitFor(text: "2: release 10,3"))
    probe.send(text: "\u{1b}[<65;1;1M")
    #expect(probe.waitFor(text: "3: wheelDown 0,0"))
  }

  @Test func `mouse actions that come together are told in their order, keys behind them too`() throws {
    let probe = try Probe.started(arguments: ["--mouse"])
    probe.send(text: "\u{1b}[<0;11;4M\u{1b}[<0;11;4m\u{1b}[<65;1;1Mj")
    #expect(probe.waitFor(text: "1: press 10,3"))
    #expect(probe.waitFor(text: "2: release 10,3"))
    #expect(probe.waitFor(text: "3: wheelDown 0,0"))
    #expect(probe.waitFor(text: "4: character(\"j\")"))
  }

  @Test func `another descriptor ends the wait`() throws {
    let probe = try Probe.started()
    probe.send(text: "w")
    #expect(probe.waitFor(text: "2: woken"))
    probe.send(text: "j")
    #expect(probe.waitFor(text: "3: character"))
  }
}
