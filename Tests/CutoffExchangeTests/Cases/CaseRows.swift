import CutoffExchange
import Foundation

/// What a case must give, as it stands in `Tests/Cases/NAME.rows`, written by a person who read the case. A row is a
/// moment and what is different from the row before it: the seven words of an incident, and what became of each
/// deadline and promise that is known. All of them are held at every row. Below a row, "but" names the word that the
/// program gives in its place, with the reason; it too holds on until a row says the word anew.
///
///     as it happened:
///     2019-08-22 16:00 | headline partlyCut, clock part cut d1, d1 carriedOut
///       but headline cut: why the program's word is another one
///     path:
///     2024-09-06 deferred but threatened: why
///     end:
///     d4 withdrawn but suspended: why
struct CaseRows {
  struct Row {
    var at: String
    /// A word for each subject.
    var expected: [String: String]
    var differing: [String: Difference] = [:]
  }

  /// What the program says in place of the expected word.
  struct Difference {
    var word: String
    var reason: String
  }

  private(set) var rows: [CaseReader.Knowledge: [Row]] = [:]
  /// Differences from the path of the case, by "2024-09-06 deferred".
  private(set) var path: [String: Difference] = [:]
  /// Differences from what the case says became of its records in the end, by "d4 withdrawn".
  private(set) var end: [String: Difference] = [:]

  private enum Section {
    case rows(CaseReader.Knowledge)
    case path, end
  }

  static let subjects = ["headline", "clock", "threat", "service", "money", "talks", "promises"]

  init(_ name: String) throws {
    let file = name + ".rows"
    let text = try String(contentsOf: CaseFile.folder.appendingPathComponent(file), encoding: .utf8)
    var section: Section?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("#") { continue }
      if let next = CaseRows.section(line) {
        section = next
        continue
      }
      guard read(line, in: section) else {
        throw NotARow(file: file, line: number + 1, text: line)
      }
    }
  }

  private static func section(_ line: String) -> Section? {
    guard line.hasSuffix(":") else { return nil }
    let name = String(line.dropLast())
    if let knowledge = CaseReader.Knowledge(rawValue: name) { return .rows(knowledge) }
    return name == "path" ? .path : name == "end" ? .end : nil
  }

  /// False where the line is not of its section.
  private mutating func read(_ line: String, in section: Section?) -> Bool {
    switch section {
    case .rows(let knowledge): return line.hasPrefix("but ") ? differ(line, knowledge) : row(line, knowledge)
    case .path: return CaseRows.difference(line, into: &path)
    case .end: return CaseRows.difference(line, into: &end)
    case nil: return false
    }
  }

  private mutating func row(_ line: String, _ knowledge: CaseReader.Knowledge) -> Bool {
    let pieces = line.split(separator: "|", omittingEmptySubsequences: false)
    guard pieces.count == 2 else { return false }
    var row = rows[knowledge]?.last ?? Row(at: "", expected: [:])
    row.at = pieces[0].trimmingCharacters(in: .whitespaces)
    for words in pieces[1].split(separator: ",") {
      guard let (subject, word) = CaseRows.subject(words) else { return false }
      row.expected[subject] = word
      row.differing[subject] = nil
    }
    rows[knowledge, default: []].append(row)
    return CaseRows.subjects.allSatisfy { row.expected[$0] != nil }
  }

  private mutating func differ(_ line: String, _ knowledge: CaseReader.Knowledge) -> Bool {
    guard let colon = line.firstIndex(of: ":"),
      let (subject, word) = CaseRows.subject(line.dropFirst(4).prefix(upTo: colon)),
      var last = rows[knowledge]?.popLast()
    else { return false }
    last.differing[subject] = Difference(word: word, reason: CaseRows.reason(line, after: colon))
    rows[knowledge]?.append(last)
    return true
  }

  private static func subject(_ words: Substring) -> (String, String)? {
    let pieces = words.trimmingCharacters(in: .whitespaces).split(separator: " ", maxSplits: 1)
    guard pieces.count == 2 else { return nil }
    return (String(pieces[0]), String(pieces[1]))
  }

  /// "d4 withdrawn but suspended: reason".
  private static func difference(_ line: String, into list: inout [String: Difference]) -> Bool {
    guard let colon = line.firstIndex(of: ":"), let but = line.range(of: " but "), but.upperBound < colon
    else {
      return false
    }
    list[String(line[..<but.lowerBound])] = Difference(
      word: String(line[but.upperBound..<colon]), reason: reason(line, after: colon))
    return true
  }

  private static func reason(_ line: String, after colon: String.Index) -> String {
    line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
  }
}

/// A line of a table of rows that is none.
struct NotARow: Error {
  var file: String
  var line: Int
  var text: String
}
