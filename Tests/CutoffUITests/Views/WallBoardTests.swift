import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffViews
import CutoffWords
import Testing

/// The wall of many clocks.
@Suite struct WallBoardTests {
  private let day: Int64 = 86_400

  private func desk() -> ManyIncidents {
    var desk = ManyIncidents()
    desk.add("cards", due: -5 * 60)
    for hour in 1...9 { desk.add("rack \(hour)", due: Int64(hour) * Span.hour) }
    for number in 3...20 { desk.add("link \(number)", due: Int64(number) * day) }
    desk.add("fibre", due: -3 * day)
    desk.add("tiles", due: nil)
    return desk
  }

  private func screen(_ columns: Int, _ rows: Int) throws -> [String] {
    let scene = desk().scene(columns: columns, rows: rows)
    var canvas = Canvas(Size(columns: columns, rows: rows))
    guard case .whole(let draw)? = ViewID.wall.kind?.drawing else {
      Issue.record("the wall draws itself")
      return []
    }
    draw(scene, Rect(column: 0, row: 0, columns: columns, rows: rows), &canvas)
    return canvas.lines
  }

  @Test func `two large clocks: the nearest that happened and the nearest to come`() throws {
    let lines = try screen(120, 33)
    let heads = try #require(lines.first { $0.contains("CUT IN") })
    #expect(heads.contains("HOUR PASSED"))
    #expect(lines[1].contains("cards") && lines[1].contains("rack 1"))
    #expect(lines[0].hasPrefix(" now ━") && lines[0].hasSuffix(" 10"))
  }

  @Test(arguments: [(80, 21), (120, 33), (200, 57)])
  func `every band has its head and its count, nothing is lost and no name is cut`(columns: Int, rows: Int)
    throws
  {
    let lines = try screen(columns, rows)
    #expect(lines.contains { $0.hasPrefix(" ahead ─") && $0.hasSuffix(" 18") })
    #expect(lines.contains { $0.hasPrefix(" unsettled ─") && $0.hasSuffix(" 2") })
    #expect(!lines.contains { $0.contains("…") }, "\(lines.joined(separator: "\n"))")
    let named = lines.joined().ranges(of: "link ").count
    let more = lines.compactMap { $0.firstMatch(of: #/and (\d+) more · last/#)?.output.1 }.compactMap {
      Int($0)
    }
    #expect(named + (more.last ?? 0) == 18)
  }

  @Test func `what waits for days is said in words`() throws {
    let lines = try screen(120, 33)
    #expect(lines.contains { $0.contains("? 1 unconfirmed for 3 days: ") && $0.contains("fibre") })
    #expect(lines.contains { $0.contains("△ 1 without date: ") && $0.contains("tiles") })
  }

  @Test func `the last line of what is ahead says how many more and until when`() throws {
    #expect(try screen(120, 33).contains { $0.contains(" more · last 23 Jul") })
  }

  @Test func `an hour that nobody confirmed warns and is not urgent`() throws {
    var desk = ManyIncidents()
    desk.add("cards", due: -5 * 60)
    desk.add("racks", due: 8 * day)
    let scene = desk.scene(columns: 120, rows: 33)
    var canvas = Canvas(Size(columns: 120, rows: 33))
    guard case .whole(let draw)? = ViewID.wall.kind?.drawing else { return }
    draw(scene, Rect(column: 0, row: 0, columns: 120, rows: 33), &canvas)
    let urgent = (0..<33).flatMap { row in (0..<120).map { canvas[$0, row].paint.ink } }
      .contains(Ink.urgent.rawValue)
    #expect(!urgent)
  }
}
