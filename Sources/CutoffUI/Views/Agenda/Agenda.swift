import CutoffContent
import CutoffDomain
import CutoffWords

/// What is due, of many incidents: all deadlines and promises that nobody answered, and the open steps, in groups,
/// each by due.
package struct Agenda {
  /// In the order of the screen, which opens on what comes first from now on.
  package enum Group: Int, CaseIterable, Sendable {
    /// Its time passed and nobody said what became of it; or a part of an instalment plan was missed.
    case past
    case today, week, later, undated
  }

  /// A deadline, promise or step that waits.
  package struct Entry {
    /// The place of its incident among the standings.
    let incident: Int
    package let group: Group
    let waiting: Waiting

    package var record: RecordID { waiting.record }
    /// Nil without a date.
    package var due: Instant? { waiting.due }
  }

  let standings: [Standing]
  /// By group, then by due.
  package let entries: [Entry]
  /// Some incident's clocks show another time than those of the person who looks.
  let hasOtherZones: Bool
  /// The day where the person sits.
  let today: CivilDate
  /// The kinds of its deadlines.
  let kinds: Set<DeadlineKind>

  /// What waits at `now` in `standings`, which hold then; `viewer` is where the person sits.
  package init(_ standings: [Standing], at now: Instant, zone viewer: Zone) {
    self.standings = standings
    var groups = Agenda.Group.allCases.map { _ in [Entry]() }
    var zones: [String: (zone: Zone, endOfToday: Instant)] = [:]
    var kinds: Set<DeadlineKind> = []
    for index in standings.indices where !standings[index].waiting.isEmpty {
      let zone = standings[index].incident.header.zone
      let end = zones[zone.identifier]?.endOfToday ?? Agenda.endOfToday(now, zone)
      zones[zone.identifier] = (zone, end)
      for waiting in standings[index].waiting {
        let group = Agenda.group(of: waiting, at: now, endOfToday: end)
        groups[group.rawValue].append(Entry(incident: index, group: group, waiting: waiting))
        if let kind = waiting.kind { kinds.insert(kind) }
      }
    }
    entries = groups.flatMap(Agenda.sorted)
    self.kinds = kinds
    today = viewer.wall(at: now).date
    let offset = viewer.offset(at: now)
    hasOtherZones = zones.values.contains { $0.zone.offset(at: now) != offset }
  }

  private static func endOfToday(_ now: Instant, _ zone: Zone) -> Instant {
    zone.instant(of: WallTime(startOf: zone.wall(at: now).date.adding(days: 1)))
  }

  /// Tonight's midnight still belongs to today.
  private static func group(of waiting: Waiting, at now: Instant, endOfToday: Instant) -> Group {
    switch waiting.place {
    case .past:
      // An hour that has just passed is what one looks for.
      let passed = waiting.due.map { now.seconds(since: $0) }
      return passed.map { (0..<Span.day).contains($0) } ?? false ? .today : .past
    case .today: return .today
    case .ahead:
      guard let due = waiting.due else { return .undated }
      if due <= endOfToday { return .today }
      return due <= endOfToday.advanced(by: 7 * Span.day) ? .week : .later
    }
  }

  /// By due; what is due at once stays in the order of the incidents.
  private static func sorted(_ entries: [Entry]) -> [Entry] {
    let dues = entries.enumerated().map { (due: $1.due ?? .distantFuture, place: $0) }
    return dues.sorted { ($0.due, $0.place) < ($1.due, $1.place) }.map { entries[$0.place] }
  }

  func standing(of entry: Entry) -> Standing { standings[entry.incident] }

  func key(of entry: Entry) -> ItemKey { .member(standings[entry.incident].incident.header.id, entry.record) }

  /// The deadline, promise or step itself.
  func record(of entry: Entry) -> DeadlineEntry {
    let index = entry.waiting.index
    return switch entry.waiting.subject {
    case .deadline: .deadline(standings[entry.incident].deadlines[index])
    case .promise: .promise(standings[entry.incident].promises[index])
    case .step: .step(standings[entry.incident].incident.steps[index])
    }
  }
}
