import CutoffDomain

extension MemberWriter {
  mutating func put(contentOf note: Note, zone: Zone) {
    put("id", note.id)
    put("at", note.at)
    put("title", note.title)
    put("text", note.text)
    put("parties", note.parties)
    put("positions", list: note.positions.map(Self.position))
    put(contentOf: note.provenance, zone: zone)
  }

  private static func position(_ position: Position) -> JSONValue {
    var inner = MemberWriter()
    inner.put("party", position.party)
    inner.put("wants", position.wants)
    inner.put("offers", position.offers)
    inner.put("leverage", position.leverage)
    return inner.object
  }

  mutating func put(contentOf step: Step, zone: Zone) {
    put("id", step.id)
    put("text", step.text)
    put("owner", step.owner)
    put("due", step.due)
    put("blocker", step.blocker)
    put("doneAt", step.doneAt)
    put("for", step.target)
    put("stages", list: step.stages.map(Self.stage))
    put(contentOf: step.provenance, zone: zone)
  }

  mutating func put(contentOf question: Question, zone: Zone) {
    put("id", question.id)
    put("text", question.text)
    put("answer", question.answer)
    put("answeredAt", question.answeredAt)
    put(contentOf: question.provenance, zone: zone)
  }

  mutating func put(contentOf source: Source, zone: Zone) {
    put("id", source.id)
    put("publisher", source.publisher)
    put("address", source.address)
    put("publishedAt", source.publishedAt)
    put("copyOf", source.copyOf)
    put("remark", source.remark)
    put(contentOf: source.provenance, zone: zone)
  }
}

extension Members {
  func note() throws(JSONProblem) -> Note {
    Note(
      id: try id("id"), at: try optionalPoint("at"), title: try optionalText("title"),
      text: try text("text"), parties: try ids("parties"),
      positions: try list("positions") { (inner) throws(JSONProblem) in try inner.position() },
      provenance: try provenance())
  }

  private func position() throws(JSONProblem) -> Position {
    Position(
      party: try id("party"), wants: try optionalText("wants"), offers: try optionalText("offers"),
      leverage: try optionalText("leverage"))
  }

  func step() throws(JSONProblem) -> Step {
    Step(
      id: try id("id"), text: try text("text"), owner: try optionalID("owner"),
      due: try optionalSaid("due"), blocker: try optionalText("blocker"),
      doneAt: try optionalPoint("doneAt"), target: try optionalID("for"),
      stages: try list("stages") { (inner) throws(JSONProblem) in try inner.stage() },
      provenance: try provenance())
  }

  func question() throws(JSONProblem) -> Question {
    Question(
      id: try id("id"), text: try text("text"), answer: try optionalText("answer"),
      answeredAt: try optionalPoint("answeredAt"), provenance: try provenance())
  }

  func source() throws(JSONProblem) -> Source {
    Source(
      id: try id("id"), publisher: try text("publisher"), address: try optionalText("address"),
      publishedAt: try optionalPoint("publishedAt"), copyOf: try optionalID("copyOf"),
      remark: try optionalText("remark"), provenance: try provenance())
  }
}
