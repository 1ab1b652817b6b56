import CutoffDomain
import CutoffScreen
import CutoffWords

/// Everything that is known about one item, as labelled lines.
package enum DetailText {
  /// What stands over the detail; empty for an item that is not there. `lookup` is of the shown incident.
  package static func title(_ item: ItemKey, _ scene: Scene, _ lookup: StandingLookup?) -> String {
    let language = scene.language
    switch item {
    case .incident(let id): return scene.standings.standing(of: id)?.incident.header.title ?? ""
    case .refused(let place): return place
    case .axis(let axis): return ScreenWords.label(axis)(language)
    case .prompt: return ScreenWords.prompts(language)
    case .fold: return ""
    case .record(let id), .member(_, let id):
      return lookup?.record(id)?.told.kindWord?(language) ?? ""
    }
  }

  /// Rows of at most `columns` cells; none for an item that is not there. `lookup` is of the shown incident.
  package static func lines(
    _ item: ItemKey, _ scene: Scene, _ lookup: StandingLookup?, columns: Int
  ) -> [PaneRow] {
    guard let lookup else { return refusedLines(item, scene, columns) }
    let writer = DetailWriter(lookup, viewpoint: scene.viewpoint, columns: columns)
    switch item {
    case .refused: return refusedLines(item, scene, columns)
    case .incident: return writer.about()
    case .fold: return []
    case .axis(let axis): return writer.axis(axis)
    case .prompt(let kind, let subject):
      if kind == .question, let subject { return writer.record(subject) }
      return subject.map(writer.record) ?? []
    case .record(let id), .member(_, let id): return writer.record(id)
    }
  }

  private static func refusedLines(_ item: ItemKey, _ scene: Scene, _ columns: Int) -> [PaneRow] {
    guard case .refused(let place) = item,
      let refused = scene.refused.first(where: { $0.place == place })
    else { return [] }
    return TextLayout.wrap(refused.reason + "\n" + DetailWords.untouched(scene.language), columns: columns)
      .map { PaneRow([Piece($0)]) }
  }
}

/// Lays out what is told of one incident's items.
struct DetailWriter {
  private let teller: Teller
  private let columns: Int

  init(_ lookup: StandingLookup, viewpoint: Viewpoint, columns: Int) {
    teller = Teller(lookup, viewpoint)
    self.columns = columns
  }

  func record(_ id: RecordID) -> [PaneRow] {
    guard let record = teller.lookup.record(id) else { return [] }
    return teller.detail(record).flatMap(field)
  }

  func about() -> [PaneRow] { teller.about().flatMap(field) }

  func axis(_ axis: AxisID) -> [PaneRow] {
    let line = teller.axis(axis)
    var rows = [PaneRow([Piece(text(line.state), line.state?.ink ?? .text)])]
    rows += line.cells.flatMap { wrapped($0.text) }
    rows.append(.blank)
    if axis == .statements { return rows + contradictions() }
    for id in line.backing {
      rows += record(id)
      rows.append(.blank)
    }
    return rows
  }

  /// Each contradiction as a pair, the weightiest first: both voices, each with when it was known.
  private func contradictions() -> [PaneRow] {
    teller.contradictionsByWeight.flatMap { contradiction -> [PaneRow] in
      let head = PaneRow([Piece("≠ ", .warning), Piece(contradiction.topic ?? "", .muted)])
      let lines = teller.voices(contradiction).flatMap { event -> [PaneRow] in
        let sources = teller.lookup.sources(of: event.provenance).map(\.publisher)
        let from = ([teller.short(event.at)] + sources).joined(separator: " · ")
        return wrapped("  " + teller.voice(event).text) + [PaneRow([Piece("    " + from, .muted)])]
      }
      return [head] + lines + [.blank]
    }
  }

  private func text(_ word: StateWord?) -> String {
    word.map { $0.glyph + " " + $0.word(teller.language) } ?? ""
  }

  private func wrapped(_ text: String) -> [PaneRow] {
    TextLayout.wrap(text, columns: max(1, columns)).map { PaneRow([Piece($0)]) }
  }

  /// The label in front of the first row.
  private func field(_ line: ToldLine) -> [PaneRow] {
    let labelColumns = 14
    let value = line.state.map(text) ?? line[.what]
    let texts = value.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { TextLayout.wrap(String($0), columns: max(8, columns - labelColumns)) }
    return texts.enumerated().map { index, text in
      let head = index == 0 ? line.label ?? "" : ""
      return PaneRow([Piece(TextLayout.pad(head, to: labelColumns), .muted), Piece(text)])
    }
  }
}
