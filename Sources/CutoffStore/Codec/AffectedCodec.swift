import CutoffDomain

extension MemberWriter {
  /// The words, as ever; where there are counts and no words, a list of `{"id", "count", "knownAt",
  /// "source"}`. Beside words the counts stand in a member of their own, so that neither is lost.
  mutating func put(affected service: Service) {
    put("affected", service.affected)
    let name = service.affected == nil ? "affected" : "affectedCounts"
    put(name, list: service.affectedCounts.map(Self.count))
  }

  private static func count(_ entry: AffectedCount) -> JSONValue {
    var inner = MemberWriter()
    inner.put("id", entry.id)
    inner.put("count", JSONValue(.number(String(entry.count))))
    inner.put("knownAt", entry.knownAt)
    inner.put("source", entry.source)
    return inner.object
  }
}

extension Members {
  func affectedText() throws(JSONProblem) -> String? {
    object["affected"]?.isList != true ? try optionalText("affected") : nil
  }

  func affectedCounts() throws(JSONProblem) -> [AffectedCount] {
    let own = object["affected"]?.isList != true ? [] : try counts("affected")
    return own + (try counts("affectedCounts"))
  }

  private func counts(_ name: String) throws(JSONProblem) -> [AffectedCount] {
    try list(name) { (inner) throws(JSONProblem) in
      AffectedCount(
        id: try inner.id("id"), count: try inner.figure("count", .count),
        knownAt: try inner.optionalPoint("knownAt"), source: try inner.optionalID("source"))
    }
  }
}
