import CutoffDomain
import CutoffExchange

/// What does not hold of what a case must give.
struct CaseFaults {
  private(set) var faults: [String] = []

  init(_ read: ReadCase, _ rows: [CaseRows.Row]) throws {
    for row in rows { try hold(row, told: read.told(at: read.instant(row.at))) }
  }

  private mutating func hold(_ row: CaseRows.Row, told: [String: String]) throws {
    for subject in Set(row.expected.keys).union(told.keys).sorted() {
      let (expected, word) = (row.expected[subject] ?? "nothing", told[subject] ?? "nothing")
      let difference = row.differing[subject]
      if let difference, difference.word == expected {
        faults.append("\(row.at): the row expects \(subject) \(expected), so it does not differ")
      }
      if word != difference?.word ?? expected {
        faults.append("\(row.at): \(subject) \(word), not \(difference?.word ?? expected)")
      }
    }
  }

  // MARK: The path

  /// The states of the case's own path: each must be the headline at some step of its unit, or at its end.
  init(path read: ReadCase, _ differences: [String: CaseRows.Difference]) throws {
    let times = CaseTimes(zone: read.incident.header.zone)
    var unused = Set(differences.keys)
    for entry in read.file.statePath {
      let key = entry.at + " " + entry.state
      let unit = try times.point(entry.at)
      let moments = read.steps.keys.filter { unit.start <= $0 && $0 <= unit.lastSecond } + [unit.lastSecond]
      let words = moments.sorted().map { read.told(at: $0)["headline"] ?? "nothing" }
      unused.remove(key)
      hold(key, try CaseFaults.headlines(entry.state), words, differences[key])
    }
    faults += unused.sorted().map { $0 + " is not in the path" }
  }

  private static func headlines(_ state: String) throws -> [String] {
    let words = [
      "threatened": ["threatened", "finalCountdown"], "final_countdown": ["finalCountdown"], "cut": ["cut"],
      "partially_cut": ["partlyCut"], "restored": ["restored"], "deferred": ["deferred"],
      "active_dispute": ["dispute"], "resolved": ["resolved"], "withdrawn": ["withdrawn"],
    ]
    guard let known = words[state] else { throw CaseProblem.unknownWord(state, of: "path") }
    return known
  }

  /// `key` holds where any of `words` is one of `expected`; where it does not, the last must be the word of the
  /// difference.
  private mutating func hold(
    _ key: String, _ expected: [String], _ words: [String], _ difference: CaseRows.Difference?
  ) {
    let holds = words.contains(where: expected.contains)
    if let difference {
      if holds { faults.append("\(key) holds now") }
      if words.last != difference.word {
        faults.append("\(key): \(words.last ?? ""), not \(difference.word)")
      }
    } else if !holds {
      faults.append("\(key): \(words)")
    }
  }

  // MARK: The end

  /// What the case says became of deadlines and promises, and of the whole, against what is derived when the last
  /// of it was known and true.
  init(end read: ReadCase, _ differences: [String: CaseRows.Difference]) throws {
    var unused = Set(differences.keys)
    guard let now = read.end, let standing = read.incident.standing(at: now) else { return }
    let told = read.endWords(standing)
    for (key, expected) in try read.endExpected() {
      unused.remove(key)
      let name = String(key.prefix { $0 != " " })
      hold(key, expected, [told[name] ?? "nothing"], differences[key])
    }
    faults += unused.sorted().map { $0 + " is not in the file" }
  }
}
