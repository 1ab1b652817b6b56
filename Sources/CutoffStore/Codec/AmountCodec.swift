import CutoffDomain

extension MemberWriter {
  mutating func put(contentOf amount: Amount, zone: Zone) {
    put("id", amount.id)
    put("kind", word: amount.kind)
    put("purpose", word: amount.purpose)
    put("money", amount.money)
    put("label", amount.label)
    put("asOf", amount.asOf)
    put("statedBy", amount.statedBy)
    put(contentOf: amount.provenance, zone: zone)
  }
}

extension Members {
  func amount() throws(JSONProblem) -> Amount {
    Amount(
      id: try id("id"), kind: try word("kind"), purpose: try optionalWord("purpose"),
      money: try money("money"), label: try optionalText("label"), asOf: try optionalPoint("asOf"),
      statedBy: try optionalID("statedBy"), provenance: try provenance())
  }
}
