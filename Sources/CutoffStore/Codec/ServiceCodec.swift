import CutoffDomain

extension MemberWriter {
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
  func service() throws(JSONProblem) -> Service {
    Service(
      id: try id("id"), name: try text("name"), short: try optionalText("short"),
      dependsOn: try ids("dependsOn"), isExempt: try flag("isExempt"),
      exemptReason: try optionalText("exemptReason"), provider: try optionalID("provider"),
      customer: try optionalID("customer"), affected: try affectedText(),
      affectedCounts: try affectedCounts(), provenance: try provenance())
  }
}
