import CutoffDomain
import CutoffExchange
import CutoffStore

/// A case as an incident that went through its file, with the short names of its records.
struct ReadCase {
  let file: CaseFile
  let incident: Incident
  let names: [RecordID: String]

  init(_ name: String, _ knowledge: CaseReader.Knowledge) throws {
    file = try CaseFile.read(name)
    let reader = try CaseReader(file, knowledge, reading: CaseReading.all[file.id] ?? CaseReading())
    names = reader.names
    incident = try IncidentFile.read(IncidentFile.bytes(of: reader.incident), path: name).incident
  }

  // MARK: Times

  /// "2019-10-13 10:00", or with seconds.
  func wall(_ instant: Instant) -> String {
    let wall = incident.header.zone.wall(at: instant)
    let date = [wall.date.year, wall.date.month, wall.date.day].map(twoDigits).joined(separator: "-")
    let clock = [wall.hour, wall.minute] + (wall.second == 0 ? [] : [wall.second])
    return date + " " + clock.map(twoDigits).joined(separator: ":")
  }

  func instant(_ text: String) throws -> Instant {
    let pieces = text.split(separator: " ")
    let clock = (pieces.count > 1 ? pieces[1] : "0").split(separator: ":").compactMap { Int64($0) }
    let day = try CaseTimes(zone: incident.header.zone).point(String(pieces.first ?? "")).wall
    let seconds = zip(clock, [3_600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    return incident.header.zone.instant(of: day.adding(seconds: seconds))
  }

  /// Every instant at which the case says that something happened, became known or was due, with what; the
  /// second before an hour that stops a service too.
  var steps: [Instant: [String]] {
    var steps: [Instant: [String]] = [:]
    for record in incident.records where record.kind.isDated {
      let known = incident.knownInstant(record)
      let name = names[record.id] ?? ""
      steps[known, default: []].append(name)
      guard let start = record.at?.start, start > known, record.event != nil else { continue }
      steps[start, default: []].append(name + " starts")
    }
    for deadline in incident.deadlines {
      add(deadline.due, .deadline(deadline), before: deadline.stopsService, to: &steps)
    }
    for promise in incident.promises { add(promise.due, .promise(promise), before: false, to: &steps) }
    return steps.filter { $0.key >= incident.knownFrom }
  }

  private func add(_ said: SaidTime, _ record: Record, before: Bool, to steps: inout [Instant: [String]]) {
    let known = incident.knownInstant(record)
    let name = names[record.id] ?? ""
    if let due = said.due, due > known {
      if before { steps[due.advanced(by: -1), default: []].append(name + " soon") }
      steps[due, default: []].append(name + " due")
    }
    guard let late = said.lateFrom, late != said.due, late > known else { return }
    steps[late, default: []].append(name + " late")
  }

  // MARK: Words

  /// How the case stands at `instant`, a word for each subject.
  func told(at instant: Instant) -> [String: String] {
    guard let standing = incident.standing(at: instant) else { return [:] }
    let last = standing.headline.last.map { "(\($0.rawValue))" } ?? ""
    return states(standing).merging([
      "headline": standing.headline.word.rawValue + last, "clock": clock(standing.clock),
      "threat": standing.threat.value.rawValue, "service": standing.service.value.rawValue,
      "money": standing.money.value.rawValue, "talks": standing.talks.value.rawValue,
      "promises": standing.promisesAxis.value.rawValue,
    ]) { own, _ in own }
  }

  /// What became of each deadline and promise so far, by its short name; other tellings are folded in.
  private func states(_ standing: Standing) -> [String: String] {
    let deadlines = standing.deadlines.map { (names[$0.deadline.id] ?? "", $0.state.rawValue) }
    let promises = standing.promises.map { (names[$0.promise.id] ?? "", $0.state.rawValue) }
    return Dictionary(deadlines + promises) { first, _ in first }
  }

  private func clock(_ clock: Clock?) -> String {
    guard let clock else { return "none" }
    let subject = (clock.deadline ?? clock.event).flatMap { names[$0] } ?? ""
    return (clock.isPartial ? "part " : "") + clock.state.rawValue + " " + subject
  }
}

extension Record {
  /// The event that it is; nil for every other kind.
  fileprivate var event: Event? {
    guard case .event(let event) = self else { return nil }
    return event
  }
}
