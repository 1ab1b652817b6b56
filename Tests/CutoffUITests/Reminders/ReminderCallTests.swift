import CutoffConfig
import CutoffDomain
import CutoffUI
import Testing

/// When it rings, what is shown, what stays quiet.
@Suite struct ReminderCallTests {
  private let hour = ReminderSample.hour
  private static func loud(_ settings: inout ReminderSettings) {
    settings.isBell = true
    settings.isOnDesktop = true
  }

  @Test func `a threshold crossed at the second rings once, with words, and again at the next`() {
    var live = ReminderSession(at: hour.advanced(by: -Span.hour - 1), settings: Self.loud)
    let text = "còn dưới 1 giờ: Cổng DVC Hà Nội"
    #expect(live.tick(to: hour.advanced(by: -Span.hour)) == [.notify(text), .bell])
    #expect(live.tick(to: hour.advanced(by: -Span.hour + 1)) == [])
    #expect(live.tick(to: hour.advanced(by: -900)) == [.notify("còn dưới 15 phút: Cổng DVC Hà Nội"), .bell])
  }

  /// Of a list that stays the same between two minutes nothing is looked at anew but what the clock crosses.
  @Test func `a threshold inside a minute is told at its very second`() {
    let incident = ReminderSample.incident(reminders: [Span.hour + 90, 90])
    for crossing in [hour.advanced(by: -Span.hour - 90), hour.advanced(by: -90)] {
      var live = ReminderSession(incident, at: crossing.advanced(by: -20))
      for second in -19...20 as ClosedRange<Int64> {
        let now = crossing.advanced(by: second)
        _ = live.tick(to: now)
        #expect(live.open.sorted() == ReminderSample.told(incident, at: now), "\(second)")
      }
    }
  }

  @Test func `only what the person asked for is done`() {
    let crossing = hour.advanced(by: -Span.hour)
    var quiet = ReminderSession(at: crossing.advanced(by: -1))
    #expect(quiet.tick(to: crossing) == [])
    #expect(quiet.shows("! còn dưới 1 giờ: Cổng DVC Hà Nội"))
    var bell = ReminderSession(at: crossing.advanced(by: -1)) { $0.isBell = true }
    #expect(bell.tick(to: crossing) == [.bell])
    var desktop = ReminderSession(at: crossing.advanced(by: -1)) { $0.isOnDesktop = true }
    #expect(desktop.tick(to: crossing).count == 1)
  }

  @Test func `after a sleep each deadline calls once, for the last threshold that it crossed`() {
    var live = ReminderSession(at: hour.advanced(by: -5 * Span.day), settings: Self.loud)
    let outside = live.tick(to: hour.advanced(by: -600))
    #expect(
      outside == [
        .notify("còn dưới 15 phút: Cổng DVC Hà Nội"),
        .notify("sao lưu đã đến hạn, chưa rõ kết quả: Cổng DVC Hà Nội"),
        .notify("cam kết đã đến hạn, chưa rõ kết quả: Cổng DVC Hà Nội"), .bell,
      ])
  }

  @Test func `many that cross at once are counted, not told one by one`() {
    let incident = ReminderSample.incident { incident in
      for number in 100..<130 {
        var promise = ReminderSample.promise
        promise.id = FormSample.id(number)
        incident.promises.append(promise)
      }
    }
    var live = ReminderSession(incident, at: ReminderSample.noon.advanced(by: -901), settings: Self.loud)
    let outside = live.tick(to: ReminderSample.noon.advanced(by: -900))
    #expect(outside.count == 7 && outside.contains(.notify("cutoff: và 26 lời nhắc khác")))
  }

  @Test func `what was crossed before the start is shown and does not ring`() {
    var live = ReminderSession(at: hour.advanced(by: -600), settings: Self.loud)
    #expect(live.shows("! còn dưới 15 phút: Cổng DVC Hà Nội (+2) · A xem"))
    #expect(live.tick(to: hour.advanced(by: -599)) == [])
  }

  @Test func `a clock that is set back and runs on calls for what it crosses`() {
    var live = ReminderSession(at: hour.advanced(by: -10), settings: Self.loud)
    #expect(live.tick(to: hour.advanced(by: -Span.hour - 1)) == [])
    #expect(live.tick(to: hour.advanced(by: -Span.hour)).contains(.bell))
  }

  @Test func `what is acknowledged stays quiet until the next threshold`() throws {
    var live = ReminderSession(at: hour.advanced(by: -Span.hour))
    try live.type("A A")
    #expect(live.shows("Đã biết 3 lời nhắc") && live.open == [])
    _ = live.tick(to: hour.advanced(by: -901))
    #expect(live.open == [] && !live.shows("còn dưới"))
    _ = live.tick(to: hour.advanced(by: -900))
    #expect(live.open == ["cutoff 900"])
    try live.type("A A A")
    #expect(live.shows("không có lời nhắc nào"))
  }

  @Test func `what was acknowledged before is quiet at the next start`() throws {
    var first = ReminderSession(at: hour.advanced(by: -Span.hour))
    try first.type("A A")
    var second = ReminderSession(at: hour.advanced(by: -Span.hour + 5))
    #expect(!second.open.isEmpty)
    second.acknowledge(first.state.reminders.acknowledged)
    #expect(second.open == [])
  }

  @Test func `a deadline that moves is told anew`() throws {
    var live = ReminderSession(at: hour.advanced(by: -600))
    try live.type("A A")
    var moved = ReminderSample.incident()
    moved.deadlines[0].due.point = TimePoint(
      instant: hour.advanced(by: 300), precision: .minute, zone: FormSample.zone)
    live.find(moved)
    #expect(live.open == ["cutoff 900"])
  }

  @Test func `the hour itself says what to do`() {
    var live = ReminderSession(at: hour.advanced(by: -1), settings: Self.loud)
    let outside = live.tick(to: hour)
    #expect(outside.contains(.notify("ĐÃ QUA MỐC Cổng DVC Hà Nội, chưa ai xác nhận: c kiểm tra")))
    #expect(live.shows("! ĐÃ QUA MỐC Cổng DVC Hà Nội, chưa ai xác nhận: c kiểm tra (+2) · A xem"))
  }

  @Test func `a replay shows and rings nothing; what is crossed meanwhile rings at its end`() throws {
    var live = ReminderSession(at: hour.advanced(by: -Span.hour - 1), settings: Self.loud)
    try live.type("v t '3/7 16:00' Enter")
    #expect(live.tick(to: hour.advanced(by: -Span.hour)) == [])
    #expect(!live.shows("còn dưới"))
    try live.type("A")
    #expect(live.shows("đang xem lại"))
    try live.type("=")
    #expect(live.tick(to: hour.advanced(by: -Span.hour + 1)).contains(.bell))
  }

  @Test func `a long title gives way, never how to quiet it`() {
    let incident = ReminderSample.incident { $0.header.short = String(repeating: "Cổng dịch vụ ", count: 30) }
    let live = ReminderSession(incident, at: hour.advanced(by: -600), columns: 50)
    #expect(live.shows("(+2) · A xem"))
  }
}
