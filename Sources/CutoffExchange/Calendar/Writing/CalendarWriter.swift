import CutoffDomain

/// Writes incidents as iCalendar (RFC 5545, 7986, 9074): what `cutoff export ics` prints.
package enum CalendarWriter {
  /// The calendar of all dates of `incidents` at `options.now`: UTF-8, lines with CRLF, folded at 75 octets. The same
  /// incidents at the same instant give the same text. Times are in UTC, days are days; there is no VTIMEZONE and no
  /// METHOD. Whatever must not go out is left out of the incidents beforehand (`Redaction`).
  package static func text(of incidents: [Incident], _ options: CalendarWriteOptions) -> String {
    let entries = incidents.flatMap { all(of: $0, options) }.sorted { $0.order < $1.order }
    let written = options.existing.map(WrittenCalendar.init)
    var lines = CalendarLines()
    for line in head(options, lastChange: entries.map(\.logged.upperBound).max()) { lines.append(line) }
    for entry in entries {
      var sequence = entry.sequence
      if let written {
        let plain = entry.lines(isTask: options.isTodo, sequence: sequence)
        sequence = written.sequence(of: plain, own: sequence)
      }
      for line in entry.lines(isTask: options.isTodo, sequence: sequence) { lines.append(line) }
    }
    lines.append("END:VCALENDAR")
    return lines.text
  }

  private static func all(of incident: Incident, _ options: CalendarWriteOptions) -> [CalendarEntry] {
    guard let standing = incident.standing(at: options.now) else { return [] }
    let deadlines = options.isTodo ? [] : DeadlineEntries(standing, options).entries
    return deadlines + PromiseEntries(standing, options).entries
      + StepEntries(standing.incident, options).entries
  }

  private static func head(_ options: CalendarWriteOptions, lastChange: Instant?) -> [String] {
    let name = CalendarText.escaped(options.name)
    return [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//cutoff//cutoff \(options.version)//EN",
      "CALSCALE:GREGORIAN",
      "NAME:" + name, "X-WR-CALNAME:" + name, "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H",
    ] + (lastChange.map { ["LAST-MODIFIED:" + CalendarStamp.text(.instant($0))] } ?? [])
  }
}

extension CalendarEntry {
  /// By time, then by id.
  fileprivate var order: (Instant, String) { (said.point?.start ?? .distantFuture, id) }
}
