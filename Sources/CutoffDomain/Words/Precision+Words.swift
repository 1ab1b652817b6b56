extension Precision: Worded {
  package var shown: Wording {
    switch self {
    case .second: Wording("giây", "second")
    case .minute: Wording("phút", "minute")
    case .hour: Wording("giờ", "hour")
    case .partOfDay: Wording("buổi", "part of the day")
    case .day: Wording("ngày", "day")
    case .week: Wording("tuần", "week")
    case .month: Wording("tháng", "month")
    case .quarter: Wording("quý", "quarter")
    case .year: Wording("năm", "year")
    case .unknown: Wording("chưa rõ", "unknown")
    }
  }
}
