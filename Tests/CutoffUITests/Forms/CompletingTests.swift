import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords
import Testing

private let sample = FormSample.surroundings()

/// Names that a field knows, taken or left.
@Suite struct CompletingTests {
  private var surroundings: DraftSurroundings {
    var incident = FormSample.incident
    incident.parties.append(Party(id: FormSample.id(40), name: "Viettel Telecom", side: .third))
    incident.sources.append(
      Source(id: FormSample.id(41), publisher: "VnEconomy", address: "https://vneconomy.vn/b"))
    return FormSample.surroundings(incident: incident)
  }

  private func press(_ form: inout Form, _ keys: Key...) {
    for key in keys { _ = form.update(.key(key), in: surroundings, columns: 80) }
  }

  private func typed(_ text: String, in id: DraftField) -> Form {
    var form = EventForm.form(typed: "x", in: surroundings)
    form.go(to: id)
    for character in text { press(&form, .character(character)) }
    return form
  }

  private func line(_ form: Form, _ id: DraftField) -> String? { form[id]?.entry.line?.text }

  @Test func `Up and Down go among several names, Tab takes the one shown`() {
    var form = typed("vie", in: .actor)
    press(&form, .down)
    #expect(form.focus == .actor)
    press(&form, .tab)
    #expect(line(form, .actor) == "Viettel Telecom")
  }

  @Test func `Delete at the end says that the name is a new one`() throws {
    var form = typed("Viettel", in: .actor)
    press(&form, .delete, .tab)
    #expect(line(form, .actor) == "Viettel")
    var inside = surroundings
    guard case .success(let change) = form.change(in: &inside) else { return #expect(Bool(false)) }
    #expect(change.records.count == 2)
  }

  @Test func `publishers, labels and topics of the incident are completed, folded`() {
    var form = typed("vnexp", in: .publisher)
    press(&form, .right)
    #expect(line(form, .publisher) == "VnExpress")
    var statement = StatementForm.form(in: sample)
    statement.go(to: .topic)
    statement.type("0H")
    statement.press(.tab)
    #expect(line(statement, .topic) == "0h 4/7")
  }

  @Test func `Enter keeps a text that only begins like a known one`() {
    var form = typed("Vn", in: .publisher)
    press(&form, .enter)
    #expect(line(form, .publisher) == "Vn")
  }

  @Test func `a value that no record has yet is said to be new`() {
    let form = typed("Tuổi Trẻ", in: .publisher)
    #expect(form.drawn(80).lines.contains { $0.contains("+ chưa có trong vụ này") })
  }
}

/// Choosing among many statements.
@Suite struct PickTests {
  private func surroundings(_ count: Int) -> DraftSurroundings {
    var incident = FormSample.incident
    for number in 0..<count {
      let text = number == 17 ? "Hội đồng đã bố trí đủ tiền" : "Phát ngôn số \(number)"
      incident.events.append(
        Event(
          id: FormSample.id(100 + number), at: FormSample.day(2, 7), actor: FormSample.council.id, text: text,
          content: .statement(Statement())))
    }
    return FormSample.surroundings(incident: incident)
  }

  private func press(_ form: inout Form, _ keys: [Key]) -> FormReply {
    var reply = FormReply.stay
    for key in keys { reply = form.update(.key(key), in: surroundings(50), columns: 80) }
    return reply
  }

  private func letters(_ text: String) -> [Key] { text.map(Key.character) }

  @Test func `one of fifty is found by words without their marks, and Enter takes it`() throws {
    var form = ContradictionForm.form(statement: FormSample.denial.id, in: surroundings(50))
    #expect(press(&form, letters("du tien hoi") + [.enter]) == .stay)
    guard case .pick(let entry)? = form[.contradicts]?.entry else { return #expect(Bool(false)) }
    #expect(entry.chosenValues == [FormSample.id(117).text])
    #expect(entry.query.isEmpty)
    #expect(press(&form, [.enter]) == .submit)
  }

  @Test func `all of fifty can be reached, and Down goes on to the next field after the last`() {
    var form = StatementForm.form(in: surroundings(50))
    form.go(to: .contradicts)
    _ = press(&form, Array(repeating: .down, count: 50) + [.character(" ")])
    guard case .pick(let entry)? = form[.contradicts]?.entry else { return #expect(Bool(false)) }
    #expect(entry.options.count == 51 && entry.chosen == [50])
    _ = press(&form, [.down])
    #expect(form.focus == .qualifies)
  }

  @Test func `several are chosen one after the other, and Backspace takes the last one back`() {
    var form = StatementForm.form(in: surroundings(50))
    form.go(to: .contradicts)
    _ = press(&form, letters("so 3") + [.down, .enter] + letters("hoi dong") + [.enter])
    #expect(form[.contradicts]?.entry.plainText.split(separator: "\n").count == 2)
    _ = press(&form, [.backspace])
    #expect(form[.contradicts]?.entry.plainText.split(separator: "\n").count == 1)
  }

  @Test func `words that no statement has choose nothing and save nothing`() {
    var form = ContradictionForm.form(statement: FormSample.denial.id, in: surroundings(50))
    #expect(press(&form, letters("xyz") + [.enter]) == .stay)
    #expect(form[.contradicts]?.entry.plainText == "")
  }

  @Test func `the list shows what is under the mark, also far down`() {
    var form = StatementForm.form(in: surroundings(50))
    form.go(to: .contradicts)
    _ = press(&form, Array(repeating: .down, count: 30))
    let surroundings = surroundings(50)
    var canvas = Canvas(Size(columns: 80, rows: 12))
    FormDrawing.draw(form, on: &canvas, in: canvas.bounds, surroundings: surroundings)
    guard case .pick(let entry)? = form[.contradicts]?.entry else { return #expect(Bool(false)) }
    let text = entry.options[entry.cursor].label.vietnamese
    #expect(entry.cursor == 30)
    #expect(canvas.lines.contains { $0.contains(text) })
  }
}

/// Picking a statement by whoever said it.
@Suite struct SpeakerPickTests {
  private func form() -> Form {
    var form = StatementForm.form(in: FormSample.surroundings())
    form.go(to: .contradicts)
    return form
  }

  @Test func `a statement is found by any name of its speaker, and Tab takes the marked one`() {
    var form = form()
    form.type("ubnd hà nội dừng")
    form.press(.tab)
    guard case .pick(let entry)? = form[.contradicts]?.entry else { return #expect(Bool(false)) }
    #expect(entry.chosenValues == [FormSample.denial.id.text])
    #expect(form.focus == .qualifies)
  }

  @Test func `Tab over nothing typed takes nothing`() {
    var form = form()
    form.press(.tab)
    #expect(form[.contradicts]?.entry.plainText == "" && form.focus == .qualifies)
  }
}
