import CutoffDomain
import CutoffExchange

// What the case says in hindsight, and the words of the program that say the same.
extension ReadCase {
  /// From when on all of it is known, and what was announced ahead has come.
  var end: Instant? {
    incident.records.filter(\.kind.isDated).map { record in
      let start = record.kind == .events ? record.at?.start : nil
      return max(incident.knownInstant(record), start ?? .distantPast)
    }.max()
  }

  /// By "d4 withdrawn", "p1 broken", "cut yes".
  func endExpected() throws -> [(key: String, expected: [String])] {
    let deadlines = try file.deadlines.map { ($0.id + " " + $0.state, try ReadCase.deadlineStates($0.state)) }
    let promises = try file.promises.map { ($0.id + " " + $0.state, try ReadCase.promiseStates($0.state)) }
    let cut = file.outcome.cutHappened
    let restored = file.outcome.restoredAt.map { String($0.prefix(10)) } ?? "never"
    let outcome = [
      // Where nobody knows of a cut, none is shown.
      ("cut " + cut, [cut == "unknown" ? "no" : cut]), ("restored " + restored, [restored]),
    ]
    return deadlines + promises + outcome
  }

  /// The state of each deadline and promise by name, whether anything was cut, and the day of the last return.
  func endWords(_ standing: Standing) -> [String: String] {
    var words: [String: String] = [:]
    for entry in standing.deadlines { words[names[entry.deadline.id] ?? ""] = entry.state.rawValue }
    for entry in standing.promises {
      for promise in [entry.promise] + entry.tellings {
        words[names[promise.id] ?? ""] = entry.state.rawValue
      }
    }
    words["cut"] = cutWord
    words["restored"] = restoredWord
    return words
  }

  private var headlines: [(at: Instant, word: String)] {
    steps.keys.sorted().map { ($0, told(at: $0)["headline"] ?? "") }
  }

  private var cutWord: String {
    let words = headlines.map(\.word)
    return words.contains("cut") ? "yes" : words.contains("partlyCut") ? "partial" : "no"
  }

  private var restoredWord: String {
    guard let back = headlines.first(where: { $0.word == "restored" }) else { return "never" }
    return String(wall(back.at).prefix(10))
  }

  private static func deadlineStates(_ state: String) throws -> [String] {
    let states = [
      "executed": ["carriedOut", "met"], "executed_early": ["carriedOutEarly"], "missed": ["missed"],
      "met": ["met"], "partly_met": ["partlyMet"], "superseded": ["superseded"], "suspended": ["suspended"],
      "withdrawn": ["withdrawn"], "pending": ["pending"], "unknown": ["unknown", "unconfirmed", "pending"],
      "passed_no_action": ["passed", "unconfirmed", "unknown"],
    ]
    guard let known = states[state] else { throw CaseProblem.unknownWord(state, of: "deadline") }
    return known
  }

  private static func promiseStates(_ state: String) throws -> [String] {
    let states = [
      "broken": ["broken"], "kept": ["kept"], "partly_kept": ["partlyKept"], "open": ["open"],
      "unknown": ["open", "dueToday", "unresolved"], "requested": ["open", "dueToday"],
    ]
    guard let known = states[state] else { throw CaseProblem.unknownWord(state, of: "promise") }
    return known
  }
}
