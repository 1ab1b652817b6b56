/// When each open cut began, and which of them the clock counts from.
struct CutMoments {
  /// A cut with its moment.
  struct Begun {
    let outage: Outage
    let at: Instant
    /// The deadline that was carried out, where one was.
    let deadline: RecordID?
    let isCountedInDays: Bool
  }

  private let outages: OutageRule
  /// The open cuts, the earliest first.
  let open: [Begun]
  /// The cuts that came back only in part, the earliest first.
  let rest: [Begun]

  init(deadlines: [DeadlineStanding], outages: OutageRule) {
    self.outages = outages
    let carriedOut = deadlines.filter { $0.deadline.stopsService && $0.state.isCarriedOut }
    let byAnswer = Dictionary(
      carriedOut.compactMap { entry in entry.answer.map { ($0.record, entry) } },
      uniquingKeysWith: { first, _ in first })
    let hours = CarriedOutHours(carriedOut)
    let begun = { (outage: Outage) in CutMoments.begun(outage, byAnswer: byAnswer, hours) }
    let order = { (left: Begun, right: Begun) in
      (left.at, left.outage.fact.id) < (right.at, right.outage.fact.id)
    }
    open = outages.open.map(begun).sorted(by: order)
    rest = outages.rest == nil ? [] : outages.partlyBack.map(begun).sorted(by: order)
  }

  /// The cut that the clock of an open cut of everything counts from: the first that cut everything, or
  /// the one that cut the last part of it.
  var everything: Begun? {
    guard outages.isEverythingCut else { return nil }
    var services: Set<RecordID> = []
    for begun in open where !begun.outage.isPartial {
      services.formUnion(begun.outage.services)
      if begun.outage.services.isEmpty || outages.areAllThreatened(in: services) { return begun }
    }
    return open.first
  }

  /// The last cut that took something more off; telling a cut again takes nothing off.
  var lastAddition: Begun? {
    var services: Set<RecordID> = []
    var isWhole = false
    var last: Begun?
    for begun in open {
      let named = begun.outage.services
      let isTold = isWhole || (!named.isEmpty && services.isSuperset(of: named))
      if !isTold { last = begun }
      guard !begun.outage.isPartial else { continue }
      services.formUnion(named)
      isWhole = isWhole || named.isEmpty
    }
    return last
  }

  /// A cut said by a day or coarser began at the hour of the deadline that it carried out, if that lies in
  /// the unit and had come when the cut was known; else the fact's instant is all that can be said.
  private static func begun(
    _ outage: Outage, byAnswer: [RecordID: DeadlineStanding], _ hours: CarriedOutHours
  ) -> Begun {
    let fact = outage.fact
    let moment = fact.moment
    let named = outage.deadline ?? byAnswer[fact.id]?.deadline.id
    guard moment.end > moment.start else {
      return Begun(outage: outage, at: moment.start, deadline: named, isCountedInDays: false)
    }
    let found = outage.deadline.map(hours.hour) ?? hours.first(from: moment.start)
    if let (deadline, due) = found, due >= moment.start, due < moment.end, due <= moment.instant {
      return Begun(outage: outage, at: due, deadline: deadline, isCountedInDays: false)
    }
    return Begun(outage: outage, at: moment.instant, deadline: named, isCountedInDays: true)
  }
}

/// The hours of deadlines that were carried out, quick to ask for many cuts.
private struct CarriedOutHours {
  typealias Hour = (deadline: RecordID, due: Instant)

  /// By due.
  private let hours: [Hour]
  private let byDeadline: [RecordID: Hour]

  init(_ carriedOut: [DeadlineStanding]) {
    hours = carriedOut.compactMap { entry in entry.due.due.map { (entry.deadline.id, $0) } }
      .sorted { ($0.due, $0.deadline) < ($1.due, $1.deadline) }
    byDeadline = Dictionary(hours.map { ($0.deadline, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func hour(of deadline: RecordID) -> Hour? { byDeadline[deadline] }

  /// The first at or after `start`.
  func first(from start: Instant) -> Hour? {
    let place = hours.partitioningIndex { $0.due >= start }
    return place < hours.endIndex ? hours[place] : nil
  }
}

extension DeadlineState {
  /// Whether what was threatened happened.
  var isCarriedOut: Bool {
    switch self {
    case .carriedOut, .carriedOutEarly, .carriedOutLate: true
    case .pending, .met, .partlyMet, .missed, .notCarriedOut, .superseded, .suspended, .withdrawn, .passed,
      .unconfirmed, .unknown:
      false
    }
  }
}
