import CutoffDomain
import CutoffScreen
import CutoffWords

/// What a status bar is told: of the most urgent incident, and whether anything is cut.
struct BarContent: Hashable {
  /// How bad it is, as a bar's style sheet takes it.
  enum Mood: String {
    case cut, now, ahead, open, quiet, none

    /// For bars that take a colour and no class; read on light and dark grounds.
    var colour: String {
      switch self {
      case .cut, .now: "#E5484D"
      case .ahead: "#C98A00"
      case .open, .quiet, .none: "#8A8A8A"
      }
    }
  }

  /// One line; empty for no incident.
  var text = ""
  var tooltip: [String] = []
  var mood = Mood.none
  /// How much of the time between the first reminder and the hour is over, 0 … 100.
  var percentage = 0

  /// No status bar is wider; titles may be thousands of characters long.
  private static let columns = 200

  init() {}

  /// All texts are safe to print.
  init(_ board: Board, _ format: LineFormat, _ settings: Settings) {
    guard let first = board.all.first else { return }
    let safe = { (text: String) in
      TextLayout.cut(settings.repertoire.text(SafeText.line(text)), to: Self.columns)
    }
    text = safe(format.line(first, board))
    tooltip = Self.tooltip(first, board).map(safe)
    mood = Self.mood(board.all)
    let longest = settings.configuration.config.reminders.before.max() ?? 0
    percentage = Self.percentage(first, board.moment, window: longest > 0 ? longest : 3 * Span.day)
  }

  /// `cut` where something is cut among what presses now, else the band of the first.
  private static func mood(_ standings: [Standing]) -> Mood {
    guard let first = standings.first else { return .none }
    if standings.contains(where: { $0.band == .now && $0.clock?.state == .cut }) { return .cut }
    switch first.band {
    case .now: return .now
    case .ahead: return .ahead
    case .open: return .open
    case .quiet: return .quiet
    }
  }

  private static func percentage(_ standing: Standing, _ now: Instant, window: Int64) -> Int {
    guard let due = standing.clock?.due else { return 0 }
    let left = min(window, max(0, due.seconds(since: now)))
    return Int((window - left) * 100 / window)
  }

  /// The title, the sides, what was said of the hour, the next step.
  private static func tooltip(_ standing: Standing, _ board: Board) -> [String] {
    let header = standing.incident.header
    let sides = [header.providers, header.customers].map { ids in
      ids.compactMap { standing.name(of: $0) }.joined(separator: ", ")
    }.filter { !$0.isEmpty }
    let due = standing.clock.map {
      TimeText.dateAndClock($0.due, board.state.surroundings.zone, board.language)
    }
    let state = [standing.headline.word.shown.word(board.language), due].compactMap { $0 }
    return [
      header.title, sides.joined(separator: " → "), state.joined(separator: " · "),
      standing.nextStep?.text ?? "",
    ].filter { !$0.isEmpty }
  }
}
