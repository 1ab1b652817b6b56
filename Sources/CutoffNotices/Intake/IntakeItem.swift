import CutoffDomain

/// One line of what is taken from a notice: a proposal with what is asked of it, and whether it is wanted.
package struct IntakeItem: Hashable, Sendable {
  /// "p4" as the reader counts proposals; "incident", "title"; "q1" for a question about several of them.
  package let id: String
  package let subject: IntakeSubject
  /// With what the person made of it.
  package internal(set) var proposal: NoticeProposal?
  /// Of a move: the new date as the reader proposed it by itself.
  package internal(set) var successor: NoticeProposal?
  package internal(set) var questions: [IntakeQuestion] = []
  package internal(set) var isTaken = false
  package internal(set) var isEdited = false
  /// The record of the incident that says the same; nothing is made then.
  package internal(set) var repeats: RecordID?
  /// Several dates of which the question of that id chooses one.
  var group: String?

  init(_ id: String, _ subject: IntakeSubject, _ proposal: NoticeProposal? = nil) {
    self.id = id
    self.subject = subject
    self.proposal = proposal
  }

  /// What must be answered before it can be taken; nil where nothing is open.
  package var openQuestion: IntakeQuestion? { questions.first { $0.answer == nil } }

  /// The notice's words, the narrowest first.
  package var quotes: [NoticeQuote] {
    (proposal?.quotes ?? []) + (successor?.quotes ?? []) + (openQuestion?.quotes ?? [])
  }

  /// The answers given so far.
  var answers: [IntakeAnswer] { questions.compactMap(\.chosen?.answer) }

  func field(_ name: String) -> String? { proposal?[name]?.string }

  /// The time that counts: as chosen or typed.
  package var said: SaidTime? {
    for case .read(let choice) in answers { if let said = choice.said { return said } }
    return proposal?.said
  }

  package var until: SaidTime? {
    for case .read(let choice) in answers where choice.said != nil { return choice.until }
    return proposal?.until
  }

  /// How its time is counted, where a choice said so.
  var counted: NoticeCount? {
    for case .read(let choice) in answers { if let counted = choice.counted { return counted } }
    return nil
  }

  package var money: Money? {
    guard let money = proposal?.money else { return nil }
    for case .read(let choice) in answers {
      if case .hundredths(let value)? = choice.fields.first(where: { $0.name == "value" })?.value {
        return Money(hundredths: value, currency: money.currency, qualifier: money.qualifier)
      }
    }
    return money
  }
}

/// What a line is about.
package enum IntakeSubject: Hashable, Sendable {
  /// Into which incident all of it goes.
  case incident
  /// What a new incident is called.
  case title
  /// Which of several areas is meant.
  case area
  case proposal(NoticeSubject)
}

/// Something to be said before a line can be taken.
package struct IntakeQuestion: Hashable, Sendable {
  package var reason: Reason
  package var quotes: [NoticeQuote]
  package var choices: [IntakeChoice]
  /// The place of the choice that was made.
  package internal(set) var answer: Int?

  init(_ reason: Reason, quotes: [NoticeQuote] = [], _ choices: [IntakeChoice]) {
    self.reason = reason
    self.quotes = quotes
    self.choices = choices
  }

  package var chosen: IntakeChoice? { answer.flatMap { choices.indices.contains($0) ? choices[$0] : nil } }

  package enum Reason: Hashable, Sendable {
    /// What the notice leaves open.
    case read(NoticeDoubt)
    /// Which date of the incident is moved, suspended or withdrawn.
    case whichDeadline
    /// Whether a date takes the place of one that the incident has.
    case takesPlace
  }
}

/// One answer.
package struct IntakeChoice: Hashable, Sendable {
  package var answer: IntakeAnswer
  package var words: Wording

  init(_ answer: IntakeAnswer, _ words: Wording) {
    self.answer = answer
    self.words = words
  }
}

/// What an answer means.
package enum IntakeAnswer: Hashable, Sendable {
  case read(NoticeChoice)
  /// It has no date.
  case undated
  /// That deadline of the incident is meant.
  case deadline(RecordID)
  /// All that are open are meant.
  case everyDeadline
  /// The earlier date is not there yet: it is made, and moved.
  case earlier
  /// By itself: nothing else is moved.
  case alone
  case incident(IncidentID)
  case newIncident
}
