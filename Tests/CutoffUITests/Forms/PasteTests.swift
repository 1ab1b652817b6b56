import CutoffDomain
import CutoffForms
import CutoffScreen
import Testing

private let sample = FormSample.surroundings()

/// What a form makes of a pasted article.
@Suite struct PasteTests {
  private static let article = """
    Viettel IDC: sẽ cắt dịch vụ từ 0h ngày 4/7

    Chiều 3/7, ông Nam cho biết (https://vietnamnet.vn/vn/a-653.html), hơn 200 tỷ đồng nợ chưa trả. Thành phố
    hứa trả trước ngày 30/6/2020 nhưng chưa trả, và hai bên đã họp nhiều lần mà không đi đến kết quả nào cả.
    """

  private func pasted(_ text: String = article, into form: Form? = nil) -> Form {
    var form = form ?? EventForm.form(in: sample)
    _ = form.update(.paste(text), in: sample, columns: 80)
    return form
  }

  private func line(of form: Form, _ id: DraftField) -> String? { form[id]?.entry.line?.text }

  @Test func `a pasted mail names an incident by its subject, and its text is kept for the summary`() throws {
    let mail = """
      From: Grace Adeyemi <grace@example.org>
      To: Duty desk <duty@example.org>
      Subject: Notice of disconnection, account 20931

      Dear customer, your account is 184,000 in arrears. We shall disconnect the supply on 3 December 2026 unless
      it is paid before noon on 30 November. This is the last notice that you will get from us about this account.
      """
    var form = pasted(mail, into: IncidentForm.form(in: sample))
    #expect(line(of: form, .title) == "Notice of disconnection, account 20931")
    for _ in 0..<12 where line(of: form, .summary) == "" { form.press(.control("y")) }
    #expect(line(of: form, .summary)?.contains("184,000 in arrears") == true)
    #expect(line(of: form, .title) == "Notice of disconnection, account 20931")
  }

  @Test func `a date and an address in an article are offered, and nothing is filled by itself`() {
    let form = pasted()
    #expect(line(of: form, .at) == "" && line(of: form, .address) == "")
    let lines = form.drawn(120).lines
    #expect(lines.contains { $0.contains("xảy ra lúc: trong bài: 0h ngày 4/7 → 0h T7 4/7/2020") })
    #expect(lines.contains { $0.contains("trong bài: https://vietnamnet.vn/vn/a-653.html") })
    #expect(lines.filter { $0.contains("ctrl-y lấy ") || $0.hasSuffix("ctrl-y lấy") }.count == 2)
    #expect(form.madeChange()?.event?.at == sample.nowPoint)
  }

  @Test func `one key takes the time, then the address, then the whole article`() throws {
    var form = pasted()
    form.press(.control("y"))
    #expect(line(of: form, .at) == "0h ngày 4/7" && line(of: form, .address) == "")
    form.press(.control("y"))
    #expect(line(of: form, .address) == "https://vietnamnet.vn/vn/a-653.html")
    #expect(line(of: form, .text) == "Viettel IDC: sẽ cắt dịch vụ từ 0h ngày 4/7")
    form.press(.control("y"))
    #expect(try #require(line(of: form, .text)).hasSuffix("không đi đến kết quả nào cả."))
    #expect(!form.takesOffer)
    #expect(form.focus == .text)
  }

  @Test func `in the field of the time the key goes through the times of the article`() {
    var form = pasted()
    form.go(to: .at)
    var taken: [String] = []
    for _ in 0..<4 {
      form.press(.control("y"))
      taken.append(line(of: form, .at) ?? "")
    }
    #expect(taken == ["0h ngày 4/7", "Chiều 3/7", "ngày 30/6/2020", "0h ngày 4/7"])
  }

  @Test func `a deadline is offered the limit with its words`() {
    var form = DeadlineForm.form(in: sample)
    form.go(to: .label)
    form = pasted("Yêu cầu trả trước ngày 30/7/2020", into: form)
    form.press(.control("y"))
    #expect(line(of: form, .due) == "trước ngày 30/7/2020")
  }

  @Test func `what was cut out of a line is put back before anything is taken`() {
    var form = pasted()
    form.press(.control("w"))
    form.press(.control("y"))
    #expect(line(of: form, .text) == "Viettel IDC: sẽ cắt dịch vụ từ 0h ngày 4/7")
    #expect(line(of: form, .at) == "")
  }

  @Test func `two short lines become one, and a note keeps its lines`() {
    #expect(line(of: pasted("một\nhai"), .text) == "một hai")
    let note = pasted(into: NoteForm.form(in: sample))
    guard case .longText(let editor)? = note[.text]?.entry else { return #expect(Bool(false)) }
    #expect(editor.text == Self.article)
  }

  @Test func `a text that names nothing offers nothing, and a typed time stays`() {
    #expect(!pasted("Không có gì").takesOffer)
    var form = EventForm.form(asksTime: true, in: sample)
    form.go(to: .at)
    form.type("15:30")
    form.go(to: .text)
    form = pasted("lúc 16:30 ngày 3/7", into: form)
    #expect(!form.takesOffer && line(of: form, .at) == "15:30")
  }

  @Test func `the whole of a very long article is cut at 64 KiB, and that is said`() throws {
    var form = pasted("Đầu\n" + String(repeating: "chữ ", count: 30_000))
    #expect(form.drawn(120).lines.contains { $0.contains("đến 64 KiB") })
    form.press(.control("y"))
    let bytes = try #require(line(of: form, .text)).utf8.count
    #expect((65_530...Form.longestText).contains(bytes))
  }
}
