import CutoffDomain
import CutoffScreen
import CutoffViews
import Testing

/// The line of days over the agenda.
@Suite struct TimeStripTests {
  private let zone = Zone("Asia/Ho_Chi_Minh") ?? .utc

  private func instant(_ day: Int, _ month: Int, _ hour: Int, in zone: Zone? = nil) throws -> Instant {
    let date = try #require(CivilDate(year: 2024, month: month, day: day))
    return (zone ?? self.zone).instant(of: try #require(WallTime(date, hour: hour)))
  }

  private func mark(
    _ instant: Instant, _ date: CivilDate?, _ names: [String], isSelected: Bool = false
  ) -> TimeStrip.Mark {
    TimeStrip.Mark(instant: instant, date: date, names: names, isSelected: isSelected)
  }

  private func strip(columns: Int) throws -> TimeStrip {
    TimeStrip(columns: columns, from: try instant(20, 11, 9), named: "bây giờ", zone: zone)
  }

  @Test func `the frame of the agenda at 120 columns, cell by cell`() throws {
    let date: (Int, Int) -> CivilDate? = { CivilDate(year: 2024, month: $1, day: $0) }
    let marks = [
      mark(try instant(23, 11, 12), date(22, 11), ["AT&T"]),
      mark(try instant(26, 11, 5), date(25, 11), ["Eskom: báo cáo", "Eskom"], isSelected: true),
      mark(try instant(1, 12, 5), date(30, 11), ["Eskom: trả tiền", "Eskom"]),
      mark(try instant(13, 12, 5), date(12, 12), ["Eskom: quyết định", "Eskom"]),
    ]
    let lines = try strip(columns: 116).lines(marks, language: .vietnamese)
    #expect(
      lines == [
        "T4 20/11            T2 25/11            T7 30/11                                        T5 12/12            T3 17/12",
        "┬▼──┬───┬───┬─○─┬───┬───●───┬───┬───┬───┬───○───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───○───┬───┬───┬───┬───┬",
        " bây giờ      AT&T      Eskom: báo cáo      Eskom: trả tiền                                 Eskom: quyết định",
      ])
  }

  @Test(arguments: [(24, 24), (40, 12), (60, 6), (76, 6), (116, 6), (196, 6)])
  func `the narrower the line, the more hours a column stands for`(columns: Int, hours: Int) throws {
    let strip = try strip(columns: columns)
    #expect(strip.hoursPerColumn == hours)
    #expect(strip.columns <= columns)
    #expect(strip.days >= 14)
  }

  @Test func `an instant before today or after the last day has no column`() throws {
    let strip = try strip(columns: 116)
    #expect(strip.column(of: try instant(19, 11, 23)) == nil)
    #expect(strip.column(of: try instant(20, 11, 0)) == 0)
    #expect(strip.column(of: try instant(17, 12, 23)) == 111)
    #expect(strip.column(of: try instant(19, 12, 0)) == nil)
  }

  @Test func `a name that has no room gives way to a shorter one, then goes`() throws {
    let marks = [
      mark(try instant(22, 11, 0), nil, ["Nước Chư Sê: trả dần", "Chư Sê"]),
      mark(try instant(24, 11, 12), nil, ["Cảng: cắt dịch vụ", "Cảng"], isSelected: true),
      mark(try instant(25, 11, 0), nil, ["Eskom: báo cáo", "Eskom"]),
    ]
    let names = try strip(columns: 116).lines(marks, language: .vietnamese)[2]
    #expect(names.hasPrefix(" bây giờ          Cảng: cắt dịch vụ"))
    #expect(!names.contains("Chư Sê:"))
    #expect(!names.contains("Eskom"))
  }

  @Test func `the selected mark stands where another one or the present shares its column`() throws {
    let now = try instant(20, 11, 9)
    let marks = [mark(now, nil, ["A"]), mark(now, nil, ["B"], isSelected: true)]
    let lines = try strip(columns: 60).lines(marks, language: .english)
    #expect(lines[1].hasPrefix("┬●──"))
    #expect(lines[2].hasPrefix(" B"))
  }

  @Test func `texts never overlap and never leave the line, whatever is due`() throws {
    let seed: UInt64 = 20_241_120
    var random = Numbers(state: seed)
    for _ in 0..<300 {
      let columns = 9 + Int(random.next() % 190)
      let start = try instant(20, 11, Int(random.next() % 24))
      let strip = TimeStrip(columns: columns, from: start, named: "bây giờ", zone: zone)
      let marks = (0..<Int(random.next() % 60)).map { _ in
        start.advanced(by: Int64(random.next() % 6_000_000))
      }
      .sorted().map { instant in
        mark(
          instant, zone.wall(at: instant).date, ["<" + String(repeating: "x", count: 9) + ">", "<x>"],
          isSelected: random.next() % 9 == 0)
      }
      let lines = strip.lines(marks, language: .english)
      let widths = lines.map(TextWidth.width(of:))
      #expect(widths.allSatisfy { $0 <= columns }, "seed \(seed)")
      #expect(!lines[2].contains("><") && !lines[2].contains("> <"), "seed \(seed)")
      let opened = lines[2].filter { $0 == "<" }.count
      #expect(opened == lines[2].filter { $0 == ">" }.count, "seed \(seed)")
    }
  }
}

/// Numbers that look random and are the same for a seed.
private struct Numbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
