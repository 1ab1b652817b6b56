import CutoffDomain

/// Reads tables of deadlines, promises and steps: our own columns, or a person's by `columns` of the options.
package enum CSVReader {
  /// The plan; all that is wrong at once, each with its place. At most 20,000 rows.
  package static func read(_ bytes: [UInt8], options: ImportOptions) -> ImportPlan {
    do {
      let source = try SourceText(bytes, file: options.file)
      let header = CSVHeader(source, columns: options.columns, hasTarget: options.target != nil)
      var plan = ImportPlan(kind: .csv, refused: header.faults, notes: header.notes)
      guard header.faults.isEmpty else { return plan }
      var rows = CSVImport(source, header, options)
      rows.run(into: &plan)
      return plan
    } catch {
      return ImportPlan(kind: .csv, refusing: error)
    }
  }
}

/// Turns the rows of a table into incidents.
private struct CSVImport {
  private let source: SourceText
  private let header: CSVHeader
  private let options: ImportOptions
  private var groups: [Group] = []
  private var places: [String: Int] = [:]
  private var faults: [ImportFault] = []
  private var skipped: [ImportSkip] = []

  private static let rowLimit = 20_000

  /// The rows of one incident.
  private struct Group {
    var imported: ImportedIncident
    /// How often a key was used: two rows of one label are two dates.
    var uses: [String: Int] = [:]
    var rows: [CSVRecord] = []
  }

  init(_ source: SourceText, _ header: CSVHeader, _ options: ImportOptions) {
    self.source = source
    self.header = header
    self.options = options
  }

  mutating func run(into plan: inout ImportPlan) {
    let table = CSVTable(
      source.bytes, from: header.end, separator: header.separator, rowLimit: Self.rowLimit + 1)
    for cells in table.rows.prefix(Self.rowLimit) { read(cells) }
    if table.rows.count > Self.rowLimit {
      faults.append(source.fault(.tooMany, at: table.rows[Self.rowLimit][0].offset, "> \(Self.rowLimit)"))
    }
    switch table.problem {
    case .quoteNotClosed(let offset)?: faults.append(source.fault(.quoteNotClosed, at: offset))
    case .afterQuote(let offset)?: faults.append(source.fault(.badEscape, at: offset))
    case nil: break
    }
    plan.skipped += skipped
    for group in groups.indices { finish(group, into: &plan) }
    plan.refused += faults
  }

  // MARK: Rows

  private mutating func read(_ cells: [CSVTable.Cell]) {
    guard cells.contains(where: { $0.text.trimmed != nil }) else { return }
    guard cells.count == header.count else {
      let counts = "\(cells.count) ≠ \(header.count)"
      return faults.append(
        ImportFault(
          file: source.file, place: TextPlace(line: source.lines.line(of: cells[0].offset)),
          reason: .wrongCellCount, text: counts))
    }
    var row = CSVRow(cells: cells, header: header, source: source)
    guard row.text(.state) != "superseded" else {
      let key = row.text(.recordID) ?? row.text(.label) ?? ""
      return skipped.append(ImportSkip(key: key, reason: .superseded, place: row.place))
    }
    let zone = row.zone()
    guard row.faults.isEmpty, let group = group(of: &row, zone) else { return faults += row.faults }
    var reader = CSVRecordReader(row, options, zone ?? groups[group].imported.zone)
    let record = reader.read(into: &groups[group].imported)
    faults += reader.row.faults
    if var record {
      let count = groups[group].uses[record.key, default: 0] + 1
      groups[group].uses[record.key] = count
      if count > 1 { record.key += "/\(count)" }
      groups[group].rows.append(record)
    }
  }

  /// The place of the incident that a row is of.
  private mutating func group(of row: inout CSVRow, _ zone: Zone?) -> Int? {
    let title = row.text(.incident)
    if options.target == nil, title == nil, row.text(.incidentID) == nil {
      row.refuse(.incident, .missing)
      return nil
    }
    let id = row.text(.incidentID).flatMap(IncidentID.init)
    let names = [title, row.text(.provider), row.text(.customer)].map { $0 ?? "" }
    let key = options.target != nil ? "" : id?.text ?? names.joined(separator: "\0")
    if let known = places[key] { return known }
    var imported = ImportedIncident(
      .csv, key: id?.text ?? SHA256.hexadecimal(names.joined(separator: "\0")), id: id,
      title: title ?? id?.text ?? "", zone: zone ?? options.zone ?? options.viewerZone, options: options)
    for name in row.list(.provider) + own(options.provider, unless: row.text(.provider)) {
      _ = imported.party(name, side: .provider)
    }
    for name in row.list(.customer) + own(options.customer, unless: row.text(.customer)) {
      _ = imported.party(name, side: .customer)
    }
    places[key] = groups.count
    groups.append(Group(imported: imported))
    return groups.count - 1
  }

  private func own(_ name: String?, unless cell: String?) -> [String] {
    cell == nil ? [name].compactMap { $0 } : []
  }

  // MARK: Incidents

  private mutating func finish(_ group: Int, into plan: inout ImportPlan) {
    let rows = groups[group].rows
    guard !rows.isEmpty else { return }
    var imported = groups[group].imported
    let bases = CSVBases(rows, imported)
    for row in rows {
      var record = row.record
      if let phrase = row.relative {
        guard let date = bases.date(phrase) else {
          faults.append(
            ImportFault(
              file: source.file, place: row.relativePlace, member: CSVColumn.relative.rawValue,
              reason: .unknownRecord, text: row.relativeText))
          continue
        }
        record.put(relative: date)
      }
      imported.add(record, key: row.key, knownAt: row.knownAt, place: row.place, existing: row.existing)
      if let amount = row.amount {
        imported.add(.amount(amount), key: row.key + "/amount", knownAt: row.knownAt, place: row.place)
      }
    }
    let (incident, notes, skipped) = imported.finish()
    plan.incidents.append(incident)
    plan.notes += notes
    plan.skipped += skipped
  }
}
