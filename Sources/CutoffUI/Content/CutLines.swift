import CutoffDomain
import CutoffScreen
import CutoffWords

/// The words beside the clock of a cut: what is off, since when, by whose word, what comes next.
struct CutLines {
  private let clock: Clock
  /// The deadline that was carried out; nil where none was.
  private let deadline: Deadline?
  private let standing: Standing
  private let viewpoint: Viewpoint

  init(_ clock: Clock, _ deadline: Deadline?, _ standing: Standing, _ viewpoint: Viewpoint) {
    self.clock = clock
    self.deadline = deadline
    self.standing = standing
    self.viewpoint = viewpoint
  }

  private var language: Language { viewpoint.language }

  var lines: [Piece] {
    let word = standing.headline.word.shown
    let ink: Ink = standing.band == .quiet ? .muted : word.ink
    let head = Piece(word.glyph + " " + word.word(language), ink)
    let rest = [end, ActByText.piece(standing, viewpoint), next, check]
    return [head, Piece(since, .strong), Piece(byWhom)] + rest.compactMap { $0 }
  }

  /// "since Tue 10 Mar 0h"; a cut that was said by the day shows no hour.
  private var since: String {
    let said = clock.event.flatMap { standing.event($0)?.at }
    let began = TimePoint(instant: clock.due, precision: .minute, zone: standing.incident.header.zone)
    let point = clock.isCountedInDays || deadline == nil ? said ?? began : began
    let time = SaidText.long(point, now: viewpoint.shownAt, language: language)
    return ScreenWords.since(time)(language)
  }

  private var byWhom: String {
    if let setter = standing.name(of: deadline?.setBy) {
      return ScreenWords.doneAsAnnounced(setter)(language)
    }
    let actor = clock.event.flatMap { standing.event($0)?.actor }
    return standing.name(of: actor).map { ScreenWords.saidBy($0)(language) } ?? ""
  }

  private var end: Piece? {
    clock.until.map { end in
      let left = TimeText.countdown(end.seconds(since: viewpoint.shownAt), language)
      return Piece(ScreenWords.expectedBack(left)(language))
    }
  }

  /// The first of what is still ahead.
  private var next: Piece? {
    let entries = clock.beside.compactMap { id in standing.deadlines.first { $0.deadline.id == id } }
    guard let entry = entries.first(where: { ($0.due.due ?? .distantPast) > viewpoint.shownAt }),
      let due = entry.due.due
    else { return nil }
    let left = TimeText.countdown(due.seconds(since: viewpoint.shownAt), language)
    return Piece("! " + ScreenWords.ahead(entry.deadline.kind.shown(language), left)(language), .warning)
  }

  private var check: Piece? {
    guard standing.alerts.contains(.checkNow) else { return nil }
    let key = viewpoint.keymap.shownKey(of: .check) ?? ""
    return Piece("! " + ScreenWords.checkNow(language) + ": " + key, .warning)
  }
}
