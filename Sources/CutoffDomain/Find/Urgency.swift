/// The one order of incidents: by band, then by what gives each its place in it. Places change on the minute.
package struct Urgency: Comparable, Sendable {
  private let band: Int
  private let distance: Int64
  private let kind: Int
  private let time: Int64
  private let id: IncidentID

  /// The place of `standing` at `now`, at which it must hold.
  package init(_ standing: Standing, at now: Instant) {
    id = standing.incident.id
    switch standing.band {
    case .now:
      let press = standing.presses(at: now)
      band = 0
      distance = press?.distance(at: now) ?? 0
      kind = press?.kind.rawValue ?? 0
      time = press?.at.seconds ?? 0
    case .ahead:
      (band, distance, kind) = (1, 0, 0)
      time = standing.coming?.at.seconds ?? 0
    case .open:
      (band, distance, kind) = (2, 0, 0)
      time = -standing.lastActivity.seconds
    case .quiet:
      (band, distance, kind) = (3, 0, 0)
      time = -standing.lastActivity.seconds
    }
  }

  package static func < (left: Urgency, right: Urgency) -> Bool {
    (left.band, left.distance, left.kind, left.time, left.id.text)
      < (right.band, right.distance, right.kind, right.time, right.id.text)
  }
}
