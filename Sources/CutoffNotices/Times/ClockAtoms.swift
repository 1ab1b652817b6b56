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
      let name = match[1].map { page.phrase($0) + " time" } ?? ""
      add(match.range, Zone.typed(page.phrase(match.range)) ?? Zone.typed(name))
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
        add(match.range, Zone.typed(page.phrase(name)))
      } else if let name = match[3] {
        add(match.range, Zone(page.string(name)))
      }
    }
    for match in Self.short.all(in: source) {
      let name = page.string(match.range)
      add(match.range, ZoneNames.zone(of: name), doubtful: ZoneNames.doubtful.contains(name))
    }
    return atoms
  }

  private func zone(_ sign: String, _ hours: Int, _ minutes: Int?) -> Zone? {
    guard hours <= 14, (minutes ?? 0) < 60 else { return nil }
    return Zone(offset: (sign == "+" ? 1 : -1) * (hours * 3_600 + (minutes ?? 0) * 60))
  }
}

/// Abbreviations of zones as notices write them. What names several zones is asked.
enum ZoneNames {
  static let doubtful: Set<String> = ["CST", "IST", "BST", "AST"]

  /// As a field reads it. A notice that says MST is read although a field is asked to say which: all who write it in
  /// English have one offset.
  static func zone(of abbreviation: String) -> Zone? {
    switch abbreviation {
    case "MST": Zone(offset: -25_200)
    case "WET": .utc
    case "WEST": Zone(offset: 3_600)
    default: Zone.typed(abbreviation)
    }
  }
}
