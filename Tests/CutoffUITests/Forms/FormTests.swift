import CutoffDomain
import CutoffForms
import CutoffScreen
import Testing

private let sample = FormSample.surroundings()

@Suite struct FormTests {
  @Test func `Tab opens the quick form and goes on, S-Tab comes back`() {
    var form = EventForm.form(in: sample)
    form.press(.backTab)
    #expect(form.isQuick)
    form.press(.tab)
    #expect(!form.isQuick && form.focus == .at)
    form.press(.backTab)
    #expect(form.focus == .text)
    form.press(.backTab)
    #expect(form.focus == .knownAt)
  }

  @Test func `Up and Down move between single lines`() {
    var form = PromiseForm.form(in: sample)
    form.press(.down)
    #expect(form.focus == .content)
    form.press(.up)
    #expect(form.focus == .due)
  }

  @Test func `Up and Down stay inside a long text, Tab leaves it`() {
    var form = NoteForm.form(in: sample)
    form.type("một")
    #expect(form.press(.enter) == .stay)
    form.type("hai")
    form.press(.up)
    #expect(form.focus == .text)
    form.press(.down)
    form.press(.down)
    #expect(form.focus == .text)
    form.press(.tab)
    #expect(form.focus == .title)
  }

  @Test func `ctrl-s submits from a long text, Enter does not`() {
    var form = NoteForm.form(in: sample)
    form.type("một")
    #expect(form.press(.enter) == .stay)
    #expect(form.press(.control("s")) == .submit)
  }

  @Test(arguments: [Key.escape, .control("c")])
  func `leaving keeps everything that was typed`(key: Key) {
    var form = EventForm.form(in: sample)
    #expect(!form.isDirty)
    form.type("Gọi NCC")
    form.go(to: .label)
    form.type("gấp")
    #expect(form.press(key) == .cancel)
    #expect(form.isDirty)
    let draft = form
    #expect(draft == form)
    #expect(draft.madeChange()?.event?.label == "gấp")
  }

  @Test func `an emptied form is not dirty`() {
    var form = EventForm.form(in: sample)
    form.type("x")
    form.press(.backspace)
    form.press(.tab)
    #expect(!form.isDirty)
  }

  @Test func `what is missing is said beside its field, and typing takes it away`() {
    var form = EventForm.form(in: sample)
    #expect(form.press(.enter) == .stay)
    #expect(form.drawn(60).lines[2] == "            ! chưa có; cần điền")
    form.type("x")
    #expect(!form.drawn(60).lines.contains { $0.contains("!") })
  }

  @Test func `the first field with a problem gets the focus, also from the quick form`() {
    var form = EventForm.form(in: sample)
    form.type("x")
    form.press(.tab)
    form.type("31/4")
    form.go(to: .text)
    #expect(form.press(.enter) == .stay)
    #expect(form.focus == .at)
    #expect(!form.isQuick)
  }

  @Test func `problems that come from outside are shown beside their fields`() {
    var form = EventForm.form(typed: "x", in: sample)
    form.show(DraftProblems(.actor, .ambiguousName("Sở")))
    #expect(form.focus == .actor)
    #expect(form.drawn().lines.contains { $0.contains("! có hai tên «Sở»; gõ tên đầy đủ") })
  }

  @Test func `a paste goes into the focused field, in one line`() {
    var form = EventForm.form(in: sample)
    _ = form.update(.paste("dòng 1\ndòng 2"), in: sample, columns: 80)
    #expect(form.madeChange()?.event?.text == "dòng 1 dòng 2")
  }

  @Test func `the external editor gets the long text and gives it back`() {
    var form = NoteForm.form(in: sample)
    form.go(to: .title)
    #expect(form.press(.control("o")) == .externalEditor(.text))
    form.replaceText(of: .text, with: "một\nhai\n")
    guard case .note(let note)? = form.madeChange()?.records.last else { return #expect(Bool(false)) }
    #expect(note.text == "một\nhai")
  }

  @Test func `a field that is asked no more does not stand in the way, and keeps its text`() throws {
    var form = try #require(OutcomeForm.form(of: FormSample.cutoff.id, in: sample))
    form.go(to: .result)
    form.press(.character("3"))
    form.go(to: .movedTo)
    form.type("31/4")
    form.go(to: .result)
    form.press(.character("1"))
    #expect(form.madeChange()?.records.count == 1)
    #expect(form[.movedTo]?.isDirty == true)
  }

  @Test func `a key of the dashboard is no key of the form`() {
    var form = EventForm.form(in: sample)
    form.type("q:x?")
    form.press(.function(5))
    #expect(form.madeChange()?.event?.text == "q:x?")
  }
}

@Suite struct FormDrawingTests {
  private static let forms: [Form] = [
    EventForm.form(typed: "Gọi NCC", in: sample), EventForm.form(asksTime: true, in: sample),
    CheckForm.form(in: sample),
    DeadlineForm.form(in: sample), PromiseForm.form(in: sample), NoteForm.form(in: sample),
    IncidentForm.form(in: sample),
    StatementForm.form(in: sample),
  ]

  @Test(arguments: forms.indices, Language.allCases)
  func `every field can be reached with the cursor in sight, at any size`(index: Int, language: Language) {
    for (columns, rows) in [(40, 12), (80, 5), (12, 2), (1, 1)] {
      var form = Self.forms[index]
      for _ in 0..<24 {
        let canvas = form.drawn(columns, rows, language)
        #expect(canvas.cursor.map(canvas.bounds.contains) == true, "\(columns)x\(rows) \(form.focus)")
        #expect(canvas.lines.contains { $0.hasPrefix("▌") }, "\(columns)x\(rows) \(form.focus)")
        form.press(.tab)
      }
    }
  }

  @Test func `at 40x12 the fields scroll and the keys stay`() {
    var form = DeadlineForm.form(in: sample)
    form.go(to: .address)
    #expect(
      form.drawn(40, 8).lines == [
        " Thêm thời hạn ━━━━━━━━ Cổng DVC Hà Nội",
        "  dịch vụ        mọi dịch vụ không…",
        "  điều kiện      khi đủ tiền…",
        "  dừng dịch vụ   theo loại thời hạn",
        "  lặp lại mỗi    một lần",
        "  nơi đăng",
        "▌ địa chỉ nguồn",
        " Enter lưu  Tab ô sau  Esc thôi",
      ])
  }

  @Test func `a check shows its answers without one chosen`() {
    let form = CheckForm.form(in: sample)
    #expect(
      form.drawn(80).lines == [
        " Ghi kiểm tra: dịch vụ còn chạy không? ━━━━━━━━━━━━━━━━━━━━━━━━ Cổng DVC Hà Nội",
        "  dịch vụ        ● Cổng DVC",
        "▌ tình trạng     ○ hoạt động  ○ chập chờn  ○ ngừng một phần  ○ ngừng hoạt động",
        "  cách kiểm tra  mở trang web, gọi điện…",
        "  xảy ra lúc     bây giờ",
        "  nơi kiểm tra",
        "  ai kiểm tra    chưa rõ",
        "  ghi thêm",
        "  nơi đăng",
        "  địa chỉ nguồn",
        "  biết lúc       bây giờ",
        " Enter lưu  ←→ chọn  Tab ô sau  a…z chọn theo chữ đầu  Esc thôi",
      ])
  }

  @Test func `an English form speaks English`() {
    var form = CheckForm.form(in: FormSample.surroundings(.english))
    form.press(.character("u"), .english)
    #expect(
      form.drawn(64, 5, .english).lines == [
        " Check: is the service up? ━━━━━━━━━━━━━━━━━━━━ Cổng DVC Hà Nội",
        "  service         ● Cổng DVC",
        "▌ state           ● up  ○ degraded  ○ partly down  ○ down",
        "  method          opened the site, phoned…",
        " Enter save  ←→ choose  Tab next field  Esc leave, keep draft",
      ])
  }

  @Test func `marks show that a long line goes on at both ends`() {
    var form = EventForm.form(in: sample)
    form.type(String(repeating: "0123456789", count: 8))
    for _ in 0..<40 { form.press(.left) }
    let line = form.drawn(40).lines[1]
    #expect(line.contains("‹") && line.hasSuffix("›"))
  }
}
