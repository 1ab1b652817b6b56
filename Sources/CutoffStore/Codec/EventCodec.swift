import CutoffDomain

extension MemberWriter {
  mutating func put(contentOf event: Event, zone: Zone) {
    put("id", event.id)
    put("kind", word: event.content.kind)
    put("at", event.at)
    put("actor", event.actor)
    put("text", event.text)
    put("label", event.label)
    put(contentOf: event.content)
    put(contentOf: event.provenance, zone: zone)
  }

  /// What only that kind of event has, beside the members that all events have.
  private mutating func put(contentOf content: EventContent) {
    switch content {
    case .report, .refusal: break
    case .notice(let notice): put("deadlines", notice.deadlines)
    case .statement(let statement): put(contentOf: statement)
    case .meeting(let meeting): put("talks", word: meeting.talks)
    case .observation(let observation): put(contentOf: observation)
    case .payment(let payment): put(contentOf: payment)
    case .agreement(let agreement):
      put("endsMatter", agreement.endsMatter)
      put("word", word: agreement.word)
    case .outcome(let outcome): put(contentOf: outcome)
    case .cut(let cut):
      put("services", cut.services)
      put("isPartial", cut.isPartial)
      put("deadline", cut.deadline)
    case .restoration(let restoration):
      put("services", restoration.services)
      put("isPartial", restoration.isPartial)
    case .replacement(let replacement): put("services", replacement.services)
    }
  }

  private mutating func put(contentOf statement: Statement) {
    put("topic", statement.topic)
    put("contradicts", statement.contradicts)
    put("qualifies", statement.qualifies)
    put("talks", word: statement.talks)
    put("status", word: statement.status)
  }

  private mutating func put(contentOf observation: Observation) {
    put("service", observation.service)
    put("state", word: observation.state)
    put("method", observation.method)
    put("place", observation.place)
  }

  private mutating func put(contentOf payment: Payment) {
    put("amount", payment.amount)
    put("promise", payment.promise)
    put("settlesAll", payment.settlesAll)
  }

  private mutating func put(contentOf outcome: Outcome) {
    put("target", outcome.target)
    put("result", word: outcome.result)
    put("movedTo", outcome.movedTo)
    put("period", outcome.period)
  }
}

extension Members {
  func event() throws(JSONProblem) -> Event {
    Event(
      id: try id("id"), at: try optionalPoint("at"), actor: try optionalID("actor"),
      text: try text("text"), label: try optionalText("label"), content: try eventContent(),
      provenance: try provenance())
  }

  private func eventContent() throws(JSONProblem) -> EventContent {
    switch try word("kind", EventKind.self) {
    case .report: .report
    case .notice: .notice(Notice(deadlines: try ids("deadlines")))
    case .statement: .statement(try statement())
    case .meeting: .meeting(Meeting(talks: try optionalWord("talks")))
    case .observation: .observation(try observation())
    case .payment: .payment(try payment())
    case .agreement: .agreement(Agreement(endsMatter: try flag("endsMatter"), word: try word("word")))
    case .refusal: .refusal
    case .outcome: .outcome(try outcome())
    case .cut:
      .cut(
        Cut(
          services: try ids("services"), isPartial: try flag("isPartial"),
          deadline: try optionalID("deadline")))
    case .restoration:
      .restoration(Restoration(services: try ids("services"), isPartial: try flag("isPartial")))
    case .replacement: .replacement(Replacement(services: try ids("services")))
    }
  }

  private func statement() throws(JSONProblem) -> Statement {
    Statement(
      topic: try optionalText("topic"), contradicts: try ids("contradicts"),
      qualifies: try ids("qualifies"), talks: try optionalWord("talks"),
      status: try optionalWord("status"))
  }

  private func observation() throws(JSONProblem) -> Observation {
    Observation(
      service: try optionalID("service"), state: try word("state"),
      method: try optionalText("method"), place: try optionalText("place"))
  }

  private func payment() throws(JSONProblem) -> Payment {
    Payment(
      amount: try optionalMoney("amount"), promise: try optionalID("promise"),
      settlesAll: try flag("settlesAll"))
  }

  private func outcome() throws(JSONProblem) -> Outcome {
    Outcome(
      target: try id("target"), result: try word("result"), movedTo: try optionalID("movedTo"),
      period: try optionalPoint("period"))
  }
}
