import CutoffScreen
import Foundation
import Testing

/// Direct colour, with a description of a direct-colour xterm made for the test: few systems have one.
@Suite(.waitsForProgram) struct DirectColourTests {
  private static let compiler = "/usr/bin/tic"

  private static let description = """
    xterm-direct|xterm with direct colour for a test,
    \tRGB, colors#0x1000000, pairs#0x10000, ccc@, initc@, oc@,
    \tsetab=\\E[%?%p1%{8}%<%t4%p1%d%e48\\:2\\:%p1%{65536}%/%d\\:%p1%{256}%/%{255}%&%d\\:%p1%{255}%&%d%;m,
    \tsetaf=\\E[%?%p1%{8}%<%t3%p1%d%e38\\:2\\:%p1%{65536}%/%d\\:%p1%{256}%/%{255}%&%d\\:%p1%{255}%&%d%;m,
    \tuse=xterm-256color,

    """

  /// A probe on a terminal that says `colourTerm` and has a direct-colour description.
  private func probe(arguments: [String], colourTerm: String?) throws -> PtyProgram {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "source")
    try Data(Self.description.utf8).write(to: source)
    let compiling = try PtyProgram(
      Self.compiler, arguments: ["-x", "-o", folder.path(), source.path()], environment: [:])
    #expect(compiling.waitForExit() == .exit(0))
    var environment = ["LANG": "C.UTF-8", "TERMINFO": folder.path()]
    environment["COLORTERM"] = colourTerm
    return try Probe.started(arguments: arguments, environment: environment)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: compiler)))
  func `colours in red, green and blue are sent as they are`() throws {
    let probe = try probe(arguments: ["--direct"], colourTerm: "truecolor")
    #expect(probe.screenLines[5] == "80x24 direct")
    #expect(probe.cell(column: 11, row: 3).foreground == 0x1ff8000)
    #expect(probe.cell(column: 0, row: 3).foreground == 1)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: compiler)))
  func `a terminal that does not say so is not taken for direct`() throws {
    let probe = try probe(arguments: ["--direct"], colourTerm: nil)
    #expect(probe.screenLines[5] == "80x24 indexed256")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: compiler)))
  func `a theme of palette colours does not ask for direct colour`() throws {
    let probe = try probe(arguments: [], colourTerm: "truecolor")
    #expect(probe.screenLines[5] == "80x24 indexed256")
  }
}
