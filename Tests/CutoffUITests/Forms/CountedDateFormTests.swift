import CutoffDomain
import CutoffForms
import CutoffScreen
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

  private static let notice = Event(
    id: FormSample.id(60), at: FormSample.day(1, 7), actor: FormSample.viettel.id, text: "báo cắt",
    content: .notice(Notice()), provenance: Provenance(knownAt: FormSample.day(1, 7)))

  private static let noticed: Incident = {
    var incident = FormSample.incident
    incident.events.append(notice)
    return incident
  }()

  private func lines(_ fill: [DraftField: String], _ language: Language = .english) -> [String] {
    let surroundings = FormSample.surroundings(language, incident: Self.noticed)
    var form = DeadlineForm.form(kind: .cutoff, in: surroundings)
    for (id, text) in fill { form.set(filling: id, with: text) }
    let rows = FormDrawing.height(of: form, columns: 90, in: surroundings)
    var canvas = Canvas(Size(columns: 90, rows: rows))
    FormDrawing.draw(form, on: &canvas, in: canvas.bounds, surroundings: surroundings)
    return canvas.lines.map { $0.split(separator: " ").joined(separator: " ") }
  }

  private func change(_ fill: [DraftField: String]) throws -> Change {
    var form = DeadlineForm.form(kind: .cutoff, in: FormSample.surroundings(incident: Self.noticed))
    for (id, text) in fill { form.set(filling: id, with: text) }
    return try #require(form.madeChange(incident: Self.noticed))
  }

  @Test func `a window says both ends, its length and how far it is`() {
    let lines = lines([.due: "8h to 16h on 12/8"])
    #expect(lines.contains("→ stops 08:00, back 16:00 Wed 12 Aug 2020 (+07)"))
    #expect(lines.contains("planned window of 8 h · in 39d 09:59"))
  }

  @Test func `the minutes and days of a window are not left out`() {
    #expect(lines([.due: "8h to 11h30 on 12/8"]).contains("planned window of 3 h 30 min · in 39d 09:59"))
    #expect(lines([.due: "12-14/8"]).contains { $0.hasPrefix("planned window of 3 d") })
  }

  @Test func `what hangs on a window with its own date has one too`() {
    let lines = lines([.due: "8h to 11h30 on 12/8", .also: "backup 12h before, resume at its end"])
    #expect(lines.contains("→ backup 20:00 Tue 11 Aug 2020 (+07), moves too"))
    #expect(lines.contains("→ resume 11:30 Wed 12 Aug 2020 (+07), moves too"))
  }

  @Test func `a count that is typed as the date says what it comes to and what it is counted from`() {
    let lines = lines([.due: "10 days after the notice, 8h to 16h"])
    #expect(lines.contains("→ stops 08:00, back 16:00 Sat 11 Jul 2020 (+07)"))
    #expect(lines.contains("planned window of 8 h · in 7d 09:59"))
    #expect(lines.contains("from the notice of 1 Jul · moves with it"))
  }

  @Test func `a count that is typed as the date is stored as one, with its words`() throws {
    guard case .deadline(let made)? = try change([.due: "10 ngày sau thông báo, 8h-16h"]).records.first else {
      throw NoDeadline()
    }
    #expect(
      made.relative
        == RelativeDate(base: Self.notice.id, offset: 10, unit: .days, clock: DayClock(hour: 8)))
    #expect(made.untilClock == DayClock(hour: 16) && made.until == nil)
    #expect(made.due == SaidTime(says: "10 ngày sau thông báo, 8h-16h", boundary: .at, point: nil))
  }

  @Test func `another base may be chosen, and what is not on record gives no date`() throws {
    let surroundings = FormSample.surroundings(incident: Self.noticed)
    var form = DeadlineForm.form(kind: .payment, in: surroundings)
    #expect(!form.shownFields.contains { $0.id == .base })
    form.set(filling: .due, with: "30 ngày sau phiên tòa")
    let press = { (form: inout Form, key: Key) in _ = form.update(.key(key), in: surroundings, columns: 90) }
    #expect(form.shownFields.map(\.id).prefix(2) == [.due, .base])
    guard case .deadline(let open)? = form.madeChange(incident: Self.noticed)?.records.first else {
      throw NoDeadline()
    }
    #expect(open.relative == RelativeDate(base: nil, offset: 30, unit: .days))
    press(&form, .tab)
    for letter in "bao cat" { press(&form, .character(letter)) }
    press(&form, .tab)
    guard case .deadline(let made)? = form.madeChange(incident: Self.noticed)?.records.first else {
      throw NoDeadline()
    }
    #expect(made.relative?.base == Self.notice.id)
  }

  @Test func `what hangs on a deadline is written with it, each told on a line of its own`() throws {
    let fill: [DraftField: String] = [
      .due: "10 days after the notice, 8h to 16h", .also: "backup 12h before, resume at its end",
    ]
    let lines = lines(fill)
    #expect(lines.contains("→ backup 20:00 Fri 10 Jul 2020 (+07), moves too"))
    #expect(lines.contains("→ resume 16:00 Sat 11 Jul 2020 (+07), moves too"))
    let made = try change(fill).records.compactMap { record -> Deadline? in
      guard case .deadline(let deadline) = record else { return nil }
      return deadline
    }
    let main = try #require(made.first)
    #expect(made.map(\.kind) == [.cutoff, .backup, .resume])
    #expect(
      made[1].relative == RelativeDate(base: main.id, offset: -12, unit: .hours)
        && made[2].relative == RelativeDate(base: main.id, offset: 0, unit: .hours, side: .end))
  }

  @Test func `the end of what has none is refused at its field`() {
    var form = form(nil)
    form.set(filling: .due, with: "8h 12/8")
    form.set(filling: .also, with: "resume at its end")
    #expect(form.problems() == [DraftProblem(.also, .noEnd)])
    form.set(filling: .also, with: "dance")
    #expect(form.problems() == [DraftProblem(.also, .notADependentDate("dance"))])
  }

  @Test func `a count stays while an edit does not touch it`() throws {
    guard case .deadline(let before)? = try change([.due: "10 ngày sau thông báo, 8h-16h"]).records.first
    else {
      throw NoDeadline()
    }
    var incident = Self.noticed
    incident.put(.deadline(before))
    var form = DeadlineForm.form(editing: before, in: FormSample.surroundings(incident: incident))
    #expect(form.madeChange(incident: incident)?.edits.isEmpty == true)
    form.set(filling: .label, with: "Cắt")
    guard case .deadline(let after)? = form.madeChange(incident: incident)?.records.first else {
      throw NoDeadline()
    }
    #expect(
      after.relative == before.relative && after.untilClock == before.untilClock && after.due == before.due)
    form.set(filling: .due, with: "12 ngày sau thông báo, 9h")
    guard case .deadline(let moved)? = form.madeChange(incident: incident)?.records.first else {
      throw NoDeadline()
    }
    #expect(moved.relative?.offset == 12 && moved.relative?.clock == DayClock(hour: 9))
  }
}
