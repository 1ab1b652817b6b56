import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// The times of an item of the agenda, each no wider than its column.
struct AgendaTime {
  let now: Instant
  let viewer: Zone
  let language: Language

  init(_ viewpoint: Viewpoint) {
    now = viewpoint.shownAt
    viewer = viewpoint.zone
    language = viewpoint.language
  }

  /// "3 ngày", "01:59:53", "4 năm rồi", "quá 3 tháng", "khi đủ tiền".
  func remaining(_ entry: DeadlineEntry) -> String {
    switch entry {
    case .deadline(let standing):
      guard let due = standing.due.due else { return undated(standing.due, standing.deadline.condition) }
      return due > now ? ahead(standing.due, due) : passed(standing, due)
    case .promise(let standing):
      guard let due = standing.due.due else { return undated(standing.due, standing.promise.condition) }
      if standing.state == .dueToday { return ScreenWords.today(language) }
      return due > now ? ahead(standing.due, due) : overdue(standing.due.lateFrom ?? due)
    case .step(let step):
      guard let said = step.due, let due = said.due else { return "" }
      return due > now ? ahead(said, due) : overdue(said.lateFrom ?? due)
    }
  }

  /// The same where a step that has to begin is told by that moment.
  func remaining(_ entry: DeadlineEntry, of standing: Standing) -> String {
    guard let act = entry.act(of: standing) else { return remaining(entry) }
    let left = act.at.seconds(since: now)
    return left >= 0
      ? TimeText.countdown(left, language)
      : AgendaWords.ago(AgendaTime.whole(-left, language))(language)
  }

  /// The condition, else the words that name no date.
  private func undated(_ due: SaidTime, _ condition: String?) -> String {
    if let condition { return condition }
    return due.says.isEmpty ? ScreenWords.noDayYet(language) : due.says
  }

  /// Days where nobody said an hour; hours and minutes where it is near.
  private func ahead(_ said: SaidTime, _ due: Instant) -> String {
    let left = due.seconds(since: now)
    let isNear = left < 2 * Span.day
    guard isNear || (said.precision.isClockTime && left < 10 * Span.day) else {
      return AgendaTime.rounded(left, language)
    }
    return TimeText.countdown(left, language)
  }

  private func passed(_ standing: DeadlineStanding, _ due: Instant) -> String {
    let past = now.seconds(since: due)
    if past < 2 * Span.day, standing.deadline.stopsService { return TimeText.countdown(-past, language) }
    return AgendaWords.ago(AgendaTime.whole(past, language))(language)
  }

  private func overdue(_ lateFrom: Instant) -> String {
    guard lateFrom <= now else { return ScreenWords.today(language) }
    let past = now.seconds(since: lateFrom)
    // Days begun, so that the first reads 1.
    let length =
      past < 59 * Span.day
      ? TimeText.dayCount(past / Span.day + 1, language) : AgendaTime.whole(past, language)
    return AgendaWords.overdue(length)(language)
  }

  /// A length in one unit, years not rounded up.
  static func whole(_ seconds: Int64, _ language: Language) -> String {
    guard seconds >= 365 * Span.day else { return TimeText.length(seconds, language) }
    return TimeText.length(seconds / (365 * Span.day) * (365 * Span.day), language)
  }

  /// A length ahead in one unit: "gần 2 năm" for one year and ten months.
  static func rounded(_ seconds: Int64, _ language: Language) -> String {
    let year = 365 * Span.day
    guard seconds >= year else { return TimeText.length(seconds, language) }
    let rest = seconds % year
    if rest >= 9 * 30 * Span.day {
      return AgendaWords.nearly(TimeText.length((seconds / year + 1) * year, language))(language)
    }
    let years = whole(seconds, language)
    return rest < 45 * Span.day ? years : AgendaWords.over(years)(language)
  }

  /// "2024-11-22 17h (-05)": in the incident's zone, which is named where it is not the viewer's.
  func said(_ due: SaidTime, columns: Int, isShort: Bool) -> String {
    guard let point = due.point else { return "" }
    let zone = ShortText.zone(of: point, viewer)
    if isShort {
      let short = SaidText.short(due, now: now, language: language)
      return TextWidth.width(of: short + zone) <= columns ? short + zone : short
    }
    let text = DateText.table(due, now: now, language)
    return TextWidth.width(of: text + zone) <= columns ? text + zone : text
  }

  /// "12:00 T7 23/11": the same instant where the viewer is; empty where the clocks agree.
  func here(_ due: SaidTime, columns: Int) -> String {
    guard let point = due.point, let instant = due.due, !ShortText.zone(of: point, viewer).isEmpty else {
      return ""
    }
    let wall = viewer.wall(at: instant)
    let clock = TimeText.hourMinute(wall)
    let date = TimeText.date(wall.date, language)
    guard wall.date.year == viewer.wall(at: now).date.year else {
      let full = clock + " " + date
      return TextWidth.width(of: full) <= columns ? full : date
    }
    return clock + " " + TimeText.weekday(wall.date, language) + " "
      + DateText.dayAndMonth(wall.date, language)
  }
}
