import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI
import CutoffViews
import Foundation

/// What must grow no faster than the incident does: four times the records, four times the time.
enum Growth {
  /// What an incident can have much of.
  enum Kind: String, CaseIterable {
    case events, notes, deadlines, promises, questions, answers
    /// Events of which each has a party and a source of its own.
    case sources = "events with a source each"
  }

  /// Searching, marking, copying, deleting and undoing in a long pane, each with its frames.
  static func search(_ count: Int) throws {
    for (kind, pane) in [(Kind.events, "3"), (.notes, "4"), (.deadlines, "2"), (.promises, "2")] {
      var session = Cases.session([try incident(kind, count)])
      let what = "\(count) \(kind.rawValue)"
      type(pane, &session)
      time("a letter of a search", what, &session, keys: "/a")
      time("n", what, &session, keys: "\nnnnnnnnnn")
      time("N", what, &session, keys: "NNNNNNNNNN")
      time("j beside a search", what, &session, keys: "jjjjjjjjjj")
      Bench.report("a second and its frame beside a search in \(what)", 10) {
        for second in 1...10 {
          _ = session.receive(.tick(Cases.now.advanced(by: Int64(second))))
          _ = session.frame()
        }
      }
      type("ggV", &session)
      time("G that marks", what, &session, keys: "G")
      time("k beside marks", what, &session, keys: "kkkkkkkkkkj")
      time("copying all marked of", what, &session, keys: "y")
      time("deleting all marked of", what, &session, keys: "\u{7F}")
      time("undoing that", what, &session, keys: "u")
    }
  }

  /// `cutoff show` and the standing under it, at `count` records and at a quarter.
  static func show(_ count: Int) throws {
    for kind in Kind.allCases {
      for number in [count / 4, count] {
        let incident = try incident(kind, number)
        var state: State?
        Bench.report("the standing of \(number) \(kind.rawValue)", 1) {
          state = Cases.session([incident]).state
        }
        guard let state, let standing = state.standings.standing(of: incident.id) else { continue }
        var lines = 0
        Bench.report("show of \(number) \(kind.rawValue)", 1) {
          lines = PlainIncident(standing, viewpoint: state.viewpoint).lines.count
        }
        print("  \(lines) lines")
      }
    }
  }

  /// Deleting and restoring many records of a file, in a store of its own.
  static func files(_ count: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cutoff-bench-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for number in [count / 4, count] {
      let incident = try incident(.notes, number)
      var store = try Store.create(at: "\(folder)/\(number)", name: "bench")
      let records = incident.notes.map(Record.note)
      let made = Change(
        incident: incident.id, title: "all", header: HeaderEdit(before: nil, after: incident.header),
        edits: incident.records.map { RecordEdit(before: nil, after: $0) })
      let delete = Change(
        incident: incident.id, title: "all", edits: records.map { RecordEdit(before: $0, after: nil) })
      try Bench.report("making a file of \(number) notes", 1) {
        _ = try store.apply(made, now: Cases.now, author: "bench")
      }
      try Bench.report("deleting all its notes", 1) {
        _ = try store.apply(delete, now: Cases.now, author: "bench")
      }
      try Bench.report("listing its trash", 1) { _ = try store.trash() }
      try Bench.report("undoing that", 1) {
        _ = try store.revert(delete, now: Cases.now, author: "bench")
      }
      try Bench.report("listing what is not in the trash any more", 1) { _ = try store.trash() }
    }
  }

  private static func time(
    _ what: String, _ whose: String, _ session: inout Session<MemoryKeeper>, keys: String
  ) {
    Bench.report("\(what) in \(whose), with its frame", keys.count) {
      for key in keys {
        type(String(key), &session)
        _ = session.frame()
      }
    }
  }

  private static func type(_ keys: String, _ session: inout Session<MemoryKeeper>) {
    for key in keys {
      switch key {
      case "\n": _ = session.receive(.input(.key(.enter)))
      case "\u{7F}": _ = session.receive(.input(.key(.delete)))
      default: _ = session.receive(.input(.key(.character(key))))
      }
    }
  }

  /// The Hanoi case with `count` records of a kind in place of its own.
  private static func incident(_ kind: Kind, _ count: Int) throws -> Incident {
    var incident = try SampleStore.incidents()[0]
    var ids = RecordIDSource(seed: 1)
    func many<Kept>(_ sample: [Kept], _ change: (inout Kept, RecordID) -> Void) -> [Kept] {
      (0..<count).map { number in
        var record = sample[number % sample.count]
        change(&record, ids.next(at: Cases.now))
        return record
      }
    }
    switch kind {
    case .events: incident.events = many(incident.events) { $0.id = $1 }
    case .notes:
      // Short ones, so that a file takes 20,000.
      incident.notes = many(incident.notes) { note, id in
        note = Note(id: id, at: note.at, text: "Hai bên gọi nhau.", parties: note.parties)
      }
    case .deadlines: incident.deadlines = many(incident.deadlines) { $0.id = $1 }
    case .promises: incident.promises = many(incident.promises) { $0.id = $1 }
    case .questions, .answers:
      let question = Question(id: ids.next(at: Cases.now), text: "Who can put it off?")
      incident.questions = many([question]) { record, id in
        record.id = id
        if kind == .answers { record.answer = "The ministry." }
      }
    case .sources:
      incident.parties = many(incident.parties) { $0.id = $1 }
      incident.sources = many(incident.sources) { $0.id = $1 }
      let (parties, sources) = (incident.parties, incident.sources)
      var place = 0
      incident.events = many(incident.events) { event, id in
        event.id = id
        event.actor = parties[place].id
        event.provenance.sources = [sources[place].id]
        place += 1
      }
    }
    return incident
  }
}
