import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

extension ViewID {
  /// Asks which of its lines is selected.
  package static let promises = ViewID("promises")
}

/// All promises of all incidents, by what became of them.
enum PromisesView {
  static let kind = ViewKind(
    .promises, Wording("Sổ cam kết", "Promise ledger"), letter: "p", isOfAll: true,
    dependsOnItem: true, .lines { content($0, columns: $1) })

  private static let none = Wording("Chưa ai cam kết điều gì.", "Nobody promised anything.")
  private static func count(_ promises: Int, _ broken: Int) -> Wording {
    Wording(
      "\(promises) cam kết · \(broken) không giữ",
      (promises == 1 ? "1 promise" : "\(promises) promises") + " · \(broken) broken")
  }

  static func content(_ scene: Scene, columns: Int) -> ViewContent {
    let standings = scene.standings.shown(matching: scene.filter)
    let entries = LedgerEntry.all(standings)
    let pen = LedgerPen(entries, scene, columns: columns)
    var lines: [ViewLine] = []
    for group in LedgerGroup.allCases {
      let own = entries.filter { $0.group == group }
      guard !own.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.text(.blank)) }
      lines.append(ViewText.heading(group.title(scene.language), own.count))
      lines += own.map { entry in
        .drawn(entry.key, height: pen.height, { pen.rows(entry) })
      }
    }
    let broken = entries.filter { $0.promise.state == .broken }.count
    let above = GiverRows.rows(standings, scene: scene, columns: columns)
    let rows = detailRows(entries, scene)
    return ViewContent(
      count: entries.isEmpty ? "" : count(entries.count, broken)(scene.language), lines: lines,
      empty: none(scene.language), in: scene
    ) { scene in
      ViewContent.Parts(above: above, below: below(entries, rows: rows, scene: scene, columns: columns))
    }
  }

  /// As many rows whichever promise is selected, so that the list stays in place.
  private static func detailRows(_ entries: [LedgerEntry], _ scene: Scene) -> Int {
    let height = scene.body.rows
    let tellings = min(4, entries.map(\.promise.tellingCount).max() ?? 0)
    let periods = entries.contains { !$0.promise.instalments.isEmpty } ? 1 : 0
    // A blank, the title, the tellings, two words on what became of it, the periods.
    return height >= 20 ? min(height >= 28 ? 10 : 7, 4 + tellings + periods) : 0
  }

  /// The selected promise in full.
  private static func below(_ entries: [LedgerEntry], rows: Int, scene: Scene, columns: Int) -> [PaneRow] {
    let selected = scene.selection[.promises]?.selected
    guard rows > 0, let entry = entries.first(where: { $0.key == selected }) ?? entries.first else {
      return []
    }
    let shown = PromiseDetail(entry, viewpoint: scene.viewpoint, columns: columns).rows(limit: rows - 1)
    return [.blank] + shown + Array(repeating: .blank, count: max(0, rows - 1 - shown.count))
  }
}

/// What a promise is listed under, the worst first.
enum LedgerGroup: CaseIterable {
  case late, today, open, kept, superseded

  init(_ state: PromiseState) {
    switch state {
    case .broken, .unresolved: self = .late
    case .dueToday: self = .today
    case .open: self = .open
    case .kept, .keptLate, .partlyKept: self = .kept
    case .superseded: self = .superseded
    }
  }

  var title: Wording {
    switch self {
    case .late: Wording("QUÁ HẠN", "LATE")
    case .today: Wording("HÔM NAY", "TODAY")
    case .open: Wording("ĐANG CHỜ", "OPEN")
    case .kept: Wording("ĐÃ GIỮ", "KEPT")
    case .superseded: Wording("ĐÃ THAY", "SUPERSEDED")
    }
  }
}

/// A promise of the ledger with the incident that it belongs to.
struct LedgerEntry {
  let standing: Standing
  let promise: PromiseStanding

  var key: ItemKey { .member(standing.id, promise.promise.id) }
  var group: LedgerGroup { LedgerGroup(promise.state) }

  /// In the order of the ledger: what waits by its due, what is over with the latest first.
  static func all(_ standings: [Standing]) -> [LedgerEntry] {
    let entries = standings.flatMap { standing in
      standing.promises.map { LedgerEntry(standing: standing, promise: $0) }
    }
    let placed = entries.enumerated().map {
      (place: ($0.element.rank, $0.element.time, $0.offset), $0.element)
    }
    return placed.sorted { $0.place < $1.place }.map(\.1)
  }

  private var rank: Int { promise.state == .unresolved ? 1 : 0 }

  private var time: Int64 {
    let due = promise.due.due?.seconds
    switch group {
    case .today, .open: return due ?? Instant.distantFuture.seconds
    case .late, .kept, .superseded: return -(due ?? Instant.distantPast.seconds)
    }
  }
}

/// How those who promised several things kept their word: is it a bluff?
enum GiverRows {
  private static func promised(_ count: Int) -> Wording {
    Wording("\(count) cam kết", count == 1 ? "1 promise" : "\(count) promises")
  }

  static func rows(_ standings: [Standing], scene: Scene, columns: Int) -> [PaneRow] {
    let height = scene.body.rows
    let limit = height >= 28 ? 3 : height >= 20 ? 1 : 0
    let records = GiverRecord.all(standings).filter { $0.promised > 1 }.prefix(limit)
    guard !records.isEmpty else { return [] }
    let nameColumns = min(
      max(24, columns - 60), (records.map { TextWidth.width(of: $0.name) }.max() ?? 0) + 2)
    return records.map { row($0, nameColumns, scene.language) } + [.blank]
  }

  private static func row(_ record: GiverRecord, _ nameColumns: Int, _ language: Language) -> PaneRow {
    let counts: [(Int, PromiseState)] = [
      (record.broken, .broken), (record.unresolved, .unresolved), (record.kept, .kept),
      (record.partlyKept, .partlyKept), (record.open, .open), (record.superseded, .superseded),
    ]
    var pieces = [
      ViewText.column(record.name, nameColumns), Piece(promised(record.promised)(language), .muted),
    ]
    for (count, state) in counts where count > 0 {
      let shown = state.shown
      pieces.append(Piece(" · ", .muted))
      pieces.append(
        Piece(
          "\(shown.glyph) \(count) \(shown.word(language).lowercased())",
          shown.ink == .text ? .muted : shown.ink))
    }
    return PaneRow(pieces)
  }
}
