import CutoffDomain

/// A deadline as it was found, before it has an id.
struct DeadlineFinding {
  var kind: DeadlineKind
  var said: SaidTime
  var until: SaidTime?
  /// The words of the time, then those of what happens.
  var quotes: [Range<Int>]
  var confidence: NoticeConfidence
  var services: [String] = []
  var condition: String?
  var doubt: NoticeDoubt?
  /// What a question about it shows, and its answers.
  var doubtQuote: Range<Int>?
  var choices: [(said: SaidTime, until: SaidTime?)] = []
  /// How its one choice is counted.
  var counted: (offset: Int, unit: RelativeDate.Unit, base: CountedTerm.Origin)?
  /// The trigger's words.
  var label: String
  /// The sentence or row in which it stands.
  var segment: Range<Int>
  /// The days that it may fall on, for what is counted from it.
  var days: [CivilDate]

  var place: Int { quotes.map(\.lowerBound).min() ?? 0 }

  func fields(setBy: String?) -> [ProposalMember] {
    var fields = [
      ProposalMember("kind", .text(kind.rawValue)), ProposalMember("label", .text(label)),
    ]
    fields += Self.time(said)
    if let until, let end = until.point {
      fields.append(ProposalMember("until", .text(ProposalTime.full(until.due ?? end.start, end.zone))))
    }
    if !services.isEmpty { fields.append(ProposalMember("services", .list(services.map { .text($0) }))) }
    if kind == .stagedCutoff { fields.append(ProposalMember("isPartial", .boolean(true))) }
    if let setBy { fields.append(ProposalMember("setBy", .text(setBy))) }
    if let condition { fields.append(ProposalMember("condition", .text(condition))) }
    if said.isApproximate || said.boundary == .around {
      fields.append(ProposalMember("approximate", .boolean(true)))
    }
    return fields
  }

  /// The members of a time; `due` is null where no date was said.
  static func time(_ said: SaidTime) -> [ProposalMember] {
    var fields = [
      ProposalMember("says", .text(said.says)), ProposalMember("boundary", .text(said.boundary.rawValue)),
      ProposalMember("precision", .text(said.precision.rawValue)),
    ]
    if let point = said.point {
      fields.append(ProposalMember("time", .text(ProposalTime.unit(point))))
      fields.append(ProposalMember("zone", .text(point.zone.identifier)))
    }
    fields.append(
      ProposalMember("due", said.due.map { .text(ProposalTime.full($0, said.point?.zone ?? .utc)) } ?? .null))
    return fields
  }
}
