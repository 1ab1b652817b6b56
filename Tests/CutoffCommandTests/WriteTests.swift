import Foundation
import Testing

/// Commands that write: what they print, and what is in the file afterwards.
struct WriteTests {
  private let home: Home
  private let now = "2020-07-03T22:00:00+07:00"

  init() throws { home = try Home() }

  private func write(_ arguments: String...) async throws -> Finished {
    try await home.run(arguments + ["--store", home.store, "--now", now, "--lang", "vi"])
  }

  private func file(_ id: String) throws -> String {
    try home.text(of: home.store + "/incidents/" + id + ".json")
  }

  @Test func `new makes an incident with its parties, zone and cutoff`() async throws {
    let id = try await home.madeIncident()
    #expect(id.hasPrefix("cong-dich-vu-cong-"))
    let text = try file(id)
    for part in [
      "Viettel IDC", "TP Hà Nội", "Asia/Ho_Chi_Minh", "\"says\": \"0h 4/7\"", "2020-07-04T00:00:00+07:00",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `new says how the cutoff was understood`() async throws {
    let finished = try await write(
      "new", "X", "--provider", "A", "--customer", "B", "--cutoff", "0h 4/7")
    #expect(finished.status == 66)
    _ = try await home.output("init", home.store)
    let again = try await write("new", "X", "--provider", "A", "--customer", "B", "--cutoff", "0h 4/7")
    #expect(again.errors.contains("T7 4/7/2020 (+07)"))
  }

  @Test func `new makes the store in the usual place`() async throws {
    let id = try await home.output("new", "X", "--provider", "A", "--customer", "B").line
    #expect(try home.text(of: home.folder + "/data/cutoff/incidents/" + id + ".json").contains("\"X\""))
  }

  @Test(arguments: [
    ["event", "Viettel gửi công văn", "--kind", "notice", "--by", "viettel idc", "--at", "3/7 14:00"],
    ["observe", "up", "--method", "curl"],
    ["deadline", "Sao lưu", "--kind", "backup", "--due", "hết ngày 3/7", "--by", "Viettel IDC"],
    [
      "promise", "Trả nợ", "--by", "TP Hà Nội", "--to", "Viettel IDC", "--due", "trước 30/6", "--amount",
      "200 tỷ",
    ],
    ["note", "Hai bên giữ ý", "--with", "Viettel IDC", "--wants", "Viettel IDC: trả nợ"],
    ["step", "Xin ý kiến", "--by", "Sở TT&TT", "--due", "chiều mai"],
    ["question", "Ai cho chạy tiếp?"],
    ["statement", "Không dừng", "--by", "Chủ tịch TP", "--topic", "cắt"],
    ["outcome", "clock", "moved", "--moved-to", "0h 1/8", "--by", "Viettel IDC"],
  ])
  func `a record is written and its id printed`(arguments: [String]) async throws {
    let incident = try await home.madeIncident()
    let all = [arguments[0], incident] + arguments.dropFirst()
    let finished = try await home.run(all + ["--store", home.store, "--now", now, "--lang", "vi"])
    #expect(finished.status == 0, "\(finished.errors)")
    #expect(finished.output.line.count == 26)
    #expect(try file(incident).contains("\"id\": \"\(finished.output.line)\""))
    #expect(try await home.run("check", home.store).status == 0)
  }

  @Test(arguments: [
    ["deadline", "--kind", "hết hợp đồng", "--due", "trước 30/7"],
    ["deadline", "--kind", "hết hạn hợp đồng", "--due", "trước 30/7"],
    ["deadline", "--kind", "contract end", "--due", "trước 30/7", "--every", "tháng"],
    ["event", "x", "--kind", "thông báo"], ["event", "x", "--kind", "họp", "--talks", "bế tắc"],
    ["event", "x", "--kind", "agreement", "--word", "cả hai bên"], ["observe", "ngừng một phần"],
    ["outcome", "clock", "đã rút", "--by", "Viettel IDC"],
  ])
  func `a word of the screens stands for its value on the command line`(arguments: [String]) async throws {
    let incident = try await home.madeIncident()
    let all = [arguments[0], incident] + arguments.dropFirst()
    let finished = try await home.run(all + ["--store", home.store, "--now", now, "--lang", "tiếng Việt"])
    #expect(finished.status == 0, "\(finished.errors)")
  }

  @Test func `a deadline without a text is called what its kind is called, and by no other word`()
    async throws
  {
    let incident = try await home.madeIncident()
    for language in ["vi", "en"] {
      _ = try await home.output(
        "deadline", incident, "--kind", "contractExpiry", "--due", "no date", "--store", home.store, "--now",
        now,
        "--lang", language)
    }
    #expect(try file(incident).contains("\"label\": \"hết hợp đồng\""))
    for language in ["vi", "en"] {
      let shown = try await home.output(
        "show", incident, "--store", home.store, "--now", now, "--lang", language)
      #expect(!shown.contains("hết hạn hợp đồng") && !shown.contains("contract expiry"))
    }
  }

  @Test func `a name that is known is found without accents and case, another makes a party`() async throws {
    let id = try await home.madeIncident()
    _ = try await write("event", id, "một", "--by", "VIETTEL idc")
    #expect(try file(id).components(separatedBy: "\"name\"").count == 3)
    _ = try await write("event", id, "hai", "--by", "Bộ TT&TT")
    #expect(try file(id).components(separatedBy: "\"name\"").count == 4)
  }

  @Test func `words that follow the id make one text`() async throws {
    let id = try await home.madeIncident()
    _ = try await write("event", id, "họp", "lần", "cuối")
    #expect(try file(id).contains("họp lần cuối"))
  }

  @Test func `a note may come from the standard input`() async throws {
    let id = try await home.madeIncident()
    let finished = try await home.run("note", id, "-", "--store", home.store, input: "dòng một\ndòng hai\n")
    #expect(finished.status == 0)
    #expect(try file(id).contains("dòng một\\ndòng hai"))
  }

  @Test func `a source becomes a record`() async throws {
    let id = try await home.madeIncident()
    _ = try await write("event", id, "tin", "--source", "https://example.org/a", "--known-at", "3/7 15:39")
    let text = try file(id)
    #expect(text.contains("https://example.org/a"))
    #expect(text.contains("2020-07-03T15:39:00+07:00"))
  }

  @Test func `the author is the user`() async throws {
    let id = try await home.madeIncident()
    _ = try await write("event", id, "tin")
    #expect(try file(id).contains("\"loggedBy\": \"trực ban\""))
  }

  @Test(
    arguments: [
      (["event", "x", "--at", "31/4"], 65, "--at"),
      (["event", "x", "--at", "trước 3/7"], 65, "--at"),
      (["event", "x", "--kind", "observation"], 65, "cutoff observe"),
      (["event", "x", "--kind", "nonsense"], 64, "--kind"),
      (["event", "  "], 65, "TEXT"),
      (["event"], 64, "text"),
      (["observe", "maybe"], 64, "state"),
      (["observe", "up", "--service", "không có"], 65, "--service"),
      (["deadline", "--kind", "backup"], 65, "--due"),
      (["promise", "x", "--due", "5 ngày"], 65, "--due"),
      (["promise", "x", "--due", "4/7", "--amount", "nhiều"], 65, "--amount"),
      (["outcome", "clock", "withdrawn"], 65, "--by"),
      (["outcome", "clock", "moved", "--by", "Viettel IDC"], 65, "--moved-to"),
      (["outcome", "không có gì", "kept"], 66, "không có gì"),
      (["note", "x", "--wants", "no colon"], 64, "--wants"),
    ] as [([String], Int32, String)])
  func `a refusal names its place and writes nothing`(
    arguments: [String], status: Int32, place: String
  ) async throws {
    let id = try await home.madeIncident()
    let before = try file(id)
    let all = [arguments[0], id] + arguments.dropFirst()
    let finished = try await home.run(all + ["--store", home.store, "--now", now, "--lang", "vi"])
    #expect(finished.status == status)
    #expect(finished.errors.contains(place), "\(finished.errors)")
    #expect(finished.output.isEmpty)
    #expect(try file(id) == before)
  }

  @Test(arguments: [
    ["--sample"], ["--as-of", "2020-07-03T16:00:00+07:00", "--store", "store"],
    ["--read-only", "--store", "store"],
  ])
  func `what cannot be changed says so`(options: [String]) async throws {
    _ = try await home.madeIncident()
    let finished = try await home.run(["event", "cong", "x"] + options)
    #expect(finished.status == 64)
    #expect(finished.output.isEmpty)
  }

  @Test func `a change can be undone later, by the log in the state folder`() async throws {
    let id = try await home.madeIncident()
    _ = try await write("event", id, "họp")
    let logs = try FileManager.default.contentsOfDirectory(atPath: home.folder + "/state/cutoff")
    #expect(logs.count == 1)
  }

  @Test func `events that two programs write at once are all kept`() async throws {
    let id = try await home.madeIncident()
    try await withThrowingTaskGroup(of: Finished.self) { group in
      for number in 0..<12 {
        group.addTask { try await home.run("event", id, "tin số \(number).", "--store", home.store) }
      }
      for try await finished in group { #expect(finished.status == 0, "\(finished.errors)") }
    }
    let text = try file(id)
    for number in 0..<12 { #expect(text.contains("tin số \(number).")) }
  }
}
