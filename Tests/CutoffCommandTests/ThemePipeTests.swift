import Foundation
import Testing

/// A pipe that lies among the theme files.
@Suite struct ThemePipeTests {
  @Test("A pipe among the theme files is no theme, and nobody waits for it", .timeLimit(.minutes(15)))
  func pipeIsNoTheme() async throws {
    let home = try Home()
    let themes = home.folder + "/config/cutoff/themes"
    try FileManager.default.createDirectory(atPath: themes, withIntermediateDirectories: true)
    #expect(mkfifo(themes + "/pipe.yaml", 0o600) == 0)
    #expect(try await !home.output("theme", "list").contains("pipe"))
    let finished = try await home.run("snapshot", "--sample", "--ansi", "--theme", "pipe")
    #expect(finished.status != 0 && finished.errors.contains("pipe"), "\(finished)")
  }
}
