/// Which services a record speaks of. A list that is empty means all that are not exempt.
struct Coverage {
  /// Those that may stop, by id.
  let services: [RecordID]
  private let exempt: Set<RecordID>

  init(_ incident: Incident) {
    services = incident.services.filter { !$0.isExempt }.map(\.id).sorted()
    exempt = Set(incident.services.filter(\.isExempt).map(\.id))
  }

  /// The services that stop with a deadline on `named`; exempt ones never do.
  func stopped(by named: [RecordID]) -> [RecordID] {
    let chosen = named.filter { !exempt.contains($0) }
    return chosen.isEmpty ? services : chosen
  }

  /// Whether a check of `service` (nil: of the whole) tells anything of a deadline on `named`.
  func covers(_ named: [RecordID], _ service: RecordID?) -> Bool {
    guard let service else { return true }
    return named.isEmpty ? !exempt.contains(service) : named.contains(service)
  }

  /// Whether `named` leaves out everything that may stop: only exempt services are meant.
  func isOnlyExempt(_ named: [RecordID]) -> Bool {
    !named.isEmpty && named.allSatisfy(exempt.contains)
  }
}
