import CutoffDomain
import CutoffStore
import CutoffSync
import Testing

/// The messages of commits: counts and dates, never what somebody wrote in a note.
@Suite struct SyncMessageTests {
  private static let logged = Instant(seconds: 1_795_000_000)

  private func incident(_ title: String = "Cổng DVC Hà Nội") throws -> Incident {
    let id = try #require(IncidentID("cong-dvc-ha-noi-242rfs"))
    let zone = try #require(Zone("Asia/Ho_Chi_Minh"))
    return Incident(header: IncidentHeader(id: id, title: title, zone: zone, language: .vietnamese))
  }

  private func id(_ number: Int) throws -> RecordID {
    let digits = String(number)
    return try #require(RecordID("01krjw0000" + String(repeating: "0", count: 16 - digits.count) + digits))
  }

  private func event(_ number: Int, _ content: EventContent = .report) throws -> Record {
    .event(Event(id: try id(number), at: nil, text: "chuyện riêng \(number)", content: content))
  }

  private func cutoff(_ number: Int, day: Int) throws -> Record {
    let zone = try #require(Zone("Asia/Ho_Chi_Minh"))
    let date = try #require(CivilDate(year: 2026, month: 12, day: day))
    let point = TimePoint(.day, WallTime(startOf: date), zone: zone)
    return .deadline(
      Deadline(id: try id(number), kind: .cutoff, label: "cắt", due: SaidTime(point: point)))
  }

  @Test func `one incident is told on one line with what was added and where the cutoff went`() throws {
    var before = try incident()
    before.put([try event(1), try cutoff(2, day: 4)])
    var after = before
    after.put([
      try event(3), try event(4), try cutoff(5, day: 25),
      try event(6, .outcome(Outcome(target: id(2), result: .moved, movedTo: id(5)))),
    ])
    let news = try #require(RecordNews(before: before, after: after))
    #expect(SyncMessage.text([news], others: 0) == "Cổng DVC Hà Nội: 2 events, cutoff moved to 25/12\n")
  }

  @Test func `several are summed up and have a line each, and no note's text`() throws {
    var first = try incident()
    first.put([.note(Note(id: try id(1), text: "bí mật"))])
    let old = try incident("Cáp\nbiển")
    var second = old
    second.put([try event(2), try event(3), try cutoff(4, day: 4)])
    let news = [RecordNews(before: nil, after: first), RecordNews(before: old, after: second)].compactMap {
      $0
    }
    let text = SyncMessage.text(news, others: 0)
    #expect(
      text == """
        2 incidents: 2 events, 1 deadline, 1 note

        Cáp biển: 2 events, 1 deadline
        Cổng DVC Hà Nội: new, 1 note

        """)
  }

  @Test func `what was edited, deleted or renamed is told as that`() throws {
    var before = try incident()
    before.put([try event(1), try event(2)])
    var after = try incident("Tên mới")
    after.put([.event(Event(id: try id(1), at: nil, text: "khác"))])
    let news = try #require(RecordNews(before: before, after: after))
    #expect(
      SyncMessage.text([news], others: 0) == "Tên mới: header edited, 1 event edited, 1 event deleted\n")
    #expect(RecordNews(before: before, after: nil)?.text == "deleted")
    #expect(RecordNews(before: before, after: before) == nil)
  }
}

/// When a dashboard syncs by itself.
@Suite struct SyncScheduleTests {
  @Test func `it is due at once, then every so often, and never while one runs`() {
    var schedule = SyncSchedule(every: 60, at: 0)
    #expect(schedule.isDue(at: 0))
    schedule.started()
    #expect(!schedule.isDue(at: 500_000))
    schedule.ended(isReached: true, at: 1_000)
    #expect(!schedule.isDue(at: 60_999) && schedule.isDue(at: 61_000))
  }

  @Test func `pauses grow to ten minutes while the server is away, and shrink at once when it is back`() {
    var schedule = SyncSchedule(every: 60, at: 0)
    var pauses: [Int64] = []
    for _ in 0..<6 {
      schedule.ended(isReached: false, at: 0)
      pauses.append((1...20).map { Int64($0) * 60_000 }.first(where: schedule.isDue) ?? 0)
    }
    #expect(pauses == [120_000, 240_000, 480_000, 600_000, 600_000, 600_000])
    schedule.ended(isReached: true, at: 0)
    #expect(schedule.isDue(at: 60_000))
  }

  @Test func `without an interval nothing is due`() {
    var schedule = SyncSchedule(every: nil, at: 0)
    schedule.ended(isReached: true, at: 0)
    #expect(!schedule.isDue(at: .max))
  }
}
