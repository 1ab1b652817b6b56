import CutoffDomain
import CutoffForms
import CutoffWords

/// Problems of a draft as a command tells them: the option or argument, then what is wrong.
enum DraftProblemWords {
  static func line(_ problem: DraftProblem, _ language: Language) -> String {
    if case .hasOwnForm(let kind) = problem.reason { return ownCommand(kind)(language) }
    return place(of: problem.field) + ": " + problem.reason.words(language)
  }

  private static func ownCommand(_ kind: EventKind) -> Wording {
    let command = kind == .observation ? "observe" : "outcome"
    return Wording(
      "--kind \(kind.rawValue): dùng lệnh cutoff \(command)",
      "--kind \(kind.rawValue): use the command cutoff \(command)")
  }

  /// How the command line calls a field.
  private static func place(of field: DraftField) -> String {
    switch field {
    case .text, .content, .label: "TEXT"
    case .title: "TITLE"
    case .target: "TARGET"
    case .result: "RESULT"
    case .state: "STATE"
    case .actor, .setBy, .giver, .owner, .statedBy: "--by"
    case .receiver: "--to"
    case .providers: "--provider"
    case .customers: "--customer"
    case .service, .services: "--service"
    case .parties: "--with"
    case .address: "--source"
    case .movedTo: "--moved-to"
    case .madeAt, .setAt: "--made"
    case .doneAt: "--done"
    case .isPartial: "--partial"
    case .knownAt: "--known-at"
    case .settlesAll: "--settles-all"
    case .endsMatter: "--ends-matter"
    case .stopsService: "--stops"
    case .repeats: "--every"
    case .tellingOf: "--telling-of"
    case .stages: "--stage"
    case .windowEnd: "--until"
    case .isAsked: "--asked"
    case .exemptReason: "--exempt-reason"
    case .base: "--relative"
    case .actorSide, .setBySide, .giverSide, .receiverSide, .ownerSide, .statedBySide: "--side"
    case .at, .kind, .relative, .publisher, .talks, .amount, .word, .topic, .contradicts, .qualifies, .method,
      .place,
      .period, .due, .condition, .until, .form, .providerWants, .providerOffers, .customerWants,
      .customerOffers, .blocker, .answer, .answeredAt, .short, .cutoff, .zone, .language, .summary,
      .reminders,
      .name,
      .side,
      .calendar, .basis, .also, .supersedes, .purpose, .status,
      .isBodyAbove, .role, .dependsOn, .isExempt, .affected, .asOf:
      "--" + field.rawValue
    }
  }
}
