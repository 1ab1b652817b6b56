import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI
import Foundation
import Testing

@Test func peek() throws {
  let env = ProcessInfo.processInfo.environment
  guard let size = env["PEEK"] else { return }
  let parts = size.split(separator: "x").compactMap { Int($0) }
  let zone = Zone("Asia/Ho_Chi_Minh") ?? .utc
  let at = Int64(env["PEEK_AT"] ?? "1593788407") ?? 0
  let surroundings = Surroundings(
    size: Size(columns: parts[0], rows: parts[1]), language: env["PEEK_LANG"] == "en" ? .english : .vietnamese, zone: zone, author: "an")
  let incidents = try SampleStore.incidents()
  let state = State(surroundings: surroundings, store: StoreShown(name: "kho mẫu", incidents: incidents), now: Instant(seconds: at), seed: 1)
  var session = Session(state: state, keeper: MemoryKeeper(incidents, language: .vietnamese))
  for input in try KeyScript.parse(env["PEEK_KEYS"] ?? "") { _ = session.receive(.input(input)) }
  let start = ContinuousClock.now
  let canvas = session.frame()
  print("drawn in", ContinuousClock.now - start)
  print(canvas.lines.joined(separator: "\n"))
}
