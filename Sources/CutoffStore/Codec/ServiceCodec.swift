import CutoffDomain

extension MemberWriter {
  mutating func put(contentOf service: Service, zone: Zone) {
    put("id", service.id)
    put("name", service.name)
    put("short", service.short)
    put("dependsOn", service.dependsOn)
    put("isExempt", service.isExempt)
    put("affected", service.affected)
    put(contentOf: service.provenance, zone: zone)
  }
}

extension Members {
  func service() throws(JSONProblem) -> Service {
    Service(
      id: try id("id"), name: try text("name"), short: try optionalText("short"),
      dependsOn: try ids("dependsOn"), isExempt: try flag("isExempt"),
      affected: try optionalText("affected"), provenance: try provenance())
  }
}
