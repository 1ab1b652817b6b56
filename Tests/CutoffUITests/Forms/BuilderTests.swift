import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords
import Testing

private let sample = FormSample.surroundings()

extension Change {
  fileprivate var deadline: Deadline? {
    for case .deadline(let deadline) in records { return deadline }
    return nil
  }

  fileprivate var promise: Promise? {
    for case .promise(let promise) in records { return promise }
    return nil
  }
}

@Suite struct CheckFormTests {
  @Test func `a check of the chosen service is two keys and Enter`() throws {
    var form = CheckForm.form(service: FormSample.centre.id, in: sample)
    form.press(.character("4"))
    #expect(form.press(.enter) == .submit)
    let change = try #require(form.madeChange())
    #expect(change.title == "kiểm tra: Trung tâm dữ liệu: ngừng hoạt động")
    #expect(change.event?.content == .observation(Observation(service: FormSample.centre.id, state: .down)))
    #expect(change.event?.at?.start == FormSample.now)
  }

  @Test func `a check without an answer is refused beside it`() {
    #expect(CheckForm.form(in: sample).problems() == [DraftProblem(.state, .missing)])
  }

  @Test func `nobody checks in the future`() {
    var form = CheckForm.form(in: sample)
    form.press(.right)
    form.go(to: .at)
    form.type("8h 4/7")
    #expect(form.problems() == [DraftProblem(.at, .inFuture)])
  }

  @Test func `an edited check keeps what was known when, and renews its own words`() throws {
    var event = Event(
      id: FormSample.id(20), at: FormSample.day(3, 7), text: "Cổng DVC: hoạt động",
      content: .observation(Observation(service: FormSample.portal.id, state: .up, method: "mở trang web")),
      provenance: Provenance(knownAt: FormSample.day(3, 7), loggedBy: "minh"))
    var form = CheckForm.form(editing: event, in: sample)
    form.press(.character("2"))
    let change = try #require(form.madeChange())
    event.content = .observation(
      Observation(service: FormSample.portal.id, state: .degraded, method: "mở trang web"))
    event.text = "Cổng DVC: chập chờn"
    #expect(change.records == [.event(event)])
    #expect(change.title == "sửa kiểm tra: Cổng DVC: chập chờn")
  }
}

@Suite struct OutcomeFormTests {
  private func form(_ target: RecordID) -> Form {
    OutcomeForm.form(of: target, in: sample) ?? EventForm.form(in: sample)
  }

  @Test func `the outcome of a promise is one letter and Enter`() throws {
    var form = form(FormSample.promise.id)
    form.press(.character("k"))
    #expect(form.press(.enter) == .submit)
    let change = try #require(form.madeChange())
    #expect(change.event?.content == .outcome(Outcome(target: FormSample.promise.id, result: .broken)))
    #expect(change.title == "kết quả: Trả nợ: không làm")
  }

  @Test func `moved asks for the new date before it is saved`() {
    var form = form(FormSample.cutoff.id)
    form.press(.character("d"))
    form.press(.character("d"))
    form.press(.enter)
    #expect(form.focus == .movedTo)
    #expect(form.drawn().lines.contains { $0.contains("! cần ngày mới; chưa có thì gõ: chưa hẹn ngày") })
  }

  @Test func `moved makes the deadline that takes its place in the same change`() throws {
    var form = form(FormSample.cutoff.id)
    form.go(to: .result)
    form.press(.character("3"))
    form.go(to: .movedTo)
    form.type("từ 0h 10/7")
    let change = try #require(form.madeChange())
    let next = try #require(change.deadline)
    #expect(next.supersedes == FormSample.cutoff.id)
    #expect(next.kind == .cutoff && next.services == FormSample.cutoff.services)
    #expect(next.due.due == FormSample.instant(10, 7, 0))
    #expect(next.setAt?.start == FormSample.now)
    #expect(
      change.event?.content
        == .outcome(Outcome(target: FormSample.cutoff.id, result: .moved, movedTo: next.id)))
    #expect(change.event?.text == "Trung tâm dữ liệu, cổng: dời sang từ 0h 10/7")
    #expect(change.records.count == 2)
  }

  @Test func `moved without a new date makes no deadline`() throws {
    var form = form(FormSample.cutoff.id)
    form.go(to: .result)
    form.press(.character("3"))
    form.go(to: .movedTo)
    form.type("chưa hẹn ngày")
    let change = try #require(form.madeChange())
    #expect(change.event?.content == .outcome(Outcome(target: FormSample.cutoff.id, result: .moved)))
    #expect(change.records.count == 1)
  }

  @Test func `a moved promise keeps its sides and its sum`() throws {
    var form = form(FormSample.promise.id)
    form.go(to: .result)
    form.press(.character("d"))
    form.press(.character("5"))
    form.go(to: .movedTo)
    form.type("15/7")
    let next = try #require(form.madeChange()?.promise)
    #expect(next.supersedes == FormSample.promise.id)
    #expect(next.giver == FormSample.hanoi.id && next.amount == FormSample.promise.amount)
  }

  @Test(arguments: [Key.character("4"), .character("5")])
  func `suspended and withdrawn need somebody's word`(key: Key) {
    var form = form(FormSample.cutoff.id)
    form.press(key)
    #expect(form.problems() == [DraftProblem(.actor, .missingWord)])
  }

  @Test func `a cut is carried out or not, never kept`() {
    let form = form(FormSample.cutoff.id)
    guard case .choice(let entry)? = form[.result]?.entry else { return #expect(Bool(false)) }
    #expect(entry.options.map(\.value) == ["carriedOut", "notCarriedOut", "moved", "suspended", "withdrawn"])
    #expect(entry.chosen.isEmpty)
  }

  @Test func `what has no outcome has no form`() {
    #expect(OutcomeForm.form(of: FormSample.viettel.id, in: sample) == nil)
  }
}

@Suite struct DeadlineFormTests {
  @Test func `a deadline takes the words of its due, its setter and its services`() throws {
    var form = DeadlineForm.form(in: sample)
    form.type("trước 10/7")
    form.press(.control("t"))
    form.go(to: .kind)
    form.type("c")
    form.go(to: .setBy)
    form.type("vie")
    form.press(.right)
    form.go(to: .services)
    form.press(.character("2"))
    let deadline = try #require(form.madeChange()?.deadline)
    #expect(deadline.due.says == "trước 10/7" && deadline.due.reading == .late)
    #expect(deadline.kind == .cutoff && deadline.label == "cắt dịch vụ")
    #expect(deadline.setBy == FormSample.viettel.id && deadline.services == [FormSample.centre.id])
    #expect(deadline.stopsService && deadline.stopsServiceOverride == nil)
  }

  @Test func `kind and due are asked for`() {
    #expect(
      DeadlineForm.form(in: sample).problems() == [
        DraftProblem(.kind, .missing), DraftProblem(.due, .missingDueOrCondition),
      ])
  }

  @Test func `a condition stands for a due`() throws {
    var form = DeadlineForm.form(kind: .resume, in: sample)
    form.go(to: .condition)
    form.type("khi đủ tiền")
    let deadline = try #require(form.madeChange()?.deadline)
    #expect(deadline.due.point == nil && deadline.condition == "khi đủ tiền")
  }

  @Test func `an instalment repeats`() throws {
    var form = DeadlineForm.form(kind: .instalment, in: sample)
    form.type("31/7")
    form.go(to: .repeats)
    form.press(.character("2"))
    form.go(to: .until)
    form.type("12/2020")
    let deadline = try #require(form.madeChange()?.deadline)
    #expect(deadline.recurrence?.every == .month)
    #expect(deadline.recurrence?.until?.precision == .month)
  }

  @Test func `an edit that changes nothing changes nothing`() throws {
    let form = DeadlineForm.form(editing: FormSample.cutoff, in: sample)
    #expect(try #require(form.madeChange()).edits.isEmpty)
  }

  @Test func `an edit keeps all that was not touched`() throws {
    var form = DeadlineForm.form(editing: FormSample.cutoff, in: sample)
    form.go(to: .label)
    form.type("!")
    var after = FormSample.cutoff
    after.label += "!"
    #expect(
      form.madeChange()?.edits == [RecordEdit(before: .deadline(FormSample.cutoff), after: .deadline(after))])
  }
}

@Suite struct PromiseFormTests {
  @Test func `a promise takes its sides, its sum and its form`() throws {
    var form = PromiseForm.form(in: sample)
    form.go(to: .content)
    form.type("Xong đấu thầu, ký, trả nợ")
    form.go(to: .due)
    form.type("trước 10/7")
    form.go(to: .giver)
    form.type("ubnd")
    form.press(.end)
    form.go(to: .receiver)
    form.type("viettel idc")
    form.go(to: .amount)
    form.type("hơn 200 tỷ")
    form.go(to: .form)
    form.type("công văn 1711")
    let change = try #require(form.madeChange())
    let promise = try #require(change.promise)
    #expect(promise.giver == FormSample.hanoi.id && promise.receiver == FormSample.viettel.id)
    #expect(promise.amount == FormSample.promise.amount)
    #expect(promise.form == "công văn 1711" && promise.due.says == "trước 10/7")
    #expect(change.title == "cam kết: Xong đấu thầu, ký, trả nợ")
  }

  @Test func `nobody promises to himself`() {
    var form = PromiseForm.form(in: sample)
    form.go(to: .content)
    form.type("Trả")
    form.go(to: .due)
    form.type("10/7")
    form.go(to: .giver)
    form.type("viettel idc")
    form.go(to: .receiver)
    form.type("Viettel IDC")
    #expect(form.problems() == [DraftProblem(.receiver, .giverIsReceiver)])
  }

  @Test func `a telling points to the promise that it tells of`() throws {
    var form = PromiseForm.form(in: sample)
    form.go(to: .content)
    form.type("Trả nợ, nói trong họp")
    form.go(to: .due)
    form.type("trước 30/6")
    form.go(to: .tellingOf)
    form.press(.right)
    #expect(try #require(form.madeChange()?.promise).tellingOf == FormSample.promise.id)
  }

  @Test func `an edit without a key press changes nothing`() throws {
    #expect(
      try #require(PromiseForm.form(editing: FormSample.promise, in: sample).madeChange()).edits.isEmpty)
  }
}

@Suite struct NoteFormTests {
  @Test func `a note takes what each side wants and offers`() throws {
    var form = NoteForm.form(in: sample)
    form.type("Đấu thầu không tiến triển.")
    form.go(to: .providerWants)
    form.type("trả nợ lũy kế")
    form.go(to: .customerOffers)
    form.type("dự toán đã bố trí")
    let change = try #require(form.madeChange())
    guard case .note(let note)? = change.records.first else { return #expect(Bool(false)) }
    #expect(
      note.positions == [
        Position(party: FormSample.viettel.id, wants: "trả nợ lũy kế"),
        Position(party: FormSample.hanoi.id, offers: "dự toán đã bố trí"),
      ])
    #expect(note.at?.start == FormSample.now)
    #expect(change.title == "ghi chép: Đấu thầu không tiến triển.")
  }

  @Test func `an edit keeps the positions of other parties`() throws {
    let note = Note(
      id: FormSample.id(21), text: "Họp",
      positions: [
        Position(party: FormSample.council.id, wants: "phân bổ"),
        Position(party: FormSample.viettel.id, wants: "tiền"),
      ])
    var form = NoteForm.form(editing: note, in: sample)
    form.go(to: .providerWants)
    form.press(.control("u"))
    guard case .note(let after)? = form.madeChange()?.records.first else { return #expect(Bool(false)) }
    #expect(after.positions == [Position(party: FormSample.council.id, wants: "phân bổ")])
    #expect(after.at == nil)
  }
}

@Suite struct StepAndQuestionFormTests {
  @Test func `a step is one line, and is marked done by an edit`() throws {
    var form = StepForm.form(in: sample)
    form.type("Gọi Sở TT&TT")
    guard case .step(let step)? = form.madeChange()?.records.first else { return #expect(Bool(false)) }
    #expect(step.doneAt == nil && step.due == nil)
    var edit = StepForm.form(editing: step, in: sample)
    edit.go(to: .doneAt)
    edit.type("21:00")
    guard case .step(let done)? = edit.madeChange()?.records.first else { return #expect(Bool(false)) }
    #expect(done.doneAt?.start == FormSample.instant(3, 7, 21))
    #expect(done.provenance == step.provenance)
  }

  @Test func `an answer closes the question now`() throws {
    let question = Question(id: FormSample.id(22), text: "Ai cho hoãn được?")
    var form = QuestionForm.form(editing: question, in: sample)
    #expect(form.focus == .answer)
    form.type("Bộ TT&TT")
    guard case .question(let answered)? = form.madeChange()?.records.first else {
      return #expect(Bool(false))
    }
    #expect(answered.answer == "Bộ TT&TT" && answered.answeredAt?.start == FormSample.now)
  }

  @Test func `a question that is taken back is open again`() throws {
    let question = Question(
      id: FormSample.id(22), text: "Ai?", answer: "Bộ", answeredAt: FormSample.day(3, 7))
    var form = QuestionForm.form(editing: question, in: sample)
    form.press(.control("u"))
    guard case .question(let open)? = form.madeChange()?.records.first else { return #expect(Bool(false)) }
    #expect(open.answer == nil && open.answeredAt == nil)
  }
}

@Suite struct StatementFormTests {
  @Test func `a statement contradicts one that is known now`() throws {
    var form = StatementForm.form(in: sample)
    form.type("viettel idc")
    form.go(to: .text)
    form.type("0h đêm nay sẽ cắt")
    form.go(to: .contradicts)
    form.press(.character(" "))
    form.go(to: .talks)
    form.press(.character("b"))
    let event = try #require(form.madeChange()?.event)
    #expect(
      event.content == .statement(Statement(contradicts: [FormSample.denial.id], talks: .stalled)))
    #expect(event.actor == FormSample.viettel.id)
  }

  @Test func `what is not yet known is not offered`() {
    var incident = FormSample.incident
    incident.events[0].provenance.knownAt = FormSample.day(4, 7)
    let form = StatementForm.form(in: FormSample.surroundings(incident: incident))
    guard case .pick(let entry)? = form[.contradicts]?.entry else { return #expect(Bool(false)) }
    #expect(entry.options.isEmpty)
  }

  @Test func `two statements are linked afterwards`() throws {
    var incident = FormSample.incident
    incident.events.append(
      Event(id: FormSample.id(23), at: FormSample.day(2, 7), text: "Sẽ cắt", content: .statement(Statement()))
    )
    let surroundings = FormSample.surroundings(incident: incident)
    var form = ContradictionForm.form(statement: FormSample.id(23), in: surroundings)
    _ = form.update(.key(.character(" ")), in: surroundings, columns: 80)
    let change = try #require(form.madeChange(incident: incident))
    #expect(change.event?.content == .statement(Statement(contradicts: [FormSample.denial.id])))
    #expect(change.edits.count == 1)
  }

  @Test func `a statement does not contradict itself`() {
    var form = ContradictionForm.form(statement: FormSample.denial.id, in: sample)
    form.press(.character(" "))
    #expect(form.problems() == [DraftProblem(.contradicts, .contradictsItself)])
  }
}

@Suite struct IncidentFormTests {
  private func filled() -> Form {
    var form = IncidentForm.form(in: sample)
    form.type("Sân bay ngừng phục vụ")
    form.go(to: .providers)
    form.type("ACV")
    form.go(to: .customers)
    form.type("Bamboo Airways; Vietravel")
    form.go(to: .cutoff)
    form.type("0h 10/7")
    form.go(to: .services)
    form.type("mặt đất; check-in")
    return form
  }

  @Test func `one change makes the incident with its parties, services and cutoff`() throws {
    let change = try #require(filled().madeChange())
    let header = try #require(change.header?.after)
    #expect(change.header?.before == nil && change.incident == header.id)
    #expect(header.id.text.hasPrefix("san-bay-ngung-phuc-vu-"))
    #expect(header.providers.count == 1 && header.customers.count == 2)
    let sides = change.records.compactMap { record -> Side? in
      if case .party(let party) = record { return party.side }
      return nil
    }
    #expect(sides == [.provider, .customer, .customer])
    let services = change.records.filter { if case .service = $0 { true } else { false } }
    #expect(services.count == 2)
    let cutoff = try #require(change.deadline)
    #expect(cutoff.setBy == header.providers.first && cutoff.due.due == FormSample.instant(10, 7, 0))
    #expect(change.title == "vụ việc: Sân bay ngừng phục vụ")
  }

  @Test func `the cutoff is read in the zone that is typed`() throws {
    var form = filled()
    form.go(to: .zone)
    form.press(.control("u"))
    form.type("Asia/Tokyo")
    let change = try #require(form.madeChange())
    #expect(change.deadline?.due.due == FormSample.instant(9, 7, 22))
    #expect(change.header?.after?.zone.identifier == "Asia/Tokyo")
  }

  @Test func `title and both sides are asked for, and a zone must exist`() {
    var form = IncidentForm.form(in: sample)
    form.go(to: .zone)
    form.type("x")
    #expect(
      Set(form.problems()) == [
        DraftProblem(.title, .missing), DraftProblem(.providers, .missing),
        DraftProblem(.customers, .missing),
        DraftProblem(.zone, .unknownZone("Asia/Ho_Chi_Minhx")),
      ])
  }

  @Test func `where nobody set a zone it is asked before the hour, and never taken for UTC`() throws {
    var surroundings = sample
    surroundings.viewerZone = .utc
    surroundings.isZoneNamed = false
    surroundings.language = .english
    let form = IncidentForm.form(in: surroundings)
    let order = form.shownFields.map(\.id)
    let zone = try #require(order.firstIndex(of: .zone))
    #expect(zone < (try #require(order.firstIndex(of: .cutoff))))
    #expect(form.problems(in: surroundings).contains(DraftProblem(.zone, .zoneNotNamed)))
    var utc = form
    utc.set(filling: .zone, with: "UTC")
    #expect(!utc.problems(in: surroundings).contains { $0.field == .zone })
    surroundings.language = .vietnamese
    surroundings.incident = nil
    let offered = try #require(IncidentForm.form(in: surroundings)[.zone])
    #expect(offered.entry.plainText == "Asia/Ho_Chi_Minh")
    let echo = FieldEcho.of(offered, isFocused: false, in: surroundings).map(\.text)
    #expect(echo.first == "→ (+07)" && echo.last?.hasPrefix("? máy này chưa đặt múi giờ") == true)
  }

  @Test func `an edit of the header keeps its id and its parties`() throws {
    let header = FormSample.incident.header
    var form = IncidentForm.form(editing: header, in: sample)
    form.go(to: .title)
    form.type("!")
    let change = try #require(form.madeChange())
    #expect(change.header?.after?.id == header.id)
    #expect(change.header?.after?.providers == header.providers)
    #expect(change.edits.isEmpty)
  }
}

@Suite struct SmallFormTests {
  @Test func `a body that may move the clock is added`() throws {
    var form = PartyForm.form(mayMoveClock: true, in: sample)
    form.type("Bộ TT&TT")
    guard case .party(let party)? = form.madeChange()?.records.first else { return #expect(Bool(false)) }
    #expect(party.isBodyAbove && party.side == .unknown)
  }

  @Test func `a name that is there already is refused`() {
    var form = ServiceForm.form(in: sample)
    form.type("trung tam du lieu")
    #expect(form.problems() == [DraftProblem(.name, .nameTaken("trung tam du lieu"))])
  }

  @Test func `a stated debt takes its sum and who stated it`() throws {
    var form = AmountForm.form(in: sample)
    form.type("hơn 200 tỷ")
    form.go(to: .kind)
    form.press(.right)
    form.go(to: .statedBy)
    form.type("viettel idc")
    guard case .amount(let amount)? = form.madeChange()?.records.first else { return #expect(Bool(false)) }
    #expect(amount.money == FormSample.promise.amount && amount.kind == .debt)
    #expect(amount.statedBy == FormSample.viettel.id)
  }

  @Test func `every record but a source can be edited, and an untouched edit changes nothing`() throws {
    var incident = FormSample.incident
    incident.amounts = [
      Amount(id: FormSample.id(30), kind: .debt, money: Money(hundredths: nil, currency: "VND"))
    ]
    incident.notes = [Note(id: FormSample.id(31), text: "Họp\n", parties: [FormSample.hanoi.id])]
    incident.steps = [Step(id: FormSample.id(32), text: "Gọi", due: FormSample.cutoff.due)]
    incident.questions = [Question(id: FormSample.id(33), text: "Ai?")]
    incident.notes[0].text = "Họp"
    for (index, content) in FormSample.contents.enumerated() {
      incident.events.append(
        Event(
          id: FormSample.id(40 + index), at: FormSample.day(1, 7), actor: FormSample.viettel.id, text: "x",
          content: content, provenance: Provenance(sources: [FormSample.source.id])))
    }
    let surroundings = FormSample.surroundings(incident: incident)
    for record in incident.records {
      guard let form = Form.editing(record, in: surroundings) else {
        if case .source = record { continue }
        Issue.record("no form for \(record.id.text)")
        continue
      }
      #expect(form.madeChange(incident: incident)?.edits == [], "\(form.title.english)")
    }
  }
}
