import CutoffDomain
import CutoffForms
import CutoffScreen
import Testing

@Suite struct EventFormTests {
  @Test func `an event is one line and Enter`() throws {
    var form = EventForm.form(in: FormSample.surroundings())
    form.type("Gọi NCC")
    #expect(form.press(.enter) == .submit)
    let change = try #require(form.madeChange())
    #expect(change.title == "diễn biến: Gọi NCC")
    let event = try #require(change.event)
    #expect(event.text == "Gọi NCC")
    #expect(event.content == .report)
    #expect(event.at?.start == FormSample.now)
    #expect(event.provenance.knownAt?.start == FormSample.now)
    #expect(event.provenance.loggedBy == "lan")
  }

  @Test func `the quick form looks like one line with its keys`() {
    var form = EventForm.form(in: FormSample.surroundings())
    form.type("Gọi NCC")
    #expect(
      form.drawn(60).lines == [
        " Ghi diễn biến ━━━━━━━━━━━━━━━━━━━━━━━━━━━━ Cổng DVC Hà Nội",
        "▌ nội dung  Gọi NCC",
        " Enter lưu  Tab thêm ô  ctrl-x bỏ hẳn  Esc thôi, giữ nháp",
      ])
  }

  @Test func `the other fields show what was understood below them`() {
    var form = EventForm.form(in: FormSample.surroundings())
    form.type("Gọi NCC")
    form.go(to: .actor)
    form.type("Vie")
    #expect(
      form.drawn(80).lines == [
        " Ghi diễn biến ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ Cổng DVC Hà Nội",
        "  nội dung       Gọi NCC",
        "  xảy ra lúc     bây giờ",
        "  loại           ● tin (gõ chữ đầu, hoặc ←→ trong 10 loại)",
        "▌ bên            Viettel IDC",
        "                 1 bên có; Tab lấy bên được đánh dấu",
        "               ▌ Công ty TNHH Viettel - CHT (Viettel IDC)  nhà cung cấp",
        "                 ──────────────────────────────────────────────────────────────",
        "                 + bên mới «Vie»                           phía? hỏi ở ô sau",
        "  nhãn",
        "  nơi đăng",
        "  địa chỉ nguồn",
        "  biết lúc       bây giờ",
        " Enter lưu  Tab lấy dòng này  ↑↓ tên khác  Delete tên mới  Esc thôi, giữ nháp",
      ])
  }

  @Test func `a kind asks for what only it has`() throws {
    var form = EventForm.form(in: FormSample.surroundings())
    form.type("Cổng ngừng")
    form.go(to: .kind)
    form.press(.character("c"))
    form.go(to: .services)
    form.press(.character("2"))
    form.go(to: .isPartial)
    form.press(.right)
    let event = try #require(form.madeChange()?.event)
    #expect(event.content == .cut(Cut(services: [FormSample.centre.id], isPartial: true)))
  }

  @Test func `a cut names the deadline that it carries out`() throws {
    var form = EventForm.form(typed: "Cổng ngừng", in: FormSample.surroundings())
    form.go(to: .kind)
    form.press(.character("c"))
    form.go(to: .target)
    form.press(.character("1"))
    let event = try #require(form.madeChange()?.event)
    #expect(event.content == .cut(Cut(deadline: FormSample.cutoff.id)))
  }

  @Test func `a clock time is shown on the viewer's wall too where it differs`() {
    var surroundings = FormSample.surroundings(.english)
    surroundings.viewerZone = .utc
    var form = EventForm.form(typed: "Talks", asksTime: true, in: surroundings)
    form.go(to: .at)
    form.type("15:30")
    var canvas = Canvas(Size(columns: 100, rows: 12))
    FormDrawing.draw(form, on: &canvas, in: canvas.bounds, surroundings: surroundings)
    #expect(canvas.lines[3].hasSuffix("  → 15:30 Fri 3 Jul 2020 (+07) · = 08:30 Fri 3 Jul 2020 (Z)"))
  }

  @Test func `an event may have several lines, and Enter still saves`() throws {
    var form = EventForm.form(in: FormSample.surroundings())
    form.type("Họp với NCC")
    form.press(.control("j"))
    form.type("hẹn 15h")
    form.press(.alt("\r"))
    form.type("ở UBND")
    #expect(
      form.focus == .text
        && form.drawn(60).lines[1...3] == [
          "▌ nội dung  Họp với NCC", "▌           hẹn 15h", "▌           ở UBND",
        ])
    #expect(form.press(.enter) == .submit)
    let event = try #require(form.madeChange()?.event)
    #expect(event.text == "Họp với NCC\nhẹn 15h\nở UBND")
    #expect(event.subject == "Họp với NCC" && event.furtherLines == 2)
    #expect(form.madeChange()?.title == "diễn biến: Họp với NCC")
  }

  @Test func `several lines are edited as such, and elsewhere are told by the first and a count`() throws {
    var event = FormSample.denial
    (event.text, event.content) = ("một\nhai", .report)
    var form = EventForm.form(editing: event, in: FormSample.surroundings())
    form.press(.up)
    form.type(" dòng")
    form.press(.down)
    form.press(.home)
    form.type("dòng ")
    #expect(form.madeChange()?.event?.text == "một dòng\ndòng hai")
    form.press(.tab)
    #expect(form.drawn(60).lines[1] == "  nội dung       một dòng +1 dòng")
  }
}
