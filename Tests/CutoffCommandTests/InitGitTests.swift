import Foundation
import Testing

/// `init --git`: git's two files are completed, nothing of the user's is lost, nothing is run.
struct InitGitTests {
  private let home: Home
  private var attributes: String { home.store + "/.gitattributes" }
  private var ignored: String { home.store + "/.gitignore" }

  init() throws { home = try Home() }

  @Test func `it prints the folder and the line to run, and runs nothing`() async throws {
    let lines = try await home.output("init", home.store, "--git").split(separator: "\n")
    #expect(lines.first.map(String.init) == home.store && lines.count == 2)
    let line = try #require(lines.last)
    #expect(line.hasPrefix("git -C \(home.store) config merge.cutoff.driver '/"))
    #expect(line.hasSuffix("merge-driver %O %A %B %P'"))
    #expect(!FileManager.default.fileExists(atPath: home.store + "/.git"))
  }

  @Test func `a program that the path finds is named without its folder`() async throws {
    let folder = URL(fileURLWithPath: try Program.path()).deletingLastPathComponent().path
    let finished = try await home.run("init", home.store, "--git", environment: ["PATH": folder])
    #expect(finished.output.contains("'cutoff merge-driver %O %A %B %P'"))
  }

  @Test func `a folder with blanks and quotes is one word of the line`() async throws {
    let text = try await home.output("init", home.folder + "/kho lan's", "--git")
    #expect(text.contains("git -C '\(home.folder)/kho lan'\\''s' config"))
  }

  @Test func `a second run changes nothing`() async throws {
    let first = try await home.output("init", home.store, "--git")
    let files = [try home.text(of: attributes), try home.text(of: ignored)]
    let second = try await home.run("init", home.store, "--git", "--lang", "en")
    #expect(second.output == first && second.errors == "cutoff: run once in each clone:\n")
    #expect([try home.text(of: attributes), try home.text(of: ignored)] == files)
    #expect(files[0].contains("incidents/*.json text eol=lf merge=cutoff\n"))
    #expect(files[0].contains("trash/*.json text eol=lf merge=cutoff\n"))
    for folder in ["files", "history", "watch"] { #expect(files[0].contains("\(folder)/** -text -merge\n")) }
    #expect(files[1].split(separator: "\n") == [".cutoff/", ".cutoff-*"])
  }

  @Test func `lines of the user stay and what is missing is added`() async throws {
    _ = try await home.output("init", home.store)
    try home.write(Array("*.log\r\n/.cutoff".utf8), to: ignored)
    try home.write(Array("* -diff\nincidents/*.json -text".utf8), to: attributes)
    _ = try await home.output("init", home.store, "--git")
    #expect(try home.text(of: ignored) == "*.log\r\n/.cutoff\n.cutoff-*\n")
    let text = try home.text(of: attributes)
    #expect(text.hasPrefix("* -diff\nincidents/*.json -text\nincidents/*.json eol=lf merge=cutoff\n"))
  }

  @Test func `another merge driver of the user stays and is told`() async throws {
    _ = try await home.output("init", home.store)
    try home.write(Array("incidents/*.json merge=union\n".utf8), to: attributes)
    let finished = try await home.run("init", home.store, "--git")
    #expect(finished.status == 0 && finished.errors.contains("incidents/*.json"))
    #expect(try !home.text(of: attributes).contains("incidents/*.json text eol=lf merge=cutoff"))
  }

  @Test func `a link in place of a file is not written through`() async throws {
    _ = try await home.output("init", home.store)
    try FileManager.default.removeItem(atPath: ignored)
    try home.write([], to: home.folder + "/elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: ignored, withDestinationPath: home.folder + "/elsewhere")
    #expect(try await home.run("init", home.store, "--git").status == 65)
    #expect(try home.text(of: home.folder + "/elsewhere").isEmpty)
  }
}
