import CutoffDomain
import CutoffScreen
import CutoffWords

/// Instants on a line of days: the dates above, a mark for each, the names below. Texts never overlap;
/// what finds no room is left out, the present and the selected mark last.
package struct TimeStrip: Sendable {
  /// An instant of the line.
  package struct Mark: Sendable {
    var instant: Instant
    /// The day that it is said to be, which stands above it where that has room; nil for none.
    var date: CivilDate?
    /// What to write below, the longest wording first.
    var names: [String]
    var isSelected: Bool

    /// `date` is the day as said, which may be another than the day of `instant` in the line's zone.
    package init(instant: Instant, date: CivilDate? = nil, names: [String], isSelected: Bool = false) {
      self.instant = instant
      self.date = date
      self.names = names
      self.isSelected = isSelected
    }
  }

  let zone: Zone
  /// The day at the left end, in `zone`.
  let firstDay: CivilDate
  package let days: Int
  /// 6, 12 or 24: how much time a column stands for.
  package let hoursPerColumn: Int
  /// The columns that the line takes: every day begins with a tick, and the last one ends with one.
  package var columns: Int { days * columnsPerDay + 1 }

  /// The columns that texts may take: they may reach beyond the line's end.
  private let room: Int
  private let now: Instant
  private let nowName: String
  private var columnsPerDay: Int { 24 / hoursPerColumn }

  /// The line of the days that fit into `columns` from the day of `now` on: at least two weeks where a
  /// column can be made to stand for enough hours.
  package init(columns: Int, from now: Instant, named nowName: String, zone: Zone) {
    let hours = [6, 12].first { (columns - 1) / (24 / $0) >= 14 } ?? 24
    self.init(
      days: max(1, (columns - 1) / (24 / hours)), hoursPerColumn: hours, room: columns, from: now,
      named: nowName, zone: zone)
  }

  /// The line of so many `days` from the day of `now` on, with texts in `room` columns.
  package init(
    days: Int, hoursPerColumn: Int, room: Int, from now: Instant, named nowName: String, zone: Zone
  ) {
    self.days = days
    self.hoursPerColumn = hoursPerColumn
    self.room = room
    self.now = now
    self.nowName = nowName
    self.zone = zone
    firstDay = zone.wall(at: now).date
  }

  /// The column of an instant; nil before the first day and after the last.
  package func column(of instant: Instant) -> Int? {
    // Most of what an agenda asks for is far away; the zone need not be asked about that.
    guard abs(instant.seconds(since: now)) < Int64(days + 2) * Span.day else { return nil }
    let seconds = zone.wall(at: instant).seconds - WallTime(startOf: firstDay).seconds
    guard seconds >= 0 else { return nil }
    let column = Int(seconds / (Int64(hoursPerColumn) * Span.hour))
    return column < columns ? column : nil
  }

  private func column(of date: CivilDate) -> Int? {
    let day = date.dayNumber - firstDay.dayNumber
    return (0..<days).contains(day) ? day * columnsPerDay : nil
  }

  /// Dates, line and names, from `marks` in the order of their time.
  func rows(_ marks: [Mark], language: Language) -> [PaneRow] {
    let placed = marks.compactMap { mark in column(of: mark.instant).map { (column: $0, mark: mark) } }
    return [dates(placed.map(\.mark), language), line(placed), names(placed)]
  }

  /// The same as plain text.
  package func lines(_ marks: [Mark], language: Language) -> [String] {
    rows(marks, language: language).map { row in row.left.map(\.text).joined() }
  }

  private func dates(_ marks: [Mark], _ language: Language) -> PaneRow {
    var row = TextStrip(columns: room)
    let last = firstDay.adding(days: days - 1)
    let first = marks.filter(\.isSelected) + marks.filter { !$0.isSelected }
    for date in [firstDay] + first.prefix(1).compactMap(\.date) + [last] + first.compactMap(\.date) {
      guard !row.isFull, let column = column(of: date) else { continue }
      row.put(TimeStrip.text(date, language), at: column, .muted)
    }
    return row.row
  }

  private func line(_ placed: [(column: Int, mark: Mark)]) -> PaneRow {
    var glyphs = (0..<columns).map { $0 % columnsPerDay == 0 ? Piece("┬", .border) : Piece("─", .border) }
    for (column, mark) in placed where !mark.isSelected { glyphs[column] = Piece("○", .text) }
    if let column = column(of: now) { glyphs[column] = Piece("▼", .focus) }
    for (column, mark) in placed where mark.isSelected { glyphs[column] = Piece("●", .focus) }
    return PaneRow(TextStrip.joined(glyphs))
  }

  private func names(_ placed: [(column: Int, mark: Mark)]) -> PaneRow {
    var row = TextStrip(columns: room)
    for (column, mark) in placed where mark.isSelected { row.putFirst(of: mark.names, at: column, .focus) }
    if let column = column(of: now) { row.put(nowName, at: column, .focus) }
    for (column, mark) in placed where !mark.isSelected {
      guard !row.isFull else { break }
      row.putFirst(of: mark.names, at: column, .muted)
    }
    return row.row
  }

  /// "T2 25/11", "Mon 25 Nov".
  static func text(_ date: CivilDate, _ language: Language) -> String {
    TimeText.weekday(date, language) + " " + DateText.dayAndMonth(date, language)
  }
}
