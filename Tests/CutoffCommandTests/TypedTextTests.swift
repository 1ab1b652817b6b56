import Foundation
import Testing

/// Texts that come over the standard input or as bytes of another encoding.
struct TypedTextTests {
  private let home: Home

  init() throws { home = try Home() }

  private func file(_ id: String) throws -> String {
    try home.text(of: home.store + "/incidents/" + id + ".json")
  }

  @Test(arguments: [
    ["event", "ID", "-"], ["statement", "ID", "-", "--by", "A"], ["question", "ID", "-"],
    ["step", "ID", "-"],
    ["promise", "ID", "-", "--due", "4/7"], ["deadline", "ID", "-", "--due", "4/7"],
    ["observe", "ID", "up", "-"],
    ["note", "ID", "-"], ["outcome", "ID", "clock", "carriedOut", "-"],
    ["question", "ID", "x", "--answer", "-"],
    ["step", "ID", "x", "--blocker", "-"],
    ["new", "T", "--provider", "A", "--customer", "B", "--summary", "-"],
  ])
  func `a hyphen is the standard input, with its line breaks`(arguments: [String]) async throws {
    let id = try await home.madeIncident()
    let all = arguments.map { $0 == "ID" ? id : $0 }
    let finished = try await home.run(
      all + ["--store", home.store, "--now", "2020-07-05T20:00:00+07:00"], input: "dòng một\r\n\ndòng ba\n")
    #expect(finished.status == 0, "\(finished.errors)")
    let text = try file(arguments[0] == "new" ? finished.output.line : id)
    let whole = text.contains("\"dòng một\\n\\ndòng ba\"")
    let parted = text.contains("\"title\": \"dòng một\"") && text.contains("\"text\": \"dòng ba\"")
    #expect(arguments[0] == "note" ? parted : whole, "\(text)")
    #expect(!text.contains("\"-\""))
  }

  @Test func `a new incident from the standard input has its title from the first line`() async throws {
    _ = try await home.output("init", home.store)
    let finished = try await home.run(
      ["new", "-", "--provider", "A", "--customer", "B", "--store", home.store],
      input: "Cổng\nnợ phí\nhai năm\n")
    #expect(finished.status == 0, "\(finished.errors)")
    let text = try file(finished.output.line)
    #expect(text.contains("\"title\": \"Cổng\"") && text.contains("\"summary\": \"nợ phí\\nhai năm\""))
  }

  @Test func `the standard input is read for one text only`() async throws {
    let id = try await home.madeIncident()
    let before = try file(id)
    let finished = try await home.run(
      ["question", id, "-", "--answer", "-", "--store", home.store], input: "x")
    #expect(finished.status == 64)
    #expect(try file(id) == before)
  }

  @Test(
    arguments: [
      (Array("\u{FEFF}Đấu thầu".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "UTF-16 LE"),
      (Array("Đấu thầu xong".utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, "UTF-16 BE"),
      ([0xD0, 0xE2, 0xEC, 0x75, 0x20, 0x74, 0x68, 0xE2, 0xCC, 0x75], "Windows-1258"),
      ([0x62, 0x61, 0xE9], "Latin-1"), ([0x61, 0x92, 0x73], "Windows-1252"),
      ([0x6B, 0x68, 0xAB, 0x6E, 0x67, 0x20, 0x74, 0x69, 0xD5, 0x6E], "TCVN3"),
    ] as [([UInt8], String)])
  func `bytes of another encoding are refused with what they look like`(
    bytes: [UInt8], name: String
  ) async throws {
    let id = try await home.madeIncident()
    let before = try file(id)
    let finished = try await home.run(
      ["event", id, "-", "--store", home.store, "--lang", "en"], inputBytes: bytes)
    #expect(finished.status == 65)
    #expect(finished.errors.contains("standard input: not UTF-8") && finished.errors.contains(name))
    #expect(try file(id) == before)
  }

  @Test func `an argument that is not UTF-8 is refused and not mended`() async throws {
    let id = try await home.madeIncident()
    let before = try file(id)
    let script = #"exec "$CUTOFF" event "$1" "$(printf 'caf\351 x')" --store "$2" --lang en"#
    let finished = try await home.shell(script, id, home.store)
    #expect(finished.status == 65)
    #expect(finished.errors.contains("argument 3: not UTF-8 (byte 4)"), "\(finished.errors)")
    #expect(finished.errors.contains("Latin-1"))
    #expect(try file(id) == before)
  }
}
