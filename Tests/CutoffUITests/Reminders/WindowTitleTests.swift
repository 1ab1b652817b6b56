import CutoffConfig
import CutoffDomain
import CutoffUI
import Testing

@Suite struct WindowTitleTests {
  private let hour = ReminderSample.hour

  private func title(before seconds: Int64, _ incident: Incident = ReminderSample.incident()) -> String {
    windowTitle(ReminderSession(incident, at: hour.advanced(by: -seconds)).state)
  }

  @Test func `it has the clock in minutes from an hour on, in seconds below`() {
    #expect(title(before: 2 * Span.hour - 7) == "▲ 01:59 Cổng DVC Hà Nội — cutoff")
    #expect(title(before: 2 * Span.hour - 8) == "▲ 01:59 Cổng DVC Hà Nội — cutoff")
    #expect(title(before: 61) == "▲ 00:01:01 Cổng DVC Hà Nội — cutoff")
    #expect(title(before: 2 * Span.day + 60).contains("2 ngày 00:01"))
    #expect(title(before: -60) == "? +00:01:00 Cổng DVC Hà Nội — cutoff")
    #expect(title(before: -2 * Span.hour) == "? +02:00 Cổng DVC Hà Nội — cutoff")
  }

  @Test func `it is the program's name without a clock, during a replay and where it is not wanted`() throws {
    #expect(title(before: 60, ReminderSample.incident { $0.deadlines = [] }) == "cutoff")
    var live = ReminderSession(at: hour.advanced(by: -60))
    try live.type("v t '3/7 16:00' Enter")
    #expect(windowTitle(live.state) == "cutoff")
    #expect(windowTitle(ReminderSession(at: hour) { $0.isInTitle = false }.state) == "cutoff")
  }

  @Test func `text from a file cannot steer the terminal`() {
    let incident = ReminderSample.incident { $0.header.short = "a\u{7}b\u{1b}]0;x\u{9c}\u{202e}c\nd" }
    let title = title(before: 60, incident)
    #expect(!title.unicodeScalars.contains { $0.value < 0x20 || (0x7f..<0xa0).contains($0.value) })
    #expect(!title.unicodeScalars.contains("\u{202e}"))
  }
}
