import CutoffDomain
import Testing

/// Dates that are counted from an event that the words name, and dates that hang on the deadline they are typed with.
@Suite struct CountedPhraseTests {
  private struct Counted: Sendable {
    var phrase: String
    var offset: Int
    var unit: RelativeDate.Unit
    var event: String
    var start: String?
    var end: String?
  }

  @Test(arguments: [
    Counted(phrase: "10 days after the notice", offset: 10, unit: .days, event: "notice"),
    Counted(
      phrase: "10 days after the notice, 8h to 16h", offset: 10, unit: .days, event: "notice", start: "08:00",
      end: "16:00"),
    Counted(phrase: "30 days after suspension", offset: 30, unit: .days, event: "suspension"),
    Counted(
      phrase: "5 ngày làm việc kể từ ngày nhận thông báo", offset: 5, unit: .workingDays,
      event: "ngày nhận thông báo"),
    Counted(
      phrase: "30 ngày sau khi cắt, 17h", offset: 30, unit: .days, event: "cắt", start: "17:00"),
    Counted(phrase: "12 hours before the hearing", offset: -12, unit: .hours, event: "hearing"),
    Counted(phrase: "30 days after xhwmws", offset: 30, unit: .days, event: "xhwmws"),
  ])
  private func `a count from an event is read with the hours of its day`(_ wanted: Counted) throws {
    let read = try #require(CountedPhrase(wanted.phrase))
    #expect(read.offset == wanted.offset && read.unit == wanted.unit && read.event == wanted.event)
    #expect(read.start?.text == wanted.start && read.end?.text == wanted.end)
  }

  @Test(arguments: [
    "", "0h 4/7", "10 days", "8h to 16h on 12/8", "30 days after 4/7", "in 3 days", "trước 30/6",
    "when it is paid",
    "the notice", "10 days after the notice, 4/7", "10 days after the notice, 16h to 8h",
  ])
  func `a date of its own, a condition and nonsense are no count`(phrase: String) {
    #expect(CountedPhrase(phrase) == nil)
  }

  @Test(arguments: [
    ("backup 12h before", DependentDate(.backup, offset: -12, unit: .hours)),
    ("resume at its end", DependentDate(.resume, offset: 0, unit: .hours, side: .end)),
    ("sao lưu trước 12 giờ", DependentDate(.backup, offset: -12, unit: .hours)),
    ("sao luu 2 ngay truoc", DependentDate(.backup, offset: -2, unit: .days)),
    ("cấp lại khi hết", DependentDate(.resume, offset: 0, unit: .hours, side: .end)),
    (
      "data deletion 30 days after its end", DependentDate(.dataDeletion, offset: 30, unit: .days, side: .end)
    ),
    ("report 3 working days after", DependentDate(.report, offset: 3, unit: .workingDays)),
  ])
  func `what hangs on a deadline is its kind and a term`(phrase: String, wanted: DependentDate) {
    #expect(DependentDate(phrase) == wanted)
  }

  @Test(arguments: [
    "backup", "12h before", "backup before", "backup 12 before", "backup 12h", "dance 12h before",
  ])
  func `anything else hangs on nothing`(phrase: String) {
    #expect(DependentDate(phrase) == nil)
  }

  @Test func `a line holds several, however they are parted`() {
    #expect(
      DependentDate.phrases(of: "backup 12h before, resume at its end + report 1 day after;")
        == ["backup 12h before", "resume at its end", "report 1 day after"])
  }
}
