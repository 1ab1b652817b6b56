import CutoffDomain
import CutoffStore
import Foundation

/// `save SAVER STORE INCIDENT FIRST COUNT`: adds the notes FIRST, FIRST + 1, … to one incident, each a save
/// of its own, and says `ack N` once note N is on disk for good. The incident and the store are made when
/// they are missing; `ack 0` is the incident.
///
/// A save that fails is told on the standard error and tried twice more, as the dashboard does; then exit 74.
struct Saves {
  private let saver: String
  private let store: String
  private let incident: IncidentID
  private let first: Int
  private let count: Int

  init(_ arguments: inout Arguments) throws {
    saver = try arguments.next("saver")
    store = try arguments.next("store")
    incident = try SweepIncident.id(try arguments.number("incident"))
    first = try arguments.number("first note")
    count = try arguments.number("count")
  }

  func run() throws {
    if let wrong = WrongSaver.Fault(rawValue: saver) {
      var saver = WrongSaver(wrong, store: store, incident: incident)
      for number in first..<first + count { try saver.save(number) }
    } else if saver == "right" || saver == "mixed" {
      try right(isMixed: saver == "mixed")
    } else {
      throw WrongUse(words: "no saver \(saver)")
    }
  }

  private func right(isMixed: Bool) throws {
    var store = try Store(at: store, isMadeOnFirstWrite: true)
    if store.incident(incident) == nil {
      try keep(SweepIncident.making(incident), in: &store)
      Say.line("ack 0")
    }
    for number in first..<first + count {
      let change = SweepIncident.adding(number, to: store.incident(incident), id: incident, isMixed: isMixed)
      try keep(change, in: &store)
      Say.line("ack \(number)")
    }
  }

  private func keep(_ change: Change, in store: inout Store) throws {
    for attempt in 1...3 {
      do throws(StoreError) {
        _ = try store.apply(change, now: SweepIncident.now, author: "sweep")
        return
      } catch {
        // Another process of the same sweep made it first.
        if case .incidentExists = error, (try? store.reload()) != nil { return }
        guard attempt < 3 else { throw error }
        Say.error(error.words(language: .english))
      }
    }
  }
}
