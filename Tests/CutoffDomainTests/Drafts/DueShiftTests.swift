import CutoffDomain
import Testing

@Suite struct DueShiftTests {
  private static let zone = Zone("Asia/Ho_Chi_Minh") ?? .utc

  private static func said(_ precision: Precision, _ month: Int, _ day: Int, hour: Int = 0) throws -> SaidTime
  {
    let date = try #require(CivilDate(year: 2020, month: month, day: day))
    let wall = try #require(WallTime(date, hour: hour))
    return SaidTime(says: "0h 4/7", boundary: .from, point: TimePoint(precision, wall, zone: zone))
  }

  @Test(arguments: [
    ("+2 days", 6, 7, 0), ("lùi 2 ngày", 6, 7, 0), ("thêm 1 tuần", 11, 7, 0), ("+2d", 6, 7, 0),
    ("2 days later", 6, 7, 0), ("2 ngày nữa", 6, 7, 0), ("+1 tháng", 4, 8, 0), ("+36h", 5, 7, 12),
    ("-1 day", 3, 7, 0), ("sớm 1 ngày", 3, 7, 0), ("by 2 days", 6, 7, 0),
  ])
  func `a term counts from the time that is moved`(phrase: String, day: Int, month: Int, hour: Int) throws {
    let shift = try #require(DueShift(phrase))
    let moved = try #require(shift.moving(try Self.said(.hour, 7, 4), says: phrase))
    #expect(
      moved
        == SaidTime(says: phrase, boundary: .from, point: try Self.said(.hour, month, day, hour: hour).point))
  }

  @Test(arguments: [
    "2 days", "6/7", "0h 6/7", "+", "+2", "+2 years ago", "two days more", "+0 days", "+99999 d", "+2 +2",
  ])
  func `other words are no term`(phrase: String) {
    #expect(DueShift(phrase) == nil)
  }

  @Test func `hours cannot be added to a day, nor days to a month`() throws {
    let hours = try #require(DueShift("+5 h"))
    #expect(hours.moving(try Self.said(.day, 7, 4), says: "") == nil)
    let days = try #require(DueShift("+5 days"))
    #expect(days.moving(try Self.said(.month, 7, 1), says: "") == nil)
    #expect(days.moving(SaidTime(point: nil), says: "") == nil)
  }
}
