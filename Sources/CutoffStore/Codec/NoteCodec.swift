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
}
