import Foundation
import Synchronization

/// The zones with names that were asked for, each once: no more than the system knows names. A place never
/// changes while the program runs, and means nothing outside it.
enum NamedZones {
  struct Named: Sendable {
    let identifier: String
    let rules: TimeZone
  }

  private struct Known: Sendable {
    var zones: [Named] = []
    var places: [String: Int32] = [:]
  }

  private static let known = Mutex(Known())

  /// The place of a name; nil for one that the system does not know.
  static func place(of identifier: String) -> Int32? {
    known.withLock { known in
      if let place = known.places[identifier] { return place }
      guard let rules = TimeZone(identifier: identifier) else { return nil }
      let place = Int32(known.zones.count)
      known.zones.append(Named(identifier: identifier, rules: rules))
      known.places[identifier] = place
      return place
    }
  }

  /// The zone at a place that `place` gave.
  static func zone(at place: Int32) -> Named { known.withLock { $0.zones[Int(place)] } }
}
