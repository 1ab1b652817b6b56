import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

extension ViewID {
  /// Asks which of its lines is selected.
  package static let statements = ViewID("statements")
}

/// What the sides of the shown incident say, by topic: who says what, contradicting whom.
enum StatementsView {
  static let kind = ViewKind(
    .statements, Wording("Đối chiếu phát ngôn", "Statements by topic"), letter: "s", isOfAll: false,
    dependsOnItem: true, .lines { content($0, columns: $1) })

  private static let none = Wording("Chưa ghi phát ngôn nào.", "No statements on record.")
  private static let untitled = Wording("chưa đặt chủ đề", "no topic given")
  private static func count(_ topics: Int, _ contradictions: Int) -> Wording {
    let english = topics == 1 ? "1 topic" : "\(topics) topics"
    return contradictions == 0
      ? Wording("\(topics) chủ đề", english)
      : Wording("\(topics) chủ đề · ≠ \(contradictions)", "\(english) · ≠ \(contradictions)")
  }

  static func content(_ scene: Scene, columns: Int) -> ViewContent {
    guard let standing = scene.shown else {
      return ViewContent(lines: [], empty: ScreenWords.emptyIncidents(scene.language))
    }
    let topics = standing.topics
    let sides = VoiceColumns(topics, columns: columns)
    let pen = VoicePen(standing, viewpoint: scene.viewpoint)
    var lines: [ViewLine] = []
    for topic in topics {
      if !lines.isEmpty { lines.append(.text(.blank)) }
      lines.append(heading(topic, scene, columns: columns))
      lines += sides.isWide ? bands(topic, standing, pen, sides, scene) : list(topic, standing, pen, columns)
    }
    let title = PaneRow([Piece(standing.incident.header.title, .strong)])
    return ViewContent(
      count: topics.isEmpty ? "" : count(topics.count, standing.contradictions.count)(scene.language),
      above: [title] + (sides.isWide && !topics.isEmpty ? [sides.heading(scene.language)] : []), lines: lines,
      empty: none(scene.language))
  }

  private static func heading(_ topic: Topic, _ scene: Scene, columns: Int) -> ViewLine {
    let name = topic.name ?? untitled(scene.language)
    let mark = topic.isDisputed ? [Piece("≠ ", .warning)] : [Piece("  ")]
    let room = max(4, columns - 2)
    let text = TextLayout.cut(name, to: room)
    let rule = String(repeating: "─", count: max(0, room - TextWidth.width(of: text) - 1))
    return .text(PaneRow(mark + [Piece(text + " ", .title), Piece(rule, .border)]))
  }

  // MARK: one below another

  private static func list(_ topic: Topic, _ standing: Standing, _ pen: VoicePen, _ columns: Int)
    -> [ViewLine]
  {
    topic.words.map { word in
      let cell = pen.cell(word, columns: columns - 2, beside: [], showsSide: true)
      return .item(key(word, standing), cell.map { PaneRow([Piece("  ")] + $0.left, right: $0.right) })
    }
  }

  private static func key(_ word: TopicWord, _ standing: Standing) -> ItemKey {
    .member(standing.id, word.event.id)
  }

  // MARK: side by side

  /// Words of different sides that follow each other stand next to each other. The rows of such a band
  /// belong to whichever of its words is selected; the others have none of their own.
  private static func bands(
    _ topic: Topic, _ standing: Standing, _ pen: VoicePen, _ sides: VoiceColumns, _ scene: Scene
  ) -> [ViewLine] {
    let selected = scene.selection[.statements]?.selected
    let beside = Set(topic.words.map(\.event.id))
    return sides.bands(topic.words).flatMap { band -> [ViewLine] in
      let cells = band.map {
        $0.map { pen.cell($0, columns: sides.width, beside: beside, showsSide: false) }
      }
      let keys = band.compactMap { $0.map { key($0, standing) } }
      let holder = keys.first { $0 == selected } ?? keys.first
      let chosen = band.map { $0.map { key($0, standing) == selected } ?? false }
      let height = cells.map { $0?.count ?? 0 }.max() ?? 0
      let rows = (0..<height).map { row in
        sides.row(
          cells.map { cell in cell.flatMap { $0.indices.contains(row) ? $0[row] : nil } }, chosen: chosen)
      }
      return keys.map { .item($0, $0 == holder ? rows : []) }
    }
  }
}

/// One row of what somebody said: pieces from the left, pieces at the right edge.
struct VoiceRow {
  var left: [Piece]
  var right: [Piece] = []
}

/// The columns of the sides: provider, customer, others where any of them speaks.
struct VoiceColumns {
  static let gap = 3
  let isWide: Bool
  let count: Int
  /// Cells of one column.
  let width: Int

  init(_ topics: [Topic], columns: Int) {
    isWide = columns >= 96
    let hasOthers = topics.contains { $0.words.contains { VoiceColumns.place($0.side) == 2 } }
    count = hasOthers ? 3 : 2
    width = max(8, (columns - 2 - VoiceColumns.gap * (count - 1)) / count)
  }

  static func place(_ side: Side) -> Int {
    switch side {
    case .provider: 0
    case .customer: 1
    case .third, .downstream, .unknown: 2
    }
  }

  func heading(_ language: Language) -> PaneRow {
    let titles = [VoiceWords.providers, VoiceWords.customers, VoiceWords.others].prefix(count)
    let between = Piece(String(repeating: " ", count: VoiceColumns.gap))
    let pieces = titles.map { Piece(TextLayout.pad($0(language), to: width), .muted) }
    return PaneRow([Piece("  ")] + pieces.flatMap { [$0, between] }.dropLast())
  }

  /// The words packed into bands of at most one a side, in their order.
  func bands(_ words: [TopicWord]) -> [[TopicWord?]] {
    var bands: [[TopicWord?]] = []
    var band = [TopicWord?](repeating: nil, count: count)
    for word in words {
      let place = min(count - 1, VoiceColumns.place(word.side))
      if band[place] != nil {
        bands.append(band)
        band = [TopicWord?](repeating: nil, count: count)
      }
      band[place] = word
    }
    return bands + (band.contains { $0 != nil } ? [band] : [])
  }

  /// The rows of the cells beside each other; a mark before the chosen one.
  func row(_ cells: [VoiceRow?], chosen: [Bool]) -> PaneRow {
    var pieces: [Piece] = [Piece(" ")]
    for (index, cell) in cells.enumerated() {
      let isMarked = index > 0 && chosen[index]
      pieces.append(Piece(isMarked ? "▌" : " ", .focus))
      pieces += fill(cell)
      if index + 1 < cells.count { pieces.append(Piece(String(repeating: " ", count: VoiceColumns.gap - 1))) }
    }
    return PaneRow(pieces)
  }

  /// A cell's pieces, exactly one column wide.
  private func fill(_ cell: VoiceRow?) -> [Piece] {
    guard let cell else { return [Piece(String(repeating: " ", count: width))] }
    let rightColumns = cell.right.reduce(0) { $0 + $1.width }
    var room = max(0, width - rightColumns)
    var pieces: [Piece] = []
    for piece in cell.left where room > 0 {
      let text = TextLayout.cut(piece.text, to: room)
      pieces.append(Piece(text, piece.ink))
      room -= TextWidth.width(of: text)
    }
    return pieces + [Piece(String(repeating: " ", count: room))] + cell.right
  }
}

enum VoiceWords {
  static let providers = Wording("NHÀ CUNG CẤP", "PROVIDER")
  static let customers = Wording("KHÁCH HÀNG", "CUSTOMER")
  static let others = Wording("BÊN KHÁC", "OTHERS")
  static func known(_ time: String) -> Wording { Wording("biết \(time)", "known \(time)") }
  static func qualifies(_ what: String) -> Wording { Wording("nói rõ thêm \(what)", "qualifies \(what)") }
}
