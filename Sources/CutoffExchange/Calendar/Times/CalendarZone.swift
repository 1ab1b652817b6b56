import CutoffDomain

/// Where a calendar's local times lie: a zone that the system knows, or the rules that the file brings along.
enum CalendarZone: Sendable {
  case named(Zone)
  case own(ZoneRules)

  /// A clock that jumps over a time gives the one as far after the gap, one that shows it twice its first pass.
  func instant(of wall: WallTime) -> Instant {
    switch self {
    case .named(let zone): zone.instant(of: wall)
    case .own(let rules): rules.instant(of: wall)
    }
  }

  func wall(at instant: Instant) -> WallTime {
    switch self {
    case .named(let zone): zone.wall(at: instant)
    case .own(let rules): WallTime(seconds: instant.seconds + rules.offset(at: instant))
    }
  }

  /// Nil for rules of the file's own.
  var zone: Zone? {
    guard case .named(let zone) = self else { return nil }
    return zone
  }
}

/// The zones that a calendar names, each looked up once: by its IANA name, its Windows name, its place
/// (`X-LIC-LOCATION`), its own rules.
struct CalendarZones {
  private var known: [String: CalendarZone?] = [:]
  private let definitions: [String: CalendarComponent]

  init(of calendar: CalendarComponent) {
    let zones = calendar.children.filter { $0.name == "VTIMEZONE" && $0.fault == nil }
    definitions = Dictionary(zones.compactMap { zone in zone.word("TZID").map { ($0, zone) } }) { first, _ in
      first
    }
  }

  /// Nil for a name that means nothing here.
  mutating func zone(_ name: String) -> CalendarZone? {
    if let found = known[name] { return found }
    let found = find(name)
    known[name] = .some(found)
    return found
  }

  private func find(_ name: String) -> CalendarZone? {
    if let zone = CalendarZones.named(name) { return .named(zone) }
    guard let definition = definitions[name] else { return nil }
    if let place = definition.word("X-LIC-LOCATION"), let zone = CalendarZones.iana(place) {
      return .named(zone)
    }
    return ZoneRules(definition).map(CalendarZone.own)
  }

  /// The zone that a name means without the file's help.
  static func named(_ name: String) -> Zone? {
    let bare = bare(name)
    return iana(bare) ?? WindowsZones.zone(bare) ?? WindowsZones.zone(withoutNumber(bare))
  }

  private static func bare(_ name: String) -> String {
    let quotes: Set<Character> = ["\"", "'", " ", "\t"]
    var bare = name[...]
    while let last = bare.last, quotes.contains(last) { bare.removeLast() }
    return String(bare.drop { quotes.contains($0) })
  }

  /// Mail programs number the zones of one name.
  private static func withoutNumber(_ name: String) -> String {
    guard let blank = name.lastIndex(of: " ") else { return name }
    let number = name[name.index(after: blank)...]
    return CalendarNumber.digits(number.utf8) == nil ? name : String(name[..<blank])
  }

  /// An IANA name, alone or as the end of a path: `/vendor.example/2026/Europe/Berlin`.
  private static func iana(_ name: String) -> Zone? {
    guard name.utf8.count <= 128, name.utf8.allSatisfy(isOfName), !name.contains("..") else { return nil }
    let parts = name.split(separator: "/")
    for start in parts.indices {
      let end = parts[start...].joined(separator: "/")
      if ["UTC", "GMT", "Z"].contains(end.uppercased()) { return .utc }
      if let zone = Zone(end), zone.identifier.contains("/") { return zone }
    }
    return nil
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
