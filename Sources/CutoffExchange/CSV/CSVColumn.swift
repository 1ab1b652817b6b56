/// The columns of the tables that go out and come in, in their order; new ones come at the end.
package enum CSVColumn: String, CaseIterable, Sendable {
  case incidentID = "incident_id"
  case incident, provider, customer
  case recordID = "record_id"
  case record, kind, label, says, boundary, precision, time, zone, due
  case lateFrom = "late_from"
  case state
  case setBy = "set_by"
  case giver, receiver, amount, currency, qualifier, condition, services, sources
  case knownAt = "known_at"
  case movedFrom = "moved_from"
  case stopsService = "stops_service"
  case until, relative
}
