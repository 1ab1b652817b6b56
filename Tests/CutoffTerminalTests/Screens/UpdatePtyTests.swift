import Foundation
import ScreenScripts
import Testing

/// What one start of the program tells the next.
@Suite(.waitsForProgram) struct UpdatePtyTests {
  private func version(_ folder: String) -> String { folder + "/state/cutoff/version" }

  @Test func `another version says once what is new, and the first start says nothing`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      #expect(!open.program.screenLines.contains { $0.contains("có thêm") })
      open.quit()
      try "0.0.9\n".write(toFile: version(folder), atomically: true, encoding: .utf8)
      let updated = try open.openAgain()
      #expect(updated.waitFor(text: "có thêm: D đóng"))
      updated.send(keys: [.control("q")])
      #expect(updated.waitForExit() == .exit(0))
      let again = try open.openAgain()
      #expect(!again.screenLines.contains { $0.contains("có thêm") })
    }
  }

  @Test func `a version before the first that was written is another one`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      open.quit()
      try FileManager.default.removeItem(atPath: version(folder))
      #expect(try open.openAgain().waitFor(text: "có thêm: D đóng"))
    }
  }

  @Test func `q with a draft is one key, says that the draft is kept, and the next start offers it`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      open.program.send(text: "tnửa câu")
      #expect(open.program.waitFor(text: "nửa câu"))
      open.program.send(keys: [.escape])
      #expect(open.program.waitFor(text: "Giữ bản nháp"))
      open.program.send(text: "q")
      #expect(open.program.waitForExit() == .exit(0))
      #expect(open.program.waitFor(text: "còn bản nháp chưa lưu, lần sau mở lại sẽ thấy: Ghi diễn biến"))
      #expect(try open.openAgain().waitFor(text: "Còn 1 bản nháp: Ghi diễn biến"))
    }
  }
}
