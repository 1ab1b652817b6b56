import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

extension ViewID {
  /// Can be narrowed to what the person who looks has to do.
  package static let todo = ViewID("todo")
}

/// What has to be done, of all incidents: open steps with their owners, the overdue ones first, and the questions
/// that nobody has answered.
enum TodoView {
  static let kind = ViewKind(
    .todo, TodoWords.title, letter: "d", isOfAll: true, .lines { content($0, columns: $1) })

  static func content(_ scene: Scene, columns: Int) -> ViewContent {
    let language = scene.language
    let shown = scene.standings.shown(matching: scene.filter)
    let agenda = Agenda(shown, at: scene.shownAt, zone: scene.viewpoint.zone)
    let mine = TodoOwner(scene)
    let dated = agenda.entries.filter { entry in
      guard entry.waiting.subject == .step, case .step(let step) = agenda.record(of: entry) else {
        return false
      }
      return mine.has(step, agenda.standing(of: entry))
    }
    let undated = shown.flatMap { standing -> [(Standing, Step)] in
      let waiting = Set(standing.waiting.map(\.record))
      return standing.incident.steps
        .filter { $0.isOpen && !waiting.contains($0.id) && mine.has($0, standing) }.map { (standing, $0) }
    }
    let questions = shown.flatMap { standing in
      standing.incident.questions.filter { $0.isOpen && mine.has($0) }.map { (standing, $0) }
    }
    let texts =
      dated.prefix(100).map { AgendaContent.text(agenda.record(of: $0)) } + undated.prefix(100).map(\.1.text)
      + questions.prefix(100).map(\.1.text)
    let pen = TodoPen(scene, columns: columns, words: texts.map(TextWidth.width).max() ?? 0)
    var lines: [ViewLine] = []
    let head = { (title: Wording, count: Int) in
      if !lines.isEmpty { lines.append(.text(.blank)) }
      lines.append(ViewText.heading(title(language), count))
    }
    for group in [Agenda.Group.past, .today, .week, .later] {
      let entries = dated.filter { $0.group == group }
      guard !entries.isEmpty else { continue }
      head(group == .past ? TodoWords.overdue : AgendaWords.title(group), entries.count)
      lines += entries.map { entry in
        .drawn(agenda.key(of: entry), height: pen.height) {
          pen.rows(agenda.record(of: entry), of: agenda.standing(of: entry))
        }
      }
    }
    if !undated.isEmpty { head(AgendaWords.title(.undated), undated.count) }
    lines += undated.map { standing, step in
      .drawn(.member(standing.id, step.id), height: pen.height) {
        pen.rows(.step(step), of: standing)
      }
    }
    if !questions.isEmpty { head(TodoWords.questions, questions.count) }
    lines += questions.map { standing, question in
      .drawn(.member(standing.id, question.id), height: pen.height) {
        pen.rows(question, of: standing)
      }
    }
    return ViewContent(
      count: TodoWords.count(dated.count + undated.count, questions.count)(language) + " · "
        + mine.word(scene.viewpoint.keymap.shownKey(of: .todoMine))(language),
      above: pen.height == 1 && !lines.isEmpty ? [pen.head] : [], lines: lines,
      empty: (mine.isOnlyMine ? TodoWords.noneMine : TodoWords.empty)(language))
  }
}

/// Writes the rows of what has to be done.
private struct TodoPen {
  let viewpoint: Viewpoint
  let standings: Standings
  let time: AgendaTime
  let columns: Int
  let owner: Int
  let what: Int
  let incident: Int

  private static let glyph = 2
  private static let left = AgendaColumns.remaining
  private static let due = 17
  private static let state = 13

  init(_ scene: Scene, columns: Int, words: Int) {
    viewpoint = scene.viewpoint
    standings = scene.standings
    time = AgendaTime(scene.viewpoint)
    self.columns = columns
    let room = columns - TodoPen.glyph - TodoPen.left - TodoPen.due - TodoPen.state - 6
    owner = max(10, room * 2 / 11)
    // Neither is cut while the other leaves blanks.
    what = max(10, min(words, room - owner - max(12, room * 4 / 11)))
    incident = max(12, room - owner - what)
  }

  private var language: Language { viewpoint.language }
  /// Two rows where the columns do not fit beside each other.
  var height: Int { columns >= 92 ? 1 : 2 }

  var head: PaneRow {
    let titles = [
      (TodoWords.when, TodoPen.left, true), (AgendaWords.shortDue, TodoPen.due, false),
      (TodoWords.owner, owner, false), (AgendaWords.content, what, false),
      (AgendaWords.incident, incident, false),
      (AgendaWords.state, TodoPen.state, false),
    ]
    let pieces = titles.map { title, columns, isRight in
      Piece(TextLayout.pad(title(language), to: columns, aligned: isRight ? .right : .left) + " ", .muted)
    }
    return PaneRow([Piece("  ")] + pieces)
  }

  func rows(_ entry: DeadlineEntry, of standing: Standing) -> [PaneRow] {
    guard case .step(let step) = entry else { return [] }
    let line = Teller(StandingLookup(standing), viewpoint).listedStep(step)
    let due = step.due.map { DateText.table($0, now: viewpoint.shownAt, language) } ?? ""
    return rows(
      Row(
        state: line.state, left: time.remaining(entry, of: standing), due: due, owner: line[.who],
        what: step.text,
        remark: step.blocker), of: standing)
  }

  func rows(_ question: Question, of standing: Standing) -> [PaneRow] {
    let line = Teller(StandingLookup(standing), viewpoint).question(question)
    let known = standing.incident.knownInstant(question.provenance, at: nil)
    let age = viewpoint.shownAt.seconds(since: known)
    return rows(
      Row(
        state: line.state, left: known == .distantPast ? "" : AgendaTime.whole(max(0, age), language),
        due: "–",
        owner: "", what: question.text, remark: nil), of: standing)
  }

  private struct Row {
    let state: StateWord?
    let left: String
    let due: String
    let owner: String
    let what: String
    let remark: String?
  }

  private func rows(_ row: Row, of standing: Standing) -> [PaneRow] {
    let glyph = row.state.map { Piece($0.glyph + " ", $0.ink) } ?? Piece("  ")
    let ink: Ink = row.state.map { $0.isCalling ? $0.ink : .text } ?? .text
    let owner = row.owner.isEmpty ? TodoWords.nobody(language) : row.owner
    let ownerInk: Ink = row.owner.isEmpty ? .muted : .text
    // A question is one by its sign and its heading.
    let state = row.remark ?? (row.due == "–" ? "" : row.state.map { $0.word(language) } ?? "")
    guard height == 1 else {
      let name = standings.name(of: standing, columns: max(12, columns / 2 - 2))
      return [
        PaneRow([glyph, Piece(row.what)], right: [Piece(row.left, ink)]),
        PaneRow(
          [Piece("  "), Piece(owner + " · ", ownerInk), Piece(name, .muted)], right: [Piece(state, ink)]),
      ]
    }
    return [
      PaneRow([
        glyph, Piece(TextLayout.pad(row.left, to: TodoPen.left, aligned: .right) + " ", ink),
        Piece(TextLayout.pad(row.due, to: TodoPen.due) + " ", .muted),
        ViewText.column(owner, self.owner + 1, ownerInk),
        ViewText.column(row.what, what + 1),
        ViewText.column(standings.name(of: standing, columns: incident), incident + 1),
        Piece(state, ink),
      ])
    ]
  }
}

/// The words of what has to be done.
enum TodoWords {
  static let title = Wording("Việc cần làm", "To do")
  static let overdue = Wording("QUÁ HẠN", "OVERDUE")
  static let questions = Wording("CÂU HỎI", "QUESTIONS")
  static let when = Wording("CÒN/QUÁ", "IN/OVER")
  static let owner = Wording("AI LO", "OWNER")
  static let nobody = Wording("chưa có ai", "nobody yet")
  static let noneMine = Wording(
    "Không có việc hay câu hỏi nào là của bạn.", "No step and no question is yours.")
  static let empty = Wording(
    "Không có việc hay câu hỏi nào chờ ai.", "No step and no question waits for anybody.")

  static func count(_ steps: Int, _ questions: Int) -> Wording {
    Wording(
      "\(steps) việc · \(questions) câu hỏi",
      "\(steps) step\(steps == 1 ? "" : "s") · \(questions) question\(questions == 1 ? "" : "s")")
  }
}
