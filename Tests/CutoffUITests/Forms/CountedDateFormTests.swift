import CutoffDomain
import CutoffForms
import CutoffUI
import Testing

/// Windows, and dates that are counted from another record, in the form.
@Suite struct CountedDateFormTests {
  private func deadline(_ fill: [DraftField: String], editing: Deadline? = nil) throws -> Deadline {
    var form = form(editing)
    for (id, text) in fill { form.set(filling: id, with: text) }
    let change = try #require(form.madeChange(incident: incident(editing)), "\(form.problems())")
    for edit in change.edits { if case .deadline(let made)? = edit.after { return made } }
    throw NoDeadline()
  }

  private struct NoDeadline: Error {}

  private func incident(_ deadline: Deadline?) -> Incident {
    var incident = FormSample.incident
    if let deadline { incident.put(.deadline(deadline)) }
    return incident
  }

  private func form(_ editing: Deadline?) -> Form {
    let surroundings = FormSample.surroundings(incident: incident(editing))
    guard let editing else { return DeadlineForm.form(kind: .cutoff, in: surroundings) }
    return DeadlineForm.form(editing: editing, in: surroundings)
  }

  @Test func `an end that is typed makes a window`() throws {
    let made = try deadline([.due: "8h 12/8", .windowEnd: "17h 12/8"])
    #expect(made.until?.boundary == .untilEndOf && made.until?.says == "17h 12/8")
    #expect(made.until?.due == FormSample.instant(12, 8, 17))
  }

  @Test func `an end at or before the start is refused at its field`() {
    var form = form(nil)
    form.set(filling: .due, with: "8h 12/8")
    form.set(filling: .windowEnd, with: "8h 12/8")
    #expect(form.problems() == [DraftProblem(.windowEnd, .endNotAfterStart)])
  }

  @Test func `a date is counted from what is named, and has none of its own`() throws {
    let made = try deadline([.relative: "30 ngày sau Trung tâm dữ liệu, cổng", .label: "Xóa"])
    #expect(made.relative == RelativeDate(base: FormSample.cutoff.id, offset: 30, unit: .days))
    #expect(made.due.point == nil && made.due.boundary == .by)
  }

  @Test func `what a counted date says can be typed again, and a date in its place ends the counting`() throws
  {
    let before = try deadline([.relative: "10 ngày làm việc sau Trả nợ", .label: "Nộp"])
    let shown = form(before)
    guard case .text(let editor)? = shown[.relative]?.entry else { throw NoDeadline() }
    #expect(editor.text == "10 ngày làm việc sau Trả nợ")
    #expect(!shown.isQuick)
    let dated = try deadline([.due: "12/8"], editing: before)
    #expect(dated.relative == nil && dated.due.due == FormSample.instant(13, 8, 0))
    let further = try deadline([.relative: "12 ngày làm việc sau Trả nợ"], editing: before)
    #expect(further.relative?.offset == 12)
  }

  @Test(arguments: ["30 ngày sau không có gì", "ba mươi ngày"])
  func `what is no such phrase, or names nothing, is refused at its field`(typed: String) {
    var form = form(nil)
    form.set(filling: .relative, with: typed)
    #expect(form.problems().contains { $0.field == .relative })
  }

  @Test func `what is seldom asked stands behind the last field`() {
    var form = form(nil)
    #expect(form.isQuick && !form.shownFields.contains { $0.id == .windowEnd })
    form.go(to: .windowEnd)
    #expect(form.focus == .windowEnd)
  }
}
