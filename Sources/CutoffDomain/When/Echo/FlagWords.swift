extension When {
  /// Why a reading has another one, in one short line; the other one is echoed beside it.
  package static func words(_ flag: WhenFlag, language: Language) -> String {
    FlagWords.of(flag)(language)
  }
}

enum FlagWords {
  static func of(_ flag: WhenFlag) -> Wording {
    switch flag {
    case .weekdayToday: Wording("hôm nay hay tuần sau?", "today, or in a week?")
    case .nextWeekday: Wording("tuần sau hay sắp tới?", "of next week, or the coming one?")
    case .dayOrder: Wording("ngày/tháng hay tháng/ngày?", "day/month, or month/day?")
    case .midnight: Wording("nửa đêm đầu hay cuối ngày?", "midnight at the day's start, or its end?")
    case .zoneNotInForce:
      Wording("múi giờ này không áp dụng vào ngày đó", "that offset is not in force that day")
    case .beforeDay: Wording("có tính cả ngày đó không?", "is that day counted?")
    case .windowDay: Wording("ngày bắt đầu hay ngày kết thúc?", "the day of its start, or of its end?")
    case .windowNow: Wording("lần tới hay lần đang diễn ra?", "the next one, or the one running now?")
    case .lunar: Wording("dương lịch hay âm lịch?", "solar or lunar?")
    case .yearFromWeekday:
      Wording("theo thứ, hay ngày gần nhất?", "by the weekday, or the nearest such date?")
    case .otherWord: Wording("chữ không dấu có nghĩa khác", "without its marks it is another word too")
    }
  }
}
