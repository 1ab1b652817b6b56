import CutoffDomain
import Foundation

/// Finds clock times and zones.
struct ClockAtoms {
  let page: NoticePage
  private var source: NSString { page.source }

  private static let vietnamese = Pattern(
    #"(?<![\d.,/])(\d{1,2})[ ]?(?:giờ|h|g)(?![\p{L}])(?:[ ]?(\d{2})(?!\d))?(?:[ ]?(?:phút|p)\b)?(?:"#
      + DateAtoms.blank + #"(sáng|trưa|chiều|tối|đêm)\b(?! nay| mai))?"#)
  private static let tightHour = Pattern(#"(?<![\d.,/])(\d{1,2})h(\d{2})(?!\d)(?:p\b)?"#)
  private static let meridiem = Pattern(
    #"(?<![\d.,:])(\d{1,2})(?:[:.](\d{2}))?(?::(\d{2}))?"# + DateAtoms.blank + #"?([ap])\.?[ ]?m\b\.?"#)
  private static let colon = Pattern(
    #"(?<![\d.,:/+])(?<!:\d{2}:\d{2}-)(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])(?:[ ]?(?:giờ|hours|hrs)\b)?"#)
  private static let named = Pattern(#"\b(?:12(?::00)?[ ])?(?:(noon|midday)|(midnight|nửa đêm))\b"#)
  private static let military = Pattern(#"\b([01]\d|2[0-3])([0-5]\d)[ ]?(?:hours|hrs)\b"#)

  func clocks() -> [TimeAtom] {
    var atoms: [TimeAtom] = []
    func add(
      _ match: Pattern.Match, _ hour: Int?, _ minute: Int?, _ second: Int?, _ precision: Precision,
      midnight: Bool = false
    ) {
      guard let hour, hour <= 24, (minute ?? 0) < 60, (second ?? 0) < 60,
        !atoms.contains(where: { $0.range.overlaps(match.range) })
      else { return }
      let seconds = hour * 3_600 + (minute ?? 0) * 60 + (second ?? 0)
      guard seconds <= 86_400 else { return }
      atoms.append(TimeAtom(range: match.range, value: .clock(seconds, precision, isMidnight: midnight)))
    }
    for match in Self.named.all(in: source) {
      add(match, match[1] == nil ? 24 : 12, nil, nil, .hour, midnight: match[1] == nil)
    }
    for match in Self.meridiem.all(in: source) {
      guard let said = number(match[1]), (1...12).contains(said), let letter = match[4] else { continue }
      let isAfternoon = page.string(letter).lowercased() == "p"
      let minute = number(match[2])
      let precision: Precision = (minute ?? 0) == 0 ? .hour : .minute
      add(
        match, said % 12 + (isAfternoon ? 12 : 0), minute, number(match[3]),
        match[3] == nil ? precision : .second)
    }
    for match in Self.tightHour.all(in: source) {
      add(match, number(match[1]), number(match[2]), nil, .minute)
    }
    for match in Self.vietnamese.all(in: source) {
      let part = match[3].map { page.string($0).lowercased() }
      let hour = number(match[1])
      let isMidnight = part == "đêm" && (hour == 0 || hour == 12 || hour == 24)
      add(
        match, hour.map { Self.hour($0, part) }, number(match[2]), nil, match[2] == nil ? .hour : .minute,
        midnight: isMidnight)
    }
    for match in Self.colon.all(in: source) {
      add(match, number(match[1]), number(match[2]), number(match[3]), match[3] == nil ? .minute : .second)
    }
    for match in Self.military.all(in: source) {
      add(match, number(match[1]), number(match[2]), nil, .minute)
    }
    return atoms
  }

  private func number(_ range: Range<Int>?) -> Int? { range.flatMap { Int(page.string($0)) } }

  private static func hour(_ hour: Int, _ part: String?) -> Int {
    switch part {
    case "chiều", "tối": hour < 12 ? hour + 12 : hour
    case "trưa": hour < 3 ? hour + 12 : hour
    case "đêm": (6...11).contains(hour) ? hour + 12 : hour == 12 ? 24 : hour
    default: hour
    }
  }

  // MARK: Zones

  private static let greenwich = Pattern(
    #"\b(?:UTC|GMT)(?:[ ]?([+\u2212–-])[ ]?(\d{1,2})(?::?(\d{2}))?)?(?![\p{L}\d])"#, isCaseSensitive: true)
  private static let offset = Pattern(
    #"(?:(?<=\d:\d{2})[ ]?(?=[+Z])|(?<=:\d{2}:\d{2})[ ]?(?=-)|(?<=T\d{2}:\d{2})(?=-))(?:([+-])(\d{2}):?(\d{2})|(Z))(?![\p{L}\d])"#,
    isCaseSensitive: true)
  private static let short = Pattern(#"\b([A-Z]{1,4}T)\b"#, isCaseSensitive: true)
  private static let long = Pattern(
    #"\b(Eastern|Central|Mountain|Pacific|Alaska|Hawaii|Central European|Eastern European|Western European)(?:\s+(?:Standard|Daylight|Summer))?\s+[Tt]ime\b"#,
    isCaseSensitive: true)
  private static let place = Pattern(
    #"\b((?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+)[ ](?:local )?time\b|giờ[ ]((?:[\p{Lu}][\p{L}]+[ ]?){1,2})|\b([A-Z][A-Za-z]+/[A-Z][A-Za-z_]+)\b"#,
    isCaseSensitive: true)

  func zones() -> [TimeAtom] {
    var atoms: [TimeAtom] = []
    func add(_ range: Range<Int>, _ zone: Zone?, doubtful: Bool = false) {
      guard zone != nil || doubtful, !atoms.contains(where: { $0.range.overlaps(range) }) else { return }
      atoms.append(TimeAtom(range: range, value: .zone(zone)))
    }
    for match in Self.long.all(in: source) {
      add(match.range, match[1].flatMap { ZoneNames.long[page.phrase($0)] }.flatMap(Zone.init))
    }
    for match in Self.greenwich.all(in: source) {
      guard let sign = match[1], let hours = number(match[2]) else {
        add(match.range, Zone("UTC"))
        continue
      }
      add(match.range, zone(page.string(sign), hours, number(match[3])))
    }
    for match in Self.offset.all(in: source) {
      guard let sign = match[1], let hours = number(match[2]) else {
        add(match.range, Zone("UTC"))
        continue
      }
      add(match.range, zone(page.string(sign), hours, number(match[3])))
    }
    for match in Self.place.all(in: source) {
      if let name = match[1] ?? match[2] {
        add(match.range, ZoneNames.zone(of: page.phrase(name)))
      } else if let name = match[3] {
        add(match.range, Zone(page.string(name)))
      }
    }
    for match in Self.short.all(in: source) {
      let name = page.string(match.range)
      add(match.range, ZoneNames.short[name].flatMap(Zone.init), doubtful: ZoneNames.doubtful.contains(name))
    }
    return atoms
  }

  private func zone(_ sign: String, _ hours: Int, _ minutes: Int?) -> Zone? {
    guard hours <= 14, (minutes ?? 0) < 60 else { return nil }
    return Zone(offset: (sign == "+" ? 1 : -1) * (hours * 3_600 + (minutes ?? 0) * 60))
  }
}

/// Zones as notices name them. What names several zones is asked.
enum ZoneNames {
  static let doubtful: Set<String> = ["CST", "IST", "BST", "AST"]
  static let short: [String: String] = [
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
    "AKT": "America/Anchorage", "HT": "Pacific/Honolulu", "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00",
    "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00", "CET": "+01:00", "CEST": "+02:00",
    "WET": "+00:00", "WEST": "+01:00", "EET": "+02:00", "EEST": "+03:00", "ICT": "+07:00", "JST": "+09:00",
    "KST": "+09:00", "SGT": "+08:00", "HKT": "+08:00", "AEST": "+10:00", "AEDT": "+11:00", "NZST": "+12:00",
    "NZDT": "+13:00", "HST": "-10:00",
  ]
  static let long: [String: String] = [
    "Eastern": "America/New_York", "Central": "America/Chicago", "Mountain": "America/Denver",
    "Pacific": "America/Los_Angeles", "Alaska": "America/Anchorage", "Hawaii": "Pacific/Honolulu",
    "Central European": "Europe/Berlin", "Eastern European": "Europe/Athens",
    "Western European": "Europe/Lisbon",
  ]

  /// "New York", "Singapore", "Hà Nội"; nil for what is no city of the zone list.
  static func zone(of place: String) -> Zone? {
    let key = Folding.fold(place).trimmingCharacters(in: .whitespaces).replacingOccurrences(
      of: " ", with: "_")
    switch key {
    case "viet_nam", "ha_noi", "vietnam", "hanoi": return Zone("Asia/Ho_Chi_Minh")
    case "uk", "british": return Zone("Europe/London")
    default: return cities[key].flatMap(Zone.init)
    }
  }

  private static let cities: [String: String] = Dictionary(
    TimeZone.knownTimeZoneIdentifiers.compactMap { name in
      name.split(separator: "/").last.map { ($0.lowercased(), name) }
    }, uniquingKeysWith: { first, _ in first })
}
