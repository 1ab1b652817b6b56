import CutoffDomain
import CutoffStore

/// `delete STORE INCIDENT [TITLE]`: deletes an incident, or its notes of that title, as the dashboard does.
enum Deletes {
  static func run(_ arguments: inout Arguments) throws {
    var store = try Store(at: try arguments.next("store"))
    let name = try arguments.next("incident")
    guard let id = IncidentID(name), let incident = store.incident(id) else {
      throw WrongUse(words: "no incident \(name)")
    }
    var change = Change(incident: id, title: "delete")
    if let title = try? arguments.next("title") {
      change.edits = incident.notes.filter { $0.title == title }.map {
        RecordEdit(before: .note($0), after: nil)
      }
      guard !change.edits.isEmpty else { throw WrongUse(words: "no note \(title)") }
    } else {
      change.header = HeaderEdit(before: incident.header, after: nil)
    }
    _ = try store.apply(change, now: SweepIncident.now, author: "sweep")
  }
}
