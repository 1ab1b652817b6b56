/// The events of a file that is written over: what they said, and how often they had changed.
struct WrittenCalendar {
  private var entries: [String: Entry] = [:]

  private struct Entry {
    var sequence = 0
    /// Its lines but those that change by themselves.
    var lines: [String] = []
  }

  /// What is no calendar has no events.
  init(_ bytes: [UInt8]) {
    var lines: [String] = []
    var isInside = false
    for raw in RawLines(bytes) {
      let line = String(decoding: raw.bytes, as: UTF8.self)
      if line == "BEGIN:VEVENT" || line == "BEGIN:VTODO" { (lines, isInside) = ([], true) }
      if isInside { lines.append(line) }
      if line == "END:VEVENT" || line == "END:VTODO" {
        note(lines)
        isInside = false
      }
    }
  }

  private mutating func note(_ lines: [String]) {
    guard let uid = lines.first(where: { $0.hasPrefix("UID:") }) else { return }
    let sequence = lines.first { $0.hasPrefix("SEQUENCE:") }.flatMap {
      CalendarNumber.digits($0.utf8.dropFirst(9))
    }
    entries[uid] = Entry(sequence: sequence ?? 0, lines: WrittenCalendar.lasting(lines))
  }

  private static func lasting(_ lines: [String]) -> [String] {
    lines.filter { !$0.hasPrefix("SEQUENCE:") && !$0.hasPrefix("DTSTAMP:") }
  }

  /// The number that `lines` get, which count `own` changes themselves: never less than what stood there, more where
  /// anything but DTSTAMP differs.
  func sequence(of lines: [String], own: Int) -> Int {
    guard let uid = lines.first(where: { $0.hasPrefix("UID:") }), let before = entries[uid] else {
      return own
    }
    return max(own, before.lines == WrittenCalendar.lasting(lines) ? before.sequence : before.sequence + 1)
  }
}
