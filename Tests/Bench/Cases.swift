import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI

/// What is timed: the sample's incidents as often as wanted, and one with a long timeline.
enum Cases {
  /// Two hours before the hour of the Hanoi case.
  static let now = Instant(seconds: 1_593_788_407)
  static let zone = Zone("Asia/Ho_Chi_Minh") ?? Zone(offset: 7 * 3_600)

  /// `count` incidents, the sample's over and over with ids and titles of their own.
  static func incidents(_ count: Int) throws -> [Incident] {
    let sample = try SampleStore.incidents()
    return (0..<count).map { number in
      var incident = sample[number % sample.count]
      incident.header.id = IncidentID(title: incident.header.title, random: UInt64(number))
      incident.header.title += " \(number)"
      return incident
    }
  }

  /// The Hanoi case with `count` events: its own again and again, each with an id of its own.
  static func longTimeline(_ count: Int) throws -> Incident {
    var incident = try SampleStore.incidents()[0]
    let events = incident.events
    var ids = RecordIDSource(seed: 1)
    while incident.events.count < count {
      var event = events[incident.events.count % events.count]
      event.id = ids.next(at: now)
      incident.events.append(event)
    }
    return incident
  }

  static func session(_ incidents: [Incident], size: Size = Size(columns: 120, rows: 36))
    -> Session<MemoryKeeper>
  {
    let surroundings = Surroundings(size: size, language: .vietnamese, zone: zone, author: "bench")
    let state = State(
      surroundings: surroundings, store: StoreShown(name: "bench", incidents: incidents), now: now, seed: 1)
    return Session(state: state, keeper: MemoryKeeper(incidents, language: .vietnamese))
  }
}
