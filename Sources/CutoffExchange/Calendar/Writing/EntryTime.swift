import CutoffDomain

/// When an entry of a calendar starts and ends: days where days were said, else instants.
struct EntryTime {
  let start: CalendarStamp
  /// Nil for what takes no time. Of days the one after the last.
  let end: CalendarStamp?

  /// Nil without a date. `until` must end after `said` starts.
  init?(_ said: SaidTime, until: SaidTime?) {
    guard let point = said.point else { return nil }
    let close = until?.point == nil ? nil : until?.due
    switch point.precision {
    case .second, .minute, .hour:
      start = .instant(point.start)
      end = close.map(CalendarStamp.instant)
    case .partOfDay:
      start = .instant(point.start)
      end = .instant(close ?? point.end)
    case .day, .week, .month, .quarter, .year, .unknown:
      // Both ends are of one sort.
      if let close, let last = until?.point, last.precision.isClockTime || last.precision == .partOfDay {
        start = .instant(point.start)
        end = .instant(close)
        return
      }
      let named = EntryTime.day(said, point)
      start = .date(named)
      let last = until?.point.map { $0.zone.wall(at: $0.lastSecond).date } ?? named
      end = .date(max(last, named).adding(days: 1))
    }
  }

  /// When a task is due: the end of what was said. Nil without a date.
  static func due(_ said: SaidTime) -> CalendarStamp? {
    guard let point = said.point else { return nil }
    switch point.precision {
    case .second, .minute, .hour, .partOfDay: return .instant(point.end)
    case .day, .week, .month, .quarter, .year, .unknown: return .date(day(said, point))
    }
  }

  /// The day that stands for a unit: its last one, its first one where it begins or ends what is meant.
  private static func day(_ said: SaidTime, _ point: TimePoint) -> CivilDate {
    switch said.boundary {
    case .from, .before: point.wall.date
    case .at, .by, .untilEndOf, .after, .around: point.zone.wall(at: point.lastSecond).date
    }
  }
}
