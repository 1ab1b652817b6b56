import CutoffDomain
import CutoffStore

/// One row of a table, with what is wrong with it.
struct CSVRow {
  let cells: [CSVTable.Cell]
  let header: CSVHeader
  let source: SourceText
  var faults: [ImportFault] = []

  /// The text of a cell without blanks around it; nil for an empty one and a column that is not there.
  func text(_ column: CSVColumn) -> String? {
    header.places[column].flatMap { CSVCellText.unguarded(cells[$0].text).trimmed }
  }

  /// The parts of a cell that holds several values.
  func list(_ column: CSVColumn) -> [String] {
    text(column)?.split(separator: ";").compactMap(\.trimmed) ?? []
  }

  /// Where a cell starts; the row's first where the column is not there.
  func offset(_ column: CSVColumn) -> Int { cells[header.places[column] ?? 0].offset }

  /// The place of the row.
  var place: TextPlace { source.lines.place(of: cells[0].offset) }

  mutating func refuse(_ column: CSVColumn, _ reason: ImportFaultReason, _ text: String = "") {
    faults.append(source.fault(reason, at: offset(column), member: column.rawValue, text))
  }

  /// The value that a cell names, as people type it; a fault for another word, nil for an empty cell.
  mutating func word<Word: Worded>(_ column: CSVColumn, _: Word.Type = Word.self) -> Word? {
    guard let typed = text(column) else { return nil }
    guard let word = Word(rawValue: typed) ?? Word(called: typed) else {
      refuse(column, .unknownWord, typed)
      return nil
    }
    return word
  }

  /// The value with that raw value.
  mutating func code<Word: RawRepresentable<String>>(_ column: CSVColumn, _: Word.Type = Word.self) -> Word? {
    guard let typed = text(column) else { return nil }
    guard let word = Word(rawValue: typed) else {
      refuse(column, .unknownWord, typed)
      return nil
    }
    return word
  }

  mutating func zone() -> Zone? {
    guard let name = text(.zone) else { return nil }
    guard let zone = Zone(name) else {
      refuse(.zone, .unknownZone, name)
      return nil
    }
    return zone
  }

  mutating func moment(_ column: CSVColumn, _ times: SourceTime) -> TimePoint? {
    guard let typed = text(column) else { return nil }
    do {
      return try times.moment(typed)
    } catch {
      refuse(column, .badDate, error.words)
      return nil
    }
  }

  // MARK: What is due

  /// The time of the row; nil where nothing is due or a fault was told. Machine's columns count before words, words
  /// (`says`) before `due`.
  mutating func due(_ times: SourceTime) -> SaidTime? {
    let boundary: Boundary? = code(.boundary)
    let precision: Precision? = code(.precision)
    guard var said = said(times, precision) else { return nil }
    if let says = text(.says) { said.says = says }
    said.boundary = boundary ?? said.boundary
    return said
  }

  private mutating func said(_ times: SourceTime, _ precision: Precision?) -> SaidTime? {
    if let time = text(.time), let point = Self.point(time, precision, times.zone) {
      return SaidTime(point: point)
    }
    if let says = text(.says), let said = try? times.due(says) { return said }
    let column = text(.due) == nil && text(.time) != nil ? CSVColumn.time : .due
    if let typed = text(column) {
      do {
        return try times.due(typed)
      } catch {
        refuse(column, .badDate, error.words)
        return nil
      }
    }
    if precision == .unknown || text(.relative) != nil { return SaidTime(boundary: .by, point: nil) }
    if let says = text(.says) {
      refuse(.says, .badDate, says)
    } else {
      refuse(.due, .missing)
    }
    return nil
  }

  /// A time as the program writes it: of a unit its first day.
  private static func point(_ text: String, _ precision: Precision?, _ zone: Zone) -> TimePoint? {
    if let (wall, instant) = FileTime.instant(text) {
      let isClock = precision?.isClockTime == true
      let unit = isClock ? precision ?? .minute : wall.second == 0 ? Precision.minute : .second
      return TimePoint(instant: instant, precision: unit, zone: zone)
    }
    let date = FileTime.date(text) ?? FileTime.month(text) ?? FileTime.year(text)
    guard let date else { return nil }
    let unit: Precision = FileTime.date(text) != nil ? .day : FileTime.month(text) != nil ? .month : .year
    let isUnit = precision.map { !$0.isClockTime && $0 != .partOfDay && $0 != .unknown } ?? false
    return TimePoint(isUnit ? precision ?? unit : unit, WallTime(startOf: date), zone: zone)
  }

  mutating func until(_ times: SourceTime) -> SaidTime? {
    guard let typed = text(.until) else { return nil }
    do {
      var said = try times.due(typed)
      said.boundary = .untilEndOf
      return said
    } catch {
      refuse(.until, .badDate, error.words)
      return nil
    }
  }

  // MARK: Sums

  mutating func money(_ language: Language) -> Money? {
    let qualifier: MoneyQualifier? = code(.qualifier)
    let currency = text(.currency)?.uppercased()
    if let currency, currency.utf8.count != 3 || !currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
      refuse(.currency, .badSum, currency)
      return nil
    }
    guard let typed = text(.amount) else {
      return qualifier == .unknown
        ? currency.map { Money(hundredths: nil, currency: $0, qualifier: .unknown) } : nil
    }
    do {
      var money = try MoneyText.parse(typed, language, currency: currency)
      money.qualifier = qualifier ?? money.qualifier
      return money
    } catch {
      refuse(.amount, .badSum, typed)
      return nil
    }
  }
}
