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

  /// The name at a place that `place` gave.
  static func identifier(at place: Int32) -> String { known.withLock { $0.zones[Int(place)].identifier } }

  /// Seconds east of Greenwich at `seconds` since 1970 in the zone at a place.
  static func offset(at place: Int32, _ seconds: Int64) -> Int {
    let day = Instant(seconds: seconds).count(of: Span.day)
    if let offset = KnownOffsets.offset(at: place, day: day) { return offset }
    let rules = known.withLock { $0.zones[Int(place)].rules }
    let first = offset(of: rules, day * Span.day)
    if first == offset(of: rules, day * Span.day + Span.day - 1) {
      KnownOffsets.note(first, at: place, day: day)
      return first
    }
    return offset(of: rules, seconds)
  }

  private static func offset(of rules: TimeZone, _ seconds: Int64) -> Int {
    rules.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
  }
}

/// The offsets of days, in Greenwich, that had one offset from end to end: the system takes a hundred times as long for an
/// answer, and every date of every record asks. No zone ever changed its offset twice within three days.
private enum KnownOffsets {
  /// Later days take the places of earlier ones.
  private static let slots = InlineArray<4_096, Atomic<UInt64>> { _ in Atomic(0) }

  static func offset(at place: Int32, day: Int64) -> Int? {
    guard let key = key(place, day) else { return nil }
    let slot = slots[slot(of: key)].load(ordering: .relaxed)
    return slot >> 20 == key ? Int(slot & 0xF_FFFF) - shift : nil
  }

  static func note(_ offset: Int, at place: Int32, day: Int64) {
    guard let key = key(place, day), abs(offset) < shift else { return }
    slots[slot(of: key)].store(key << 20 | UInt64(offset + shift), ordering: .relaxed)
  }

  /// Makes an offset positive; no zone is a day from Greenwich.
  private static let shift = 100_000

  /// The place, one up so that no key is 0, and the day; nil for what does not fit into 44 bits.
  private static func key(_ place: Int32, _ day: Int64) -> UInt64? {
    guard place < 0x7FFF, abs(day) < 1 << 27 else { return nil }
    return UInt64(place + 1) << 28 | UInt64(day + 1 << 27)
  }

  private static func slot(of key: UInt64) -> Int { Int((key ^ key >> 28 &* 977) & 4_095) }
}
