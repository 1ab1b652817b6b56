import CutoffScreen
import Foundation
import ScreenScripts
import Testing

/// The person's own programs, run from the dashboard in a real terminal.
@Suite(.waitsForProgram) struct UserCommandPtyTests {
  /// A program that writes its arguments, a line each, and its input into files, then does `more`.
  private func program(_ name: String, in folder: String, more: String = "") throws -> String {
    let path = folder + "/" + name
    let lines =
      "#!/bin/sh\nprintf '%s\\n' \"$@\" >'\(folder)/arguments'\ncat >'\(folder)/input'\n\(more)\n"
    try Data(lines.utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  /// A dashboard with the commands of `config`.
  private func open(_ config: String, folder: String, mode: Int = 0o600) throws -> OpenDashboard {
    try DashboardProgram(folder: folder).write(config: config, mode: mode)
    return try OpenDashboard(folder: folder)
  }

  private func text(_ name: String, in folder: String) throws -> String {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }

  @Test func `arguments and data reach the program as they are, and no shell sees them`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let keep = try program("keep", in: folder)
      let open = try open(
        """
        commands:
          - {name: Giữ, key: k, run: ['\(keep)', 'it''s "$(touch \(folder)/ran)" `id`', '', ">x; y"], input: selection-text}
        """, folder: folder)
      let nasty = "a'b \"c\" $(touch \(folder)/ran) `touch \(folder)/ran`; ls | cat > y \\ %s"
      open.program.send(text: "t" + nasty + "\r")
      #expect(open.program.waitFor(text: "Đã lưu diễn biến: a'b"))
      open.program.send(text: "3!k")
      #expect(open.program.waitFor(text: "Enter chạy"))
      open.program.send(keys: [.enter])
      #expect(open.program.waitFor(text: "Giữ: xong"))
      #expect(try text("arguments", in: folder) == "it's \"$(touch \(folder)/ran)\" `id`\n\n>x; y\n")
      #expect(try text("input", in: folder).contains(nasty))
      #expect(!FileManager.default.fileExists(atPath: folder + "/ran"))
      #expect(open.program.isOnAlternateScreen)
      open.quit()
    }
  }

  @Test func `the incident comes as show prints it`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let keep = try program("keep", in: folder)
      let config = "commands:\n  - {name: Giữ, key: k, run: ['\(keep)'], input: incident-json}\n"
      let open = try open(config, folder: folder)
      open.program.send(text: "!k\r")
      #expect(open.program.waitFor(text: "Giữ: xong"))
      let input = try text("input", in: folder)
      let object = try JSONSerialization.jsonObject(with: Data(input.utf8)) as? [String: Any]
      #expect(object?["short"] as? String == "Cổng DVC Hà Nội" && object?["records"] != nil)
      let clock = try #require(object?["clock"] as? [String: Any])
      #expect(clock["state"] as? String == "pending")
      open.quit()
    }
  }

  @Test func `a bad end, an interrupt and a missing program are told, and the dashboard goes on`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      _ = try program("bad", in: folder, more: "exit 3")
      _ = try program("slow", in: folder, more: "touch '\(folder)/started'; exec sleep 60")
      let config = """
        commands:
          - {name: Hỏng, key: h, run: ['\(folder)/bad'], input: incident-json}
          - {name: Chậm, key: c, run: ['\(folder)/slow'], input: incident-json}
          - {name: Thiếu, key: t, run: [no-such-program-here]}
          - {name: Cấm, key: m, run: ['\(folder)']}
        """
      let open = try open(config, folder: folder)
      open.program.send(text: "!h\r")
      #expect(open.program.waitFor(text: "Hỏng: kết thúc với mã 3"))
      open.program.send(text: "!t\r")
      #expect(open.program.waitFor(text: "Thiếu: không có chương trình no-such-program-here"))
      open.program.send(text: "!m\r")
      #expect(open.program.waitFor(text: "Cấm: không chạy được: Permission denied"))
      open.program.send(text: "!c\r")
      while !FileManager.default.fileExists(atPath: folder + "/started") {
        guard open.program.takeOutput(milliseconds: 20) || !open.program.hasEnded else { break }
      }
      #expect(!open.program.isOnAlternateScreen && open.program.isCooked)
      open.program.send(bytes: [3])
      #expect(open.program.waitFor(text: "Chậm: bị ngắt bởi tín hiệu 2"))
      open.quit()
    }
  }

  @Test func `commands in a file that others can write are not taken, and the reason is told`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let keep = try program("keep", in: folder)
      let config = "commands:\n  - {name: Giữ, key: k, run: ['\(keep)']}\n"
      let open = try open(config, folder: folder, mode: 0o620)
      open.program.send(text: "!")
      #expect(open.program.waitFor(text: "người khác ghi được tệp này; chạy chmod go-w"))
      open.program.send(text: "k\r")
      open.quit()
      #expect(!FileManager.default.fileExists(atPath: folder + "/arguments"))
    }
  }
}
