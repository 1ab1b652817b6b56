import CutoffDomain
import CutoffScreen
import CutoffWords

/// The words of reminders.
package enum ReminderWords {
  package static let noReminder = Wording("không có lời nhắc nào", "there is no reminder")

  /// What was done to reminders; `problem` is why it holds until the end of this run only.
  package static func done(_ deed: ReminderDeed, _ key: String, _ problem: String?) -> Wording {
    switch deed {
    case .acknowledged(let count):
      let done = Wording(
        "Đã biết \(count) lời nhắc",
        count == 1 ? "1 reminder acknowledged" : "\(count) reminders acknowledged")
      if let problem { return untilTheEnd(done, problem) }
      return Wording(done.vietnamese + " · \(key) hoàn tác", done.english + " · \(key) undoes")
    case .takenBack(let count):
      let done = Wording(
        "Nhắc lại \(count) lời nhắc", count == 1 ? "1 reminder shown again" : "\(count) reminders shown again"
      )
      return problem.map { untilTheEnd(done, $0) } ?? done
    }
  }
  private static func untilTheEnd(_ done: Wording, _ problem: String) -> Wording {
    Wording(
      done.vietnamese + ", chỉ tới khi thoát: " + problem, done.english + ", until you quit: " + problem)
  }
  /// "A again takes all 19 as known".
  package static func confirm(_ key: String, _ count: Int) -> Wording {
    Wording(
      "\(key) lần nữa: đã biết cả \(count) · Enter mở vụ đang chọn · Esc để đó",
      "\(key) again acknowledges \(count == 1 ? "it" : "all \(count)") · Enter opens the selected one · Esc leaves them"
    )
  }

  /// What a reminder is of, without the incident's name: "under 24 hours", "payment was due".
  package static func what(_ reminder: Reminder, _ language: Language) -> String {
    let kind = reminder.kind.map { $0.shown(language) } ?? ScreenWords.promise(language)
    guard reminder.mark.threshold == 0 else {
      let left = length(reminder.mark.threshold, language)
      let words = Wording("còn dưới \(left)", "under \(left)")(language)
      return reminder.kind == .cutoff ? "! " + words : "! " + kind + " " + words
    }
    return reminder.stopsService
      ? "? " + Wording("ĐÃ QUA MỐC, chưa ai xác nhận", "HOUR PASSED, unconfirmed")(language)
      : "! " + Wording("\(kind) đã đến hạn", "\(kind) was due")(language)
  }

  package static func others(_ count: Int) -> Wording {
    Wording("cutoff: và \(count) lời nhắc khác", "cutoff: and \(count) other reminders")
  }

  /// A reminder on one line, whole.
  package static func text(_ reminder: Reminder, viewpoint: Viewpoint) -> String {
    text(reminder, title: reminder.title, viewpoint: viewpoint)
  }

  /// "còn dưới 1 giờ: Cổng DVC Hà Nội"; the hour itself has words of its own.
  private static func text(
    _ reminder: Reminder, title: String, viewpoint: Viewpoint, isShort: Bool = false
  ) -> String {
    let language = viewpoint.language
    let what = reminder.kind.map { $0.shown(language) } ?? ScreenWords.promise(language)
    guard reminder.mark.threshold == 0 else {
      let left = length(reminder.mark.threshold, language)
      let words = Wording("còn dưới \(left): \(title)", "under \(left) left: \(title)")(language)
      return reminder.kind == .cutoff ? words : what + " " + words
    }
    guard reminder.stopsService else {
      return Wording(
        "\(what) đã đến hạn, chưa rõ kết quả: \(title)", "\(what) was due, no word of it: \(title)")(language)
    }
    let passed = Wording(
      "ĐÃ QUA MỐC \(title), chưa ai xác nhận", "HOUR PASSED \(title), nobody confirmed")(language)
    guard !isShort, let key = viewpoint.keymap.shownKey(of: .check) else { return passed }
    return passed + ": " + Wording("\(key) kiểm tra", "\(key) logs a check")(language)
  }

  /// "! còn dưới 1 giờ: Cổng DVC Hà Nội (+1) · A xem" in at most `columns`: the title gives way, never what it
  /// is about nor how to quiet it.
  package static func row(
    _ open: [Reminder], in standings: Standings, viewpoint: Viewpoint, columns: Int
  ) -> String? {
    guard let first = open.first else { return nil }
    let more = open.count > 1 ? " (+\(open.count - 1))" : ""
    let key = viewpoint.keymap.shownKey(of: .acknowledge)
    let hint = key.map { " · " + Wording("\($0) xem", "\($0) shows them")(viewpoint.language) } ?? ""
    let row: (String, Bool) -> String = {
      "! " + text(first, title: $0, viewpoint: viewpoint, isShort: $1) + more + hint
    }
    // As the list calls it, which is shorter than most titles and no other's.
    let title =
      standings.standing(of: first.mark.incident).map { standings.name(of: $0, columns: 40) } ?? first.title
    // The key of the check gives way to the name: it stands in the hints too.
    let isShort = columns - TextWidth.width(of: row("", false)) < min(24, TextWidth.width(of: title))
    let room = columns - TextWidth.width(of: row("", isShort))
    return row(TextLayout.cut(title, to: max(4, room)), isShort)
  }

  /// "15 phút", "90 phút", "24 giờ", "3 ngày": as the person counts it, without a rest.
  static func length(_ seconds: Int64, _ language: Language) -> String {
    let (count, word) =
      if seconds % Span.day == 0, seconds > Span.day {
        (seconds / Span.day, TimeWords.day)
      } else if seconds % Span.hour == 0 {
        (seconds / Span.hour, TimeWords.hour)
      } else {
        (seconds / Span.minute, TimeWords.minute)
      }
    return "\(count) \(word(language))" + (language == .english && count != 1 ? "s" : "")
  }
}
