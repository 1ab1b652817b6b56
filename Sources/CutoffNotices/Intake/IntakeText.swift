import CutoffDomain

/// What a line is called and what it holds, for the list.
package enum IntakeText {
  /// "cutoff", "provider", "owed".
  package static func field(_ item: IntakeItem, _ language: Language) -> String {
    switch item.subject {
    case .incident: Wording("vụ việc", "incident")(language)
    case .title: Wording("tên", "title")(language)
    case .area: Wording("nơi", "place")(language)
    case .proposal(let subject): field(subject, item, language)
    }
  }

  private static func field(_ subject: NoticeSubject, _ item: IntakeItem, _ language: Language) -> String {
    switch subject {
    case .event: item.field("kind").flatMap(EventKind.init)?.shown(language) ?? ""
    case .deadline: item.field("kind").flatMap(DeadlineKind.init)?.shown(language) ?? ""
    case .move: item.field("result").flatMap(OutcomeResult.init)?.shown(language) ?? ""
    case .amount: item.field("kind").flatMap(AmountKind.init)?.shown(language) ?? ""
    case .promise: Wording("lời hứa", "promise")(language)
    case .party:
      item.proposal?["isBodyAbove"] != nil
        ? Wording("cấp trên", "body above")(language)
        : item.field("side").flatMap(Side.init)?.shown(language) ?? ""
    case .service:
      item.proposal?["isExempt"] == .boolean(true)
        ? Wording("không bị cắt", "not affected")(language) : Wording("dịch vụ", "service")(language)
    case .reference: Wording("số hiệu", "reference")(language)
    case .condition: purpose(item.field("for"))(language)
    case .contact: Wording("liên hệ", "contact")(language)
    case .step: Wording("việc", "step")(language)
    }
  }

  private static func purpose(_ purpose: String?) -> Wording {
    switch purpose {
    case "resume": Wording("có lại khi", "back when")
    case "withdrawal": Wording("thôi nếu", "called off if")
    default: Wording("điều kiện", "condition")
    }
  }

  /// What would be written; with `now` its times are as short as a table has them.
  package static func value(
    _ item: IntakeItem, of intake: NoticeIntake, _ language: Language, now: Instant? = nil
  ) -> String {
    switch item.subject {
    case .incident:
      return item.openQuestion == nil && intake.target == nil ? IntakeWords.newIncident(language) : ""
    case .title: return intake.title
    case .area: return item.questions.first?.chosen?.words(language) ?? ""
    case .proposal(let subject):
      return value(subject, item, intake, language, now)
    }
  }

  private static func value(
    _ subject: NoticeSubject, _ item: IntakeItem, _ intake: NoticeIntake, _ language: Language,
    _ now: Instant?
  ) -> String {
    switch subject {
    case .event:
      let at =
        item.proposal?.happenedAt.map { When.echo($0, language: language) }
        ?? (intake.reading.referenceFrom == .now
          ? nil : When.echo(intake.reading.reference, language: language))
      return joined([at, Wording("giữ nguyên văn", "whole text kept")(language)])
    case .deadline: return deadline(item, language, now)
    case .move: return move(item, language, now)
    case .amount:
      return joined([item.money.map { MoneyText.format($0, language) }, item.field("label")])
    case .promise: return joined([item.field("giver"), item.field("content"), said(item, language, now)])
    case .party, .service: return item.field("name") ?? ""
    case .reference, .condition: return item.field("text") ?? ""
    case .contact:
      return joined([
        item.field("office"), item.field("channel").map { channel($0)(language) }, item.field("value"),
      ])
    case .step:
      return joined([said(item, language, now), item.field("text")])
    }
  }

  private static func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static func said(_ item: IntakeItem, _ language: Language, _ now: Instant?) -> String? {
    item.said.map { time($0, item.until, language, now: now) }
  }

  private static func deadline(_ item: IntakeItem, _ language: Language, _ now: Instant?) -> String {
    let services = item.proposal?["services"]?.texts ?? []
    var parts: [String?] = [said(item, language, now), services.joined(separator: "; ")]
    if let question = item.questions.first(where: { $0.reason == .takesPlace }), let chosen = question.chosen,
      case .deadline = chosen.answer
    {
      parts.append(chosen.words(language))
    }
    return joined(parts + [item.field("condition")])
  }

  private static func move(_ item: IntakeItem, _ language: Language, _ now: Instant?) -> String {
    let from =
      item.questions.first { $0.reason == .whichDeadline }?.chosen?.words(language)
      ?? item.proposal?.earlier.map { time($0, nil, language, now: now) }
    let to = item.proposal?.said.map { time($0, item.proposal?.until, language, now: now) }
    // The new date first: it is what counts, and what is cut last.
    return [to, from].compactMap { $0 }.joined(separator: " ← ")
  }

  private static func channel(_ channel: String) -> Wording {
    switch channel {
    case "phone": Wording("điện thoại", "phone")
    case "mail": Wording("thư", "mail")
    case "address": Wording("địa chỉ", "address")
    default: Wording(channel, channel)
    }
  }

  /// A time that was typed, with its end.
  package static func span(_ span: DraftSpan, _ language: Language) -> String {
    time(span.said, span.until, language)
  }

  /// A time with its end; its words where it has no date.
  static func time(
    _ said: SaidTime, _ until: SaidTime?, _ language: Language, now: Instant? = nil
  ) -> String {
    guard let point = said.point else {
      return said.says.isEmpty ? IntakeWords.undated(language) : "“\(said.says)”"
    }
    let plain = SaidTime(boundary: said.boundary, point: point)
    let start =
      now.map { When.short(plain, language: language, now: $0) } ?? When.echo(plain, language: language)
    guard let end = until?.point else { return start }
    let last = now.map { When.short(SaidTime(point: end), language: language, now: $0) }
    return start + " – " + (last ?? When.echo(end, language: language))
  }
}
