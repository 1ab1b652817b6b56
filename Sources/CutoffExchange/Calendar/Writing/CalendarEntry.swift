import CutoffDomain

/// One event or task to write.
struct CalendarEntry {
  /// Without "@cutoff".
  var id: String
  /// The record that holds now, and its incident's id.
  var record: RecordID
  var incident: IncidentID
  /// A deadline's kind, "promise" or "step".
  var kind: String
  /// The state in our word for it.
  var state: String
  var said: SaidTime
  var until: SaidTime?
  /// What it is about, and the incident's title.
  var label: String
  var title: String
  /// Before the summary; nil while it is pending.
  var word: String?
  var status: Status
  var description: String
  var address: String?
  /// The first and the last instant at which one of its records was logged.
  var logged: ClosedRange<Instant>
  var sequence: Int
  /// Seconds before, the longest first; empty for what was answered.
  var alarms: [Int64]
  /// When it was done; nil for what was not.
  var completedAt: Instant?
  var isOverdue = false

  enum Status {
    case holds, tentative, cancelled, done

    /// The same, tentative where what holds has no sure time.
    func at(_ due: SaidTime) -> Status {
      self == .holds && (due.isApproximate || due.boundary == .around) ? .tentative : self
    }
  }

  var summary: String { (word.map { $0 + ": " } ?? "") + label + " – " + title }
}

extension CalendarEntry {
  /// Its lines, not folded; `sequence` as it is to be written.
  func lines(isTask: Bool, sequence: Int) -> [String] {
    let name = isTask ? "VTODO" : "VEVENT"
    return ["BEGIN:" + name, "UID:\(id)@cutoff"] + stamps + ["SEQUENCE:\(sequence)"]
      + (isTask ? taskTimes : eventTimes) + texts(isTask: isTask) + marks(isTask: isTask)
      + alarms.flatMap { alarm($0, isTask: isTask) } + ["END:" + name]
  }

  private var stamps: [String] {
    let (first, last) = (logged.lowerBound, logged.upperBound)
    return [
      "DTSTAMP:" + CalendarStamp.text(.instant(last)), "CREATED:" + CalendarStamp.text(.instant(first)),
      "LAST-MODIFIED:" + CalendarStamp.text(.instant(last)),
    ]
  }

  private func property(_ name: String, _ stamp: CalendarStamp) -> String {
    switch stamp {
    case .date: name + ";VALUE=DATE:" + CalendarStamp.text(stamp)
    case .instant: name + ":" + CalendarStamp.text(stamp)
    }
  }

  private var eventTimes: [String] {
    guard let time = EntryTime(said, until: until) else { return [] }
    return [property("DTSTART", time.start)] + (time.end.map { [property("DTEND", $0)] } ?? [])
  }

  private var taskTimes: [String] { EntryTime.due(said).map { [property("DUE", $0)] } ?? [] }

  private func texts(isTask: Bool) -> [String] {
    var lines = ["SUMMARY:" + CalendarText.escaped(summary)]
    lines += isTask ? taskStatus : ["STATUS:" + eventStatus, "TRANSP:TRANSPARENT"]
    lines.append("DESCRIPTION:" + CalendarText.escaped(description))
    lines.append("CATEGORIES:cutoff," + CalendarText.escaped(kind))
    if let address { lines.append("URL:" + address) }
    return lines
  }

  private var eventStatus: String {
    switch status {
    case .holds, .done: "CONFIRMED"
    case .tentative: "TENTATIVE"
    case .cancelled: "CANCELLED"
    }
  }

  private var taskStatus: [String] {
    switch status {
    case .holds, .tentative: ["STATUS:NEEDS-ACTION"] + (isOverdue ? ["PRIORITY:1"] : [])
    case .cancelled: ["STATUS:CANCELLED"]
    case .done:
      ["STATUS:COMPLETED"] + (completedAt.map { ["COMPLETED:" + CalendarStamp.text(.instant($0))] } ?? [])
    }
  }

  /// For the way back: what the times do not tell. X-CUTOFF-START is the time that the words were said of; whoever
  /// moves the event in a calendar moves it away from them.
  private func marks(isTask: Bool) -> [String] {
    let start = isTask ? EntryTime.due(said) : EntryTime(said, until: until)?.start
    var lines = [
      "X-CUTOFF-RECORD:" + record.text, "X-CUTOFF-INCIDENT:" + incident.text, "X-CUTOFF-KIND:" + kind,
      "X-CUTOFF-LABEL:" + CalendarText.escaped(label), "X-CUTOFF-SAYS:" + CalendarText.escaped(said.says),
      "X-CUTOFF-BOUNDARY" + (said.reading == .late ? ";X-READING=late" : "") + ":" + said.boundary.rawValue,
      "X-CUTOFF-PRECISION:" + said.precision.rawValue,
      "X-CUTOFF-ZONE:" + (said.point?.zone.identifier ?? ""), "X-CUTOFF-STATE:" + state,
    ]
    if let start { lines.append("X-CUTOFF-START:" + CalendarStamp.text(start)) }
    if let until, !isTask {
      lines.append(
        "X-CUTOFF-UNTIL;X-BOUNDARY=\(until.boundary.rawValue);X-PRECISION=\(until.precision.rawValue):"
          + CalendarText.escaped(until.says))
    }
    return lines
  }

  /// The shortest time before a whole day at which an alarm helps, in seconds.
  private static let shortestBeforeDay = 12 * Span.hour

  private func alarm(_ seconds: Int64, isTask: Bool) -> [String] {
    let start = isTask ? EntryTime.due(said) : EntryTime(said, until: until)?.start
    let trigger: String
    switch start {
    case nil: return []
    // A day begins where its reader is: only an instant is the same for all.
    case .date:
      guard seconds >= CalendarEntry.shortestBeforeDay, let due = said.due else { return [] }
      trigger = "TRIGGER;VALUE=DATE-TIME:" + CalendarStamp.text(.instant(due.advanced(by: -seconds)))
    case .instant:
      trigger = "TRIGGER;RELATED=" + (isTask ? "END" : "START") + ":" + CalendarSpan.text(before: seconds)
    }
    return [
      "BEGIN:VALARM", "UID:\(alarmID)-\(seconds)@cutoff", "ACTION:DISPLAY", trigger,
      "DESCRIPTION:" + CalendarText.escaped(summary), "END:VALARM",
    ]
  }

  /// The record; of a period with the period.
  private var alarmID: String {
    let period = id.dropFirst(26)
    return record.text + period
  }
}
