import CutoffDomain

extension MemberWriter {
  mutating func put(contentOf party: Party, zone: Zone) {
    put("id", party.id)
    put("name", party.name)
    put("short", party.short)
    put("side", word: party.side)
    put("isBodyAbove", party.isBodyAbove)
    put("role", party.role)
    put(contentOf: party.provenance, zone: zone)
  }
}

extension Members {
  func party() throws(JSONProblem) -> Party {
    Party(
      id: try id("id"), name: try text("name"), short: try optionalText("short"),
      side: try word("side"), isBodyAbove: try flag("isBodyAbove"), role: try optionalText("role"),
      provenance: try provenance())
  }
}
