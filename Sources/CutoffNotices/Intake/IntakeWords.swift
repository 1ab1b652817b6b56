import CutoffDomain

/// The words of the lines and their choices.
package enum IntakeWords {
  static let newIncident = Wording("một vụ việc mới", "a new incident")
  static let undated = Wording("chưa có ngày", "without a date")
  static let everyDeadline = Wording("tất cả các mốc ấy", "all of these")
  static let alone = Wording("chỉ là một mốc mới", "only a new date")
  static let beside = Wording("đứng bên cạnh, không thay mốc nào", "stands beside them")

  static func into(_ title: String) -> Wording { Wording("vào “\(title)”", "into “\(title)”") }

  static func deadline(_ deadline: Deadline) -> Wording { both { name(deadline, $0) } }

  static func takesPlace(_ deadline: Deadline) -> Wording {
    let words = self.deadline(deadline)
    return Wording("thay " + words.vietnamese, "takes the place of " + words.english)
  }

  static func earlier(_ said: SaidTime?) -> Wording {
    guard let said, said.point != nil else {
      return Wording("một mốc trước đó, ở đây chưa có", "an earlier date that is not here")
    }
    let echo = both { date(said, $0) }
    return Wording(
      "mốc \(echo.vietnamese), ở đây chưa có", "the one of \(echo.english), which is not here yet")
  }

  /// "cutoff 15 December": kind and date of a deadline of the store.
  static func name(_ deadline: Deadline, _ language: Language) -> String {
    let name =
      deadline.ownLabel.map { deadline.kind.shown(language) + " (\($0))" } ?? deadline.kind.shown(language)
    guard deadline.due.point != nil else { return name }
    return name + " " + date(deadline.due, language)
  }

  /// The time without how it binds.
  private static func date(_ said: SaidTime, _ language: Language) -> String {
    said.point.map { When.echo($0, language: language) } ?? ""
  }

  static func choice(_ choice: NoticeChoice) -> Wording {
    both { language in
      let services = choice.fields.first { $0.name == "services" }?.value.texts ?? []
      let time = choice.said.map { IntakeText.time($0, choice.until, language) }
      let value = choice.fields.first { $0.name == "value" }.flatMap { field -> String? in
        guard case .hundredths(let sum) = field.value,
          case .text(let currency)? = choice.fields.first(where: { $0.name == "currency" })?.value
        else { return nil }
        return MoneyText.format(Money(hundredths: sum, currency: currency), language)
      }
      return (services + [time, value].compactMap { $0 }).joined(separator: " · ")
    }
  }

  static func refusedSum(_ language: Language) -> String {
    Wording("không hiểu số tiền", "the sum is not understood")(language)
  }

  private static func both(_ text: (Language) -> String) -> Wording {
    Wording(text(.vietnamese), text(.english))
  }

  /// What is asked of a line, in the language of the screen; the notice's words stand beside it.
  package static func ask(_ reason: IntakeQuestion.Reason) -> Wording {
    switch reason {
    case .whichDeadline: Wording("mốc nào?", "which date?")
    case .takesPlace: Wording("thay mốc nào không?", "in place of another?")
    case .read(let doubt):
      switch doubt {
      case .dayOrder: Wording("ngày hay tháng trước?", "day or month first?")
      case .noZone: Wording("giờ của múi nào?", "which time zone?")
      case .twoReadings: Wording("hai cách hiểu", "two readings")
      case .noDate: Wording("không nêu ngày", "no date is said")
      case .dependsOnDate: Wording("tính từ mốc khác: đúng ngày này?", "counted: is it this day?")
      case .workingDays: Wording("tính thứ Hai–Sáu, chưa trừ ngày nghỉ", "counted Mon–Fri, no days off")
      case .holiday: Wording("là ngày nào?", "which day is it?")
      case .whichService: Wording("nơi nào là của mình?", "which one is yours?")
      case .sumMismatch: Wording("khác tổng các khoản", "differs from its parts")
      case .whichIncident: Wording("thuộc vụ việc nào?", "to which incident?")
      }
    }
  }
}

extension ProposalValue {
  /// The texts of a list.
  var texts: [String] {
    guard case .list(let values) = self else { return [] }
    return values.compactMap(\.string)
  }
}
