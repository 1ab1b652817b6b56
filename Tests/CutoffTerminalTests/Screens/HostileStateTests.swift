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

/// What the dashboard remembers of itself lies in files that anything may have happened to.
@Suite(.serialized, .waitsForProgram) struct HostileStateTests {
  /// Puts `make` in the place of a file of the state folder and expects a dashboard that starts and ends.
  private func opens(over name: String, _ make: (String) throws -> Void) throws {
    try StoreFixture.withTemporaryFolder { folder in
      let state = folder + "/state/cutoff"
      try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
      try make(state + "/" + name)
      try OpenDashboard(folder: folder).quit()
    }
  }

  @Test(arguments: ["looks.json", "theme"])
  func `a pipe among the state's files is not waited for`(name: String) throws {
    try opens(over: name) { #expect(mkfifo($0, 0o600) == 0) }
  }

  @Test(arguments: ["looks.json", "theme"])
  func `a link to a device without end does not end the program`(name: String) throws {
    try opens(over: name) { #expect(symlink("/dev/zero", $0) == 0) }
  }

  @Test(arguments: ["looks.json", "theme"])
  func `a huge file is not read`(name: String) throws {
    try opens(over: name) { path in
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
      #expect(truncate(path, 8 << 30) == 0)
    }
  }

  @Test(arguments: [
    String(repeating: #"{"a":"#, count: 100_000), "{\"a\":" + String(repeating: "[", count: 200_000),
    "\u{0}\u{1B}[31m", #"{"/":9223372036854775807}"#, #"{"/":1e400}"#,
  ])
  func `a damaged list of looks only loses the marks`(text: String) throws {
    try opens(over: "looks.json") { try text.write(toFile: $0, atomically: false, encoding: .utf8) }
  }

  @Test(arguments: ["9223372036854775", "-9223372036854775"])
  func `an instant outside the calendar is no look at a store`(seconds: String) throws {
    try StoreFixture.withTemporaryFolder { folder in
      let state = folder + "/state/cutoff"
      try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
      let open = try OpenDashboard(folder: folder)
      open.quit()
      let path = state + "/looks.json"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let far = text.replacing("1593788", with: seconds, maxReplacements: 1)
      try #require(far != text)
      try far.write(toFile: path, atomically: false, encoding: .utf8)
      let again = try open.openAgain()
      again.send(text: "vn")
      again.settle()
      again.send(keys: [.control("q")])
      #expect(again.waitForExit() == .exit(0))
    }
  }
}
