import CutoffScreen
import Foundation
import ScreenScripts
import Testing

/// What other programs do to the store shows in the open dashboard at once.
@Suite(.serialized, .waitsForProgram) struct LiveReloadTests {
  private static let shown = "Đã bố trí đủ dự toán"

  /// The ways in which programs change a file.
  enum Way: CaseIterable {
    case inPlace, renamedOver, removedAndWritten
  }

  private func write(_ text: String, to path: String, _ way: Way) throws {
    let bytes = Data(text.utf8)
    switch way {
    case .renamedOver: try bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
    case .inPlace:
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: bytes)
      try handle.close()
    case .removedAndWritten:
      try FileManager.default.removeItem(atPath: path)
      try bytes.write(to: URL(fileURLWithPath: path))
    }
  }

  @Test func `a change shows without a key, however it is made`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      let path = try open.hanoiPath()
      let text = try String(contentsOfFile: path, encoding: .utf8)
      for number in 0..<12 {
        let way = Way.allCases[number % Way.allCases.count]
        let changed = text.replacingOccurrences(of: Self.shown, with: "Bản \(number) từ nơi khác;")
        try write(changed, to: path, way)
        #expect(open.program.waitFor(text: "Bản \(number) từ nơi khác;"), "\(way)")
      }
      open.quit()
    }
  }

  @Test func `a file that is gone for a moment is marked, and back when it is back`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      let path = try open.hanoiPath()
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try FileManager.default.removeItem(atPath: path)
      #expect(open.program.waitFor(text: "tệp đang thiếu…"))
      #expect(open.program.screenLines.contains { $0.contains(Self.shown) })
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      #expect(open.program.waitForAbsence(of: "tệp đang thiếu…"))
      #expect(!open.program.hasSent("Nơi khác đã xóa"))
      open.quit()
    }
  }

  @Test func `a deleted file is named and the next incident is shown`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      try FileManager.default.removeItem(atPath: try open.hanoiPath())
      #expect(open.program.waitFor(text: "Nơi khác đã xóa: Cổng DVC Hà Nội"))
      #expect(open.program.waitFor(text: "▌ Bamboo"))
      open.quit()
    }
  }

  @Test func `a damaged file keeps its last good version, marked, and its bytes`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      let path = try open.hanoiPath()
      try Data("{\"schema\": 1,}".utf8).write(to: URL(fileURLWithPath: path))
      #expect(open.program.waitFor(text: "tệp hỏng, bản cũ"))
      #expect(open.program.screenLines.contains { $0.contains(Self.shown) })
      open.program.send(text: "t")
      #expect(open.program.waitFor(text: "chưa dùng được: tệp hỏng"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "{\"schema\": 1,}")
      open.quit()
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/git")))
  func `git checks out another branch and back under the dashboard`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      let store = open.dashboard.store
      let path = try open.hanoiPath()
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try git(["init", "-q", "-b", "one"], in: store)
      try git(["add", "."], in: store)
      try git(["commit", "-q", "-m", "one"], in: store)
      try git(["checkout", "-q", "-b", "two"], in: store)
      let changed = text.replacingOccurrences(of: Self.shown, with: "Bản của nhánh hai;")
      try write(changed, to: path, .inPlace)
      try git(["commit", "-q", "-a", "-m", "two"], in: store)
      for _ in 0..<5 {
        try git(["checkout", "-q", "one"], in: store)
        #expect(open.program.waitFor(text: Self.shown))
        try git(["checkout", "-q", "two"], in: store)
        #expect(open.program.waitFor(text: "Bản của nhánh hai;"))
      }
      #expect(!open.program.hasSent("Nơi khác đã xóa"))
      // A branch without the folder takes it away as a whole.
      try git(["rm", "-q", "-r", "incidents"], in: store)
      #expect(open.program.waitFor(text: "KHO: "))
      try git(["reset", "-q", "--hard"], in: store)
      #expect(open.program.waitForAbsence(of: "KHO: "))
      try write(text.replacingOccurrences(of: Self.shown, with: "Sau khi thư mục về;"), to: path, .inPlace)
      #expect(open.program.waitFor(text: "Sau khi thư mục về;"))
      open.quit()
    }
  }

  private func git(_ arguments: [String], in folder: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
    process.arguments =
      ["-C", folder, "-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "gc.auto=0"] + arguments
    process.environment = ["HOME": folder, "GIT_CONFIG_NOSYSTEM": "1"]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "git \(arguments)")
  }
}
