import CutoffDomain

extension MemberWriter {
  /// Beside the members of the record itself: knownAt, sources, loggedAt, loggedBy, origin, originDigest.
  mutating func put(contentOf provenance: Provenance, zone: Zone) {
    put("knownAt", provenance.knownAt)
    put("sources", provenance.sources)
    put("loggedAt", provenance.loggedAt, zone: zone)
    put("loggedBy", provenance.loggedBy)
    put("origin", provenance.origin)
  }

  /// `{"from", "key"}`; the digest stands beside it, as `originDigest`.
  mutating func put(_ name: String, _ origin: RecordOrigin?) {
    guard let origin else { return }
    put(name) { inner in
      inner.put("from", origin.from)
      inner.put("key", origin.key)
    }
    put(name + "Digest", origin.digest)
  }
}

extension Members {
  func provenance() throws(JSONProblem) -> Provenance {
    Provenance(
      knownAt: try optionalPoint("knownAt"), sources: try ids("sources"),
      loggedAt: try optionalInstant("loggedAt"), loggedBy: try optionalText("loggedBy"),
      origin: try origin("origin"))
  }

  func origin(_ name: String) throws(JSONProblem) -> RecordOrigin? {
    guard let inner = try optionalMembers(name) else { return nil }
    return RecordOrigin(
      from: try inner.text("from"), key: try inner.text("key"), digest: try optionalText(name + "Digest"))
  }
}
