import CutoffDomain
import CutoffStore

/// Deadlines, promises and steps as a table for spreadsheets.
package enum CSVWriter {
  /// Header and one row a deadline, promise and step that is known at `now`, with its state then: RFC 4180 in UTF-8, CR
  /// LF after every row. `forExcel` puts a byte order mark in front and changes nothing else. `settings` are those of
  /// the screen.
  package static func text(
    of incidents: [Incident], at now: Instant, settings: StandingSettings = StandingSettings(),
    forExcel: Bool = false
  ) -> String {
    var text = forExcel ? "\u{FEFF}" : ""
    text += CSVColumn.allCases.map(\.rawValue).joined(separator: ",") + "\r\n"
    for incident in incidents {
      guard let standing = incident.standing(at: now, settings: settings) else { continue }
      for row in CSVRows(standing).rows {
        let cells = CSVColumn.allCases.map { CSVCellText.quoted(CSVCellText.guarded(row[$0] ?? "")) }
        text += cells.joined(separator: ",") + "\r\n"
      }
    }
    return text
  }
}

/// The rows of one incident.
private struct CSVRows {
  typealias Row = [CSVColumn: String]

  private let standing: Standing
  private let incident: Incident
  private let index: RecordIndex
  private let zone: Zone

  init(_ standing: Standing) {
    self.standing = standing
    incident = standing.incident
    index = RecordIndex(standing.incident)
    zone = standing.incident.header.zone
  }

  var rows: [Row] {
    standing.deadlines.map(row) + standing.promises.flatMap(rows) + incident.steps.map(row)
  }

  private func row(_ entry: DeadlineStanding) -> Row {
    let deadline = entry.deadline
    var row = start("deadline", .deadline(deadline))
    row[.kind] = deadline.kind.rawValue
    row[.label] = deadline.label
    put(entry.tick ?? deadline.due, &row)
    row[.until] = deadline.until?.due.map(text) ?? deadline.untilClock?.text
    put(relative: deadline.relative, &row)
    row[.state] = entry.state.rawValue
    row[.setBy] = index.party(deadline.setBy)?.name
    row[.condition] = deadline.condition
    row[.services] = list(deadline.services.compactMap { index.record($0)?.ownName })
    row[.stopsService] = deadline.stopsService ? "true" : "false"
    row[.movedFrom] = movedFrom(deadline.supersedes)
    return row
  }

  private func rows(_ entry: PromiseStanding) -> [Row] {
    ([entry.promise] + entry.tellings).map { promise in
      var row = start("promise", .promise(promise))
      row[.label] = promise.content
      put(promise.id == entry.promise.id ? entry.tick ?? promise.due : promise.due, &row)
      put(relative: promise.relative, &row)
      row[.state] = entry.state.rawValue
      row[.giver] = index.party(promise.giver)?.name
      row[.receiver] = index.party(promise.receiver)?.name
      row[.condition] = promise.condition
      put(promise.amount, &row)
      row[.movedFrom] = movedFrom(promise.supersedes)
      return row
    }
  }

  private func row(_ step: Step) -> Row {
    var row = start("step", .step(step))
    row[.label] = step.text
    if let due = step.due { put(due, &row) }
    row[.state] = step.doneAt == nil ? "open" : "done"
    row[.giver] = index.party(step.owner)?.name
    row[.condition] = step.blocker
    return row
  }

  private func start(_ name: String, _ record: Record) -> Row {
    var row: Row = [:]
    row[.incidentID] = incident.id.text
    row[.incident] = incident.header.title
    row[.provider] = list(incident.header.providers.compactMap { index.party($0)?.name })
    row[.customer] = list(incident.header.customers.compactMap { index.party($0)?.name })
    row[.recordID] = record.id.text
    row[.record] = name
    row[.sources] = list(index.sources(of: record.provenance).map { $0.address ?? $0.publisher })
    row[.knownAt] = text(incident.knownInstant(record))
    return row
  }

  private func put(_ said: SaidTime, _ row: inout Row) {
    row[.says] = said.says
    row[.boundary] = said.boundary.rawValue
    row[.precision] = said.precision.rawValue
    row[.time] = said.point.map(FileTime.text)
    row[.zone] = (said.point?.zone ?? zone).identifier
    row[.due] = said.due.map(text)
    row[.lateFrom] = said.lateFrom.map(text)
  }

  private func put(relative: RelativeDate?, _ row: inout Row) {
    row[.relative] = relative.map { RelativePhrase.words(for: $0, in: incident, .english) }
  }

  private func put(_ money: Money?, _ row: inout Row) {
    guard let money else { return }
    row[.amount] = money.hundredths.map(DecimalText.of)
    row[.currency] = money.currency
    row[.qualifier] = money.qualifier.rawValue
  }

  /// What the record that gave its place was due at, in its own words where it has some.
  private func movedFrom(_ id: RecordID?) -> String? {
    guard let due = id.flatMap({ index.record($0)?.due }) else { return nil }
    return due.due.map(text) ?? due.says
  }

  private func text(_ instant: Instant) -> String {
    instant <= .distantPast ? "" : FileTime.text(instant: instant, wall: zone.wall(at: instant))
  }

  private func list(_ texts: [String]) -> String { texts.joined(separator: "; ") }
}

/// Sums as plain numbers.
enum DecimalText {
  /// "156225000", "1250.50" for hundredths.
  static func of(_ hundredths: Int64) -> String {
    let (whole, cents) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    return (hundredths < 0 ? "-" : "") + "\(whole)" + (cents == 0 ? "" : "." + twoDigits(Int(cents)))
  }
}
