import Foundation
import Testing

/// `init`, `demo`, `keys` and `theme list`.
struct OtherCommandTests {
  private let home: Home

  init() throws { home = try Home() }

  @Test func `init makes a store and prints its folder`() async throws {
    #expect(try await home.output("init", home.store, "--name", "Vận hành") == home.store + "\n")
    #expect(try home.text(of: home.store + "/store.json").contains("Vận hành"))
    #expect(try await home.run("check", home.store).status == 0)
  }

  @Test func `init takes the store of the shared option, else the usual place`() async throws {
    #expect(try await home.output("init", "--store", home.store).line == home.store)
    #expect(try await home.output("init").line == home.folder + "/data/cutoff")
  }

  @Test func `init of a store is refused`() async throws {
    _ = try await home.output("init", home.store)
    #expect(try await home.run("init", home.store).status == 73)
  }

  @Test func `init where nothing can be made is refused`() async throws {
    try home.write([], to: home.folder + "/file")
    #expect(try await home.run("init", home.folder + "/file/store").status == 73)
  }

  @Test func `demo copies the sample into a folder that it names, half a minute before the cut`() async throws
  {
    let lines = try await home.output("demo", "--lang", "vi").split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.contains("00:00:30") && $0.contains("Cổng DVC Hà Nội") })
    let folder = try #require(lines.last)
    #expect(folder.hasPrefix(home.folder + "/tmp/"))
    #expect(try await home.run("check", folder).status == 0)
  }

  @Test func `demo starts where it is told`() async throws {
    let text = try await home.output("demo", "--at", "2020-07-04T00:01:00+07:00")
    #expect(text.contains("+00:01:00"))
  }

  @Test func `keys lists every command with its key in both languages`() async throws {
    #expect(try await home.output("keys").contains("log an event, now"))
    #expect(try await home.output("keys", "--lang", "vi").contains("ghi diễn biến"))
  }

  @Test func `keys makes a Markdown table`() async throws {
    let lines = try await home.output("keys", "--markdown").split(separator: "\n")
    #expect(lines.dropFirst().first == "|---|---|")
    #expect(lines.allSatisfy { $0.hasPrefix("|") && $0.hasSuffix("|") })
    #expect(lines.contains("| `t` `F2` | log an event, now |"))
  }

  @Test func `theme list names what is compiled in and what is found`() async throws {
    let folder = home.folder + "/config/cutoff/themes"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let colours = (0..<16).map {
      "  base0\(String($0, radix: 16).uppercased()): '\(String(repeating: String($0, radix: 16), count: 6))'"
    }
    try home.write(
      Array((["name: Xám", "palette:"] + colours).joined(separator: "\n").utf8), to: folder + "/xam.yaml")
    let text = try await home.output("theme", "list")
    #expect(text.contains("terminal"))
    #expect(text.contains("mono"))
    #expect(text.contains("cutoff-dark or cutoff-light"))
    #expect(text.contains("xam") && text.contains("Xám"))
  }
}
