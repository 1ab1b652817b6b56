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

  mutating func put(contentOf service: Service, zone: Zone) {
    put("id", service.id)
    put("name", service.name)
    put("short", service.short)
    put("dependsOn", service.dependsOn)
    put("isExempt", service.isExempt)
    put("exemptReason", service.exemptReason)
    put("provider", service.provider)
    put("customer", service.customer)
    put(affected: service)
    put(contentOf: service.provenance, zone: zone)
  }
}

extension Members {
  func party() throws(JSONProblem) -> Party {
    Party(
      id: try id("id"), name: try text("name"), short: try optionalText("short"),
      side: try word("side"), isBodyAbove: try flag("isBodyAbove"), role: try optionalText("role"),
      provenance: try provenance())
  }

  func service() throws(JSONProblem) -> Service {
    Service(
      id: try id("id"), name: try text("name"), short: try optionalText("short"),
      dependsOn: try ids("dependsOn"), isExempt: try flag("isExempt"),
      exemptReason: try optionalText("exemptReason"), provider: try optionalID("provider"),
      customer: try optionalID("customer"), affected: try affectedText(),
      affectedCounts: try affectedCounts(), provenance: try provenance())
  }
}
