import CutoffDomain
import CutoffScreen
import CutoffWords

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

  package var editor: LineEditor {
    didSet { if editor.text != oldValue.text { readCount() } }
  }
  package let purpose: Purpose
  /// Whether the second reading is taken; ctrl-t switches.
  package private(set) var takesOther = false
  /// The time that the field was opened with; stands while its words are not touched.
  private let kept: Kept?

  /// The time that is moved: "+2 days" counts from there.
  private let moved: SaidTime?
  /// A start with an end may stand in it.
  package var takesWindow = false
  /// A date that is counted from another record may stand in it.
  package var takesCount = false {
    didSet { readCount() }
  }
  /// The count that is typed; nil for a date of its own.
  package private(set) var counted: CountedPhrase?

  private struct Kept: Hashable, Sendable {
    let words: String
    let said: SaidTime
  }

  package init(_ purpose: Purpose, typed text: String = "", moving moved: SaidTime? = nil) {
    editor = LineEditor(text)
    self.purpose = purpose
    self.moved = moved
    kept = nil
  }

  /// The same field with other words in it.
  func typed(_ text: String) -> TimeEntry {
    var entry = TimeEntry(purpose, typed: text, moving: moved)
    entry.takesWindow = takesWindow
    entry.takesCount = takesCount
    return entry
  }

  private mutating func readCount() { counted = takesCount ? CountedPhrase(editor.text) : nil }

  /// The end of the window that is typed; nil where none is.
  package func windowEnd(in surroundings: DraftSurroundings) -> SaidTime? {
    guard takesWindow, case .said(let span, let other, _) = meaning(in: surroundings) else { return nil }
    return (takesOther ? other ?? span : span).until
  }

  /// The field that asks again for a due that was stored; `counted` is how it is counted, in words.
  package init(keeping due: SaidTime?, counted: String? = nil, _ language: Language) {
    let said = due.map { TimePhrase.words(for: $0, language) } ?? ""
    let words = said.isEmpty ? counted ?? "" : said
    editor = LineEditor(words)
    purpose = .due
    moved = nil
    kept = due.map { Kept(words: words, said: $0) }
  }

  /// The field that asks again for a time that was stored.
  package init(keeping moment: TimePoint?, leansAhead: Bool = false, _ language: Language) {
    let words = moment.map { TimePhrase.words(for: $0, language) } ?? ""
    editor = LineEditor(words)
    purpose = leansAhead ? .momentAhead : .moment
    moved = nil
    kept = moment.map { Kept(words: words, said: SaidTime(says: words, point: $0)) }
  }

  /// Other words stand in it than those that were stored.
  package var isCorrected: Bool { kept.map { !$0.words.isEmpty && editor.text != $0.words } ?? false }

  package func meaning(in surroundings: DraftSurroundings) -> DraftTime {
    if let kept, editor.text == kept.words {
      let other = TimePhrase.otherReading(of: kept.said).map { DraftSpan($0) }
      return .said(DraftSpan(kept.said), other: other, warnings: [])
    }
    if let moved, let shift = DueShift(editor.text), let says = editor.text.trimmed,
      let said = shift.moving(moved, says: says)
    {
      return .said(DraftSpan(said), other: nil, warnings: [])
    }
    if let counted, let says = editor.text.trimmed {
      let said = SaidTime(says: says, boundary: counted.start == nil ? .by : .at, point: nil)
      return .said(DraftSpan(said), other: nil, warnings: [])
    }
    return DraftTimes.read(
      editor.text, leansBack: purpose == .moment, takesWindow: takesWindow, in: surroundings)
  }

  /// The time that is stored; nil for an empty field. `due` fields only.
  package func due(in surroundings: DraftSurroundings) -> Result<SaidTime?, DraftTimeProblem> {
    switch meaning(in: surroundings) {
    case .empty: return .success(nil)
    case .said(let said, let other, _): return .success((takesOther ? other ?? said : said).said)
    case .refused: return .failure(DraftTimeProblem(.phraseRefused))
    }
  }

  /// The moment that is stored; nil for an empty field.
  package func moment(in surroundings: DraftSurroundings) -> Result<TimePoint?, DraftTimeProblem> {
    due(in: surroundings).flatMap { said in
      guard let said else { return .success(nil) }
      return DraftTimes.moment(said).map(Optional.some)
    }
  }

  mutating func update(_ key: Key, in surroundings: DraftSurroundings) -> Bool {
    if key == .control("t") {
      guard case .said(_, other: .some, _) = meaning(in: surroundings) else { return true }
      takesOther.toggle()
      return true
    }
    let before = editor.text
    guard editor.update(key) else { return false }
    if editor.text != before { takesOther = false }
    return true
  }

  mutating func restore(_ text: String, takesOther: Bool) {
    editor.replace(with: text)
    self.takesOther = takesOther
  }

  mutating func paste(_ text: String) {
    editor.insert(text)
    takesOther = false
  }
}

/// Stored times as words to be edited: numbers without a weekday, so that one of them can be changed.
enum TimePhrase {
  /// What was said; else the time itself.
  static func words(for said: SaidTime, _ language: Language) -> String {
    guard said.says.isEmpty else { return said.says }
    return said.point.map { words(for: $0, language) } ?? ""
  }

  /// "22:00 3/7/2020", "chiều 3/7/2020", "8/2016", "quý 2/2020".
  static func words(for point: TimePoint, _ language: Language) -> String {
    let wall = point.wall
    let date = "\(wall.date.day)/\(wall.date.month)/\(wall.date.year)"
    switch point.precision {
    case .second: return TimeText.clock(wall) + " " + date
    case .minute, .hour: return TimeText.hourMinute(wall) + " " + date
    case .partOfDay:
      guard let part = point.part else { return date }
      return word(for: part)(language) + " " + date
    case .day, .unknown: return date
    case .month: return "\(wall.date.month)/\(wall.date.year)"
    case .week, .quarter, .year: return When.echo(point, language: language)
    }
  }

  private static func word(for part: PartOfDay) -> Wording {
    switch part {
    case .beforeDawn: Wording("rạng sáng", "before dawn")
    case .morning: Wording("sáng", "morning")
    case .noon: Wording("trưa", "noon")
    case .afternoon: Wording("chiều", "afternoon")
    case .earlyEvening: Wording("chiều tối", "early evening")
    case .evening: Wording("tối", "evening")
    case .night: Wording("đêm", "night")
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
