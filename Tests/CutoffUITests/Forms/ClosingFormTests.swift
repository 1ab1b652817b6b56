import CutoffDomain
import CutoffForms
import CutoffScreen
import Testing

/// What ended a matter writes what the longer way writes, to the letter.
@Suite struct ClosingFormTests {
  private let incident: Incident = {
    var incident = FormSample.incident
    // Something is off, so that it can come back.
    incident.events.append(
      Event(
        id: FormSample.id(20), at: FormSample.day(2, 7), actor: FormSample.viettel.id, text: "cắt",
        content: .cut(Cut()), provenance: Provenance(knownAt: FormSample.day(2, 7))))
    return incident
  }()

  private var surroundings: DraftSurroundings { FormSample.surroundings(incident: incident) }

  private func short(_ closing: Closing) throws -> Change {
    let form = try #require(ClosingForm.form(closing, in: surroundings))
    return try #require(form.madeChange(incident: incident))
  }

  private func drafted(_ closing: Closing) throws -> Change {
    var surroundings = surroundings
    return try ClosingDraft(closing).change(in: &surroundings)
  }

  private func event(_ answers: [DraftField: String]) throws -> Change {
    var form = EventForm.form(in: surroundings)
    for (field, answer) in answers { form.answer(field, with: answer) }
    return try #require(form.madeChange(incident: incident))
  }

  private func expect(_ closing: Closing, writes long: Change) throws {
    #expect(try short(closing).edits == long.edits)
    #expect(try drafted(closing).edits == long.edits)
  }

  @Test func `paid in full is the creditor's payment that settles all`() throws {
    try expect(
      .paid,
      writes: try event([
        .kind: "payment", .settlesAll: "yes", .actor: "Viettel IDC", .text: "Đã trả đủ, không còn nợ",
      ]))
  }

  @Test func `an agreement is final and by both sides' word`() throws {
    try expect(
      .agreement,
      writes: try event([
        .kind: "agreement", .word: "both", .endsMatter: "yes", .text: "Đã thỏa thuận xong, dứt việc",
      ]))
  }

  @Test func `moved elsewhere is a replacement`() throws {
    try expect(
      .moved,
      writes: try event([
        .kind: "replacement", .actor: "UBND TP Hà Nội", .text: "Đã chuyển sang nơi khác",
      ]))
  }

  @Test func `restored is a restoration of all services`() throws {
    try expect(
      .restored,
      writes: try event([.kind: "restoration", .actor: "Viettel IDC", .text: "Dịch vụ đã có lại"]))
  }

  @Test func `taken back is the setter's outcome of what the countdown runs to`() throws {
    let calm = FormSample.incident
    let surroundings = FormSample.surroundings(incident: calm)
    var long = try #require(OutcomeForm.form(of: FormSample.cutoff.id, in: surroundings))
    long.answer(.result, with: "withdrawn")
    long.answer(.actor, with: "Viettel IDC")
    let form = try #require(ClosingForm.form(.withdrawn, in: surroundings))
    let wanted = try #require(long.madeChange(incident: calm))
    #expect(form.madeChange(incident: calm)?.edits == wanted.edits)
    var inside = surroundings
    #expect(try ClosingDraft(.withdrawn).change(in: &inside).edits == wanted.edits)
  }

  @Test func `what cannot end a matter says why`() {
    let problem = { (closing: Closing, incident: Incident) in
      ClosingOffer.problem(closing, of: incident.standing(at: FormSample.now))
    }
    #expect(problem(.restored, FormSample.incident) == .nothingIsOff)
    #expect(ClosingForm.form(.restored, in: FormSample.surroundings()) == nil)
    var quiet = FormSample.incident
    quiet.deadlines = []
    let calm = FormSample.surroundings(incident: quiet)
    #expect(problem(.withdrawn, quiet) == .nothingToTakeBack)
    #expect(ClosingForm.form(.withdrawn, in: calm) == nil)
  }

  @Test func `it asks who, when and the words; the rest stands behind Tab`() throws {
    var form = try #require(ClosingForm.form(.paid, in: surroundings))
    #expect(form.shownFields.map(\.id) == [.actor, .at, .text])
    form.press(.tab)
    form.press(.tab)
    #expect(form.focus == .text && form.shownFields.count == 3)
    form.press(.tab)
    #expect(form.shownFields.contains { $0.id == .settlesAll })
  }
}

extension Form {
  /// Answers a choice by its stored value, any other field by typed words.
  fileprivate mutating func answer(_ id: DraftField, with typed: String) {
    guard case .choice(var entry)? = self[id]?.entry else { return set(filling: id, with: typed) }
    entry.choose(typed, .vietnamese)
    set(.choice(entry), in: id)
  }
}
