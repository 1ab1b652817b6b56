import CutoffDomain

/// Times and lengths of time as the screens write them.
package enum TimeText {
  /// "T6" or "Fri" for ISO weekday 1 … 7.
  package static func weekday(_ date: CivilDate, _ language: Language) -> String {
    Weekday.short(date, language)
  }

  /// "4/7/2020", "4 Jul 2020".
  package static func date(_ date: CivilDate, _ language: Language) -> String {
    DateText.full(date, language)
  }

  /// "T6 3/7/2020 22:00:07 +07", "Fri 3 Jul 2020 22:00:07 +07".
  package static func dateAndClock(_ instant: Instant, _ zone: Zone, _ language: Language) -> String {
    let wall = zone.wall(at: instant)
    return
      "\(weekday(wall.date, language)) \(date(wall.date, language)) \(clock(wall)) \(zone.label(at: instant))"
  }

  /// "22:00:07".
  package static func clock(_ wall: WallTime) -> String {
    "\(twoDigits(wall.hour)):\(twoDigits(wall.minute)):\(twoDigits(wall.second))"
  }

  /// "22:00".
  package static func hourMinute(_ wall: WallTime) -> String {
    "\(twoDigits(wall.hour)):\(twoDigits(wall.minute))"
  }

  /// "3/7", "3 Jul", with the year only where it differs from `now`'s: "27/10/2014".
  package static func dayMonth(_ date: CivilDate, now: CivilDate, _ language: Language) -> String {
    DateText.short(date, now: now, language)
  }

  /// A countdown of `seconds`: "2 ngày 04:13" from a day on, "04:13:27" below, "+00:01:12" once past.
  package static func countdown(_ seconds: Int64, _ language: Language) -> String {
    let parts = CountdownParts(seconds: seconds)
    let sign = parts.isPast ? "+" : ""
    if parts.days > 0 {
      return sign + days(parts.days, language) + " " + parts.hoursMinutes
    }
    return sign + parts.clock
  }

  /// "3 ngày", "3 d" (both short enough for a column).
  package static func days(_ count: Int64, _ language: Language) -> String {
    switch language {
    case .vietnamese: "\(count) ngày"
    case .english: "\(count)d"
    }
  }

  /// A length of time in one or two units: "12 phút", "5 giờ", "3 ngày", "2 năm 2 tháng". `seconds` ≥ 0;
  /// months of 30 and years of 365 days.
  package static func length(_ seconds: Int64, _ language: Language) -> String {
    let unit: (Int64, Wording) -> String = { count, word in
      let plural = language == .english && count != 1 ? "s" : ""
      return "\(count) \(word(language))\(plural)"
    }
    switch seconds {
    case ..<60: return TimeWords.moments(language)
    case ..<Span.hour: return unit(seconds / 60, TimeWords.minute)
    case ..<(2 * Span.day): return unit(seconds / Span.hour, TimeWords.hour)
    case ..<(60 * Span.day): return unit(seconds / Span.day, TimeWords.day)
    case ..<(365 * Span.day): return unit(seconds / (30 * Span.day), TimeWords.month)
    default:
      let years = seconds / (365 * Span.day)
      let months = seconds % (365 * Span.day) / (30 * Span.day)
      let rest = months > 0 && months < 12 ? " " + unit(months, TimeWords.month) : ""
      return unit(years, TimeWords.year) + rest
    }
  }

  /// "3 ngày", "1 day", "3 days".
  package static func dayCount(_ count: Int64, _ language: Language) -> String {
    switch language {
    case .vietnamese: "\(count) ngày"
    case .english: count == 1 ? "1 day" : "\(count) days"
    }
  }

  /// "12 phút trước", "12 minutes ago".
  package static func ago(_ seconds: Int64, _ language: Language) -> String {
    guard seconds >= Span.minute else { return TimeWords.justNow(language) }
    return TimeWords.ago(length(seconds, language))(language)
  }
}

/// A length of time split for the digits.
package struct CountdownParts: Hashable, Sendable {
  package let isPast: Bool
  package let days: Int64
  package let hours: Int64
  package let minutes: Int64
  package let seconds: Int64

  /// `seconds` until the hour; negative or zero once it has come.
  package init(seconds total: Int64) {
    let length = abs(total)
    isPast = total <= 0
    days = length / Span.day
    hours = length % Span.day / Span.hour
    minutes = length % Span.hour / Span.minute
    seconds = length % Span.minute
  }

  /// "04:13".
  package var hoursMinutes: String { twoDigits(Int(hours)) + ":" + twoDigits(Int(minutes)) }
  /// "04:13:27".
  package var clock: String { hoursMinutes + ":" + twoDigits(Int(seconds)) }
}

/// The words of lengths of time.
package enum TimeWords {
  static let moments = Wording("dưới 1 phút", "under a minute")
  package static let minute = Wording("phút", "minute")
  package static let hour = Wording("giờ", "hour")
  package static let day = Wording("ngày", "day")
  static let month = Wording("tháng", "month")
  static let year = Wording("năm", "year")

  static let justNow = Wording("vừa mới đây", "just now")

  static func ago(_ length: String) -> Wording { Wording("\(length) trước", "\(length) ago") }

  package static func overdue(_ length: String) -> Wording { Wording("quá \(length)", "\(length) overdue") }
}
