import CutoffDomain
import CutoffForms
import CutoffUI
import Testing

/// A form has fields for some of what a record holds. What it has none for stays.
@Suite struct KeepingTests {
  private static let origin = RecordOrigin(from: "ics", key: "uid-1")
  private static let after = RelativeDate(
    base: FormSample.cutoff.id, offset: 30, unit: .workingDays, calendar: "vn",
    days: [FormSample.date(20, 2): false], clock: DayClock("08:00"))

  /// The sample with everything that a record may hold.
  private static let incident: Incident = {
    var incident = FormSample.incident
    let text = HeaderText(id: FormSample.id(70), text: "Đã cắt", knownAt: FormSample.day(4, 7))
    incident.header.titles = [text]
    incident.header.summaries = [text]
    incident.header.reminders = [Span.day]
    incident.services[0].isExempt = true
    incident.services[0].exemptReason = "bệnh viện"
    incident.services[0].provider = FormSample.viettel.id
    incident.services[0].customer = FormSample.hanoi.id
    incident.services[0].affectedCounts = [AffectedCount(id: FormSample.id(71), count: 10)]
    incident.deadlines[0].until = SaidTime(
      says: "17h 4/7", boundary: .untilEndOf,
      point: TimePoint(instant: FormSample.instant(4, 7, 17), precision: .hour, zone: FormSample.zone))
    incident.deadlines[0].basis = "tính từ khi nhận"
    incident.deadlines.append(
      Deadline(
        id: FormSample.id(72), kind: .dataDeletion, label: "Xóa", due: SaidTime(boundary: .by, point: nil),
        relative: after, untilClock: DayClock("16:00"), supersedes: FormSample.cutoff.id))
    incident.promises[0].isAsked = true
    incident.promises.append(
      Promise(
        id: FormSample.id(73), giver: FormSample.hanoi.id, receiver: FormSample.viettel.id,
        content: "Trả nốt",
        due: SaidTime(boundary: .by, point: nil), relative: after))
    incident.amounts = [
      Amount(
        id: FormSample.id(74), kind: .other, purpose: .counterclaim,
        money: Money(hundredths: 100, currency: "VND"), statedBy: FormSample.hanoi.id)
    ]
    incident.notes = [
      Note(
        id: FormSample.id(75), at: FormSample.day(3, 7), text: "Họp", parties: [FormSample.viettel.id],
        positions: [
          Position(party: FormSample.viettel.id, wants: "trả nợ", leverage: "thu hồi chỗ đặt máy"),
          Position(party: FormSample.hanoi.id, leverage: "chuyển đi"),
        ])
    ]
    incident.steps = [
      Step(
        id: FormSample.id(76), text: "Nộp hồ sơ", target: FormSample.promise.id,
        stages: [Stage(label: "ghi có", hundredths: 50, unit: .hours)])
    ]
    incident.questions = [Question(id: FormSample.id(77), text: "Ai trả?")]
    incident.events = FormSample.contents.enumerated().map { number, content in
      Event(
        id: FormSample.id(80 + number), at: FormSample.day(3, 7), actor: FormSample.hanoi.id, text: "tin",
        content: content)
    }
    incident.events.append(
      Event(
        id: FormSample.denial.id, at: FormSample.day(3, 7), actor: FormSample.hanoi.id, text: "Không dừng",
        content: .statement(Statement(topic: "cắt", status: .refuted))))
    for record in incident.records {
      var value = record.value
      value.provenance.origin = origin
      incident.put(value.record)
    }
    return incident
  }()

  /// All but the sources, which are edited with the records that name them.
  private static let records = incident.records.filter { $0.kind != .sources }

  @Test(arguments: records) func `a form that is saved as it opened changes nothing`(record: Record) throws {
    var surroundings = FormSample.surroundings(incident: Self.incident)
    let form = try #require(Form.editing(record, in: surroundings))
    let edits = try form.change(in: &surroundings).get().edits
    #expect(edits.allSatisfy { $0.before == $0.after }, "\(edits)")
  }

  @Test func `the header keeps what its form has no field for`() throws {
    var surroundings = FormSample.surroundings(incident: Self.incident)
    let form = IncidentForm.form(editing: Self.incident.header, in: surroundings)
    let change = try form.change(in: &surroundings).get()
    #expect(change.header.map { $0.before == $0.after } ?? true, "\(String(describing: change.header))")
  }

  @Test func `every kind that a form edits is among them`() {
    #expect(Set(Self.records.map(\.kind)) == Set(RecordKind.allCases).subtracting([.sources]))
  }
}
