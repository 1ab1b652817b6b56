import CutoffDomain

/// The standing of incidents with much of everything, which must not grow faster than `n log n`.
enum Mixed {
  /// Prints for each size the time of a standing, and how it grew against `n log n` since the first.
  static func run(_ count: Int) {
    var first: Double?
    for number in [500, 2_000, 8_000] {
      let incident = Mixed.incident(number)
      let times = max(1, count / number)
      let nanoseconds = (0..<3).map { _ in Mixed.nanoseconds(incident, times) }.min() ?? 0
      let share = nanoseconds / (Double(number) * log2(Double(number)))
      first = first ?? share
      let growth = (share / (first ?? share) * 100).rounded() / 100
      print(
        "a standing of \(number) mixed records: \((nanoseconds / 10).rounded() / 100) µs, \(times) times,"
          + " \(growth) of n log n")
    }
  }

  private static func nanoseconds(_ incident: Incident, _ times: Int) -> Double {
    let length = ContinuousClock().measure {
      for index in 0..<times {
        precondition(incident.standing(at: Cases.now.advanced(by: Int64(index))) != nil)
      }
    }
    let (seconds, rest) = length.components
    return (Double(seconds) * 1e9 + Double(rest) / 1e9) / Double(times)
  }

  private static func log2(_ number: Double) -> Double {
    var (left, log) = (number, 0.0)
    while left >= 2 {
      left /= 2
      log += 1
    }
    return log + (left - 1)
  }

  /// `count` records beside ten parties and ten services, spread over the year before the present.
  static func incident(_ count: Int) -> Incident {
    var maker = MixedRecords(count)
    maker.addSides()
    for index in 0..<count { maker.add(index) }
    return maker.incident
  }
}

/// Makes one record after the other, each of which may refer to the one of its kind before it.
private struct MixedRecords {
  private(set) var incident = Incident(
    header: IncidentHeader(
      id: IncidentID(title: "mixed", random: 1), title: "Mixed", zone: Cases.zone, language: .english))
  private let count: Int
  private var ids = RecordIDSource(seed: 1)

  init(_ count: Int) { self.count = count }

  mutating func addSides() {
    for index in 0..<10 {
      let side: Side = index == 0 ? .provider : index == 1 ? .customer : index == 2 ? .third : .downstream
      incident.parties.append(Party(id: ids.next(at: Cases.now), name: "Party \(index)", side: side))
      incident.services.append(Service(id: ids.next(at: Cases.now), name: "Service \(index)"))
    }
    incident.header.providers = [incident.parties[0].id]
    incident.header.customers = [incident.parties[1].id]
  }

  mutating func add(_ index: Int) {
    let id = ids.next(at: Cases.now)
    switch index % 25 {
    case 0, 5: deadline(id, index, kind: .cutoff)
    case 10: deadline(id, index, kind: .extensionEnd)
    case 15: deadline(id, index, kind: .cutoff, isWindow: true)
    case 20: deadline(id, index, kind: .payment)
    case 1, 11, 21: promise(id, index)
    case 2, 12: amount(id, index)
    case 3: note(id, index)
    case 13: step(id, index)
    case 23: incident.questions.append(Question(id: id, text: "Who can put it off?"))
    default: event(id, index)
    }
  }

  /// A moment of the last year, the same for every size: minutes, so that later records come later.
  private func point(_ index: Int, after days: Int64 = 0) -> TimePoint {
    let back = Int64(365) * Span.day * Int64(count - index) / Int64(count)
    let instant = Cases.now.advanced(by: days * Span.day - back)
    // Every seventh is known by its day only.
    return TimePoint(index % 7 == 0 ? .day : .minute, Cases.zone.wall(at: instant), zone: Cases.zone)
  }

  private func said(_ index: Int, after days: Int64) -> SaidTime {
    SaidTime(boundary: index % 3 == 0 ? .before : .at, point: point(index, after: days))
  }

  private func party(_ index: Int) -> RecordID { incident.parties[index % 3].id }
  private func service(_ index: Int) -> RecordID { incident.services[index % 10].id }

  private mutating func deadline(_ id: RecordID, _ index: Int, kind: DeadlineKind, isWindow: Bool = false) {
    var deadline = Deadline(
      id: id, kind: kind, label: "Stop", due: said(index, after: Int64(index % 40)), setBy: party(0),
      setAt: point(index), services: index % 4 == 0 ? [] : [service(index)])
    if isWindow { deadline.until = said(index, after: Int64(index % 40) + 2) }
    // Every payment is counted from the event before it.
    if kind == .payment {
      deadline.due.point = nil
      deadline.relative = RelativeDate(
        base: incident.events.last?.id, offset: 10, unit: .workingDays, calendar: "vn")
    }
    // Chains, as long as the incident is.
    if index % 25 == 5 { deadline.supersedes = incident.deadlines.last?.id }
    incident.deadlines.append(deadline)
  }

  private mutating func step(_ id: RecordID, _ index: Int) {
    var step = Step(id: id, text: "Ask", due: said(index, after: 40))
    step.target = incident.deadlines.last?.id
    step.stages = [Stage(label: "travel", hundredths: 600, unit: .hours)]
    incident.steps.append(step)
  }

  private mutating func promise(_ id: RecordID, _ index: Int) {
    var promise = Promise(
      id: id, giver: party(index), receiver: party(index + 1), content: "Pay", madeAt: point(index),
      due: said(index, after: 20))
    if index % 25 == 11 { promise.tellingOf = incident.promises.last?.id }
    if index % 25 == 21 { promise.supersedes = incident.promises.last?.id }
    incident.promises.append(promise)
  }

  private mutating func amount(_ id: RecordID, _ index: Int) {
    incident.amounts.append(
      Amount(
        id: id, kind: index % 25 == 2 ? .debt : .paid,
        money: Money(hundredths: Int64(index) * 100, currency: "VND"), asOf: point(index),
        statedBy: party(index)))
  }

  private mutating func note(_ id: RecordID, _ index: Int) {
    incident.notes.append(
      Note(id: id, at: point(index), text: "They met.", parties: [party(0), party(1)]))
  }

  private mutating func event(_ id: RecordID, _ index: Int) {
    let content = content(index)
    incident.events.append(
      Event(id: id, at: point(index), actor: party(index / 25), text: "It happened.", content: content))
  }

  private func content(_ index: Int) -> EventContent {
    switch index % 25 {
    case 4: .notice(Notice(deadlines: incident.deadlines.last.map { [$0.id] } ?? []))
    case 6, 16:
      .statement(
        Statement(
          topic: "dừng dịch vụ và công nợ", contradicts: incident.events.last.map { [$0.id] } ?? []))
    case 7: .meeting(Meeting())
    case 8, 18: .observation(Observation(service: service(index / 25), state: index % 2 == 0 ? .up : .down))
    case 9: .payment(Payment(amount: Money(hundredths: 100, currency: "VND"), settlesAll: index % 50 == 9))
    case 14: outcome(.carriedOut, index)
    case 17: .agreement(Agreement(endsMatter: index % 100 == 17, word: .both))
    case 19: .cut(Cut(services: [service(index / 25)]))
    case 22: .restoration(Restoration(services: [service(index / 50)]))
    case 24: outcome(.kept, index)
    default: .report
    }
  }

  private func outcome(_ result: OutcomeResult, _ index: Int) -> EventContent {
    let target = result == .kept ? incident.promises.last?.id : incident.deadlines.last?.id
    return target.map { .outcome(Outcome(target: $0, result: result)) } ?? .report
  }
}
