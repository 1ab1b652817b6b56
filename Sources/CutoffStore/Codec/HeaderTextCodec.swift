import CutoffDomain

extension MemberWriter {
  /// `{"id", "text", "knownAt"}`.
  static func text(_ entry: HeaderText) -> JSONValue {
    var inner = MemberWriter()
    inner.put("id", entry.id)
    inner.put("text", entry.text)
    inner.put("knownAt", entry.knownAt)
    return inner.object
  }
}

extension Members {
  func headerTexts(_ name: String) throws(JSONProblem) -> [HeaderText] {
    try list(name) { (inner) throws(JSONProblem) in
      guard let knownAt = try inner.optionalPoint("knownAt") else { throw inner.missing("knownAt") }
      return HeaderText(id: try inner.id("id"), text: try inner.text("text"), knownAt: knownAt)
    }
  }
}
