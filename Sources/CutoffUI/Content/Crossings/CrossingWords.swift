import CutoffDomain
import CutoffWords

/// The words of what was crossed.
package enum CrossingWords {
  /// One line: the incident, what was crossed, and the time in `zone`. Not yet made safe to print.
  package static func line(_ crossing: Crossing, zone: Zone, _ language: Language) -> String {
    crossing.title + ": " + what(crossing, zone, language)
  }

  private static func what(_ crossing: Crossing, _ zone: Zone, _ language: Language) -> String {
    let subject = subject(crossing, language)
    let date =
      (crossing.cause == .late ? crossing.crossedAt : crossing.due)
      .map { TimeText.dateAndClock($0, zone, language) } ?? ""
    switch crossing.cause {
    case .threshold: return threshold(crossing, subject, date)(language)
    case .late:
      return crossing.subject == .step
        ? Wording("\(subject) quá hạn từ \(date)", "\(subject) overdue since \(date)")(language)
        : Wording("\(subject) trễ hẹn từ \(date)", "\(subject) late since \(date)")(language)
    case .headline:
      let word = crossing.headline.word.shown.word(language)
      guard let before = crossing.headlineBefore?.shown.word(language) else {
        return Wording("nay là \(word)", "is now \(word)")(language)
      }
      return Wording("nay là \(word), trước là \(before)", "is now \(word), was \(before)")(language)
    case .check:
      return crossing.label.map {
        Wording("cần kiểm tra ngay: \($0) còn chạy không?", "check now whether it runs: \($0)")(language)
      } ?? Wording("cần kiểm tra ngay dịch vụ còn chạy không", "check now whether the service runs")(language)
    }
  }

  private static func threshold(_ crossing: Crossing, _ subject: String, _ date: String) -> Wording {
    guard let threshold = crossing.threshold, threshold > 0 else {
      return crossing.stopsService
        ? Wording(
          "ĐÃ QUA MỐC \(date), chưa ai xác nhận: \(subject)",
          "HOUR PASSED \(date), nobody confirmed: \(subject)")
        : Wording(
          "\(subject) đã đến hạn \(date), chưa rõ kết quả", "\(subject) was due \(date), no word of it")
    }
    return Wording(
      "\(subject) còn dưới \(ReminderWords.length(threshold, .vietnamese)), \(date)",
      "\(subject) in under \(ReminderWords.length(threshold, .english)), \(date)")
  }

  /// "backup “the database”"; a label that is only the kind's name, in whichever language, says nothing more.
  private static func subject(_ crossing: Crossing, _ language: Language) -> String {
    let kind: Wording =
      switch crossing.subject {
      case .deadline(let kind): Wording(kind.shown(.vietnamese), kind.shown(.english))
      case .promise: ScreenWords.promise
      case .step: ScreenWords.step
      case .service, .incident: Wording("", "")
      }
    guard let label = crossing.label,
      !Language.allCases.contains(where: { Folding.fold(kind($0)) == Folding.fold(label) })
    else { return kind(language) }
    return kind(language) + " “" + label + "”"
  }
}
