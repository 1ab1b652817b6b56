import CutoffScreen
import Foundation
import ScreenScripts
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Nothing that was typed goes with the program.
@Suite(.serialized, .waitsForProgram) struct KeepsakeTests {
  private func drafts(_ folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/state/cutoff/drafts")) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted()
  }

  private func rescued(_ folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder + "/state/cutoff/rescue")) ?? []
  }

  /// Waits until what the program does is done, taking in what it writes meanwhile.
  private func wait(_ what: String, for program: PtyProgram, until condition: () -> Bool) {
    let end = ContinuousClock.now + .seconds(120)
    while !condition(), ContinuousClock.now < end { _ = program.takeOutput(milliseconds: 50) }
    #expect(condition(), "\(what)")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT] as [Int32])
  func `a signal leaves what was typed, and the next start offers it`(signal: Int32) throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      open.program.send(text: "tnửa câu")
      #expect(open.program.waitFor(text: "nửa câu"))
      open.program.signal(signal)
      #expect(open.program.waitForExit() == .exit(128 + signal))
      let again = try open.openAgain()
      #expect(again.waitFor(text: "Còn 1 bản nháp: Ghi diễn biến · t mở lại"))
      again.send(text: "t")
      #expect(again.waitFor(text: "nội dung  nửa câu"))
      again.send(text: " còn lại\r")
      #expect(again.waitFor(text: "Đã lưu diễn biến: nửa câu còn lại"))
      wait("the draft is gone", for: again) { drafts(folder).isEmpty }
    }
  }

  @Test func `what was typed a second before a crash is on disk, for its owner only`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      open.program.send(text: "tnửa")
      #expect(open.program.waitFor(text: "nửa"))
      open.program.send(text: " câu")
      wait("the draft is written", for: open.program) {
        let text = drafts(folder).first.flatMap {
          try? String(contentsOfFile: folder + "/state/cutoff/drafts/" + $0, encoding: .utf8)
        }
        return text?.contains("nửa câu") == true
      }
      let path = folder + "/state/cutoff/drafts/" + (drafts(folder).first ?? "")
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      open.program.signal(SIGSEGV)
      #expect(open.program.waitForExit() == .signal(SIGSEGV))
      #expect(open.program.hasFirstSettings)
      #expect(!open.program.isOnAlternateScreen)
      let again = try open.openAgain()
      again.send(text: "t")
      #expect(again.waitFor(text: "nội dung  nửa câu"))
    }
  }

  @Test func `two dashboards keep their drafts apart, and the next one gets both`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      let second = try open.openAgain()
      #expect(!second.hasSent("bản nháp"))
      open.program.send(text: "tcủa người một")
      #expect(open.program.waitFor(text: "của người một"))
      second.send(text: "ancủa người hai")
      #expect(second.waitFor(text: "của người hai"))
      wait("both are written", for: second) { drafts(folder).count == 2 }
      open.program.signal(SIGKILL)
      second.signal(SIGKILL)
      #expect(open.program.waitForExit() == .signal(SIGKILL))
      #expect(second.waitForExit() == .signal(SIGKILL))
      let third = try open.openAgain()
      #expect(third.waitFor(text: "Còn 2 bản nháp"))
      wait("one file is left", for: third) { drafts(folder).count == 1 }
      third.send(text: "an")
      #expect(third.waitFor(text: "của người hai"))
      third.send(keys: [.escape])
      third.send(text: "t")
      #expect(third.waitFor(text: "của người một"))
    }
  }

  /// A folder in the lock's place: no save can be made until it is taken away.
  private func block(_ store: String) throws -> String {
    let lock = store + "/.cutoff/lock"
    try FileManager.default.createDirectory(atPath: lock, withIntermediateDirectories: true)
    return lock
  }

  @Test func `a save that fails is made when the fault clears`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      let lock = try block(open.dashboard.store)
      open.program.send(text: "tGọi NCC\r")
      #expect(open.program.waitFor(text: "CHƯA LƯU 1 thay đổi"))
      #expect(open.program.waitFor(text: "3/7 22:00"))
      #expect(try !open.hanoiFile().contains("Gọi NCC"))
      wait("the change has a copy in the state folder", for: open.program) { rescued(folder).count == 1 }
      try FileManager.default.removeItem(atPath: lock)
      #expect(open.program.waitForAbsence(of: "CHƯA LƯU"))
      #expect(try open.hanoiFile().contains("Gọi NCC"))
      wait("no copy is left", for: open.program) { rescued(folder).isEmpty }
      open.quit()
    }
  }

  @Test func `quitting with unsaved changes asks, and a command brings them back`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      let lock = try block(open.dashboard.store)
      open.program.send(text: "tMột\rtHai\r")
      #expect(open.program.waitFor(text: "CHƯA LƯU 2 thay đổi"))
      open.program.send(text: "q")
      #expect(open.program.waitFor(text: "Vẫn thoát?"))
      open.program.send(keys: [.enter])
      #expect(open.program.waitForAbsence(of: "Vẫn thoát?"))
      open.program.send(text: "qy")
      #expect(open.program.waitForExit() == .exit(0))
      #expect(open.program.waitFor(text: "cutoff rescue restore"))
      try FileManager.default.removeItem(atPath: lock)
      let again = try open.openAgain()
      #expect(again.waitFor(text: "Còn 2 thay đổi chưa vào kho"))
      #expect(try open.dashboard.run(["rescue", "list"])?.contains("Một") == true)
      #expect(try open.dashboard.run(["rescue", "restore"]) != nil)
      #expect(again.waitFor(text: "3/7 22:00"))
      let file = try open.hanoiFile()
      #expect(file.contains("\"Một\"") && file.contains("\"Hai\""))
      #expect(rescued(folder).isEmpty)
    }
  }

  @Test func `a form whose record was changed elsewhere says so, and saving keeps both sides' fields`() throws
  {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      let second = try open.openAgain()
      for program in [open.program, second] {
        program.send(text: "anGhi chép chung")
        #expect(program.waitFor(text: "Ghi chép chung"))
        if program === second { program.send(keys: [.control("u")]) }
      }
      open.program.send(keys: [.control("s")])
      #expect(open.program.waitFor(text: "Đã lưu"))
      second.send(keys: [.escape])
      #expect(second.waitFor(text: "Ghi chép chung"))
      // Both edit the same note: one its title, the other its text.
      for program in [open.program, second] {
        program.send(text: "4gge")
        #expect(program.waitFor(text: "Sửa ghi chép"))
      }
      open.program.send(text: "Thêm đoạn. ")
      open.program.send(keys: [.control("s")])
      #expect(open.program.waitForAbsence(of: "Sửa ghi chép"))
      #expect(second.waitFor(text: "nơi khác vừa sửa"))
      second.send(keys: [.tab])
      second.send(text: "Họp tối")
      second.send(keys: [.control("s")])
      #expect(second.waitForAbsence(of: "Sửa ghi chép"))
      let file = try open.hanoiFile()
      #expect(file.contains("Thêm đoạn.") && file.contains("Họp tối"))
      #expect(!file.contains("\"clashes\": ["))
    }
  }
}
