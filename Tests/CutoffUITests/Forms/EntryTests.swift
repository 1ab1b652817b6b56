import CutoffDomain
import CutoffForms
import CutoffScreen
import Testing

private let sample = FormSample.surroundings()

/// A form with one field, so that an entry is driven as a person drives it.
private func echo(_ id: DraftField, _ text: String, _ language: Language = .vietnamese, presses: [Key] = [])
  -> [String]
{
  var form = StepForm.form(in: FormSample.surroundings(language))
  form.go(to: id)
  form.type(text, language)
  for key in presses { form.press(key, language) }
  let lines = form.drawn(110, nil, language).lines
  let place = lines.firstIndex { $0.hasPrefix("▌") } ?? 0
  return lines[(place + 1)...].prefix { $0.hasPrefix("    ") }.map { String($0.drop(while: \.isWhitespace)) }
}

@Suite struct TimeFieldTests {
  @Test(arguments: [
    ("0h 4/7", Language.vietnamese, "→ lúc 0h T7 4/7/2020 (+07) · còn 01:59:53"),
    ("0h 4/7", .english, "→ at 0h Sat 4 Jul 2020 (+07) · in 01:59:53"),
  ])
  func `a phrase is echoed while it is typed, with what is left`(
    typed: String, language: Language, echoed: String
  ) {
    #expect(echo(.due, typed, language) == [echoed])
  }

  @Test func `a phrase that is not understood says why below the field`() {
    let lines = echo(.due, "31/4")
    #expect(lines.count == 1 && lines.allSatisfy { $0.hasPrefix("? ") })
  }

  @Test func `before a day shows both readings and ctrl-t takes the other one`() throws {
    let before = echo(.due, "trước 10/7")
    let after = echo(.due, "trước 10/7", presses: [.control("t")])
    #expect(before != after)
    #expect(before.joined().contains("ctrl-t: ") && after.joined().contains("ctrl-t: "))
    var form = StepForm.form(in: sample)
    form.type("x")
    form.go(to: .due)
    form.type("trước 10/7")
    form.press(.control("t"))
    guard case .step(let step)? = form.madeChange()?.records.first else { return #expect(Bool(false)) }
    #expect(step.due?.boundary == .before)
    #expect(step.due?.reading == .late)
    #expect(step.due?.says == "trước 10/7")
  }

  @Test func `typing on goes back to the first reading`() {
    #expect(
      echo(.due, "trước 10/7", presses: [.control("t"), .backspace, .character("7")])
        == echo(.due, "trước 10/7"))
  }

  @Test func `ctrl-t does nothing where there is one reading`() {
    #expect(echo(.due, "0h 4/7", presses: [.control("t")]) == echo(.due, "0h 4/7"))
  }

  @Test func `a limit is no time at which something happened`() {
    var form = EventForm.form(asksTime: true, in: sample)
    form.type("Họp")
    form.go(to: .at)
    form.type("trước 3/7")
    #expect(form.problems() == [DraftProblem(.at, .notAMoment)])
  }

  @Test func `what has happened leans back`() throws {
    var form = EventForm.form(asksTime: true, in: sample)
    form.type("Họp")
    form.go(to: .at)
    form.type("15:30")
    #expect(try #require(form.madeChange()?.event).at?.start == FormSample.instant(3, 7, 15, 30))
  }

  @Test(
    arguments: [
      TimePoint(.month, WallTime(startOf: FormSample.date(1, 8)), zone: FormSample.zone),
      TimePoint(
        .partOfDay, WallTime(startOf: FormSample.date(3, 7)), zone: FormSample.zone, part: .afternoon),
      TimePoint(.quarter, WallTime(startOf: FormSample.date(1, 4)), zone: FormSample.zone),
      TimePoint(.week, WallTime(startOf: FormSample.date(29, 6)), zone: FormSample.zone),
      TimePoint(.year, WallTime(startOf: FormSample.date(1, 1)), zone: FormSample.zone),
      TimePoint(instant: FormSample.now, precision: .second, zone: FormSample.zone),
    ], Language.allCases)
  func `a stored time is asked again in words that mean the same`(point: TimePoint, language: Language) {
    let kept = TimeEntry(keeping: point, language)
    let typed = TimeEntry(.moment, typed: kept.editor.text)
    #expect(kept.moment(in: sample) == .success(point))
    #expect(typed.moment(in: sample) == .success(point), "\(kept.editor.text)")
  }
}

@Suite struct PartyFieldTests {
  @Test(arguments: [
    ("vie", "ttel IDC"), ("ubnd tp ha", " Nội"), ("Ubnd Tp Hà N", "ội"), ("ban", " KT-NS HĐND"),
    ("công ty", " TNHH Viettel - CHT"),
  ])
  func `a beginning is completed, folded`(typed: String, ghost: String) {
    #expect(PartyEntry(typed).completion(in: FormSample.incident)?.ghost == ghost)
  }

  @Test(arguments: ["Viettel IDC", "viettel idc", "xyz", ""])
  func `a full or unknown name is not completed`(typed: String) {
    #expect(PartyEntry(typed).completion(in: FormSample.incident) == nil)
  }

  @Test(arguments: [Key.right, .end])
  func `the key takes the name over`(key: Key) throws {
    var form = EventForm.form(typed: "x", in: sample)
    form.go(to: .actor)
    form.type("vie")
    form.press(key)
    let change = try #require(form.madeChange())
    #expect(change.event?.actor == FormSample.viettel.id)
    #expect(change.records.count == 1)
  }

  @Test func `an unknown name makes a new party in the same change`() throws {
    var form = EventForm.form(typed: "x", in: sample)
    form.go(to: .actor)
    form.type("Sở TT&TT")
    #expect(form.drawn().lines.contains { $0.contains("+ bên mới: Sở TT&TT") })
    let change = try #require(form.madeChange())
    guard case .party(let party)? = change.records.first else { return #expect(Bool(false)) }
    #expect(party.name == "Sở TT&TT")
    #expect(party.side == .unknown)
    #expect(change.event?.actor == party.id)
  }

  @Test func `several names stand with semicolons between them`() throws {
    var form = NoteForm.form(in: sample)
    form.type("Họp")
    form.go(to: .parties)
    form.type("Viettel IDC; ubnd")
    form.press(.right)
    guard case .note(let note)? = form.madeChange()?.records.last else { return #expect(Bool(false)) }
    #expect(note.parties == [FormSample.viettel.id, FormSample.hanoi.id])
  }
}

@Suite struct ChoiceFieldTests {
  private func chosen(_ keys: [Key], _ language: Language = .vietnamese) -> [String] {
    var form = CheckForm.form(in: sample)
    for key in keys { form.press(key, language) }
    guard case .choice(let entry)? = form[.state]?.entry else { return ["none"] }
    return entry.chosenValues
  }

  @Test(arguments: [
    ([], []), ([Key.right], ["up"]), ([.left], ["down"]), ([.right, .right], ["degraded"]),
    ([.right, .left], ["down"]),
    ([.character(" ")], ["up"]), ([.character("3")], ["partlyDown"]), ([.character("9")], []),
    ([.character("n")], ["partlyDown"]), ([.character("n"), .character("n")], ["down"]),
    ([.character("x")], []),
    ([.right, .backspace], []), ([.home], ["up"]), ([.end], ["down"]),
  ])
  func `a key picks an answer, and none is preselected`(keys: [Key], values: [String]) {
    #expect(chosen(keys) == values)
  }

  @Test func `the first letter is that of the screen's language`() {
    #expect(chosen([.character("u")], .english) == ["up"])
    #expect(chosen([.character("u")]) == [])
  }

  @Test func `a composed letter picks by its base letter`() {
    var form = DeadlineForm.form(in: sample)
    form.go(to: .kind)
    form.press(.character("ă"))
    form.press(.character("t"))
    guard case .choice(let entry)? = form[.kind]?.entry else { return #expect(Bool(false)) }
    #expect(entry.chosenValues == ["payment"])
  }

  @Test func `several answers are marked with Space`() {
    var form = DeadlineForm.form(kind: .cutoff, in: sample)
    form.go(to: .services)
    for key in [Key.character(" "), .right, .character(" "), .left, .character(" ")] { form.press(key) }
    guard case .choice(let entry)? = form[.services]?.entry else { return #expect(Bool(false)) }
    #expect(entry.chosenValues == [FormSample.centre.id.text])
  }
}

@Suite struct MoneyFieldTests {
  @Test(arguments: [
    ("200 ty", "→ 200 tỷ đồng"), ("1,250 tỷ", "? «1,250» hiểu được hai cách; bỏ dấu hoặc gõ đủ"),
  ])
  func `a sum is echoed or refused below its field`(typed: String, echoed: String) {
    var form = PromiseForm.form(in: sample)
    form.go(to: .amount)
    form.type(typed)
    #expect(form.drawn().lines.contains { $0.hasSuffix(echoed) })
  }
}
