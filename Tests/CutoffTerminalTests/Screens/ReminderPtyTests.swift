import CutoffDomain
import CutoffScreen
import Foundation
import ScreenScripts
import Testing

/// What notices send to a real terminal.
@Suite(.waitsForProgram) struct ReminderPtyTests {
  /// Opens the sample a second before the last hour begins.
  private func open(folder: String, notices: String) throws -> (DashboardProgram, PtyProgram) {
    let dashboard = DashboardProgram(folder: folder)
    try StoreFixture.make(.sample, at: dashboard.store, language: .vietnamese)
    try dashboard.write(config: "notices:\n  before: [24h, 1h]\n" + notices)
    return (dashboard, try again(dashboard, secondsBefore: 3_601))
  }

  private func again(_ dashboard: DashboardProgram, secondsBefore seconds: Int64) throws -> PtyProgram {
    let start = Instant(seconds: 1_593_795_600 - seconds)
    return try dashboard.open(
      at: start, zone: OpenDashboard.zone, language: .vietnamese, size: Size(columns: 120, rows: 36))
  }

  private func quit(_ program: PtyProgram) {
    program.send(keys: [.control("q")])
    #expect(program.waitForExit() == .exit(0))
  }

  @Test func `bell and notice are sent at the threshold when they are asked for, and not at the start`()
    throws
  {
    try StoreFixture.withTemporaryFolder { folder in
      let (_, program) = try open(folder: folder, notices: "  bell: true\n  desktop: true\n")
      #expect(program.waitFor(text: "! còn dưới 1 giờ: Cổng DVC Hà Nội (+1)"))
      #expect(program.hasSent("\u{1b}]9;còn dưới 1 giờ: Cổng DVC Hà Nội\u{7}"))
      #expect(program.hasSent("\u{1b}]9;sao lưu còn dưới 1 giờ: Cổng DVC Hà Nội\u{7}"))
      #expect(!program.hasSent("24 giờ: Cổng DVC Hà Nội\u{7}"))
      #expect(program.bells == 1)
      quit(program)
    }
  }

  @Test func `without a wish nothing rings, the title has the clock, and is put back`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let (_, program) = try open(folder: folder, notices: "")
      #expect(program.waitFor(text: "! còn dưới 1 giờ: Cổng DVC Hà Nội"))
      #expect(program.bells == 0 && !program.hasSent("\u{1b}]9;"))
      #expect(program.title.hasSuffix("Cổng DVC Hà Nội — cutoff") && program.title.hasPrefix("▲ 0"))
      quit(program)
      #expect(program.hasSent("\u{1b}[23;2t"))
    }
  }

  @Test func `without a title the window is called by the program's name`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let (_, program) = try open(folder: folder, notices: "  title: false\n")
      #expect(program.waitFor(text: "! còn dưới 1 giờ"))
      #expect(program.title == "cutoff")
      quit(program)
    }
  }

  @Test func `what was acknowledged is remembered in a file of the person's own`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let (dashboard, program) = try open(folder: folder, notices: "")
      #expect(program.waitFor(text: "! còn dưới 1 giờ"))
      program.send(text: "AA")
      #expect(program.waitFor(text: "Đã biết 2 lời nhắc"))
      quit(program)
      let notices = folder + "/state/cutoff/notices"
      let file =
        notices + "/" + (try #require(FileManager.default.contentsOfDirectory(atPath: notices).first))
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      let second = try again(dashboard, secondsBefore: 3_500)
      #expect(second.waitFor(text: "Cổng DVC Hà Nội"))
      second.settle()
      #expect(!second.screenLines.contains { $0.contains("còn dưới 1 giờ") })
      quit(second)
      // What cannot be read is no notice's end.
      try Data("[{".utf8).write(to: URL(fileURLWithPath: file))
      let third = try again(dashboard, secondsBefore: 3_500)
      #expect(third.waitFor(text: "! còn dưới 1 giờ"))
      quit(third)
    }
  }
}
