import CutoffScreen
import Foundation
import ScreenScripts
import Testing

/// Other programs work on the store while the dashboard is open.
@Suite(.waitsForProgram) struct SharedFolderTests {
  @Test func `an event from a command appears, and is not lost when the dashboard saves`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      let made = try open.dashboard.run([
        "event", "cong", "Tin từ cửa sổ khác", "--now", "2020-07-03T21:59:00+07:00",
      ])
      #expect(made != nil)
      #expect(open.program.waitFor(text: "Tin từ cửa sổ khác"))
      open.log("Tin của tôi")
      let file = try open.hanoiFile()
      #expect(file.contains("Tin từ cửa sổ khác"))
      #expect(file.contains("Tin của tôi"))
      open.quit()
    }
  }

  @Test func `undo takes back one's own event, never somebody else's`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      open.log("Tin của tôi")
      _ = try open.dashboard.run([
        "event", "cong", "Tin từ cửa sổ khác", "--now", "2020-07-03T22:00:30+07:00",
      ])
      open.program.send(text: "u")
      #expect(open.program.waitFor(text: "Đã hoàn tác"))
      let file = try open.hanoiFile()
      #expect(file.contains("Tin từ cửa sổ khác"))
      #expect(!file.contains("Tin của tôi"))
      open.quit()
    }
  }

  @Test func `without a place for the undo log a change is saved, and said to be`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      try FileManager.default.removeItem(atPath: open.dashboard.folder + "/state")
      open.log("Tin không có sổ hoàn tác")
      #expect(try open.hanoiFile().contains("Tin không có sổ hoàn tác"))
      open.quit()
    }
  }

  @Test func `a form stays as it is while the store changes under it`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      open.program.send(text: "tnửa câu")
      #expect(open.program.waitFor(text: "nửa câu"))
      _ = try open.dashboard.run([
        "event", "cong", "Tin từ cửa sổ khác", "--now", "2020-07-03T21:59:00+07:00",
      ])
      #expect(open.program.waitFor(text: "1-5/18"))
      open.program.send(text: " còn lại\r")
      #expect(open.program.waitFor(text: "Đã lưu diễn biến: nửa câu còn lại"))
      #expect(try open.hanoiFile().contains("Tin từ cửa sổ khác"))
      open.quit()
    }
  }

  @Test func `what was saved survives a kill, and an undo of the next session asks first`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      open.log("Tin trước khi mất điện")
      open.program.signal(9)
      #expect(open.program.waitForExit() == .signal(9))
      let again = try open.openAgain()
      #expect(again.waitFor(text: "Tin trước khi mất điện"))
      again.send(text: "u")
      #expect(again.waitFor(text: "Hoàn tác? y có"))
      again.send(keys: [.enter])
      #expect(again.waitForAbsence(of: "Hoàn tác? y có"))
      #expect(try open.hanoiFile().contains("Tin trước khi mất điện"))
      again.send(text: "uy")
      #expect(again.waitFor(text: "Đã hoàn tác"))
      #expect(try !open.hanoiFile().contains("Tin trước khi mất điện"))
    }
  }

  @Test func `files that cannot be read keep their bytes`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder, store: .broken)
      #expect(open.program.waitFor(text: "hong-1-000001"))
      open.program.send(text: "G")
      open.program.send(keys: [.delete])
      #expect(open.program.waitFor(text: "chưa dùng được"))
      open.program.send(text: "gg")
      open.log("vẫn ghi được")
      open.quit()
      for file in StoreFixture.brokenFiles {
        #expect(try StoreFixture.bytes(of: file.name, at: open.dashboard.store) == file.bytes)
      }
    }
  }
}
