import CutoffDomain

extension MemberWriter {
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
  func source() throws(JSONProblem) -> Source {
    Source(
      id: try id("id"), publisher: try text("publisher"), address: try optionalText("address"),
      publishedAt: try optionalPoint("publishedAt"), copyOf: try optionalID("copyOf"),
      remark: try optionalText("remark"), provenance: try provenance())
  }
}
