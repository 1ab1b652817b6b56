import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// The wall of many clocks: two large ones, the nearest that happened and the nearest to come; up to six of middle
/// size; the rest of the first band in lines, then the later bands, in lines and in words.
struct WallBoard {
  private let scene: Scene
  /// The band at the top, and how many incidents it has.
  private let band: Band
  private let count: Int
  private let large: [WallClock]
  private let clocks: [WallClock]
  /// What of the first band has no clock here, or one that finds no room.
  private let others: [Standing]
  private let ahead: [Standing]
  private let aheadCount: Int
  private let open: [Standing]

  /// Nil where two large clocks say no more than one.
  init?(_ standings: [Standing], _ scene: Scene, columns: Int) {
    guard columns >= 64 else { return nil }
    self.scene = scene
    let bands = Dictionary(grouping: standings, by: \.band)
    let ahead = bands[.ahead] ?? []
    let isNow = bands[.now] != nil
    let first = bands[.now] ?? ahead
    band = isNow ? .now : .ahead
    count = first.count
    open = bands[.open] ?? []
    aheadCount = isNow ? ahead.count : 0
    // No wall has room for more than these.
    let running = first.prefix(64).compactMap { WallClock($0, viewpoint: scene.viewpoint) }
    let happened = running.filter { !$0.isAhead }.min { $0.distance < $1.distance }
    let coming =
      running.filter(\.isAhead).min { $0.distance < $1.distance }
      ?? (isNow ? ahead.prefix(8) : []).lazy.compactMap { WallClock($0, viewpoint: scene.viewpoint) }.first
    var large = [happened, coming].compactMap { $0 }
    if large.count == 1, running.count >= 3 {
      large += running.filter { $0.id != large[0].id }.prefix(1)
    }
    guard large.count == 2 else { return nil }
    self.large = large
    let shown = Set(large.map(\.id))
    clocks = running.filter { !shown.contains($0.id) }
    let told = shown.union(running.map(\.id))
    others = first.filter { !told.contains($0.incident.id) }
    self.ahead = isNow ? ahead.filter { !shown.contains($0.incident.id) } : []
  }

  /// Fills `area`; false where it has too few rows.
  func draw(in area: Rect, on canvas: inout Canvas) -> Bool {
    guard let plan = WallPlan(area, large: large, clocks: clocks, others: others.count, below: below) else {
      return false
    }
    let language = scene.language
    var row = area.row
    WallView.rule(BandWords.name(band)(language), count, isFirst: true, row: row, in: area, on: &canvas)
    row += 1
    drawLarge(plan, row: row, in: area, on: &canvas)
    row += plan.largeRows + (plan.hasAir ? 1 : 0)
    drawTiles(plan, row: row, in: area, on: &canvas)
    row += plan.tileRows
    let rest = clocks.dropFirst(plan.tiles).map(\.standing) + others
    row += lines(Array(rest), rows: plan.lineRows, row: row, in: area, on: &canvas)
    if aheadCount > 0 {
      row += plan.hasBlanks ? 1 : 0
      WallView.rule(BandWords.ahead(language), aheadCount, row: row, in: area, on: &canvas)
      row += 1 + lines(ahead, rows: plan.aheadRows, row: row + 1, in: area, on: &canvas)
    }
    guard !open.isEmpty else { return true }
    row += plan.hasBlanks ? 1 : 0
    WallView.rule(BandWords.open(language), open.count, row: row, in: area, on: &canvas)
    let words = WallUnsettled(open, scene).rows(columns: area.columns - 2, most: plan.openRows)
    for (offset, line) in words.enumerated() {
      line.draw(
        on: &canvas, column: area.column + 2, row: row + 1 + offset, columns: area.columns - 2,
        ground: .screen)
    }
    return true
  }

  private var below: WallPlan.Below {
    WallPlan.Below(
      ahead: ahead.count, hasAhead: aheadCount > 0,
      open: open.isEmpty ? 0 : WallUnsettled(open, scene).count)
  }

  // MARK: parts

  private func drawLarge(_ plan: WallPlan, row: Int, in area: Rect, on canvas: inout Canvas) {
    let width = area.columns / 2
    for (index, clock) in large.enumerated() {
      let place = Rect(
        column: area.column + index * width + 2, row: row, columns: width - 3, rows: plan.largeRows)
      clock.draw(scene, font: plan.largeFont, hasLabel: plan.hasLabel, in: place, on: &canvas)
    }
  }

  private func drawTiles(_ plan: WallPlan, row: Int, in area: Rect, on canvas: inout Canvas) {
    let width = area.columns / plan.across
    for (index, clock) in clocks.prefix(plan.tiles).enumerated() {
      let place = Rect(
        column: area.column + index % plan.across * width + 2,
        row: row + index / plan.across * plan.tileHeight, columns: width - 3, rows: plan.tileHeight)
      clock.draw(scene, font: plan.tileFont, hasLabel: false, in: place, on: &canvas)
    }
  }

  /// Incidents in lines beside and below each other, the last place for how many more there are and until when.
  /// Gives the rows.
  private func lines(
    _ standings: [Standing], rows: Int, row: Int, in area: Rect, on canvas: inout Canvas
  ) -> Int {
    guard rows > 0, !standings.isEmpty else { return 0 }
    let across = WallPlan.linesAcross(area.columns)
    let width = area.columns / across
    let places = rows * across
    let shown = standings.count <= places ? standings.count : places - 1
    for place in 0..<min(places, standings.count) {
      let line =
        place < shown
        ? WallLine.cell(standings[place], scene, columns: width - 4) : more(standings.dropFirst(shown))
      line.draw(
        on: &canvas, column: area.column + place % across * width + 2, row: row + place / across,
        columns: width - 4, ground: .screen)
    }
    return rows
  }

  /// "and 17 more · last 31 Mar 2024".
  private func more(_ standings: ArraySlice<Standing>) -> PaneRow {
    let dues = standings.compactMap { standing -> (at: Instant, day: CivilDate)? in
      let record = standing.coming?.record ?? standing.clock?.deadline
      return (standing.coming?.at ?? standing.clock?.due).map { ($0, standing.day(of: record, due: $0)) }
    }
    let last = dues.max { $0.at < $1.at }.flatMap { last -> String? in
      guard last.at > scene.shownAt else { return nil }
      let today = scene.viewpoint.zone.wall(at: scene.shownAt).date
      return DateText.short(last.day, now: today, scene.language)
    }
    return PaneRow([Piece(WallWords.andMore(standings.count, last: last)(scene.language), .muted)])
  }
}
