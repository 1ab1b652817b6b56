extension Incident {
  /// Ids of the parties, services and sources that the header and the dated records name.
  var mentioned: Set<RecordID> {
    var ids = Set(header.providers + header.customers + header.provenance.sources)
    for event in events { ids.formUnion(event.mentioned) }
    for deadline in deadlines {
      ids.formUnion(deadline.services + [deadline.setBy].compactMap { $0 } + deadline.provenance.sources)
    }
    for promise in promises {
      ids.formUnion([promise.giver, promise.receiver].compactMap { $0 } + promise.provenance.sources)
    }
    for amount in amounts {
      ids.formUnion([amount.statedBy].compactMap { $0 } + amount.provenance.sources)
    }
    for note in notes { ids.formUnion(note.parties + note.positions.map(\.party) + note.provenance.sources) }
    for step in steps { ids.formUnion([step.owner].compactMap { $0 } + step.provenance.sources) }
    for question in questions { ids.formUnion(question.provenance.sources) }
    for service in services where ids.contains(service.id) {
      ids.formUnion(service.dependsOn + [service.provider, service.customer].compactMap { $0 })
    }
    return ids
  }
}

extension Event {
  fileprivate var mentioned: [RecordID] {
    let services: [RecordID] =
      switch content {
      case .observation(let check): [check.service].compactMap { $0 }
      case .cut(let cut): cut.services
      case .restoration(let restoration): restoration.services
      case .replacement(let replacement): replacement.services
      case .report, .notice, .statement, .meeting, .payment, .agreement, .refusal, .outcome: []
      }
    return services + [actor].compactMap { $0 } + provenance.sources
  }
}
