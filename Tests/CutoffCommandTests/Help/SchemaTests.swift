import CutoffStore
import Foundation
import Testing

/// The schemas hold for what the program really writes, and refuse what it does not.
struct SchemaTests {
  private let home: Home
  private let sample = ["--sample", "--now", "2020-07-03T22:00:00+07:00"]

  init() throws { home = try Home() }

  private func schema(_ name: String) async throws -> SchemaCheck {
    let root = try Value.of(try await home.output("schema", name))
    #expect(root["$schema"] == .text("https://json-schema.org/draft/2020-12/schema"))
    return try SchemaCheck(root: root)
  }

  private func json(_ arguments: String...) async throws -> Value {
    let finished = try await home.run(arguments + sample)
    #expect(finished.status == 0, "\(finished.errors)")
    return try Value.of(finished.output)
  }

  /// Fits as it is, and no longer with a member gone or another value in its place.
  private func check(_ schema: SchemaCheck, _ value: Value, breaking member: String, _ name: String) {
    #expect(schema.faults(value) == [], "\(name)")
    var broken = value
    broken[member] = nil
    #expect(!schema.faults(broken).isEmpty, "\(name) without \(member)")
    broken[member] = .flag(true)
    #expect(!schema.faults(broken).isEmpty, "\(name) with a wrong \(member)")
  }

  @Test func `list and show`() async throws {
    let list = try await schema("list")
    let array = try await json("list", "--json")
    #expect(array.elements.count == 5 && list.faults(array) == [])
    for incident in array.elements { #expect(incident["clock"] != nil) }
    check(list, try await json("list", "--json", "--envelope"), breaking: "incidents", "envelope")
    guard var first = array.elements.first else { return }
    first["band"] = .text("never")
    #expect(!list.faults(.list([first])).isEmpty)
    let show = try await schema("show")
    for incident in array.elements.prefix(2) {
      let id = try #require(incident["id"]?.string)
      check(show, try await json("show", id, "--json"), breaking: "deadlines", id)
    }
  }

  @Test func `files of incidents`() async throws {
    let schema = try await schema("incident")
    for incident in try SampleStore.incidents(in: .vietnamese) {
      let text = String(decoding: IncidentFile.bytes(of: incident), as: UTF8.self)
      check(schema, try Value.of(text), breaking: "zone", incident.id.text)
      #expect(
        !schema.faults(
          try Value.of(
            text.replacing("\"day\"", with: "\"fortnight\"").replacing("\"minute\"", with: "\"beat\""))
        ).isEmpty)
    }
    // What files have learnt since.
    let id = try await home.madeIncident()
    let store = ["--store", home.store]
    for arguments in [
      ["deadline", id, "bảo trì", "--kind", "cutoff", "--due", "8h 12/8/2030", "--until", "17h 12/8/2030"],
      [
        "deadline", id, "trả tiền", "--kind", "payment", "--relative", "10 working days after bảo trì",
        "--calendar", "vn",
      ],
      [
        "step", id, "chuyển tiền", "--for", "trả tiền", "--stage", "treasury 1 deskDay", "--stage",
        "credit 0.5 hours",
      ],
      ["amount", id, "200 tỷ", "--kind", "other", "--purpose", "price"],
      [
        "service", id, "Đường dây cấp cứu", "--exempt", "--exempt-reason", "bệnh viện", "--affected",
        "10 triệu dân",
      ],
      ["statement", id, "chưa trả", "--by", "Viettel IDC", "--status", "disputed"],
      ["promise", id, "sẽ trả", "--by", "TP Hà Nội", "--due", "1/9/2030", "--asked"],
    ] {
      let finished = try await home.run(arguments + store)
      #expect(finished.status == 0, "\(arguments): \(finished.errors)")
    }
    var file = try Value.of(try home.text(of: home.store + "/incidents/\(id).json"))
    #expect(schema.faults(file) == [])
    guard case .object(let step)? = file["steps"]?.elements.first, step["stages"] != nil else {
      Issue.record("the step has no stages")
      return
    }
    file["steps"] = .list([.object(step.merging(["stages": .text("soon")]) { $1 })])
    #expect(!schema.faults(file).isEmpty)
    let shown = try await home.output("show", id, "--json", "--store", home.store)
    let show = try await self.schema("show")
    #expect(show.faults(try Value.of(shown)) == [])
  }

  @Test func `what comes in, what is told`() async throws {
    _ = try await home.madeIncident()
    let alerts = try await home.output(
      "alerts", "--json", "--peek", "--store", home.store, "--now", "2020-07-04T01:00:00+07:00")
    let told = try Value.of(alerts)
    #expect(told["alerts"]?.elements.isEmpty == false)
    check(try await schema("alerts"), told, breaking: "alerts", "alerts")
    let calendar = """
      BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a@x\r\nDTSTART:20300803T010000Z\r\n\
      DTEND:20300803T100000Z\r\nSUMMARY:Bảo trì\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n
      """
    try home.write(Array(calendar.utf8), to: home.folder + "/a.ics")
    let plan = try await home.output(
      "import", "a.ics", "--dry-run", "--json", "--provider", "A", "--customer", "B", "--store", home.store)
    check(try await schema("import"), try Value.of(plan), breaking: "incidents", "import")
    let notice =
      "Thông báo\nCông ty Điện lực sẽ ngừng cấp điện từ 8h đến 17h ngày 12/8/2030 tại phường Láng Hạ.\n"
    try home.write(Array(notice.utf8), to: home.folder + "/notice.txt")
    let proposal = try await home.output(
      "import", "notice.txt", "--from", "notice", "--dry-run", "--json", "--store", home.store)
    check(try await schema("proposal"), try Value.of(proposal), breaking: "proposals", "proposal")
  }

  @Test func `a hook and the configuration`() async throws {
    let id = try await home.madeIncident()
    let config = #"""
      {"language": "vi", "zone": "Asia/Ho_Chi_Minh", "workdays": {"week": ["mon", "tue"], "country": "vn"}, "dateOrder": "dm",
       "settings": {"checkHours": 24}, "reminders": {"before": ["3d", "24h", 0], "title": true}, "keys": {"undo": ["u", "g u"], "suspend": null},
       "commands": [{"name": "print", "key": "p", "run": ["lp"], "input": "brief-text"}],
       "hooks": [{"on": "change", "run": ["/bin/sh", "-c", "cat > told.json"], "timeout": "5s"}]}
      """#
    let folder = home.folder + "/config/cutoff"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try home.write(Array(config.utf8), to: folder + "/config.yaml")
    let problems = try await home.run("config", "check")
    #expect(!problems.output.contains("hooks") && !problems.output.contains("workdays"), "\(problems.output)")
    let schema = try await schema("config")
    var value = try Value.of(config)
    #expect(schema.faults(value) == [])
    value["colour"] = .text("never")
    #expect(!schema.faults(value).isEmpty)
    value["colour"] = nil
    value["hooks"] = .list([.object(["run": .list([.text("x")])])])
    #expect(!schema.faults(value).isEmpty)
    _ = try await home.output("event", id, "gia hạn", "--kind", "statement", "--store", home.store)
    check(
      try await self.schema("hook"), try Value.of(try home.text(of: home.folder + "/told.json")),
      breaking: "records", "hook")
  }
}
