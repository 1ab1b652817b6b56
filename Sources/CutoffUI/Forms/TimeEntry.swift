import CutoffDomain
import CutoffScreen

/// A phrase that names a time, being typed, with what it means.
package struct TimeEntry: Hashable, Sendable {
  package enum Purpose: Hashable, Sendable {
    /// When something is due: the words are stored with their boundary.
    case due
    /// When something happened: a time without a boundary.
    case moment
    /// When something that is still to come happens, or is read: as `moment`, leaning ahead.
    case momentAhead
  }

  package var editor: LineEditor
  package let purpose: Purpose
  /// Whether the second reading is taken; ctrl-t switches.
  package private(set) var takesOther = false
  /// The time that the field was opened with; stands while its words are not touched.
  private let kept: SaidTime?

  package init(_ purpose: Purpose, typed text: String = "") {
    editor = LineEditor(text)
    self.purpose = purpose
    kept = nil
  }

  /// The field that asks again for a due that was stored.
  package init(keeping due: SaidTime?) {
    editor = LineEditor(due.map(TimePhrase.words(for:)) ?? "")
    purpose = .due
    kept = due
  }

  /// The field that asks again for a time that was stored.
  package init(keeping moment: TimePoint?, leansAhead: Bool = false) {
    let words = moment.map(TimePhrase.words(for:)) ?? ""
    editor = LineEditor(words)
    purpose = leansAhead ? .momentAhead : .moment
    kept = moment.map { SaidTime(says: words, point: $0) }
  }

  package func meaning(in surroundings: DraftSurroundings) -> DraftTime {
    if let kept, editor.text == TimePhrase.words(for: kept) {
      return .said(kept, other: TimePhrase.otherReading(of: kept))
    }
    return DraftTimes.read(editor.text, leansBack: purpose == .moment, in: surroundings)
  }

  /// The time that is stored; nil for an empty field. `due` fields only.
  package func due(in surroundings: DraftSurroundings) -> Result<SaidTime?, EntryProblem> {
    switch meaning(in: surroundings) {
    case .empty: return .success(nil)
    case .said(let said, let other): return .success(takesOther ? other ?? said : said)
    case .refused: return .failure(EntryProblem(.phraseRefused))
    }
  }

  /// The moment that is stored; nil for an empty field.
  package func moment(in surroundings: DraftSurroundings) -> Result<TimePoint?, EntryProblem> {
    due(in: surroundings).flatMap { said in
      guard let said else { return .success(nil) }
      switch said.boundary {
      case .at, .around, .from, .by: return .success(said.point)
      case .before, .untilEndOf, .after: return .failure(EntryProblem(.notAMoment))
      }
    }
  }

  mutating func update(_ key: Key, in surroundings: DraftSurroundings) -> Bool {
    if key == .control("t") {
      guard case .said(_, other: .some) = meaning(in: surroundings) else { return true }
      takesOther.toggle()
      return true
    }
    let before = editor.text
    guard editor.update(key) else { return false }
    if editor.text != before { takesOther = false }
    return true
  }

  mutating func paste(_ text: String) {
    editor.insert(text)
    takesOther = false
  }
}

/// Why what stands in an entry has no value.
package struct EntryProblem: Error, Hashable, Sendable {
  package let reason: DraftProblem.Reason

  package init(_ reason: DraftProblem.Reason) { self.reason = reason }
}

/// Stored times as words to be edited.
enum TimePhrase {
  /// What was said; else the time itself.
  static func words(for said: SaidTime) -> String {
    guard said.says.isEmpty else { return said.says }
    return said.point.map(words(for:)) ?? ""
  }

  /// Numbers that read the same in both languages: "03/07/2020 22:00", "3/7/2020", "8/2016", "2016".
  static func words(for point: TimePoint) -> String {
    let wall = point.wall
    let date = "\(wall.date.day)/\(wall.date.month)/\(wall.date.year)"
    let minute = twoDigits(wall.hour) + ":" + twoDigits(wall.minute)
    switch point.precision {
    case .second: return date + " " + minute + ":" + twoDigits(wall.second)
    case .minute, .hour: return date + " " + minute
    case .partOfDay: return word(for: point.part) + " " + date
    case .week, .day, .unknown: return date
    case .month: return "\(wall.date.month)/\(wall.date.year)"
    case .quarter: return "Q\((wall.date.month + 2) / 3)/\(wall.date.year)"
    case .year: return "\(wall.date.year)"
    }
  }

  private static func word(for part: PartOfDay?) -> String {
    switch part {
    case nil: ""
    case .beforeDawn: "rạng sáng"
    case .morning: "sáng"
    case .noon: "trưa"
    case .afternoon: "chiều"
    case .earlyEvening: "chiều tối"
    case .evening: "tối"
    case .night: "đêm"
    }
  }

  /// "Before 30/6" with the 30th counted, or the other way round.
  static func otherReading(of said: SaidTime) -> SaidTime? {
    guard said.boundary == .before, !said.precision.isClockTime, said.point != nil else { return nil }
    var other = said
    other.reading = said.reading == .late ? .early : .late
    return other
  }
}
