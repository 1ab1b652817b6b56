import Foundation
import Testing

/// The founding case, told by commands alone into an empty store in the order in which it became known.
struct HanoiCommandTests {
  private struct Moment: Equatable {
    var at: String
    var headline: String
    var threat: String
    var service: String
    var promises: String
    var state: String?
    var minutesLeft: Int?
    var alerts: [String]
  }

  private static let moments = [
    Moment(
      at: "2020-06-30T15:00:00+07:00", headline: "threatened", threat: "dated", service: "unknown",
      promises: "dueToday", state: "pending", minutesLeft: 81 * 60, alerts: ["earlierClock"]),
    Moment(
      at: "2020-07-03T16:00:00+07:00", headline: "finalCountdown", threat: "finalCountdown",
      service: "unknown",
      promises: "broken", state: "pending", minutesLeft: 480,
      alerts: ["contradiction", "promiseBroken", "checkNow", "earlierClock"]),
    Moment(
      at: "2020-07-03T18:00:00+07:00", headline: "finalCountdown", threat: "finalCountdown",
      service: "unknown",
      promises: "broken", state: "pending", minutesLeft: 360,
      alerts: ["contradiction", "promiseBroken", "checkNow", "earlierClock"]),
    Moment(
      at: "2020-07-04T00:01:00+07:00", headline: "unconfirmed", threat: "unconfirmed", service: "unknown",
      promises: "broken", state: "unconfirmed", minutesLeft: -1,
      alerts: ["contradiction", "promiseBroken", "checkNow"]),
    Moment(
      at: "2020-07-04T11:30:00+07:00", headline: "passed", threat: "passed", service: "up",
      promises: "broken",
      state: "passed", minutesLeft: -690, alerts: ["contradiction", "promiseBroken", "gap"]),
    Moment(
      at: "2021-04-30T12:00:00+07:00", headline: "dispute", threat: "none", service: "unknown",
      promises: "broken", state: nil, minutesLeft: nil, alerts: ["contradiction", "promiseBroken", "gap"]),
  ]

  @Test func `the case is right at its six moments, and its records go out and come in again`() async throws {
    let home = try Home()
    _ = try await home.output("init", home.store)
    let commands = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../Cases/hanoi.commands").path
    let told = try await home.shell("export CUTOFF_STORE=\"$2\"; . \"$1\"", commands, home.store)
    #expect(told.status == 0, "\(told.output)")
    for moment in Self.moments {
      let text = try await home.output("list", "--json", "--store", home.store, "--as-of", moment.at)
      let listed = try #require(try Listed.all(text).first)
      let found = Moment(
        at: moment.at, headline: listed.headline, threat: listed.axes.threat, service: listed.axes.service,
        promises: listed.axes.promises, state: listed.clock?.state,
        minutesLeft: listed.clock.map { $0.remainingSeconds / 60 }, alerts: listed.alerts)
      #expect(found == moment)
    }
    try await expectSameRecords(home)
  }

  /// Out as JSON and as a case, and into empty stores: the file is the same; the case has the records for which its
  /// form has a place.
  private func expectSameRecords(_ home: Home) async throws {
    let counts = try await counts(home, home.store)
    #expect(counts["event"] == 29 && counts["deadline"] == 5 && counts["promise"] == 3)
    for form in ["json", "case"] {
      let (file, store) = (home.folder + "/out." + form, home.folder + "/in-" + form)
      _ = try await home.output("export", form, "-o", file, "--store", home.store)
      _ = try await home.output("init", store)
      _ = try await home.output("import", file, "--store", store)
      if form == "json" {
        let files = try [home.store, store].map { folder in
          let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder + "/incidents").first)
          return try home.text(of: folder + "/incidents/" + name)
        }
        #expect(files[0] == files[1])
      }
      let found = try await self.counts(home, store)
      for kind in ["event", "deadline", "promise", "service", "amount", "question"] {
        #expect(found[kind] == counts[kind], "\(form): \(kind)")
      }
    }
  }

  /// How many records of each kind the store's incident has.
  private func counts(_ home: Home, _ store: String) async throws -> [String: Int] {
    let lines = try await home.output("export", "jsonl", "--store", store).split(separator: "\n")
    struct Line: Decodable { let `do`: String }
    let kinds = try lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)).do }
    let events: Set = ["event", "statement", "observe", "outcome"]
    return Dictionary(grouping: kinds) { events.contains($0) ? "event" : $0 }.mapValues(\.count)
  }
}
