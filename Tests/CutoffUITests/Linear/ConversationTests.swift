import CutoffConfig
import CutoffDomain
import CutoffLinear
import CutoffStore
import CutoffUI
import CutoffWords
import Testing

/// What is said to lines.
@Suite struct ConversationTests {
  @Test func `a name that nothing has is refused, and what may be meant is named`() throws {
    var sample = try LinearSample()
    let said = sample.say("agendx")
    #expect(said.first?.kind == .refusal)
    #expect(sample.state.browse.view == nil)
  }

  @Test func `a synonym finds commands`() throws {
    var sample = try LinearSample()
    #expect(sample.words("? undo").contains("Undo: "))
  }

  @Test(arguments: [("tiếp", Language.vietnamese), ("next", .english)])
  func `the first step reads the first incident with its place`(line: String, language: Language) throws {
    var sample = try LinearSample(language)
    let count = sample.state.standings.all.count
    let words = sample.words(line)
    #expect(words.hasPrefix(language == .english ? "1 of \(count), " : "1 trên \(count), "))
    #expect(words.contains(sample.state.standings.all[0].incident.header.title))
  }

  @Test func `words behind event are repeated, saved by Enter and taken back`() throws {
    var sample = try LinearSample()
    let events: (LinearSample) -> Int = { $0.state.store.incidents.reduce(0) { $0 + $1.events.count } }
    let before = events(sample)
    let asked = sample.words("event The crew is on the way")
    #expect(asked.contains("The crew is on the way") && asked.contains("Enter saves"))
    // Of which incident it is cannot be seen.
    #expect(asked.contains(try #require(sample.state.selected).incident.header.title))
    #expect(events(sample) == before)
    #expect(sample.words("").contains("\"undo\" undoes"))
    #expect(events(sample) != before)
    sample.say("undo")
    #expect(events(sample) == before)
  }

  @Test func `a cancelled form is a draft that goes on`() throws {
    var sample = try LinearSample()
    sample.say("note")
    sample.say("=half a thought")
    sample.say("cancel")
    #expect(sample.state.overlays.isEmpty)
    let again = sample.words("note")
    #expect(again.contains("draft") && sample.words("back").contains("half a thought"))
  }

  @Test func `a date that is not understood is asked again with the reason`() throws {
    var sample = try LinearSample()
    let said = sample.say("deadline the day after never")
    #expect(said.contains { $0.kind != .answer })
    #expect(sample.state.overlays.last != nil)
  }

  @Test(arguments: [(Announcing.all, 1), (.thresholds, 0), (.none, 0)])
  func `a change from elsewhere is said once, with the next line`(announcing: Announcing, count: Int) throws {
    var sample = try LinearSample(announcing: announcing)
    var incidents = sample.state.store.incidents
    incidents[0].header.title += " (new)"
    _ = sample.talk.take(.reloaded(StoreLook(incidents: incidents)))
    #expect(sample.say("").count { $0.text.hasPrefix("Changed elsewhere") } == count)
    #expect(!sample.say("").contains { $0.text.hasPrefix("Changed elsewhere") })
  }

  @Test(arguments: Language.allCases)
  func `what reading names can be said`(language: Language) throws {
    var sample = try LinearSample(language)
    let named = sample.say("read").compactMap { said -> String? in
      let parts = said.text.split(separator: "\"")
      return parts.count > 2 ? String(parts[1]) : nil
    }
    #expect(named.count > 2)
    for name in named { #expect(!sample.say(name).contains { $0.kind == .refusal }, "\(name)") }
  }

  @Test func `an hour that passes is said once`() throws {
    let due = Instant(seconds: 1_593_795_600)
    var sample = try LinearSample(now: due.advanced(by: -30))
    _ = sample.talk.take(.tick(due.advanced(by: 1)))
    _ = sample.talk.take(.tick(due.advanced(by: 2)))
    #expect(sample.say("").contains { $0.kind == .announcement })
    #expect(!sample.say("").contains { $0.kind == .announcement })
  }

  @Test(arguments: [
    ("▲ CẮT SAU  2 ngày 04:13", Language.vietnamese, "CẮT SAU, 2 ngày 4 giờ"),
    ("2024-02-27 18h", .english, "Tuesday 27 February 2024, 18:00"),
    ("0h T7 04/07/2020", .vietnamese, "0 giờ thứ bảy ngày 4 tháng 7 năm 2020"),
    ("A → B · 3", .english, "A to B, 3"), ("figures ≠", .english, "figures contradicted"),
    ("until Fri 3 Jul 2020 22:00:07 +07", .english, "until Friday 3 July 2020 22:00 +07"),
  ])
  func `signs, dates and digits are words`(text: String, language: Language, words: String) {
    #expect(LinearText.line(text, language) == words)
  }
}
