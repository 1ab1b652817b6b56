import CutoffDomain
import CutoffNotices
import Testing

struct NoticeFixtureTests {
  @Test func thereAreTenGivenNoticesAndEightOfOurOwn() {
    #expect(NoticeFixture.all.count { $0.folder == "given" } == 10)
    #expect(NoticeFixture.all.count { $0.folder == "own" } == 8)
  }

  @Test(arguments: NoticeFixture.all)
  func everyFieldOfANoticeIsFoundWithItsWordsAndNoPersonIsNamed(_ fixture: NoticeFixture) throws {
    let expected = try fixture.expected()
    let text = try fixture.text()
    let reading = fixture.reading(text, expected)
    NoticeComparison(reading: reading, expected: expected).run()
    checkQuotes(of: reading, in: text)
    for proposal in reading.proposals {
      #expect(!ProposalValue.object(proposal.fields).texts.contains { $0.contains("Nguyễn Văn A") })
    }
  }

  /// The same notices with pieces lost, doubled and mixed: whatever is read has its words in the text.
  @Test(arguments: 1...24)
  func aDamagedNoticeGivesNoWordsThatItDoesNotHave(_ seed: Int) throws {
    var damage = Damage(seed: UInt64(seed))
    let fixtures = NoticeFixture.all
    let fixture = fixtures[seed % fixtures.count]
    let text = NoticeText(
      bytes: damage.damaged(try fixture.bytes(), with: try fixtures[(seed * 7) % fixtures.count].bytes()))
    checkQuotes(of: fixture.reading(text, Expected([:])), in: text)
  }

  private func checkQuotes(of reading: NoticeReading, in text: NoticeText) {
    for quote in reading.proposals.flatMap(\.quotes) + reading.questions.flatMap(\.quotes) {
      let lines = quote.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(text.whole.contains(quote.text))
      #expect(text.lines[quote.line - 1].dropFirst(quote.column - 1).hasPrefix(lines[0]), "\(quote)")
    }
    #expect(reading.proposals.allSatisfy { !$0.quotes.isEmpty })
  }
}

/// Damages bytes, the same way for the same seed.
private struct Damage {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, limit)
  }

  mutating func damaged(_ bytes: [UInt8], with other: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<4 {
      let start = next(below: bytes.count)
      let end = min(bytes.count, start + 1 + next(below: 90))
      switch next(below: 4) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: next(below: bytes.count))
      case 2:
        let from = next(below: other.count)
        bytes.insert(contentsOf: other[from..<min(other.count, from + 120)], at: start)
      default: for place in start..<end where bytes[place] == 10 { bytes[place] = 32 }
      }
    }
    return bytes
  }
}

/// Holds each field of a reading against what was expected.
private struct NoticeComparison {
  let reading: NoticeReading
  let expected: Expected

  func run() {
    #expect(reading.language.rawValue == expected.text("language"))
    #expect(reading.zone.identifier == expected.text("zone"))
    #expect(reading.reference.start == expected.instant("reference"))
    #expect(reading.referenceFrom.rawValue == expected.text("referenceFrom"))
    event()
    for deadline in expected.list("deadlines") { check(deadline: deadline) }
    for move in expected.list("moves") { check(move: move) }
    for amount in expected.list("amounts") { check(amount: amount) }
    for promise in expected.list("promises") { check(promise: promise) }
    names()
    for condition in expected.list("conditions") { check(condition: condition) }
    for contact in expected.list("contacts") { check(contact: contact) }
    for step in expected.list("steps") { check(step: step) }
    questions()
    for never in expected.list("never") { check(never: never) }
  }

  private func all(_ what: NoticeSubject) -> [NoticeProposal] { reading.proposals.filter { $0.what == what } }

  private func event() {
    guard let event = expected.object("event") else { return }
    let found = all(.event)
    #expect(found.count == 1)
    #expect(found.first?.text("kind") == event.text("kind"))
    #expect(found.first?.quotes.hold(event) == true)
    if event.has("endsMatter") { #expect(found.first?.flag("endsMatter") == event.flag("endsMatter")) }
  }

  private func check(deadline: Expected) {
    let found = all(.deadline).first { proposal in
      guard deadline.accepts(proposal.text("kind"), "kind", "kinds"),
        proposal.instant("due") == deadline.instant("due")
      else { return false }
      guard let service = deadline.text("service") else { return true }
      return proposal["services"]?.texts.contains { $0.contains(service) } == true
    }
    guard let found else {
      #expect(deadline.flag("optional"), "\(deadline.members)")
      return
    }
    #expect(deadline.accepts(found.text("boundary"), "boundary", "boundaries"), "\(deadline.members)")
    #expect(deadline.accepts(found.text("precision"), "precision", "precisions"), "\(deadline.members)")
    #expect(found.instant("until") == deadline.instant("until"))
    if deadline.has("partial") { #expect(found.flag("isPartial") == deadline.flag("partial")) }
    if let zone = deadline.text("zone") { #expect(found.text("zone") == zone) }
    #expect(found.quotes.hold(deadline), "\(deadline.members)")
    #expect(found.said?.due == found.instant("due"))
    #expect(found.until?.due == found.instant("until"))
  }

  private func check(move: Expected) {
    let found = all(.move).first { $0.text("result") == move.text("result") }
    #expect(found?.instant("from") == move.instant("from"))
    #expect(found?.instant("to") == move.instant("to"))
    #expect(found?.quotes.hold(move) == true)
  }

  private func check(amount: Expected) {
    let value = amount.number("value").map { Int64(($0 * 100).rounded()) }
    let found = all(.amount).first { $0.sum == value && $0.text("currency") == amount.text("currency") }
    guard let found else {
      #expect(amount.flag("optional"), "\(amount.members)")
      return
    }
    #expect(amount.accepts(found.text("kind"), "kind", "kinds"), "\(amount.members)")
    #expect(found.text("qualifier") == amount.text("qualifier"))
    #expect(found.quotes.hold(amount))
    #expect(found.money?.hundredths == value)
  }

  private func check(promise: Expected) {
    let found = all(.promise).first { $0.instant("due") == promise.instant("due") }
    #expect(found?.text("giver") == promise.text("giver"))
    #expect(found?.text("receiver") == promise.text("receiver"))
    #expect(promise.accepts(found?.text("boundary"), "boundary", "boundaries"))
    #expect(found?.sum == promise.number("value").map { Int64(($0 * 100).rounded()) })
    #expect(found?.text("currency") == promise.text("currency"))
    #expect(found?["recurrence"]?["every"]?.string == promise.object("recurrence")?.text("every"))
    #expect(found?["recurrence"]?["until"]?.string == promise.object("recurrence")?.text("until"))
    #expect(found?.quotes.hold(promise) == true)
  }

  private func names() {
    for reference in expected.list("references") {
      let found = all(.reference).first { $0.text("text") == reference.text("text") }
      #expect(found?.quotes.hold(reference) == true, "\(reference.members)")
    }
    for party in expected.list("parties") {
      let found = all(.party).first { party.accepts($0.text("name"), "name", "names") }
      #expect(found?.text("side") == party.text("side"), "\(party.members)")
      #expect(found?.flag("isBodyAbove") == party.flag("isBodyAbove"))
      #expect(found?.quotes.hold(party) == true)
    }
    for service in expected.list("services") {
      let found = all(.service).first { $0.text("name")?.lowercased() == service.text("name")?.lowercased() }
      #expect(found?.flag("isExempt") == service.flag("isExempt"), "\(service.members)")
      #expect(found?.quotes.hold(service) == true)
    }
  }

  private func check(condition: Expected) {
    let found = all(.condition).first {
      $0.text("for") == condition.text("for")
        && $0.text("text")?.contains(condition.text("contains") ?? "") == true
    }
    #expect(found?.quotes.hold(condition) == true, "\(condition.members)")
  }

  private func check(contact: Expected) {
    let found = all(.contact).first { $0.text("value") == contact.text("value") }
    #expect(found?.text("office") == contact.text("office"))
    #expect(found?.text("channel") == contact.text("channel"))
    #expect(found?.quotes.hold(contact) == true)
  }

  private func check(step: Expected) {
    let found = all(.step).first {
      $0.text("text")?.contains(step.text("contains") ?? "") == true
        && $0.instant("due") == step.instant("due")
    }
    guard let found else {
      #expect(step.flag("optional"), "\(step.members)")
      return
    }
    #expect(found.quotes.hold(step))
  }

  /// What is asked, and nothing else.
  private func questions() {
    var left = reading.questions
    for ask in expected.list("asks") {
      let place = left.firstIndex { question in
        guard question.reason.rawValue == ask.text("reason") else { return false }
        guard let about = ask.text("about") else { return true }
        return reading.proposals.first { $0.id == question.about }?.text("kind") == about
      }
      guard let place else {
        Issue.record("not asked: \(ask.members)")
        continue
      }
      let question = left.remove(at: place)
      #expect(question.quotes.hold(ask))
      let times = question.choices.map { ProposalValue.object($0.fields) }
      if let choice = ask.instant("choice") {
        #expect(times.contains { Expected.instant($0["due"]?.string) == choice })
      }
      for choice in ask.texts("choices") {
        #expect(times.contains { $0["time"]?.string?.hasPrefix(choice) == true })
      }
    }
    #expect(left.isEmpty, "asked beyond: \(left)")
  }

  private func check(never: Expected) {
    switch never.text("kind") {
    case "amount":
      let value = never.number("value").map { Int64(($0 * 100).rounded()) }
      #expect(!all(.amount).contains { $0.sum == value }, "\(never.members)")
    default:
      let found = all(.deadline).contains { proposal in
        proposal.text("due") != nil && proposal.instant("due") == never.instant("due")
          && (never.text("kindIs") ?? proposal.text("kind")) == proposal.text("kind")
      }
      #expect(!found, "\(never.members)")
    }
  }
}
