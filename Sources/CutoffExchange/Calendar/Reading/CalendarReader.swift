import CutoffDomain

/// Reads iCalendar (RFC 5545): events and tasks as what is due, each with the place of what is wrong.
package enum CalendarReader {
  /// Reads the bytes of a file. What is refused is told in `faults`, the rest is read all the same: whether a part
  /// is wanted is for others to say. One of more than 5,000
  /// components, or of more than 10,000 dates, is refused as a whole.
  ///
  /// Grows with the length of the text: 4 MiB take well under a second in a release build.
  package static func read(_ bytes: [UInt8], _ options: CalendarReadOptions) -> CalendarReading {
    let tree = CalendarTree(bytes)
    var reading = CalendarReading()
    reading.faults = tree.faults
    for calendar in tree.calendars {
      var one = OneCalendar(calendar, options)
      one.read(into: &reading)
    }
    reading.faults.sort { $0.place < $1.place }
    return reading
  }

  /// The most dates of a calendar, with those of its series: more would not fit into one file.
  static let mostDates = 10_000

  /// The same for a text.
  package static func read(_ text: String, _ options: CalendarReadOptions) -> CalendarReading {
    read(Array(text.utf8), options)
  }
}

/// One calendar of a file.
private struct OneCalendar {
  private let calendar: CalendarComponent
  private let components: [CalendarComponent]
  private var times: TimeReader
  /// What stands in the place of single dates of a series, by UID.
  private var replaced: [String: Set<String>] = [:]
  /// The latest state of what has a UID.
  private var latest: [String: Int] = [:]
  private var dates = 0
  /// What was read of it, by UID and start.
  private var read: [String: Set<String>] = [:]

  init(_ calendar: CalendarComponent, _ options: CalendarReadOptions) {
    self.calendar = calendar
    components = calendar.children.filter { ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"].contains($0.name) }
    times = TimeReader(calendar, options)
    for component in components {
      guard let uid = component.uid else { continue }
      guard let line = component.line("RECURRENCE-ID") else {
        latest[uid] = max(latest[uid] ?? 0, component.sequence)
        continue
      }
      if let time = try? times.time(line) { replaced[uid, default: []].insert(time.stamp) }
    }
  }

  mutating func read(into reading: inout CalendarReading) {
    if reading.name == nil { reading.name = calendar.word("X-WR-CALNAME") ?? calendar.word("NAME") }
    if reading.program == nil { reading.program = calendar.word("PRODID") }
    if reading.zone == nil { reading.zone = times.ownZone }
    for component in components {
      do {
        switch try read(component) {
        case .event(let event):
          reading.events.append(event)
          dates += event.dates.count
          guard dates <= CalendarReader.mostDates else { return refuse(component, &reading) }
        case .skipped(let reason):
          let key = EventReader(component).key
          reading.skipped.append(
            ImportSkip(key: key, uid: component.uid, reason: reason, place: component.place))
        }
      } catch {
        reading.faults.append(error)
      }
    }
  }

  private func refuse(_ component: CalendarComponent, _ reading: inout CalendarReading) {
    reading.events = []
    reading.faults = [
      CalendarFault(.tooMany, at: component.place, uid: component.uid, text: "> \(CalendarReader.mostDates)")
    ]
  }

  private mutating func read(_ component: CalendarComponent) throws(CalendarFault) -> EventReader.Result {
    var reader = EventReader(component)
    // What was never closed may hold what belongs to others.
    if component.fault?.reason != .notClosed {
      let isCancelled = calendar.word("METHOD")?.uppercased() == "CANCEL"
      if let reason = isCancelled ? .cancelled : reader.skipReason { return .skipped(reason) }
    }
    guard let uid = component.uid, component.line("RECURRENCE-ID") == nil else {
      return try reader.result(&times)
    }
    reader.replaced = replaced[uid] ?? []
    if component.sequence < latest[uid] ?? 0 { return .skipped(.superseded) }
    let isFirst = read[uid] == nil
    guard read[uid, default: []].insert(component.word("DTSTART") ?? "").inserted else {
      return .skipped(.superseded)
    }
    let result = try reader.result(&times)
    guard !isFirst, case .event(var event) = result else { return result }
    event.giveOwnKey()
    return .event(event)
  }
}

extension CalendarComponent {
  fileprivate var sequence: Int { word("SEQUENCE").flatMap { CalendarNumber.digits($0.utf8) } ?? 0 }
}

extension CalendarEvent {
  /// Of another event that has the same UID: its time tells them apart.
  fileprivate mutating func giveOwnKey() {
    guard let start = dates.first?.due.point?.start else { return }
    key += "/" + CalendarStamp.text(.instant(start))
    if dates.count == 1 { dates[0].key = key }
  }
}
