extension When {
  /// Why a phrase was refused, where, and what to write instead; one line.
  package static func words(_ refusal: WhenRefusal, language: Language) -> String {
    let words = RefusalWords(language: language)
    let suggestion = refusal.suggestion.map { words.pick("; thử: ", "; try: ") + $0 } ?? ""
    return words.what(refusal) + suggestion
  }

  /// A warning in one short line; `said` is the time that it is about.
  package static func words(_ warning: WhenWarning, about said: SaidTime, language: Language) -> String {
    RefusalWords(language: language).text(warning, said)
  }
}

/// The messages of refusals and warnings.
struct RefusalWords {
  let language: Language

  func pick(_ vietnamese: String, _ english: String) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  func what(_ refusal: WhenRefusal) -> String {
    let position = refusal.place.lowerBound + 1
    switch refusal.reason {
    case .empty: return pick("chưa có chữ nào", "nothing was written")
    case .tooLong: return pick("quá dài cho một mốc thời gian", "too long for a time")
    case .unknownWord(let word):
      return pick(
        "không hiểu «\(word)» ở ký tự \(position)", "“\(word)” at character \(position) is not understood")
    case .unexpectedWord(let word):
      return pick(
        "«\(word)» ở ký tự \(position) không hợp với phần trước; bỏ đi hoặc ghi lại",
        "“\(word)” at character \(position) does not fit what stands before it; leave it out or write it anew"
      )
    case .unknownZone(let name):
      return pick(
        "không biết múi giờ «\(name)»; ghi độ lệch, như UTC+7, hoặc thành phố, như «giờ Hà Nội»",
        "zone “\(name)” is not known; write an offset, as UTC+7, or a city, as “New York time”")
    case .countedFromEvent(let count, let unit, let event, let isWorkingDays):
      return counted(count, unit, event, isWorkingDays)
    case .several(let phrases):
      let all = phrases.joined(separator: " | ")
      return phrases.count == 1
        ? pick(
          "trong câu chỉ hiểu «\(all)»; nếu đúng, ghi riêng phần đó",
          "of the sentence only “\(all)” is understood; if that is meant, write it alone")
        : pick("trong câu có nhiều mốc, chọn một: ", "several times in the sentence, choose one: ") + all
    case .incomplete:
      return pick(
        "chưa đủ thành một mốc thời gian, kẹt ở ký tự \(position); ghi ngày hoặc giờ, như «17h ngày 4/7»",
        "not a complete time, stuck at character \(position); write a day or an hour, as “17:00 on 4 July”")
    case .impossibleDate(let day, let month, let year): return noSuchDate(day, month, year)
    case .wrongOrder(let first, let second):
      return pick(
        "không có \(first)/\(second) theo thứ tự đã đặt", "there is no \(first)/\(second) in the order set")
    case .impossibleClock:
      return pick(
        "không có giờ như vậy; giờ từ 0 đến 24, phút từ 0 đến 59",
        "there is no such hour; hours are 0 to 24, minutes 0 to 59")
    case .partDisagrees:
      return pick(
        "giờ và buổi không khớp nhau; bỏ một trong hai",
        "the hour and the part of the day disagree; leave one out")
    case .weekdayDisagrees(_, let date): return wrongWeekday(date)
    case .contradiction:
      return pick(
        "các phần của câu chỉ hai lúc khác nhau; chỉ ghi một",
        "its parts name different times; write one of them")
    case .bareNumber(let number):
      return pick("«\(number)» là ngày, giờ hay tháng?", "is “\(number)” a day, an hour or a month?")
    case .bareDuration: return pick("khoảng thời gian, tính từ đâu?", "a length of time: counted from when?")
    case .ambiguous(let first, let second): return twofold(first, second)
    case .range(let first, let second):
      return pick("có hai mốc, chọn một: \(first) | \(second)", "two times, choose one: \(first) | \(second)")
    case .emptyWindow:
      return pick("mốc cuối không sau mốc đầu", "the end is not after the start")
    case .noWorkdays: return noWorkdays
    case .numbersDisagree(let first, let second):
      return pick(
        "số ghi hai lần không khớp: \(first) và \(second)", "written twice, not alike: \(first) and \(second)"
      )
    case .impossibleLunarDate(let day, let month, let year):
      return pick(
        "âm lịch năm \(year) không có ngày \(day) tháng \(month)",
        "the lunar year \(year) has no day \(day) of month \(month)")
    case .ambiguousZone(let name): return ambiguousZone(name)
    case .topic(let topic): return text(topic)
    case .outOfReach: return pick("năm phải từ 1 đến 9999", "the year must be 1 to 9999")
    }
  }

  private func counted(
    _ count: Int, _ unit: RelativeDate.Unit, _ event: String, _ isWorkingDays: Bool
  ) -> String {
    guard count != 0 else {
      return pick(
        "«\(event)» là sự việc chưa có ngày; chọn nó làm mốc gốc, ghi ngày cụ thể, hoặc «chưa hẹn ngày»",
        "“\(event)” is an event without a date; choose it as the base, write the date, or “no date”")
    }
    let side = count < 0 ? pick("trước", "before") : pick("sau", "after")
    let length = "\(abs(count)) " + unitName(unit, isWorkingDays, isOne: abs(count) == 1)(language)
    return pick(
      "tính từ «\(event)»: chọn mốc gốc đó (\(length) \(side) mốc), hoặc ghi ngày cụ thể",
      "counted from “\(event)”: choose that as its base (\(length) \(side) it), or write the date")
  }

  private func unitName(_ unit: RelativeDate.Unit, _ isWorkingDays: Bool, isOne: Bool) -> Wording {
    let many = isOne ? "" : "s"
    return switch unit {
    case .hours: Wording("giờ", "hour" + many)
    case .days where isWorkingDays: Wording("ngày làm việc", "working day" + many)
    case .days: Wording("ngày", "day" + many)
    case .weeks: Wording("tuần", "week" + many)
    case .months: Wording("tháng", "month" + many)
    case .workingDays: Wording("ngày làm việc", "working day" + many)
    }
  }

  private func noSuchDate(_ day: Int, _ month: Int, _ year: Int?) -> String {
    guard (1...12).contains(month) else {
      return pick("không có tháng \(month); viết ngày/tháng", "there is no month \(month); write day/month")
    }
    let date = "\(day)/\(month)" + (year.map { "/\($0)" } ?? "")
    return pick("không có ngày \(date)", "there is no \(date) (day/month)")
  }

  private func wrongWeekday(_ date: CivilDate) -> String {
    let words = EchoWords(language: language)
    let day = words.fullDate(date) + pick(" là ", " is a ") + words.weekday(date)
    return day + pick(", không khớp thứ đã ghi", ", not the weekday written")
  }

  private func twofold(_ first: SaidTime, _ second: SaidTime) -> String {
    let both = [first, second].map { When.echo($0, language: language) }.joined(separator: "; ")
    return pick("có hai cách hiểu: ", "two readings: ") + both
  }

  private func ambiguousZone(_ name: String) -> String {
    let names = ZoneWords.instead(of: name, language)
      .map { pick("«\($0)»", "“\($0)”") }.joined(separator: ", ")
    let instead = names.isEmpty ? "" : names + pick(" hoặc ", " or ")
    return pick(
      "múi giờ «\(name)» có nhiều nghĩa; ghi \(instead)độ lệch, như UTC+7",
      "zone “\(name)” has several meanings; write \(instead)an offset, as UTC+7")
  }

  private var noWorkdays: String {
    pick(
      "chưa đặt lịch ngày làm việc: thêm «workdays: vn» vào cấu hình, hoặc ghi ngày cụ thể",
      "no calendar of working days: set “workdays: vn” or “us” in the configuration, or write the date")
  }

  private func text(_ topic: WhenTopic) -> String {
    switch topic {
    case .holiday: pick("chưa biết ngày lễ; ghi ngày cụ thể", "holidays are not known here; write the date")
    case .recurring:
      pick(
        "việc lặp lại; ghi lần tới rồi đặt chu kỳ riêng",
        "it repeats; write the next time and set the period apart")
    case .season: pick("mùa không có ngày; ghi ngày cụ thể", "a season has no day; write the date")
    case .workingDays:
      pick("chưa biết giờ làm việc; ghi giờ cụ thể", "office hours are not known here; write the hour")
    case .lunar:
      pick(
        "tháng âm lịch: ghi cả ngày, như «rằm tháng Giêng»", "a lunar month: write its day, or the solar date"
      )
    case .vague: pick("không đủ rõ; ghi con số", "too vague; write a number")
    }
  }

  func text(_ warning: WhenWarning, _ said: SaidTime) -> String {
    switch warning {
    case .alreadyPast: pick("mốc này đã qua", "this time is over")
    case .far: pick("còn hơn một năm", "more than a year ahead")
    case .skippedLocalTime:
      pick("giờ này không có do đổi giờ, đã dời tới sau", "the clock skips this time; moved forward")
    case .doubledLocalTime:
      pick(
        "giờ này có hai lần do đổi giờ, lấy lần đầu", "the clock shows this time twice; the first is taken")
    case .daysOffUnknown:
      pick("lịch nghỉ không có tới ngày này", "the calendars of days off do not reach that far")
    case .fallsOnSunday: pick("rơi vào Chủ nhật", "falls on a Sunday")
    case .unsafeNightWord:
      pick("chữ chỉ đêm dễ hiểu lệch ngày; xem kỹ ngày", "night words mislead about the day; check the date")
    case .periodApproximated:
      pick("đầu, giữa, cuối kỳ: lấy ngày theo Bộ luật Dân sự", "taken as a day by rule")
    case .yearFromWeekday: pick("năm chọn theo thứ trong tuần", "the weekday chose the year")
    case .severalReadings: pick("còn một cách hiểu khác", "there is another reading")
    case .takenFromSentence:
      pick("lấy từ trong câu: «\(said.says)»", "taken from the sentence: “\(said.says)”")
    }
  }
}
