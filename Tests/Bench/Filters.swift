import CutoffContent
import CutoffDomain

/// One key press of typing a filter: the first, which folds all incidents, and others.
enum Filters {
  static func run(_ count: Int) throws {
    let incidents = try Cases.incidents(count)
    let reference = WhenReference(now: Cases.now, zone: Cases.zone, language: .vietnamese)
    var standings = Standings()
    Bench.report("the standings of \(count) incidents", 1) {
      standings.refresh(incidents, at: reference, settings: StandingSettings())
    }
    for typed in [
      "h", "ha", "ha noi", "!headline:dormant", "provider:viettel", "amount:>1ty", "due:<7d", "due:<=30/6",
    ] {
      Bench.report("the key press that makes the filter \(typed), \(count) incidents", 1) {
        standings.prepare(filter: typed)
      }
    }
    for order in IncidentOrder.allCases {
      Bench.report("sorting \(count) incidents by \(order)", 1) {
        _ = order.sorted(standings.all, at: Cases.now)
      }
    }
  }
}
