import CutoffDomain

/// The incidents that the sweeps write: numbered notes, and nothing else that matters.
enum SweepIncident {
  /// 22:00:07 on 3/7/2020 in Hanoi.
  static let now = Instant(seconds: 1_593_788_407)

  static func id(_ number: Int) throws -> IncidentID {
    let digits = String(number)
    let tail = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    guard let id = IncidentID("sweep-" + tail) else { throw WrongUse(words: "no incident \(number)") }
    return id
  }

  static func record(_ number: Int) -> RecordID {
    RecordID(milliseconds: 1_593_765_540_000 + Int64(number), random: (UInt64(number), 7))
  }

  static func note(_ number: Int) -> Note {
    Note(id: record(number), text: "Cuộc gọi thứ \(number): " + String(repeating: "trả nợ ", count: 20))
  }

  static func empty(_ id: IncidentID) -> Incident {
    Incident(
      header: IncidentHeader(id: id, title: "Cổng dịch vụ \(id.text)", zone: .utc, language: .vietnamese))
  }

  static func making(_ id: IncidentID) -> Change {
    Change(incident: id, title: "new", header: HeaderEdit(before: nil, after: empty(id).header))
  }

  /// Adds a note. A mixed change does more in the same save: every second one moves the note before to the
  /// trash, every third one edits the header.
  static func adding(_ number: Int, to incident: Incident?, id: IncidentID, isMixed: Bool) -> Change {
    var change = Change(
      incident: id, title: "note \(number)",
      edits: [RecordEdit(before: nil, after: .note(note(number)))])
    guard isMixed, let incident else { return change }
    if number % 2 == 0, let old = incident.notes.first(where: { $0.id == record(number - 1) }) {
      change.edits.append(RecordEdit(before: .note(old), after: nil))
    }
    if number % 3 == 0 {
      var header = incident.header
      header.summary = "sau cuộc gọi thứ \(number)"
      change.header = HeaderEdit(before: incident.header, after: header)
    }
    return change
  }
}
