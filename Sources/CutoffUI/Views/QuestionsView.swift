import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// What nobody knows yet, over all incidents: open questions, then those that were answered.
enum QuestionsView {
  static let kind = ViewKind(
    ViewID("questions"), Wording("Điều chưa rõ", "Open questions"), letter: "q", isOfAll: true,
    .lines { content($0, columns: $1) })

  private static let answered = Wording("ĐÃ RÕ", "ANSWERED")
  private static let none = Wording("Không có điều gì chưa rõ.", "There is no open question.")

  static func content(_ scene: Scene, columns: Int) -> ViewContent {
    let all = scene.standings.shown(matching: scene.filter).flatMap { standing in
      standing.incident.questions.map { (standing, $0) }
    }
    let open = all.filter { $0.1.isOpen }
    let closed = all.filter { !$0.1.isOpen }
    var lines = open.map { line($0.0, $0.1, scene, columns) }
    if !closed.isEmpty {
      lines.append(.text(.blank))
      lines.append(
        .text(PaneRow([Piece(answered(scene.language), .title), Piece("  \(closed.count)", .muted)])))
      lines += closed.map { line($0.0, $0.1, scene, columns) }
    }
    return ViewContent(count: "\(open.count)", lines: lines, empty: none(scene.language))
  }

  /// An item of which the rows are made in sight, but for how many they are.
  private static func line(
    _ standing: Standing, _ question: Question, _ scene: Scene, _ columns: Int
  ) -> ViewLine {
    let (viewpoint, standings) = (scene.viewpoint, scene.standings)
    let answer = question.answer.map { TextLayout.wrap($0, columns: max(8, columns - 4)) } ?? []
    return .drawn(.member(standing.id, question.id), height: 1 + answer.count) {
      let line = Teller(StandingLookup(standing), viewpoint).question(question)
      let glyph = line.state.map { Piece($0.glyph + " ", $0.ink) } ?? Piece("")
      let name = standings.name(of: standing, columns: max(20, columns / 3))
      let head = PaneRow(
        [glyph, Piece(line[.what], question.isOpen ? .text : .muted)],
        right: columns >= 60 ? [Piece(name, .muted)] : [])
      return [head] + answer.map { PaneRow([Piece("    " + $0)]) }
    }
  }
}
