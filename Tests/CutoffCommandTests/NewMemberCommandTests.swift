import Foundation
import Testing

/// Options that write what came after the first version, and what `--json` says of it.
struct NewMemberCommandTests {
  private let home: Home
  private let now = "2020-06-28T16:00:00+07:00"
  /// The cutoff is known by then.
  private let evening = "2020-07-03T21:00:00+07:00"

  init() throws { home = try Home() }

  private func run(_ arguments: String...) async throws -> Finished {
    try await home.run(arguments + ["--store", home.store, "--now", now, "--lang", "vi"])
  }

  private func written(_ arguments: String..., now: String? = nil) async throws -> String {
    let finished = try await home.run(
      arguments + ["--store", home.store, "--now", now ?? self.now, "--lang", "vi"])
    #expect(finished.status == 0, "\(finished.errors)")
    return finished.output.line
  }

  private func file(_ id: String) throws -> String {
    let text = try home.text(of: home.store + "/incidents/" + id + ".json")
    return text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.joined(separator: " ")
  }

  private func json(_ arguments: String..., now: String? = nil) async throws -> [String: Any] {
    let finished = try await home.run(
      arguments + ["--json", "--store", home.store, "--now", now ?? self.now])
    let value = try JSONSerialization.jsonObject(with: Data(finished.output.utf8))
    if let list = value as? [[String: Any]] { return try #require(list.first) }
    return try #require(value as? [String: Any])
  }

  private func deadline(_ id: String, in incident: String, now: String? = nil) async throws -> [String: Any] {
    let all = try #require(try await json("show", incident, now: now)["deadlines"] as? [[String: Any]])
    return try #require(all.first { $0["id"] as? String == id })
  }

  @Test func `a window is one deadline with an end`() async throws {
    let id = try await home.madeIncident()
    let made = try await written(
      "deadline", id, "bảo trì", "--kind", "cutoff", "--due", "8h 12/8/2020", "--until", "17h 12/8/2020")
    #expect(try file(id).contains("\"until\": { \"says\": \"17h 12/8/2020\", \"boundary\": \"untilEndOf\""))
    #expect(try await deadline(made, in: id)["until"] as? String == "2020-08-12T17:00:00+07:00")
  }

  @Test func `an end at or before the start is refused by its name`() async throws {
    let id = try await home.madeIncident()
    let before = try file(id)
    let finished = try await run(
      "deadline", id, "x", "--kind", "cutoff", "--due", "8h 12/8/2020", "--until", "8h 12/8/2020")
    #expect(finished.status == 65)
    #expect(finished.errors.contains("--until"))
    #expect(try file(id) == before)
  }

  @Test func `with --every the last period is still --until`() async throws {
    let id = try await home.madeIncident()
    _ = try await written(
      "deadline", id, "x", "--kind", "instalment", "--due", "30/7/2020", "--every", "month", "--until",
      "12/2020")
    #expect(try file(id).contains("\"every\": \"month\", \"until\": { \"time\": \"2020-12\""))
  }

  @Test func `a date counted from the cutoff is derived, and its file says only how it is counted`()
    async throws
  {
    let id = try await home.madeIncident()
    let made = try await written(
      "deadline", id, "xóa dữ liệu", "--kind", "dataDeletion", "--relative", "30 days after clock",
      now: evening)
    #expect(try file(id).contains("\"offset\": 30, \"unit\": \"days\""))
    let shown = try await deadline(made, in: id, now: evening)
    #expect(shown["due"] as? String == "2020-08-04T00:00:00+07:00")
    let records = try #require(try await json("show", id, now: evening)["records"] as? [String: Any])
    let raw = try #require((records["deadlines"] as? [[String: Any]])?.first { $0["id"] as? String == made })
    #expect((raw["due"] as? [String: Any])?["time"] == nil)
  }

  @Test func `a date whose base nobody has logged is null`() async throws {
    let id = try await home.madeIncident()
    let made = try await written(
      "deadline", id, "trả", "--kind", "payment", "--relative", "10 ngày làm việc sau ?", "--calendar", "vn")
    #expect(try file(id).contains("\"base\": null"))
    #expect(try await deadline(made, in: id)["due"] is NSNull)
  }

  @Test func `a step with stages tells its last safe moment`() async throws {
    let id = try await home.madeIncident()
    let promise = try await written(
      "promise", id, "trả 200 tỷ", "--by", "TP Hà Nội", "--to", "Viettel IDC", "--due", "ngày 3/7/2020")
    let step = try await written(
      "step", id, "qua kho bạc", "--for", promise, "--stage", "duyệt 2 deskDays", "--stage",
      "treasury 1 deskDay", "--stage", "bank 0 deskDays @ 08:00-16:00")
    let acts = try #require(try await json("list")["actBy"] as? [[String: Any]])
    #expect(acts.count == 1)
    #expect(acts.first?["step"] as? String == step)
    #expect(acts.first?["for"] as? String == promise)
    #expect(acts.first?["at"] as? String == "2020-06-29T17:00:00+07:00")
  }

  @Test func `the clock of a window tells its end`() async throws {
    let id = try await home.madeIncident()
    _ = try await written(
      "deadline", id, "bảo trì", "--kind", "cutoff", "--due", "8h 29/6/2020", "--until", "17h 29/6/2020")
    let clock = try #require(try await json("list")["clock"] as? [String: Any])
    #expect(clock["until"] as? String == "2020-06-29T17:00:00+07:00")
  }

  @Test(arguments: [
    (["amount", "200 tỷ", "--purpose", "notYetDue"], "\"kind\": \"other\", \"purpose\": \"notYetDue\""),
    (["party", "Viettel IDC", "--short", "VIDC"], "\"short\": \"VIDC\""),
    (
      ["service", "Cấp cứu", "--exempt", "--exempt-reason", "bệnh viện"],
      "\"isExempt\": true, \"exemptReason\": \"bệnh viện\""
    ),
    (["promise", "bảo lãnh", "--asked", "--due", "4/7"], "\"isAsked\": true"),
    (["statement", "không cắt", "--status", "refuted"], "\"status\": \"refuted\""),
    (["note", "họp", "--leverage", "Viettel IDC: thu hồi máy"], "\"leverage\": \"thu hồi máy\""),
    (["deadline", "trả", "--due", "4/7", "--basis", "ngày làm việc"], "\"basis\": \"ngày làm việc\""),
  ])
  func `options have the names of the members`(arguments: [String], member: String) async throws {
    let id = try await home.madeIncident()
    let all = [arguments[0], id] + arguments.dropFirst() + ["--store", home.store, "--now", now]
    let finished = try await home.run(all)
    #expect(finished.status == 0, "\(finished.errors)")
    #expect(try file(id).contains(member))
    #expect(try await home.run("check", home.store).status == 0)
  }

  @Test(arguments: [
    ["deadline", "x", "--relative", "sau 30 ngày"],
    ["deadline", "x", "--relative", "30 fortnights after clock"],
    ["step", "x", "--stage", "treasury"], ["step", "x", "--stage", "a 1.5 deskDays"],
    ["step", "x", "--stage", "a 1 deskDay", "--desk", "vn 17:00-08:00"],
  ])
  func `what is no such phrase is refused with an example`(arguments: [String]) async throws {
    let id = try await home.madeIncident()
    let all = [arguments[0], id] + arguments.dropFirst() + ["--store", home.store, "--now", now]
    let finished = try await home.run(all)
    #expect(finished.status == 65)
    #expect(finished.errors.contains("--relative:") || finished.errors.contains("--stage:"))
  }

  @Test func `a party that is there is changed, and keeps what was not said again`() async throws {
    let id = try await home.madeIncident()
    _ = try await written("party", id, "viettel idc", "--short", "VIDC", "--role", "cho thuê")
    let text = try file(id)
    #expect(text.contains("\"name\": \"Viettel IDC\", \"short\": \"VIDC\", \"side\": \"provider\""))
  }

  @Test(arguments: [
    ("paid", "\"settlesAll\": true"), ("agreement", "\"endsMatter\": true"),
    ("withdrawn", "\"result\": \"withdrawn\""), ("moved", "\"kind\": \"replacement\""),
  ])
  func `what ended a matter is one word`(word: String, member: String) async throws {
    let id = try await home.madeIncident()
    let made = try await written("close", id, word, "xong rồi", now: evening)
    #expect(try file(id).contains(made))
    #expect(try file(id).contains(member))
    #expect(try file(id).contains("xong rồi"))
  }

  @Test func `what is not off cannot be restored, and nothing is written`() async throws {
    let id = try await home.madeIncident()
    let before = try file(id)
    let finished = try await run("close", id, "restored")
    #expect(finished.status == 65)
    #expect(finished.errors.contains("không có gì đang ngừng"))
    #expect(try file(id) == before)
  }

  @Test func `a step is found by its words and ticked off, the rest of it stays`() async throws {
    let id = try await home.madeIncident()
    let made = try await written("step", id, "Xin ý kiến Bộ", "--due", "chiều mai", "--blocker", "chữ ký")
    #expect(try await written("step", id, "--edit", "xin ý kiến", "--done") == made)
    let text = try file(id)
    #expect(text.contains("\"doneAt\": { \"time\": \"2020-06-28T16:00"))
    #expect(text.contains("\"blocker\": \"chữ ký\""))
    #expect(text.contains("chiều mai"))
  }
}
