extension Incident {
  /// Ids of the parties and services that the header and the dated records name.
  var mentioned: Set<RecordID> {
    var ids = Set(header.providers + header.customers)
    ids.formUnion(mentionedByDated)
    for service in services where ids.contains(service.id) { ids.formUnion(service.mentions) }
    return ids
  }
}
