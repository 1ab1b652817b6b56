import CutoffDomain

/// Something that a notice says, proposed as a record, with the words that say it.
package struct NoticeProposal: Hashable, Sendable {
  /// "p1", "p2" … in the order of the list.
  package var id: String
  package var what: NoticeSubject
  package var confidence: NoticeConfidence
  /// As `cutoff schema proposal` names them.
  package var fields: [ProposalMember]
  /// At least one; each stands in the text as it is.
  package var quotes: [NoticeQuote]
  /// Why a question about it must be answered first.
  package var ask: NoticeDoubt?
  /// Of deadlines, moves (the new date), promises and steps: the time, with the notice's words.
  package var said: SaidTime?
  /// The end of a window.
  package var until: SaidTime?
  /// Of amounts and promises.
  package var money: Money?
  /// Of promises that come again.
  package var recurrence: Recurrence?
  /// Of moves: the date that was moved.
  package var earlier: SaidTime?
  package var earlierUntil: SaidTime?
  /// Of events: when it happened, where that is another time than the notice's.
  package var happenedAt: TimePoint?
  /// Of amounts: the day that the figure is of.
  package var asOf: TimePoint?

  init(
    _ what: NoticeSubject, _ confidence: NoticeConfidence = .clear, _ fields: [ProposalMember],
    _ quotes: [NoticeQuote], said: SaidTime? = nil, until: SaidTime? = nil, money: Money? = nil
  ) {
    id = ""
    self.what = what
    self.confidence = confidence
    self.fields = fields
    self.quotes = quotes
    self.said = said
    self.until = until
    self.money = money
  }

  /// The value of a field; nil where it has none.
  package subscript(name: String) -> ProposalValue? { fields.first { $0.name == name }?.value }

  package var value: ProposalValue {
    var members = [
      ProposalMember("id", .text(id)), ProposalMember("what", .text(what.rawValue)),
      ProposalMember("confidence", .text(confidence.rawValue)), ProposalMember("fields", .object(fields)),
      ProposalMember("quotes", .list(quotes.map(\.value))),
    ]
    if let ask { members.append(ProposalMember("ask", .text(ask.rawValue))) }
    return .object(members)
  }
}

/// What a proposal would become.
package enum NoticeSubject: String, CaseIterable, Sendable {
  case event, deadline, move, amount, promise, party, service, reference, condition, contact, step
}

/// How sure a proposal is: said in one clause or row; put together from two sentences; from words that are
/// repeated, or told by the press.
package enum NoticeConfidence: String, CaseIterable, Comparable, Sendable {
  case clear, likely, unsure

  package static func < (left: NoticeConfidence, right: NoticeConfidence) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .unsure: 0
    case .likely: 1
    case .clear: 2
    }
  }
}

/// Why something is asked rather than guessed.
package enum NoticeDoubt: String, CaseIterable, Sendable {
  case dayOrder, noZone, twoReadings, noDate, dependsOnDate, workingDays, holiday, whichService, sumMismatch
  case whichIncident
}

/// The notice's own characters and where they stand; line and column from 1, the column in characters.
package struct NoticeQuote: Hashable, Sendable {
  package var line: Int
  package var column: Int
  package var text: String

  package var value: ProposalValue {
    .object([
      ProposalMember("line", .whole(Int64(line))), ProposalMember("column", .whole(Int64(column))),
      ProposalMember("text", .text(text)),
    ])
  }
}

/// One thing that the notice leaves open. An answer is the number of a choice, from 1; leaving the thing out is
/// always possible.
package struct NoticeQuestion: Hashable, Sendable {
  /// The proposal that the answer completes; nil for the whole notice.
  package var about: String?
  package var reason: NoticeDoubt
  package var text: String
  package var quotes: [NoticeQuote]
  package var choices: [NoticeChoice]

  package var value: ProposalValue {
    var members: [ProposalMember] = []
    if let about { members.append(ProposalMember("about", .text(about))) }
    members += [
      ProposalMember("reason", .text(reason.rawValue)), ProposalMember("text", .text(text)),
      ProposalMember("quotes", .list(quotes.map(\.value))),
      ProposalMember("choices", .list(choices.map { .object($0.fields) })),
    ]
    return .object(members)
  }
}

/// One answer: the fields that it gives to the proposal.
package struct NoticeChoice: Hashable, Sendable {
  package var fields: [ProposalMember]
  package var said: SaidTime?
  package var until: SaidTime?
  /// Of several that only one can be: the proposal that this answer takes, and the others not.
  package var proposal: String?
  /// How the time is counted, where its base is known.
  package var counted: NoticeCount?
}

/// A term of the notice, counted from another of its times.
package struct NoticeCount: Hashable, Sendable {
  package var offset: Int
  package var unit: RelativeDate.Unit
  package var base: Base

  /// What it is counted from: the notice itself, or what the proposal with that id says.
  package enum Base: Hashable, Sendable {
    case letter
    case proposal(String)
  }
}

/// A sentence with a date or a sum that gave nothing.
package struct UnreadSentence: Hashable, Sendable {
  package var line: Int
  package var text: String
}
