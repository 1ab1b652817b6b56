import Foundation
import Testing

/// `trash`: what was deleted is listed, comes back, or goes for good.
struct TrashTests {
  private let home: Home

  init() throws { home = try Home() }

  /// An incident with two events, deleted by the dashboard's keys; gives the ids.
  private func deletedEvents() async throws -> (incident: String, events: [String]) {
    let id = try await home.madeIncident()
    var events: [String] = []
    for text in ["gọi lần một", "gọi lần hai"] {
      events.append(try await home.output("event", id, text, "--store", home.store).line)
    }
    for event in events { try delete(event, of: id) }
    return (id, events)
  }

  /// Deletes an event as the dashboard does: a tombstone in the file, the record in the trash.
  private func delete(_ event: String, of incident: String) throws {
    let file = home.store + "/incidents/\(incident).json"
    let data = try Data(contentsOf: URL(fileURLWithPath: file))
    var json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let events = try #require(json["events"] as? [[String: Any]])
    let trashed: [String: Any] = [
      "schema": 1, "incident": incident, "deletedAt": "2020-07-03T21:00:00+07:00", "deletedBy": "trực ban",
      "events": events.filter { $0["id"] as? String == event },
    ]
    let rest = events.filter { $0["id"] as? String != event }
    json["events"] = rest.isEmpty ? nil : rest
    let tombstones = json["tombstones"] as? [[String: Any]] ?? []
    json["tombstones"] =
      tombstones + [["id": event, "deletedAt": "2020-07-03T21:00:00+07:00", "deletedBy": "trực ban"]]
    try write(json, to: file)
    try write(trashed, to: home.store + "/trash/\(incident).\(event).json")
  }

  private func write(_ json: [String: Any], to path: String) throws {
    try home.write(Array(try JSONSerialization.data(withJSONObject: json)), to: path)
  }

  private func moveToTrash(_ incident: String) throws {
    try FileManager.default.moveItem(
      atPath: home.store + "/incidents/\(incident).json", toPath: home.store + "/trash/\(incident).json")
  }

  @Test func `list names each deleted record with when, who and whose it was`() async throws {
    let (incident, events) = try await deletedEvents()
    let lines = try await home.output("trash", "list", "--store", home.store).split(separator: "\n")
    #expect(lines.count == 2)
    for event in events {
      let line = try #require(lines.first { $0.hasPrefix(event) })
      #expect(line.contains("3 Jul 2020 21:00:00") && line.contains("trực ban"))
      #expect(line.contains("gọi lần") && line.hasSuffix(incident))
    }
    let json = try await home.output("trash", "list", "--json", "--store", home.store)
    #expect(json.contains("\"deletedAt\": \"2020-07-03T21:00:00+07:00\""))
  }

  @Test func `restore brings a record back by the end of its id and lists it no longer`() async throws {
    let (incident, events) = try await deletedEvents()
    let end = String(events[0].suffix(6))
    #expect(try await home.output("trash", "restore", end, "--store", home.store).line == events[0])
    #expect(try await home.output("show", incident, "--store", home.store).contains("gọi lần một"))
    let list = try await home.output("trash", "list", "--store", home.store)
    #expect(!list.contains(events[0]) && list.contains(events[1]))
    #expect(try await home.run("trash", "restore", end, "--store", home.store).status == 66)
  }

  @Test func `a record whose incident is in the trash is refused with what to do first`() async throws {
    let (incident, events) = try await deletedEvents()
    try moveToTrash(incident)
    let refused = try await home.run("trash", "restore", events[0], "--store", home.store)
    #expect(refused.status == 66)
    #expect(refused.errors.contains("cutoff trash restore \(incident)"))
    #expect(try await home.output("trash", "restore", incident, "--store", home.store).line == incident)
    #expect(try await home.run("trash", "restore", events[0], "--store", home.store).status == 0)
    #expect(try await home.run("check", home.store).status == 0)
  }

  @Test func `a record whose incident is nowhere is refused`() async throws {
    let (incident, events) = try await deletedEvents()
    try FileManager.default.removeItem(atPath: home.store + "/incidents/\(incident).json")
    let refused = try await home.run("trash", "restore", events[0], "--store", home.store)
    #expect(refused.status == 66 && refused.errors.contains("neither in the store nor in its trash"))
  }

  @Test func `purge without yes removes nothing and says so`() async throws {
    let (_, events) = try await deletedEvents()
    let asked = try await home.run("trash", "purge", "--store", home.store)
    #expect(asked.status == 64 && asked.errors.contains("--yes") && asked.output.contains(events[0]))
    #expect(try await home.output("trash", "list", "--store", home.store).contains(events[0]))
  }

  @Test func `purge removes one, or what is older, or all`() async throws {
    let (incident, events) = try await deletedEvents()
    let at = ["--store", home.store, "--now", "2020-07-13T21:00:00+07:00"]
    let young = try await home.run(["trash", "purge", "--older-than", "2 tuần", "--yes"] + at)
    #expect(young.status == 0 && young.output.isEmpty)
    #expect(try await home.run(["trash", "purge", events[0], "--yes"] + at).status == 0)
    #expect(try await !home.output("trash", "list", "--store", home.store).contains(events[0]))
    let old = try await home.run(["trash", "purge", "--older-than", "10d", "--yes"] + at)
    #expect(old.status == 0 && old.output.contains(events[1]))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.store + "/trash").isEmpty)
    #expect(try await home.run("check", home.store).status == 0)
    #expect(try await home.output("show", incident, "--store", home.store).isEmpty == false)
    #expect(try await home.run(["trash", "purge", "--older-than", "soon", "--yes"] + at).status == 64)
  }

  @Test func `a file of the trash that cannot be read is told and stays`() async throws {
    let (_, events) = try await deletedEvents()
    try home.write(Array("{".utf8), to: home.store + "/trash/x.json")
    let listed = try await home.run("trash", "list", "--store", home.store)
    #expect(listed.status == 0 && listed.errors.contains("x.json:1:") && listed.output.contains(events[0]))
    _ = try await home.run("trash", "purge", "--yes", "--store", home.store)
    #expect(try home.text(of: home.store + "/trash/x.json") == "{")
  }
}
