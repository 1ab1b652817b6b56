import CutoffContent
import CutoffDomain
import CutoffWords

/// A text for people with tables and numbered sources, before a format writes it: what stands where, in which words.
package struct Report: Hashable, Sendable {
  package var language: Language
  /// Said before all else: that something was left out of it.
  package var notice: String?
  package var title: String
  /// Who, as of when, and what it is about.
  package var lead: [ReportText]
  package var sections: [ReportSection]
}

/// A heading and what stands under it.
package struct ReportSection: Hashable, Sendable {
  package var title: String
  package var blocks: [ReportBlock]
  /// True where it belongs to the section before it, which is of one incident among several.
  package var isPart = false
}

/// A part of a section.
package enum ReportBlock: Hashable, Sendable {
  case paragraph(ReportText)
  case list([ReportItem])
  /// Sources, the first one numbered as given. None is left out between them.
  case sources(from: Int, [ReportText])
  /// Rows are as long as the head.
  case table(head: [String], [[ReportText]])
  /// Somebody's text, with its line breaks.
  case verbatim(String)
}

/// One of several, with what belongs to it.
package struct ReportItem: Hashable, Sendable {
  package var text: ReportText
  package var details: [ReportText] = []
}

/// Text in runs: each format marks times, states, sources and addresses in its own way.
package struct ReportText: Hashable, Sendable {
  /// A run.
  package enum Run: Hashable, Sendable {
    case plain(String)
    /// A state, with its sign.
    case state(String)
    /// A time in words, and as HTML's `datetime` takes it.
    case time(String, machine: String)
    /// An address that somebody gave; it may be anything.
    case address(String)
    /// The number of a source.
    case source(Int)
  }

  package var runs: [Run]

  package init(_ runs: [Run]) { self.runs = runs }

  package init(_ text: String) { runs = text.isEmpty ? [] : [.plain(text)] }

  /// A state: its sign and its word.
  init(_ state: StateWord, _ language: Language, mark: String = "") {
    runs = [.state(state.glyph + " " + state.word(language) + mark)]
  }

  /// A time as it is told; plain where there is no date.
  init(_ text: String, at point: TimePoint?) {
    runs = point?.machineText.map { [.time(text, machine: $0)] } ?? ReportText(text).runs
  }

  var isEmpty: Bool { runs.isEmpty }

  static func + (_ left: ReportText, _ right: ReportText) -> ReportText { ReportText(left.runs + right.runs) }

  static func + (_ left: ReportText, _ right: String) -> ReportText { left + ReportText(right) }

  static func + (_ left: String, _ right: ReportText) -> ReportText { ReportText(left) + right }
}

extension TimePoint {
  /// The time as HTML's `datetime` takes it, as exact as somebody said it: "2020-07-04T00:00+07:00", "2020-07-04",
  /// "2020-07". Nil for what HTML has no form for.
  fileprivate var machineText: String? {
    let date = wall.date
    guard (1...9_999).contains(date.year) else { return nil }
    let year = String(repeating: "0", count: 4 - "\(date.year)".count) + "\(date.year)"
    let day = year + "-" + twoDigits(date.month) + "-" + twoDigits(date.day)
    switch precision {
    case .second, .minute, .hour:
      let offset = Zone(offset: zone.offset(at: start)).identifier
      let seconds = precision == .second ? ":" + twoDigits(wall.second) : ""
      return day + "T" + twoDigits(wall.hour) + ":" + twoDigits(wall.minute) + seconds + offset
    case .partOfDay, .day: return day
    case .month: return year + "-" + twoDigits(date.month)
    case .year: return year
    case .week, .quarter, .unknown: return nil
    }
  }
}
