import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI
import Testing

/// Acting on many items at once: what is noted of a long list beforehand says the same as looking each item up.
@Suite struct LongListTests {
  private let now = Instant(seconds: 1_593_788_407)

  /// The Hanoi case with thirty deadlines, each moved to the next, thirty promises with tellings, and its events
  /// as often as needed, with the contradictions among them.
  private func incident() throws -> Incident {
    var incident = try SampleStore.incidents()[0]
    var ids = RecordIDSource(seed: 5)
    let deadline = try #require(incident.deadlines.first)
    let promise = try #require(incident.promises.first)
    for number in 1...30 {
      var next = deadline
      next.id = ids.next(at: now)
      next.label = "mốc \(number)"
      next.supersedes = number % 3 == 0 ? nil : incident.deadlines.last?.id
      incident.deadlines.append(next)
      var told = promise
      told.id = ids.next(at: now)
      told.content = "hứa \(number)"
      told.tellingOf = number % 4 == 0 ? incident.promises.last?.id : nil
      incident.promises.append(told)
      if number % 5 == 0 {
        incident.events.append(
          Event(
            id: ids.next(at: now), at: nil, text: "dời \(number)",
            content: .outcome(Outcome(target: deadline.id, result: .moved, movedTo: next.id))))
      }
    }
    return incident
  }

  private func session() throws -> Session<MemoryKeeper> {
    let incidents = [try incident()]
    let surroundings = Surroundings(
      size: Size(columns: 120, rows: 36), language: .vietnamese,
      zone: try #require(Zone("Asia/Ho_Chi_Minh")), author: "an")
    let state = State(
      surroundings: surroundings, store: StoreShown(name: "kho", incidents: incidents), now: now, seed: 1)
    return Session(state: state, keeper: MemoryKeeper(incidents, language: .vietnamese))
  }

  /// What the keys copy; "" where they copy nothing.
  private func copied(_ keys: String, in session: inout Session<MemoryKeeper>) throws -> String {
    var text = ""
    for input in try KeyScript.parse(keys) {
      for case .copy(let copied, _) in session.receive(.input(input)) { text = copied }
    }
    return text
  }

  @Test(arguments: ["2", "3", "4"])
  func `copying all marked items copies what copying one after the other does`(pane: String) throws {
    var session = try session()
    let all = try copied("\(pane) g g V G y", in: &session)
    _ = try copied("Esc \(pane) g g", in: &session)
    var each: [String] = []
    while each.last.map({ all.hasSuffix($0) }) != true, each.count < 200 {
      each.append(try copied("y j", in: &session))
    }
    #expect(all == each.joined(separator: "\n\n"))
    #expect(pane == "4" || each.count > 16)
  }

  @Test(arguments: ["2", "3"])
  func `deleting all marked items and taking it back leaves the incident as it was`(pane: String) throws {
    let incident = try incident()
    var session = try session()
    let shown = session.frame().lines
    _ = try copied("\(pane) g g V G Delete", in: &session)
    let left = session.keeper.incident(incident.id)
    #expect((left?.records.count ?? 0) < incident.records.count)
    _ = try copied("u", in: &session)
    let back = session.keeper.incident(incident.id)
    let isWhole = back.map { Set($0.records) } == Set(incident.records)
    #expect(isWhole)
    #expect(shown.count == session.frame().lines.count)
  }

  @Test func `each letter of a search finds what a search begun with all of them finds`() throws {
    var letters = try session()
    var whole = try session()
    let words = ["v", "vi", "vie", "viet"]
    _ = try copied("3 /", in: &letters)
    for word in words {
      _ = try copied(String(word.suffix(1)), in: &letters)
      _ = try copied("3 / \(word.map(String.init).joined(separator: " "))", in: &whole)
      #expect(letters.frame().lines == whole.frame().lines)
      _ = try copied("Esc Esc", in: &whole)
    }
  }
}
