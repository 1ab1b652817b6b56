import CutoffDomain
import CutoffExchange
import Testing

struct CalendarWriterTests {
  private let cut = SaidTime(says: "0h 4/7", boundary: .from, point: WrittenSample.point(7, 4, 0))

  @Test func `a cutoff is an event with all its properties`() {
    var sample = WrittenSample()
    let id = sample.deadline(cut)
    let source = sample.nextID()
    sample.incident.sources = [Source(id: source, publisher: "Báo", address: "https://bao.example/1")]
    sample.incident.deadlines[0].provenance.sources = [source]
    sample.incident.deadlines[0].condition = "nếu không trả, đủ"
    #expect(
      sample.written().lines == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//cutoff//cutoff 1.2.3//EN", "CALSCALE:GREGORIAN",
        "NAME:Kho",
        "X-WR-CALNAME:Kho", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H",
        "LAST-MODIFIED:20260621T000200Z",
        "BEGIN:VEVENT", "UID:\(id.text)@cutoff", "DTSTAMP:20260621T000200Z", "CREATED:20260621T000200Z",
        "LAST-MODIFIED:20260621T000200Z", "SEQUENCE:0", "DTSTART:20260703T170000Z", "SUMMARY:cắt – Cổng DVC",
        "STATUS:CONFIRMED", "TRANSP:TRANSPARENT",
        "DESCRIPTION:from 00:00 Sat 4 Jul 2026 (+07\\, Asia/Ho_Chi_Minh)\\, said “0h 4/7”\\nSet by: Nhà mạng"
          + "\\nCondition: nếu không trả\\, đủ\\nSources: Báo\\, https://bao.example/1",
        "CATEGORIES:cutoff,cutoff", "URL:https://bao.example/1",
        "X-CUTOFF-RECORD:\(id.text)", "X-CUTOFF-INCIDENT:cong-dvc-000001", "X-CUTOFF-KIND:cutoff",
        "X-CUTOFF-LABEL:cắt", "X-CUTOFF-SAYS:0h 4/7", "X-CUTOFF-BOUNDARY:from", "X-CUTOFF-PRECISION:minute",
        "X-CUTOFF-ZONE:Asia/Ho_Chi_Minh", "X-CUTOFF-STATE:pending", "X-CUTOFF-START:20260703T170000Z",
        "BEGIN:VALARM", "UID:\(id.text)-86400@cutoff", "ACTION:DISPLAY", "TRIGGER;RELATED=START:-PT24H",
        "DESCRIPTION:cắt – Cổng DVC", "END:VALARM",
        "BEGIN:VALARM", "UID:\(id.text)-0@cutoff", "ACTION:DISPLAY", "TRIGGER;RELATED=START:PT0S",
        "DESCRIPTION:cắt – Cổng DVC", "END:VALARM", "END:VEVENT", "END:VCALENDAR",
      ])
  }

  @Test func `no line is longer than 75 octets, and no character is parted`() {
    var sample = WrittenSample(title: String(repeating: "Cổng dịch vụ công 👩‍👩‍👧 ", count: 12))
    sample.deadline(cut, label: "một, hai; ba\\bốn\r\nnăm\u{7}" + String(repeating: "ữ", count: 80))
    let written = sample.written()
    let lines = written.text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(written.text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(written.all("SUMMARY").first?.hasPrefix(":một\\, hai\\; ba\\\\bốn\\nnămữ") == true)
    #expect(lines.allSatisfy { !$0.hasPrefix(" \u{303}") && !$0.contains("\u{7}") })
  }

  @Test func `texts are written in normalisation form C`() {
    var sample = WrittenSample()
    sample.deadline(cut, label: "ca\u{306}\u{301}t")
    #expect(
      sample.written().all("SUMMARY").first.map { Array($0.unicodeScalars.prefix(3)) } == [
        ":", "c", "\u{1EAF}",
      ])
  }

  @Test(arguments: [
    (
      SaidTime(boundary: .by, point: WrittenSample.point(7, 9)), ";VALUE=DATE:20260709",
      ";VALUE=DATE:20260710"
    ),
    (
      SaidTime(boundary: .before, point: WrittenSample.point(7, 9)), ";VALUE=DATE:20260709",
      ";VALUE=DATE:20260710"
    ),
    (
      SaidTime(
        boundary: .at,
        point: TimePoint(
          .partOfDay, WrittenSample.point(7, 9).wall, zone: WrittenSample.zone, part: .afternoon)),
      ":20260709T060000Z", ":20260709T110000Z"
    ),
    (
      SaidTime(
        boundary: .by, point: TimePoint(.month, WrittenSample.point(7, 9).wall, zone: WrittenSample.zone)),
      ";VALUE=DATE:20260731", ";VALUE=DATE:20260801"
    ),
    (
      SaidTime(
        boundary: .from, point: TimePoint(.month, WrittenSample.point(8, 9).wall, zone: WrittenSample.zone)),
      ";VALUE=DATE:20260801", ";VALUE=DATE:20260802"
    ),
    (
      SaidTime(
        boundary: .before, point: TimePoint(.week, WrittenSample.point(7, 9).wall, zone: WrittenSample.zone)),
      ";VALUE=DATE:20260706", ";VALUE=DATE:20260707"
    ),
    (
      SaidTime(
        boundary: .untilEndOf,
        point: TimePoint(.quarter, WrittenSample.point(7, 9).wall, zone: WrittenSample.zone)),
      ";VALUE=DATE:20260930", ";VALUE=DATE:20261001"
    ),
  ])
  func `days are days, a part of a day is its window, a longer unit its day`(
    _ said: SaidTime, _ start: String, _ end: String
  ) {
    var sample = WrittenSample()
    sample.deadline(said)
    let written = sample.written()
    #expect(written.all("DTSTART") == [start])
    #expect(written.all("DTEND") == [end])
  }

  @Test func `a window is one event with its end`() {
    var sample = WrittenSample()
    sample.deadline(
      SaidTime(boundary: .from, point: WrittenSample.point(7, 12, 8)),
      until: SaidTime(says: "17h", boundary: .untilEndOf, point: WrittenSample.point(7, 12, 17)))
    sample.deadline(
      SaidTime(boundary: .from, point: WrittenSample.point(7, 13)),
      until: SaidTime(boundary: .untilEndOf, point: WrittenSample.point(7, 15)))
    sample.deadline(
      SaidTime(boundary: .from, point: WrittenSample.point(7, 20)),
      until: SaidTime(boundary: .untilEndOf, point: WrittenSample.point(7, 20, 17)))
    let written = sample.written()
    #expect(written.all("DTSTART") == [":20260712T010000Z", ";VALUE=DATE:20260713", ":20260719T170000Z"])
    #expect(written.all("DTEND") == [":20260712T100000Z", ";VALUE=DATE:20260716", ":20260720T100000Z"])
  }

  @Test func `a whole day warns at an instant, twelve hours before at the latest`() {
    var sample = WrittenSample()
    sample.deadline(SaidTime(boundary: .by, point: WrittenSample.point(7, 9)))
    let written = sample.written { $0.alarms = [3 * 86_400, 43_200, 43_199, 0] }
    #expect(
      written.all("TRIGGER") == [";VALUE=DATE-TIME:20260706T170000Z", ";VALUE=DATE-TIME:20260709T050000Z"])
    #expect(sample.written { $0.alarms = [] }.all("TRIGGER").isEmpty)
  }

  @Test func `the incident's own reminders win over the configuration's`() {
    var sample = WrittenSample()
    sample.deadline(cut)
    sample.incident.header.reminders = [5_400, 90]
    #expect(sample.written().all("TRIGGER") == [";RELATED=START:-PT90M", ";RELATED=START:-PT90S"])
  }

  @Test func `a date that was moved is the same event at its new time`() {
    var sample = WrittenSample()
    let first = sample.deadline(cut)
    let second = sample.deadline(
      SaidTime(boundary: .from, point: WrittenSample.point(7, 8, 0)), supersedes: first)
    sample.incident.events.append(
      Event(
        id: sample.nextID(), at: nil, actor: sample.provider, text: "",
        content: .outcome(Outcome(target: first, result: .moved, movedTo: second)),
        provenance: sample.provenance()))
    let written = sample.written()
    #expect(written.all("UID").first == ":\(first.text)@cutoff")
    #expect(written.all("DTSTART") == [":20260707T170000Z"])
    #expect(written.all("SEQUENCE") == [":2"])
    #expect(written.all("X-CUTOFF-RECORD") == [":" + second.text])
    #expect(written.all("UID").contains(":\(second.text)-0@cutoff"))
    #expect(written.all("CREATED") == [":20260621T000200Z"])
    #expect(written.all("DTSTAMP") == [":20260621T000400Z"])
    #expect(written.all("DESCRIPTION").first?.contains("Moved from: from 00:00 Sat 4 Jul 2026") == true)
  }

  @Test(arguments: [
    (OutcomeResult.withdrawn, "Withdrawn: ", "CANCELLED"), (.suspended, "Suspended: ", "TENTATIVE"),
  ])
  func `what was taken back says so in summary and status, and warns no more`(
    _ result: OutcomeResult, _ word: String, _ status: String
  ) {
    var sample = WrittenSample()
    let id = sample.deadline(cut)
    sample.outcome(result, of: id)
    let written = sample.written()
    #expect(written.all("SUMMARY") == [":" + word + "cắt – Cổng DVC"])
    #expect(written.all("STATUS") == [":" + status])
    #expect(written.all("TRIGGER").isEmpty)
    #expect(written.all("SEQUENCE") == [":1"])
  }

  @Test func `an hour that passed without a word is not confirmed, and leaves after thirty days`() {
    var sample = WrittenSample()
    sample.deadline(cut)
    let after = { (days: Int64) in WrittenSample.point(7, 4, 0).start.advanced(by: days * 86_400) }
    #expect(
      sample.written { $0.now = after(30) }.all("SUMMARY") == [":Passed and not confirmed: cắt – Cổng DVC"])
    #expect(sample.written { $0.now = after(31) }.all("SUMMARY").isEmpty)
    #expect(
      sample.written {
        $0.now = after(31)
        $0.past = 90 * 86_400
      }.all("SUMMARY").count == 1)
  }

  @Test func `what is approximate is tentative, what has no date is not there`() {
    var sample = WrittenSample()
    sample.deadline(SaidTime(boundary: .around, point: WrittenSample.point(7, 9)))
    sample.deadline(SaidTime(boundary: .by, point: nil))
    #expect(sample.written().all("STATUS") == [":TENTATIVE"])
  }

  @Test func `what recurs is written out, each period with its own fate`() {
    var sample = WrittenSample()
    let id = sample.deadline(
      SaidTime(boundary: .by, point: WrittenSample.point(5, 15)), kind: .instalment, label: "kỳ",
      recurrence: Recurrence(every: .month))
    sample.outcome(.kept, of: id, at: WrittenSample.point(6, 14), period: WrittenSample.point(6, 1))
    sample.outcome(.withdrawn, of: id, period: WrittenSample.point(9, 1))
    let written = sample.written()
    let uids = written.lines.enumerated().filter { $0.element == "BEGIN:VEVENT" }.map {
      written.lines[$0.offset + 1]
    }
    #expect(uids.first == "UID:\(id.text)-2026-06@cutoff")
    #expect(uids.last == "UID:\(id.text)-2027-07@cutoff")
    #expect(Set(uids).count == 14)
    #expect(
      written.all("SUMMARY").prefix(5) == [
        ":Done: kỳ – Cổng DVC", ":kỳ – Cổng DVC", ":kỳ – Cổng DVC", ":Waived: kỳ – Cổng DVC",
        ":kỳ – Cổng DVC",
      ])
    #expect(written.all("SEQUENCE").prefix(4) == [":1", ":0", ":0", ":1"])
  }

  /// A year's instalments by the month, of which nothing but the year is said.
  @Test func `periods that are due at one time are one event`() throws {
    var sample = WrittenSample()
    let year = TimePoint(.year, WrittenSample.point(1, 1).wall, zone: WrittenSample.zone)
    sample.deadline(
      SaidTime(boundary: .by, point: year), kind: .instalment, label: "kỳ",
      recurrence: Recurrence(every: .month))
    let uids = sample.written { $0.alarms = [] }.all("UID")
    #expect(!uids.isEmpty && Set(uids).count == uids.count, "\(uids)")
  }

  @Test func `a period that was moved keeps its name, and the others stay`() {
    var sample = WrittenSample()
    let id = sample.deadline(
      SaidTime(boundary: .by, point: WrittenSample.point(7, 15)), kind: .instalment, label: "kỳ",
      recurrence: Recurrence(every: .month, until: WrittenSample.point(9, 15)))
    let moved = sample.deadline(
      SaidTime(boundary: .by, point: WrittenSample.point(8, 20)), kind: .instalment, supersedes: id)
    sample.outcome(.moved, of: id, period: WrittenSample.point(8, 1), movedTo: moved)
    let written = sample.written { $0.alarms = [] }
    #expect(written.all("UID") == ["07", "08", "09"].map { ":\(id.text)-2026-\($0)@cutoff" })
    #expect(written.all("DTSTART") == ["0715", "0820", "0915"].map { ";VALUE=DATE:2026" + $0 })
  }

  @Test func `promises and open steps with a due are events, other tellings and done steps are not`() {
    var sample = WrittenSample()
    let due = SaidTime(says: "trước 9/7", boundary: .before, point: WrittenSample.point(7, 9))
    let promise = sample.promise(due)
    sample.promise(due, content: "trả nợ, nghe nói", telling: promise)
    sample.step(SaidTime(boundary: .by, point: WrittenSample.point(7, 10, 17)))
    sample.step(
      SaidTime(boundary: .by, point: WrittenSample.point(7, 10)), doneAt: WrittenSample.point(6, 30))
    sample.step(nil)
    let written = sample.written()
    #expect(written.all("SUMMARY") == [":trả nợ – Cổng DVC", ":gọi ngân hàng – Cổng DVC"])
    #expect(written.all("CATEGORIES") == [":cutoff,promise", ":cutoff,step"])
  }

  @Test func `as tasks they have a due and what became of them`() {
    var sample = WrittenSample()
    sample.deadline(cut)
    let kept = sample.promise(SaidTime(boundary: .by, point: WrittenSample.point(6, 25)))
    sample.outcome(.kept, of: kept, at: WrittenSample.point(6, 24, 9))
    sample.promise(SaidTime(boundary: .by, point: WrittenSample.point(6, 29, 17)), content: "gửi số liệu")
    sample.step(SaidTime(boundary: .by, point: WrittenSample.point(7, 10)))
    let written = sample.written { $0.isTodo = true }
    #expect(written.all("BEGIN").filter { $0 == ":VTODO" }.count == 3)
    #expect(written.all("BEGIN").filter { $0 == ":VEVENT" }.isEmpty)
    #expect(written.all("DUE") == [";VALUE=DATE:20260625", ":20260629T100000Z", ";VALUE=DATE:20260710"])
    #expect(written.all("STATUS") == [":COMPLETED", ":NEEDS-ACTION", ":NEEDS-ACTION"])
    #expect(written.all("COMPLETED") == [":20260624T020000Z"])
    #expect(written.all("PRIORITY") == [":1"])
    #expect(written.all("DTSTART").isEmpty)
  }

  @Test func `written over a file, what differs counts up and what is the same stays`() {
    var sample = WrittenSample()
    sample.deadline(cut)
    let first = sample.written()
    let over = { (text: String) in
      { (options: inout CalendarWriteOptions) in options.existing = Array(text.utf8) }
    }
    #expect(sample.written(over(first.text)).text == first.text)
    sample.incident.deadlines[0].label = "cắt hẳn"
    let second = sample.written(over(first.text))
    #expect(second.all("SEQUENCE") == [":1"])
    #expect(sample.written(over(second.text)).text == second.text)
    #expect(sample.written(over("no calendar")).all("SEQUENCE") == [":0"])
  }

  @Test func `the same incidents give the same text`() {
    var sample = WrittenSample()
    sample.deadline(cut)
    sample.promise(SaidTime(boundary: .by, point: WrittenSample.point(7, 9)))
    #expect(sample.written().text == sample.written().text)
    #expect(CalendarWriter.text(of: [], sample.options()).contains("BEGIN:VCALENDAR\r\nVERSION:2.0"))
  }
}
