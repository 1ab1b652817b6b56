import CutoffDomain

/// The first line of a table: which column stands where.
struct CSVHeader {
  let separator: UInt8
  /// Offset of the first byte after the header line.
  let end: Int
  /// How many cells a row has.
  let count: Int
  private(set) var places: [CSVColumn: Int] = [:]
  private(set) var notes: [ImportNote] = []
  private(set) var faults: [ImportFault] = []

  /// `columns` names a column of the table for some of ours (`--map`).
  init(_ source: SourceText, columns: [String: String], hasTarget: Bool) {
    let (separator, start) = Self.separator(of: source, columns)
    let table = CSVTable(source.bytes, from: start, separator: separator, rowLimit: 1)
    let row = table.rows.first ?? []
    self.separator = separator
    count = row.count
    end = table.end
    if case .quoteNotClosed(let offset)? = table.problem {
      faults.append(source.fault(.quoteNotClosed, at: offset))
    } else {
      read(row, source, columns)
      check(source, hasTarget)
    }
  }

  private mutating func read(_ row: [CSVTable.Cell], _ source: SourceText, _ columns: [String: String]) {
    let mapped = Dictionary(columns.map { (Folding.key($0.value), $0.key) }) { first, _ in first }
    var unmet = Set(columns.values.map(Folding.key))
    for (place, cell) in row.enumerated() {
      let name = CSVCellText.unguarded(cell.text)
      let own = mapped[Folding.key(name)] ?? name.trimmed?.lowercased() ?? ""
      unmet.remove(Folding.key(name))
      guard let column = CSVColumn(rawValue: own) else {
        if !name.isEmpty {
          notes.append(ImportNote(.ignoredColumn, place: source.lines.place(of: cell.offset), text: name))
        }
        continue
      }
      if places[column] == nil {
        places[column] = place
      } else {
        faults.append(source.fault(.repeatedColumn, at: cell.offset, member: own))
      }
    }
    for name in columns.values.sorted() where unmet.contains(Folding.key(name)) {
      faults.append(source.fault(.missingColumn, at: source.start, member: name))
    }
  }

  private mutating func check(_ source: SourceText, _ hasTarget: Bool) {
    if !hasTarget, places[.incident] == nil, places[.incidentID] == nil {
      faults.append(source.fault(.missingColumn, at: source.start, member: CSVColumn.incident.rawValue))
    }
    if places[.due] == nil, places[.time] == nil, places[.says] == nil, places[.relative] == nil {
      faults.append(source.fault(.missingColumn, at: source.start, member: CSVColumn.due.rawValue))
    }
  }

  // MARK: The separator

  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  /// The one with which the first line names the most known columns; else the one that it has the most of. A line
  /// `sep=;`, as Excel writes it, says it.
  private static func separator(of source: SourceText, _ columns: [String: String]) -> (UInt8, start: Int) {
    let bytes = source.bytes
    if bytes[source.start...].starts(with: Array("sep=".utf8)), source.start + 4 < bytes.count {
      return (bytes[source.start + 4], lineEnd(bytes, from: source.start))
    }
    let known = Set(CSVColumn.allCases.map(\.rawValue) + columns.values).map(Folding.key)
    let counts = separators.map { separator in
      let row = CSVTable(bytes, from: source.start, separator: separator, rowLimit: 1).rows.first ?? []
      return (separator, row.count { known.contains(Folding.key($0.text)) }, row.count)
    }
    let best = counts.reduce(counts[0]) { ($1.1, $1.2) > ($0.1, $0.2) ? $1 : $0 }
    return (best.0, source.start)
  }

  /// The first byte of the next line.
  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }
}
