import Foundation
import Testing

/// What a package holds, without building one.
struct PackageTests {
  private static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `a package promises program, themes, manual and completions, sorted`() async throws {
    let finished = try await Home().shell("bash \"$1\" --list", Self.top.path + "/.ci/package")
    #expect(finished.status == 0, "\(finished.errors)")
    let files = finished.output.split(separator: "\n").map(String.init)
    #expect(files == files.sorted())
    var expected: Set = [
      "LICENSE", "README.md", "bin/cutoff", "share/bash-completion/completions/cutoff",
      "share/fish/vendor_completions.d/cutoff.fish", "share/zsh/site-functions/_cutoff",
    ]
    for theme in try Self.names(in: "themes") { expected.insert("share/cutoff/themes/" + theme) }
    for page in try Self.names(in: "Sources/docs/man") where page.contains(".") {
      expected.insert("share/man/man\(page.suffix(1))/\(page)")
    }
    expected.insert("share/man/vi/man1/cutoff.1")
    #expect(Set(files) == expected)
  }

  @Test func `a package of another version than the program's is refused`() async throws {
    let finished = try await Home().shell("bash \"$1\" 99.0.0", Self.top.path + "/.ci/package")
    #expect(finished.status == 1 && finished.errors.contains("not 99.0.0"), "\(finished.errors)")
  }

  private static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: top.path + "/" + folder)
  }
}
