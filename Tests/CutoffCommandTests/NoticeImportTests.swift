import Foundation
import Testing

/// `import` of notices: decided by options where nobody can be asked, one undo, ids on the standard output.
struct NoticeImportTests {
  private let home: Home
  private let letter = """
    ALDER COUNTY ELECTRIC COOPERATIVE
    FINAL DISCONNECTION NOTICE

    Date of notice: November 23, 2026
    To: Mill Street Library

    Your electric service will be disconnected on December 8, 2026.
    Data of the meter is deleted 30 days after disconnection.
    """

  init() throws { home = try Home() }

  private func written(_ text: String, _ name: String) throws -> String {
    let path = home.folder + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Finished {
    try await home.run(
      ["import"] + arguments + ["--store", home.store, "--zone", "America/New_York", "--lang", "en"],
      environment: environment)
  }

  @Test func `nobody decided, so nothing is written and the questions are told; then one undo takes it back`()
    async throws
  {
    #expect(try await home.run("init", home.store).status == 0)
    let path = try written(letter, "letter.txt")
    let plain = try written(
      letter.split(separator: "\n", omittingEmptySubsequences: false).dropLast().joined(separator: "\n"),
      "plain.txt")
    let silent = try await run(plain)
    #expect(silent.status == 65 && silent.output.isEmpty && !silent.errors.contains("?"))
    let asked = try await run(path)
    #expect(asked.status == 65 && asked.output.isEmpty)
    #expect(asked.errors.contains("8: “30 days after disconnection”") && asked.errors.contains("--yes"))
    let wrong = try await run(path, "--answer", "p99=1")
    #expect(wrong.status == 64)
    let open = try await run(path, "--answer", "p2=0")
    #expect(open.status == 65 && open.errors.contains("counted"))
    let made = try await run(path, "--yes")
    #expect(made.status == 0, "\(made.errors)")
    #expect(
      made.output.hasPrefix("final-disconnection-notice-") && made.output.split(separator: "\n").count == 1)
    #expect(made.errors.contains("left out") && made.errors.contains("30 days after disconnection"))
    let again = try await run(path, "--yes", "--accept", "likely")
    #expect(again.status == 0 && again.output.isEmpty && again.errors.contains("nothing is new"))
    #expect(try await home.run("undo", "--store", home.store).status == 0)
    let shown = try await home.output("list", "--store", home.store)
    #expect(!shown.contains("disconnection"))
  }

  @Test func `an answer takes what was asked, and a date can be typed`() async throws {
    #expect(try await home.run("init", home.store).status == 0)
    let path = try written(letter, "letter.txt")
    let listed = try await run(path, "--dry-run")
    let line = try #require(listed.output.split(separator: "\n").first { $0.contains("=1  ") })
    let id = try #require(line.split(separator: " ").first?.split(separator: "=").first)
    let cutoff = try #require(listed.output.split(separator: "\n").first { $0.contains(" cutoff ") })
    let made = try await run(
      path, "--answer", "\(id)=1", "--answer", "\(cutoff.split(separator: " ")[1])=9 Dec 2026 5pm")
    #expect(made.status == 0, "\(made.errors)")
    let shown = try await home.output("show", made.output.line, "--store", home.store, "--lang", "en")
    #expect(shown.contains("17h 9 Dec") && shown.contains("8 Jan"))
  }

  @Test func `a PDF is read by pdftotext, and its absence is told`() async throws {
    #expect(try await home.run("init", home.store).status == 0)
    let path = try written("%PDF-1.7\n" + letter, "letter.pdf")
    let missing = try await run(path, "--dry-run", environment: ["PATH": home.folder + "/none"])
    #expect(missing.status == 69 && missing.errors.contains("poppler-utils"))
    let folder = home.folder + "/bin"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func program(_ body: String) throws {
      let path = folder + "/pdftotext"
      try ("#!/bin/sh\n" + body + "\n").write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    let environment = ["PATH": folder + ":/usr/bin:/bin"]
    try program(#"test "$1 $2 $3 $5" = "-layout -enc UTF-8 -" && sed 1d "$4""#)
    let json = try await run(path, "--dry-run", "--json", environment: environment)
    #expect(json.status == 0 && json.output.contains("\"media\": \"application/pdf\""), "\(json.errors)")
    #expect(json.output.contains("on December 8, 2026"))
    try program("printf '\\f\\n'")
    let picture = try await run(path, "--dry-run", environment: environment)
    #expect(picture.status == 65 && picture.errors.contains("scanned picture"))
  }
}
