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

/// Of what could not be written nothing is said as if it were; and it is said where it lies, or all of it.
@Suite(.waitsForProgram) struct LastWordsTests {
  /// A dashboard whose state folder cannot be made; without `hasSpare` nothing beside it can be written either.
  private func open(_ folder: String, hasSpare: Bool = true, editor: String? = nil) throws -> OpenDashboard {
    #expect(FileManager.default.createFile(atPath: folder + "/state", contents: Data()))
    var changes = hasSpare ? [:] : ["TMPDIR": folder + "/nowhere"]
    changes["VISUAL"] = editor
    return try OpenDashboard(folder: folder, changing: changes)
  }

  /// A folder in the lock's place: no save can be made.
  private func block(_ open: OpenDashboard) throws {
    try FileManager.default.createDirectory(
      atPath: open.dashboard.store + "/.cutoff/lock", withIntermediateDirectories: true)
  }

  private func spares(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("cutoff-rescue-") }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT] as [Int32])
  func `a change that no file takes is printed when a signal ends it`(signal: Int32) throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try open(folder, hasSpare: false)
      try block(open)
      open.program.send(text: "tGọi NCC\r")
      #expect(open.program.waitFor(text: "CHƯA LƯU 1 thay đổi, KHÔNG GIỮ ĐƯỢC Ở ĐÂU"))
      open.program.signal(signal)
      #expect(open.program.waitForExit() == .exit(128 + signal))
      #expect(open.program.waitFor(text: "1 thay đổi CHƯA LƯU và KHÔNG GIỮ ĐƯỢC ở đâu"))
      #expect(open.program.waitFor(text: "text: Gọi NCC"))
      #expect(!open.program.hasSent("cutoff rescue restore"))
    }
  }

  @Test func `the question whether to quit says that it is not kept, and quitting prints it`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try open(folder, hasSpare: false)
      try block(open)
      open.program.send(text: "tGọi NCC\rq")
      #expect(open.program.waitFor(text: "KHÔNG GIỮ ĐƯỢC Ở ĐÂU, thoát thì chữ được in ra terminal"))
      open.program.send(text: "y")
      #expect(open.program.waitForExit() == .exit(0))
      #expect(open.program.waitFor(text: "text: Gọi NCC"))
    }
  }

  @Test func `what the state folder does not take lies in another, and comes back from there`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try open(folder)
      try block(open)
      open.program.send(text: "tGọi NCC\rq")
      #expect(open.program.waitFor(text: "Giữ trong"))
      let name = try #require(try spares(folder).first)
      let mode = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      open.program.send(text: "y")
      #expect(open.program.waitForExit() == .exit(0))
      #expect(open.program.waitFor(text: "cutoff rescue restore"))
      try FileManager.default.removeItem(atPath: open.dashboard.store + "/.cutoff/lock")
      #expect(try open.dashboard.run(["rescue", "restore"])?.contains("Gọi NCC") == true)
      #expect(try open.hanoiFile().contains("Gọi NCC"))
      #expect(try spares(folder) == [])
    }
  }

  @Test func `what others lay into a shared folder is never brought into the store`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try open(folder)
      try block(open)
      open.program.send(text: "tGọi NCC\rqy")
      #expect(open.program.waitForExit() == .exit(0))
      let path = folder + "/" + (try #require(try spares(folder).first))
      #expect(chmod(path, 0o622) == 0)
      try FileManager.default.removeItem(atPath: open.dashboard.store + "/.cutoff/lock")
      #expect(try open.dashboard.run(["rescue", "restore"]) == "")
      #expect(try !open.hanoiFile().contains("Gọi NCC"))
    }
  }

  @Test func `a file that went away before the end is not said to hold anything`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try open(folder)
      try block(open)
      open.program.send(text: "tGọi NCC\r")
      #expect(open.program.waitFor(text: "CHƯA LƯU 1 thay đổi, "))
      try FileManager.default.removeItem(atPath: folder + "/" + (try #require(try spares(folder).first)))
      open.program.signal(SIGTERM)
      #expect(open.program.waitForExit() == .exit(128 + SIGTERM))
      let name = try #require(try spares(folder).first)
      #expect(try String(contentsOfFile: folder + "/" + name, encoding: .utf8).contains("Gọi NCC"))
    }
  }

  @Test func `a save whose undo log cannot be written says so, and undo offers each step once`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try open(folder)
      open.program.send(text: "tMột\r")
      #expect(open.program.waitFor(text: "Đã lưu diễn biến: Một; thoát rồi không hoàn tác được: "))
      open.program.send(text: "u")
      #expect(open.program.waitFor(text: "Đã hoàn tác: diễn biến: Một; thoát rồi không làm lại được: "))
      open.program.send(text: "u")
      #expect(open.program.waitFor(text: "không còn gì để hoàn tác"))
      open.quit()
    }
  }

  @Test func `a draft that cannot be written is not called kept, and is printed at the end`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try open(folder)
      open.program.send(text: "tnửa câu")
      open.program.send(keys: [.escape])
      #expect(open.program.waitFor(text: "Bản nháp CHƯA ghi được"))
      open.program.settle()
      open.program.send(text: "q")
      #expect(open.program.waitFor(text: "KHÔNG GIỮ ĐƯỢC Ở ĐÂU"))
      open.program.send(text: "y")
      #expect(open.program.waitForExit() == .exit(0))
      #expect(open.program.waitFor(text: "1 bản nháp KHÔNG GIỮ ĐƯỢC"))
      #expect(open.program.waitFor(text: "nửa câu"))
    }
  }

  @Test func `what cannot be remembered is said to last until the end`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try open(folder)
      open.program.send(text: "AA")
      #expect(open.program.waitFor(text: "lời nhắc, chỉ tới khi thoát: "))
      open.program.send(text: ":theme mono\r")
      #expect(open.program.waitFor(text: "Màu sắc: mono, chỉ lần này: "))
      open.quit()
    }
  }

  @Test func `a terminal without a clipboard is not said to have been sent anything`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder, changing: ["TERM": "vt100"])
      open.program.send(text: "y")
      #expect(open.program.waitFor(text: "CHƯA chép: terminal này không nhận"))
      open.quit()
    }
  }

  @Test(arguments: [
    ("no-such-editor", "không có trình soạn thảo no-such-editor"), ("false", "false kết thúc với mã 1"),
  ])
  func `an editor that fails is told, and the text stays as it was`(editor: String, told: String) throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder, changing: ["VISUAL": editor])
      open.program.send(text: "tnửa câu")
      #expect(open.program.waitFor(text: "nửa câu"))
      open.program.send(keys: [.control("o")])
      #expect(open.program.waitFor(text: "Chữ giữ nguyên, " + told))
      #expect(open.program.waitFor(text: "nội dung  nửa câu"))
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(!left.contains { $0.hasPrefix("cutoff-edit") })
      open.program.send(keys: [.escape])
      open.program.settle()
      open.program.send(text: "qy")
      #expect(open.program.waitForExit() == .exit(0))
    }
  }

  @Test func `an editor that is killed leaves what it wrote in a file that is named`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let editor = folder + "/editor"
      try Data("#!/bin/sh\nprintf mới >\"$1\"\nkill -9 $$\n".utf8).write(to: URL(fileURLWithPath: editor))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor)
      let open = try OpenDashboard(folder: folder, changing: ["VISUAL": editor])
      open.program.send(text: "tcũ")
      #expect(open.program.waitFor(text: "cũ"))
      open.program.send(keys: [.control("o")])
      #expect(open.program.waitFor(text: "bị ngắt bởi tín hiệu 9"))
      #expect(open.program.waitFor(text: "nội dung  cũ"))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      let left = try #require(names.first { $0.hasPrefix("cutoff-edit") })
      #expect(try String(contentsOfFile: folder + "/" + left, encoding: .utf8) == "mới")
      open.program.send(keys: [.escape])
      open.program.settle()
      open.program.send(text: "qy")
      #expect(open.program.waitForExit() == .exit(0))
    }
  }
}
