import CutoffDomain

extension MemberWriter {
  /// Beside the members of the record itself: knownAt, sources, loggedAt, loggedBy.
  mutating func put(contentOf provenance: Provenance, zone: Zone) {
    put("knownAt", provenance.knownAt)
    put("sources", provenance.sources)
    put("loggedAt", provenance.loggedAt, zone: zone)
    put("loggedBy", provenance.loggedBy)
  }
}

extension Members {
  func provenance() throws(JSONProblem) -> Provenance {
    Provenance(
      knownAt: try optionalPoint("knownAt"), sources: try ids("sources"),
      loggedAt: try optionalInstant("loggedAt"), loggedBy: try optionalText("loggedBy"))
  }
}
