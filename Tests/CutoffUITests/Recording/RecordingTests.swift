import CutoffConfig
import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffTheme
import CutoffUI
import Foundation
import Testing

/// The recording that the README leads to is what the program does with the keys of `first-minute.keys`. With
/// CUTOFF_RECORD=1 in the environment it is written anew, and the test fails so that nobody records by accident.
@Suite struct RecordingTests {
  private static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let cast = top.appendingPathComponent(".pictures/first-minute.cast")
  private static let keys = top.appendingPathComponent("Tests/Screens/first-minute.keys")

  private func recording() throws -> Recording {
    let incidents = try SampleStore.incidents(in: .english)
    let theme = try ShippedThemes.theme("cutoff-dark")
    var surroundings = Surroundings(
      size: Size(columns: 120, rows: 36), language: .english, zone: Zone("Asia/Ho_Chi_Minh") ?? .utc,
      author: "an")
    surroundings.reminders = ReminderSettings()
    // 23:59:46 in Hanoi, on the last day before the cut.
    let state = State(
      surroundings: surroundings, store: StoreShown(name: "sample store", incidents: incidents),
      now: Instant(seconds: 1_593_795_586), seed: 1)
    return Recording(
      state, incidents: incidents, styles: theme.styleSheet(for: .direct),
      title: "cutoff: the first minute")
  }

  private func played() throws -> String {
    var recording = try recording()
    let script = try String(contentsOf: Self.keys, encoding: .utf8)
    recording.play(try Recording.steps(script), until: 40_000)
    return recording.text
  }

  @Test func `the recording of the first minute is the program's own, byte for byte`() throws {
    let made = try played()
    guard (try? String(contentsOf: Self.cast, encoding: .utf8)) != made else { return }
    if ProcessInfo.processInfo.environment["CUTOFF_RECORD"] == "1" {
      try made.write(to: Self.cast, atomically: true, encoding: .utf8)
    }
    Issue.record(
      "\(Self.cast.lastPathComponent) is not what the program does; CUTOFF_RECORD=1 writes it anew")
  }

  @Test func `each line of the recording is JSON, its times grow, and it ends within 45 seconds`() throws {
    let lines = try played().split(separator: "\n")
    let header = try #require(lines.first)
    #expect(try JSONReader.read(Array(header.utf8), path: "cast")["version"]?.content == .number("2"))
    var before = 0.0
    for line in lines.dropFirst() {
      let entry = try #require(try JSONReader.read(Array(line.utf8), path: "cast").elements)
      guard entry.count == 3, case .number(let time) = entry[0].content else {
        Issue.record("\(line.prefix(40))")
        continue
      }
      let seconds = try #require(Double(time))
      #expect(seconds >= before && entry[1].text == "o" && entry[2].text?.isEmpty == false)
      before = seconds
    }
    #expect(before > 30 && before <= 45)
  }
}
