import CutoffDomain
import CutoffNotices
import Testing

/// What a person decides of a notice, and what comes of it beside what the store has.
struct NoticeIntakeTests {
  private let zone = Zone("Asia/Ho_Chi_Minh") ?? .utc
  private let now = Instant(seconds: 1_797_062_400)  // 12 December 2026, 15h in Hà Nội.

  private let first = """
    CÔNG TY TRUNG TÂM DỮ LIỆU ĐỒI CHÈ
    Số: 905/ĐC-KD
    V/v ngừng cung cấp dịch vụ do nợ cước

    Đồi Chè, ngày 01 tháng 12 năm 2026

    Kính gửi: Sở Số hóa tỉnh Mộc Lan

    Nếu không thanh toán, Công ty sẽ ngừng cung cấp dịch vụ từ 0h ngày 15/12/2026.
    Đề nghị sao lưu dữ liệu trước ngày 14/12/2026.
    """

  private let second = """
    CÔNG TY TRUNG TÂM DỮ LIỆU ĐỒI CHÈ
    Số: 931/ĐC-KD

    Đồi Chè, ngày 12 tháng 12 năm 2026

    Kính gửi: Sở Số hóa tỉnh Mộc Lan

    Tiếp theo công văn số 905/ĐC-KD, Công ty lùi thời điểm ngừng dịch vụ từ 0h ngày 15/12/2026 sang 0h ngày 25/12/2026.
    """

  private func intake(_ text: String, among incidents: [Incident] = [], into: IncidentID? = nil)
    -> NoticeIntake
  {
    NoticeIntake(
      NoticeLetter(pasted: text),
      IntakeSurroundings(
        NoticeSurroundings(file: "", now: now, viewerZone: zone), incidents: incidents, into: into))
  }

  private func records(_ intake: NoticeIntake, in incidents: [Incident] = [], by author: String = "lan")
    -> IntakeRecords
  {
    IntakeRecords(
      intake, into: incidents.first { $0.id == intake.target },
      by: IntakeRecords.Hand(author: author, now: now, loggedAt: now, language: .vietnamese))
  }

  @Test func theSameNoticeReadTwiceMakesNothingTwiceAndTwoPeopleMakeTheSame() throws {
    let made = records(intake(first)).incident
    let other = records(intake(first), by: "mai").incident
    #expect(made.id == other.id && made.records.map(\.id) == other.records.map(\.id))
    // A terminal ends pasted lines with carriage returns.
    let again = intake(first.replacing("\n", with: "\r"), among: [made])
    #expect(again.isKnown && again.target == made.id)
    #expect(records(again, in: [made]).change == nil)
  }

  @Test func aMovedDateIsAnOutcomeOfTheOneThatIsThere() throws {
    let made = records(intake(first)).incident
    let intake = intake(second, among: [made])
    #expect(intake.target == made.id)
    let after = records(intake, in: [made]).incident
    let cutoffs = after.deadlines.filter { $0.kind == .cutoff }
    try #require(cutoffs.count == 2)
    #expect(cutoffs[1].supersedes == cutoffs[0].id)
    let outcomes = after.events.compactMap { event -> Outcome? in
      if case .outcome(let outcome) = event.content { outcome } else { nil }
    }
    #expect(outcomes == [Outcome(target: cutoffs[0].id, result: .moved, movedTo: cutoffs[1].id)])
    let standing = try #require(after.standing(at: now))
    #expect(standing.governing?.deadline == cutoffs[1].id)
    #expect(after.parties.count == made.parties.count)
  }

  @Test func inANewIncidentAMoveIsAskedAndTheEarlierDateCanBeMade() throws {
    var intake = intake(second)
    let move = try #require(intake.items.first { $0.subject == .proposal(.move) })
    #expect(!move.isTaken && move.openQuestion?.reason == .whichDeadline)
    intake.answer(move.id, 0, now: now) { _ in nil }
    let cutoffs = records(intake).incident.deadlines
    try #require(cutoffs.map { $0.due.point?.wall.date.day } == [15, 25])
    #expect(cutoffs[1].supersedes == cutoffs[0].id)
  }

  @Test func aDateThatIsSaidAgainIsTheOneThatIsThere() {
    let made = records(intake(first)).incident
    let reminder = first.replacing("905/ĐC-KD", with: "Nhắc lại 905/ĐC-KD").replacing(
      "01 tháng 12", with: "08 tháng 12")
    let intake = intake(reminder, among: [made])
    let after = records(intake, in: [made]).incident
    #expect(after.deadlines == made.deadlines)
    guard case .notice(let notice)? = after.events.last?.content else {
      Issue.record("no notice")
      return
    }
    #expect(notice.deadlines == made.deadlines.filter(\.stopsService).map(\.id))
  }

  @Test func whichOfTwoIncidentsIsAsked() throws {
    let one = records(intake(first)).incident
    let two = records(intake(first.replacing("905", with: "906"))).incident
    var header = two
    header.header.title = "Other"
    var intake = intake(second.replacing("số 905/ĐC-KD", with: "trước"), among: [one, header])
    let question = try #require(intake.item("incident")?.openQuestion)
    #expect(question.choices.map(\.answer) == [.incident(one.id), .incident(two.id), .newIncident])
    intake.answer("incident", 0, now: now) { id in [one, header].first { $0.id == id } }
    #expect(intake.target == one.id && intake.item("incident")?.openQuestion == nil)
    #expect(intake.items.first { $0.subject == .proposal(.move) }?.isTaken == true)
  }

  @Test func aTypedDateAnswersWhatWasAskedAndCountsFromTheLetter() throws {
    var intake = intake(
      "Kính gửi: Sở Số hóa tỉnh Mộc Lan\nNgày 01/12/2026\nChúng tôi sẽ cắt điện trong thời gian tới.\n")
    let cutoff = try #require(intake.items.first { $0.openQuestion?.reason == .read(.noDate) })
    let surroundings = DraftSurroundings(
      incident: nil, now: now, language: .vietnamese, viewerZone: zone, author: "lan",
      ids: RecordIDSource(seed: 1))
    let refusal = intake.edit(cutoff.id, "khi nào tiện", in: surroundings)
    #expect(refusal != nil && intake.item(cutoff.id)?.isTaken == false)
    let taken = intake.edit(cutoff.id, "17h ngày mai", in: surroundings)
    #expect(taken == nil)
    #expect(intake.item(cutoff.id)?.openQuestion == nil)
    #expect(records(intake).incident.deadlines.first?.due.point?.wall.date.day == 2)
  }

  @Test func whatIsLeftOutIsNotMadeAndADraftDecidesTheSameAgain() throws {
    var decided = intake(second)
    let move = try #require(decided.items.first { $0.subject == .proposal(.move) })
    decided.answer(move.id, 1, now: now) { _ in nil }
    let reference = try #require(decided.items.first { $0.subject == .proposal(.reference) })
    let isLeftOut = decided.toggle(reference.id)
    #expect(isLeftOut)
    var again = intake(second)
    let surroundings = DraftSurroundings(
      incident: nil, now: now, language: .vietnamese, viewerZone: zone, author: "lan",
      ids: RecordIDSource(seed: 1))
    again.restore(decided.decisions, now: now, in: surroundings) { _ in nil }
    #expect(records(again).incident == records(decided).incident)
    #expect(records(again).incident.sources[0].remark?.hasPrefix("905/ĐC-KD") == true)
  }

  @Test func theWholeTextIsKeptUpToWhatARecordHolds() {
    let long = first + "\n" + String(repeating: "điều khoản ", count: 9_000)
    let made = records(intake(long))
    let text = made.incident.events.last?.text ?? ""
    #expect(text.utf8.count <= 65_536 && text.utf8.count > 65_000 && text.hasSuffix("…"))
    #expect(made.notes.map(\.reason) == [.cut])
    #expect(records(intake(first)).incident.events.last?.text.hasSuffix(first) == true)
  }
}
