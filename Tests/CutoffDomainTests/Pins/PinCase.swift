import CutoffDomain
import Testing

/// A case of a few records in March 2026, zone +07:00: provider `prov`, customer `cust`, service `web`. Times
/// are written "10/3", "10/3 0h" or "10/3 8:05".
struct PinCase {
  var fixture = CaseFixture()

  init() {
    fixture.party("prov", .provider)
    fixture.party("cust", .customer)
    fixture.party("press", .unknown)
    fixture.service("web")
    fixture.incident.header.providers = [fixture.id("prov")]
    fixture.incident.header.customers = [fixture.id("cust")]
  }

  /// CUT: a cutoff "0h 10/3" set by the provider, known 1/3.
  static func threatened() -> PinCase {
    var pin = PinCase()
    pin.deadline("d1", "10/3 0h")
    return pin
  }

  /// CUT, and cut at that hour.
  static func cut() -> PinCase {
    var pin = threatened()
    pin.cut("10/3 0h")
    return pin
  }

  static func time(_ text: String) -> String {
    let pieces = text.split(separator: " ")
    let numbers = (pieces.first ?? "").split(separator: "/").compactMap { Int($0) }
    guard numbers.count == 2 else { return text }
    let day = "2026-" + twoDigits(numbers[1]) + "-" + twoDigits(numbers[0])
    return pieces.count > 1 ? day + " " + pieces[1] : day
  }

  func instant(_ text: String) -> Instant { fixture.instant(PinCase.time(text)) }

  // MARK: Records

  mutating func deadline(
    _ name: String, _ due: String?, _ kind: DeadlineKind = .cutoff, _ boundary: Boundary = .from,
    by: String? = "prov", known: String = "1/3", services: [String] = [], supersedes: String? = nil
  ) {
    fixture.deadline(
      name, kind, boundary, due.map(PinCase.time), by: by, known: PinCase.time(known), services: services,
      supersedes: supersedes)
  }

  /// A planned cut from one time to another.
  mutating func window(
    _ name: String, _ start: String, until end: String, known: String = "1/8", supersedes: String? = nil
  ) {
    deadline(name, start, known: known, supersedes: supersedes)
    fixture.incident.deadlines[fixture.incident.deadlines.count - 1].until = fixture.said(
      .untilEndOf, PinCase.time(end))
  }

  mutating func say(
    _ result: OutcomeResult, _ at: String?, of target: String = "d1", by: String? = "prov",
    movedTo: String? = nil, known: String? = nil
  ) {
    fixture.outcome(
      "say" + name(at ?? known ?? ""), of: target, result, at: at.map(PinCase.time), by: by,
      movedTo: movedTo, known: known.map(PinCase.time))
  }

  mutating func cut(
    _ at: String, partial: Bool = false, of services: [String] = [], deadline: String? = nil,
    known: String? = nil
  ) {
    event(
      "cut", at,
      .cut(
        Cut(
          services: services.map(fixture.id), isPartial: partial, deadline: deadline.map(fixture.id))),
      known: known)
  }

  mutating func restore(_ at: String, partial: Bool = false, of services: [String] = []) {
    event("back", at, .restoration(Restoration(services: services.map(fixture.id), isPartial: partial)))
  }

  mutating func agree(_ at: String, final: Bool = true, word: AgreementWord = .both) {
    event("agreed", at, .agreement(Agreement(endsMatter: final, word: word)))
  }

  mutating func pay(_ at: String, by: String = "prov", all: Bool = true, sum: Int64? = nil) {
    let money = sum.map { Money(hundredths: $0 * 100, currency: "VND") }
    event("paid", at, by: by, .payment(Payment(amount: money, settlesAll: all)))
  }

  mutating func notice(_ at: String) { event("notice", at, .notice(Notice())) }

  mutating func check(_ state: ServiceState, _ at: String, of service: String? = "web") {
    let observation = Observation(service: service.map(fixture.id), state: state)
    event("see", at, by: "press", .observation(observation))
  }

  mutating func event(
    _ kind: String, _ at: String?, by: String? = "prov", _ content: EventContent, known: String? = nil
  ) {
    fixture.event(
      kind + name(at ?? ""), at: at.map(PinCase.time), by: by, content, known: known.map(PinCase.time))
  }

  /// A name of its own for each record, since a case may have two of a kind on one day.
  private func name(_ at: String) -> String {
    String(fixture.incident.events.count) + at.filter { $0.isNumber }
  }

  // MARK: What a standing tells

  func standing(_ text: String) throws -> Standing {
    try #require(fixture.incident.standing(at: instant(text)), "nothing known at \(text)")
  }

  /// Which of the words in `expected` ("restored, service unknown, no checkNow, band now") do not hold.
  func missing(_ expected: String, at text: String) throws -> [String] {
    let told = try told(at: text)
    return expected.split(separator: ",").map { $0.drop { $0 == " " } }
      .filter { !told.contains(String($0)) }.map { word in
        let subject = word.split(separator: " ").dropLast().joined(separator: " ")
        return word + " ≠ " + told.filter { !subject.isEmpty && $0.hasPrefix(subject) }.joined(separator: "|")
          + (subject.isEmpty ? told.first ?? "" : "")
      }
  }

  /// Everything in short words, the headline first.
  private func told(at text: String) throws -> [String] {
    let now = instant(text)
    let standing = try standing(text)
    var told = [standing.headline.word.rawValue]
    told += ["threat \(standing.threat.value)", "service \(standing.service.value)"]
    told += ["money \(standing.money.value)", "talks \(standing.talks.value)", "band \(standing.band)"]
    told += [clock(standing.clock, at: now), beside(standing.clock)]
    told.append("until " + (standing.clock?.until.map { wall($0) } ?? "none"))
    told.append(standing.alerts.contains(.checkNow) ? "checkNow" : "no checkNow")
    told.append("presses " + (standing.presses(at: now).map { wall($0.at) } ?? "none"))
    told += standing.prompts.map { "asks \($0.kind)" }
    told += Prompt.Kind.allCases.filter { kind in !standing.prompts.contains { $0.kind == kind } }
      .map { "no \($0)" }
    if standing.prompts.isEmpty { told.append("asks nothing") }
    for entry in standing.deadlines {
      let name = short(entry.deadline.id)
      told += ["\(name) \(entry.state)", "\(name) fate " + (entry.fate?.rawValue ?? "none")]
    }
    return told
  }

  private func clock(_ clock: Clock?, at now: Instant) -> String {
    guard let clock else { return "no clock" }
    let seconds = now.seconds(since: clock.due)
    let size = abs(seconds)
    let digits =
      "\(size / 3600):" + twoDigits(Int(size / 60 % 60)) + ":" + twoDigits(Int(size % 60))
    return "clock \(clock.state) " + (seconds >= 0 ? "+" : "-") + digits
  }

  private func beside(_ clock: Clock?) -> String {
    guard let clock, !clock.beside.isEmpty else { return "beside none" }
    return "beside " + clock.beside.map(short).joined(separator: "+")
  }

  private func wall(_ instant: Instant) -> String {
    let wall = fixture.zone.wall(at: instant)
    return "\(wall.date.day)/\(wall.date.month) \(wall.hour):" + twoDigits(wall.minute)
  }

  private func short(_ id: RecordID) -> String {
    fixture.incident.deadlines.first { $0.id == id }?.label ?? "?"
  }
}

/// One pin: records, then what must hold at each instant.
struct Pin: Sendable, CustomTestStringConvertible {
  let words: String
  let make: @Sendable () -> PinCase
  let expected: [(at: String, told: String)]

  init(_ words: String, _ make: @escaping @Sendable () -> PinCase, _ expected: [(at: String, told: String)]) {
    self.words = words
    self.make = make
    self.expected = expected
  }

  /// A case from `start` with more records.
  init(
    _ words: String, _ start: PinCase, _ expected: [(at: String, told: String)],
    _ add: @escaping @Sendable (inout PinCase) -> Void = { _ in }
  ) {
    self.init(
      words,
      {
        var pin = start
        add(&pin)
        return pin
      }, expected)
  }

  var testDescription: String { words }

  /// What does not hold, with its instant.
  var faults: [String] {
    get throws {
      let pin = make()
      return try expected.flatMap { row in
        try pin.missing(row.told, at: row.at).map { row.at + ": " + $0 }
      }
    }
  }
}
