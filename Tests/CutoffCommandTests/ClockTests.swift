import Foundation
import Testing

/// What is logged carries the machine's clock, whatever `--now` shows.
struct ClockTests {
  private let home: Home

  init() throws { home = try Home() }

  /// The instants of the only event: at, knownAt, loggedAt.
  private func times(_ id: String) throws -> (at: Date, knownAt: Date, loggedAt: Date, text: String) {
    let text = try home.text(of: home.store + "/incidents/" + id + ".json")
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let event = try #require((json?["events"] as? [[String: Any]])?.first)
    return (
      try date(event["at"]), try date(event["knownAt"]), try date(event["loggedAt"]), text
    )
  }

  private func date(_ value: Any?) throws -> Date {
    let text = try #require(value as? String ?? (value as? [String: Any])?["time"] as? String)
    return try #require(ISO8601DateFormatter().date(from: text))
  }

  @Test func `a now in the future puts nothing of the future into a store, and says so`() async throws {
    let id = try await home.madeIncident()
    let before = Date.now.addingTimeInterval(-2)
    let finished = try await home.run(
      "event", id, "họp", "--store", home.store, "--now", "2090-03-09T22:00:00+07:00", "--lang", "en")
    #expect(finished.status == 0)
    #expect(finished.errors.contains("--now in the future"))
    let times = try times(id)
    for time in [times.at, times.knownAt, times.loggedAt] { #expect(time >= before && time <= Date.now) }
    #expect(!times.text.contains("2090"))
  }

  @Test func `a now in the past dates the fact and not the logging`() async throws {
    let id = try await home.madeIncident()
    let before = Date.now.addingTimeInterval(-2)
    _ = try await home.run("event", id, "họp", "--store", home.store, "--now", "2020-07-03T22:00:00+07:00")
    let times = try times(id)
    #expect(times.at == Date(timeIntervalSince1970: 1_593_788_400) && times.knownAt == times.at)
    #expect(times.loggedAt >= before)
  }

  @Test func `a phrase counts from the now that is shown`() async throws {
    let id = try await home.madeIncident()
    let finished = try await home.run(
      "deadline", id, "Sao lưu", "--due", "in 3 days", "--store", home.store, "--now",
      "2090-03-09T22:00:00+07:00")
    #expect(finished.status == 0, "\(finished.errors)")
    #expect(try home.text(of: home.store + "/incidents/" + id + ".json").contains("2090-03-12"))
  }

  @Test func `a check of a time that has not come is refused whatever now says`() async throws {
    let id = try await home.madeIncident()
    let finished = try await home.run(
      "observe", id, "up", "--at", "2090-03-09T21:00:00+07:00", "--store", home.store, "--now",
      "2090-03-09T22:00:00+07:00")
    #expect(finished.status == 65)
  }

  @Test func `no age is reached by a now in the future`() async throws {
    let id = try await home.madeIncident()
    try FileManager.default.moveItem(
      atPath: home.store + "/incidents/\(id).json", toPath: home.store + "/trash/\(id).json")
    let finished = try await home.run(
      "trash", "purge", "--older-than", "90d", "--yes", "--store", home.store, "--now", "2090-01-01T00:00:00Z"
    )
    #expect(finished.status == 0)
    #expect(FileManager.default.fileExists(atPath: home.store + "/trash/\(id).json"))
  }
}
