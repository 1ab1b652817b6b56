import CutoffDomain

extension Standing {
  /// The day that is said of a due: a day that ends at 24h is that day, not the one that begins then. `record` is the
  /// deadline or promise that is due.
  package func day(of record: RecordID?, due: Instant) -> CivilDate {
    let zone = incident.header.zone
    let said =
      deadlines.first { $0.deadline.id == record }?.due ?? promises.first { $0.promise.id == record }?.due
    guard let point = said?.point, !point.precision.isClockTime, due > point.start else {
      return zone.wall(at: due).date
    }
    return zone.wall(at: due.advanced(by: -1)).date
  }
}
