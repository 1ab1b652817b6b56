import CutoffDomain

/// SplitMix64: small, seeded, the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A case made of random records, all in the summer of 2020.
struct RandomCase {
  var generator: SeededGenerator
  private(set) var fixture = CaseFixture()
  private let services = ["sa", "sb", "sc"]
  private let parties = ["prov", "pmed", "cust", "reg", "press"]
  private var cutoffs: [String] = []
  private var promises: [String] = []
  private var notices: [String] = []
  private var statements: [String] = []

  init(seed: Int) {
    generator = SeededGenerator(seed: seed)
    fixture.party("prov", .provider)
    fixture.party("pmed", .provider)
    fixture.party("cust", .customer)
    fixture.party("reg", .third, above: true)
    fixture.party("press", .unknown)
    fixture.service("sa")
    fixture.service("sb", needs: ["sa"])
    fixture.service("sc", exempt: true)
    for index in 0..<Int.random(in: 1...4, using: &generator) { addDeadline("d\(index)") }
    for index in 0..<Int.random(in: 0...3, using: &generator) { addPromise("p\(index)") }
    for index in 0..<Int.random(in: 1...9, using: &generator) { addEvent("e\(index)") }
    if chance(3) { fixture.amount("a1", 5, by: pick(parties), asOf: time(), known: known()) }
    if chance(3) { fixture.amount("a2", 7, by: pick(parties), asOf: time(), known: known()) }
    if chance(4) { addNote() }
    if chance(3) { fixture.question("q1", known: time(), answered: chance(2) ? time() : nil) }
    if chance(3) { fixture.step("s1", due: time(), done: chance(2) ? time() : nil, known: time()) }
    if chance(3) { addWay() }
    for index in fixture.incident.deadlines.indices where chance(5) {
      fixture.incident.deadlines[index].due.point = nil
      fixture.incident.deadlines[index].relative = relative()
    }
    for index in fixture.incident.promises.indices where chance(5) {
      fixture.incident.promises[index].due.point = nil
      fixture.incident.promises[index].relative = relative()
    }
  }

  mutating func shuffled() -> Incident {
    var incident = fixture.incident
    incident.parties.shuffle(using: &generator)
    incident.services.shuffle(using: &generator)
    incident.amounts.shuffle(using: &generator)
    incident.deadlines.shuffle(using: &generator)
    incident.promises.shuffle(using: &generator)
    incident.events.shuffle(using: &generator)
    return incident
  }

  mutating func instant() -> Instant {
    fixture.instant("2020-06-01").advanced(by: Int64.random(in: 0...(150 * Span.day), using: &generator))
  }

  private mutating func chance(_ outOf: Int) -> Bool { Int.random(in: 0..<outOf, using: &generator) == 0 }

  private mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: 0..<items.count, using: &generator)]
  }

  private mutating func time() -> String {
    let month = Int.random(in: 6...8, using: &generator)
    let text = "2020-0\(month)"
    if chance(8) { return text }
    let day = text + "-" + twoDigits(Int.random(in: 1...30, using: &generator))
    if chance(3) { return day }
    if chance(4) { return day + " " + pick(["morning", "afternoon", "night"]) }
    return day + " " + twoDigits(Int.random(in: 0...23, using: &generator)) + ":"
      + twoDigits(Int.random(in: 0...59, using: &generator))
  }

  private mutating func known() -> String? { chance(2) ? time() : nil }

  private mutating func someServices() -> [String] {
    chance(2) ? [] : [pick(services)]
  }

  private mutating func addDeadline(_ name: String) {
    let kind: DeadlineKind = pick([
      .cutoff, .cutoff, .stagedCutoff, .backup, .payment, .resume, .dataDeletion, .hearing,
    ])
    let supersedes = chance(4) ? cutoffs.last : nil
    fixture.deadline(
      name, kind, pick(Boundary.allCases), chance(6) ? nil : time(), by: pick(parties), set: time(),
      known: known(), services: someServices(), supersedes: supersedes, condition: chance(3) ? "paid" : nil,
      every: chance(8) ? .month : nil, until: chance(2) ? "2020-09" : nil)
    if chance(4) {
      let last = fixture.incident.deadlines.count - 1
      fixture.incident.deadlines[last].until = fixture.said(.untilEndOf, time())
    }
    cutoffs.append(name)
  }

  /// Counted from any record, itself among them, or from none.
  private mutating func relative() -> RelativeDate {
    let bases = cutoffs + promises + (0..<3).map { "e\($0)" }
    return RelativeDate(
      base: chance(6) ? nil : fixture.id(pick(bases)), offset: Int.random(in: -20...40, using: &generator),
      unit: pick(RelativeDate.Unit.allCases), calendar: "vn", side: chance(4) ? .end : .start)
  }

  /// An open step with stages.
  private mutating func addWay() {
    fixture.step("s2", due: chance(2) ? time() : nil, known: time())
    let last = fixture.incident.steps.count - 1
    fixture.incident.steps[last].target = fixture.id(pick(cutoffs + promises))
    let desk = Desk(
      calendar: "vn", zone: fixture.zone,
      hours: ["08:00-11:30", "13:30-17:00"].compactMap { OpenHours($0) })
    fixture.incident.steps[last].stages = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      let unit = pick(Stage.Unit.allCases)
      let amount = Int64.random(in: 0...5, using: &generator) * 100
      return Stage(label: "way", hundredths: amount, unit: unit, desk: unit == .hours ? nil : desk)
    }
  }

  private mutating func addNote() {
    fixture.incident.notes.append(
      Note(
        id: fixture.id("n1"), at: fixture.point(time()), text: "met",
        parties: [fixture.id(pick(parties)), fixture.id(pick(parties))]))
  }

  private mutating func addPromise(_ name: String) {
    let earlier = promises.last
    fixture.promise(
      name, pick(Boundary.allCases), chance(6) ? nil : time(), made: time(), known: known(),
      telling: chance(4) ? earlier : nil, supersedes: chance(5) ? earlier : nil,
      every: chance(5) ? .month : nil)
    promises.append(name)
  }

  private mutating func addEvent(_ name: String) {
    let content = content(name)
    fixture.event(
      name, at: chance(10) ? nil : time(), by: chance(8) ? nil : pick(parties), content, known: known())
  }

  private mutating func content(_ name: String) -> EventContent {
    let id = fixture.id
    switch pick(EventKind.allCases) {
    case .report: return .report
    case .notice:
      notices.append(name)
      return .notice(Notice(deadlines: chance(2) ? [] : [id(pick(cutoffs))]))
    case .statement:
      statements.append(name)
      return .statement(
        Statement(
          topic: pick(["cut", "debt", nil]), contradicts: [id(pick(statements))],
          talks: chance(2) ? pick(TalksWord.allCases) : nil))
    case .meeting: return .meeting(Meeting())
    case .observation:
      let service = chance(3) ? nil : id(pick(services))
      return .observation(Observation(service: service, state: pick(ServiceState.allCases)))
    case .payment: return .payment(Payment(settlesAll: chance(2)))
    case .agreement: return .agreement(Agreement(endsMatter: chance(2), word: pick(AgreementWord.allCases)))
    case .refusal: return .refusal
    case .outcome:
      let target = pick(cutoffs + cutoffs + promises + notices)
      let movedTo = chance(2) ? id(pick(cutoffs)) : nil
      return .outcome(Outcome(target: id(target), result: pick(OutcomeResult.allCases), movedTo: movedTo))
    case .cut:
      let deadline = chance(3) ? id(pick(cutoffs)) : nil
      return .cut(Cut(services: someServices().map(id), isPartial: chance(3), deadline: deadline))
    case .restoration:
      return .restoration(Restoration(services: someServices().map(id), isPartial: chance(3)))
    case .replacement: return .replacement(Replacement(services: someServices().map(id)))
    }
  }
}
