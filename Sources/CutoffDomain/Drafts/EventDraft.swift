/// An event about to be written; checks, outcomes and statements have drafts of their own.
package struct EventDraft: Hashable, Sendable {
  /// The event that is edited, as it was when the edit began; nil makes a new one.
  package var editing: Event?
  package var text: String
  package var kind: EventKind
  /// Nil: now for a new event, nobody said when for an edited one.
  package var at: TimePoint?
  /// Nil: unknown.
  package var actor: Mention?
  package var label: String?
  package var details: EventDetails
  package var origin: DraftOrigin

  package init(
    editing: Event? = nil, text: String, kind: EventKind = .report, at: TimePoint? = nil,
    actor: Mention? = nil, label: String? = nil, details: EventDetails = EventDetails(),
    origin: DraftOrigin = DraftOrigin()
  ) {
    self.editing = editing
    self.text = text
    self.kind = kind
    self.at = at
    self.actor = actor
    self.label = label
    self.details = details
    self.origin = origin
  }

  /// The change that writes it, with new parties and sources; every problem at once otherwise.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    var builder = ChangeBuilder(surroundings)
    let text = builder.required(text, .text)
    let event = Event(
      id: editing?.id ?? builder.nextID(), at: at ?? (editing == nil ? surroundings.nowPoint : nil),
      actor: builder.party(actor, .actor), text: text, label: label?.trimmed,
      content: content(&builder), provenance: builder.provenance(origin, editing: editing?.provenance))
    builder.put(.event(event), before: editing.map(Record.event))
    surroundings.ids = builder.surroundings.ids
    let language = surroundings.language
    return try builder.finish(DraftWords.title(.event, isEdit: editing != nil, language), text)
  }

  /// What the kind alone has; an edit that keeps the kind keeps what the draft does not say.
  private func content(_ builder: inout ChangeBuilder) -> EventContent {
    switch kind {
    case .report: return .report
    case .refusal: return .refusal
    case .notice:
      if details.deadlines == nil, case .notice(let notice)? = editing?.content { return .notice(notice) }
      return .notice(Notice(deadlines: details.deadlines ?? []))
    case .meeting: return .meeting(Meeting(talks: details.talks))
    case .statement:
      guard case .statement(var statement)? = editing?.content else {
        return .statement(Statement(talks: details.talks))
      }
      statement.talks = details.talks
      return .statement(statement)
    case .payment:
      var promise: RecordID?
      if case .payment(let payment)? = editing?.content { promise = payment.promise }
      return .payment(
        Payment(amount: details.amount, promise: promise, settlesAll: details.settlesAll))
    case .agreement: return .agreement(agreement(&builder))
    case .cut:
      var deadline = details.deadlines?.first
      if details.deadlines == nil, case .cut(let cut)? = editing?.content { deadline = cut.deadline }
      let services = builder.services(details.services, .services)
      return .cut(Cut(services: services, isPartial: details.isPartial, deadline: deadline))
    case .restoration:
      let services = builder.services(details.services, .services)
      return .restoration(Restoration(services: services, isPartial: details.isPartial))
    case .replacement:
      return .replacement(Replacement(services: builder.services(details.services, .services)))
    case .observation, .outcome: return own(&builder)
    }
  }

  private func agreement(_ builder: inout ChangeBuilder) -> Agreement {
    if details.word == nil { builder.refuse(.word, .missing) }
    return Agreement(endsMatter: details.endsMatter, word: details.word ?? .debtor)
  }

  /// A check or an outcome keeps its content when only its text is edited here.
  private func own(_ builder: inout ChangeBuilder) -> EventContent {
    if let content = editing?.content, content.kind == kind { return content }
    builder.refuse(.kind, .hasOwnForm(kind))
    return .report
  }
}

/// What only some kinds of event have; the others pass over it.
package struct EventDetails: Hashable, Sendable {
  /// Meetings and statements.
  package var talks: TalksWord?
  /// Payments.
  package var amount: Money?
  package var settlesAll: Bool
  /// Agreements: required there.
  package var word: AgreementWord?
  package var endsMatter: Bool
  /// Cuts, restorations and replacements; empty means all that are not exempt.
  package var services: [Mention]
  package var isPartial: Bool
  /// What a notice sets or repeats; the one that a cut carries out. Nil: none, as it was for an edited
  /// event.
  package var deadlines: [RecordID]?

  package init(
    talks: TalksWord? = nil, amount: Money? = nil, settlesAll: Bool = false,
    word: AgreementWord? = nil, endsMatter: Bool = false, services: [Mention] = [],
    isPartial: Bool = false, deadlines: [RecordID]? = nil
  ) {
    self.talks = talks
    self.amount = amount
    self.settlesAll = settlesAll
    self.word = word
    self.endsMatter = endsMatter
    self.services = services
    self.isPartial = isPartial
    self.deadlines = deadlines
  }
}

extension EventDetails {
  /// What an event of some kind has; nothing for nil.
  package init(of content: EventContent?) {
    self.init()
    switch content {
    case .meeting(let meeting)?: talks = meeting.talks
    case .statement(let statement)?: talks = statement.talks
    case .payment(let payment)?:
      amount = payment.amount
      settlesAll = payment.settlesAll
    case .agreement(let agreement)?:
      word = agreement.word
      endsMatter = agreement.endsMatter
    case .cut(let cut)?:
      services = cut.services.map(Mention.id)
      isPartial = cut.isPartial
      deadlines = cut.deadline.map { [$0] } ?? []
    case .notice(let notice)?: deadlines = notice.deadlines
    case .restoration(let restoration)?:
      services = restoration.services.map(Mention.id)
      isPartial = restoration.isPartial
    case .replacement(let replacement)?: services = replacement.services.map(Mention.id)
    case .report, .observation, .refusal, .outcome, nil: break
    }
  }
}
