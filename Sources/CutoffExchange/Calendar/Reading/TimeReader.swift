import CutoffDomain

/// Reads the times of a calendar's properties in the zones that they name.
struct TimeReader {
  private var zones: CalendarZones
  private let options: CalendarReadOptions
  /// The zone of times without one; nil where the calendar names one that is not known.
  private let floating: Zone?
  private let floatingName: String
  /// X-WR-TIMEZONE, where it is known.
  let ownZone: Zone?

  /// A time with where its wall lies.
  struct Time {
    var time: CalendarTime
    var zone: CalendarZone
    /// The zone in which it is kept.
    var shown: Zone
    var isFloating = false

    /// Of a day its first moment.
    var instant: Instant { zone.instant(of: time.wall) }
    /// How it is named in keys: `20261214`, `20261214T170000Z`.
    var stamp: String { CalendarStamp.text(time.form == .date ? .date(time.wall.date) : .instant(instant)) }
  }

  init(_ calendar: CalendarComponent, _ options: CalendarReadOptions) {
    zones = CalendarZones(of: calendar)
    self.options = options
    floatingName = calendar.word("X-WR-TIMEZONE") ?? ""
    ownZone = floatingName.isEmpty ? nil : zones.zone(floatingName)?.zone
    floating = ownZone ?? options.zone ?? (floatingName.isEmpty ? options.incidentZone : nil)
  }

  var now: Instant { options.now }
  var incidentZone: Zone { options.incidentZone }

  mutating func time(_ line: ContentLine) throws(CalendarFault) -> Time {
    try time(line.value.trimmed ?? "", of: line)
  }

  /// `text`, which stands in `line`, perhaps beside others.
  mutating func time(_ text: String, of line: ContentLine) throws(CalendarFault) -> Time {
    guard let time = CalendarTime(text), isOf(line, time.form) else { throw line.fault(.badDate, text: text) }
    let name = line.parameter("TZID")?.trimmed
    switch time.form {
    case .utc:
      let shown = name.flatMap { zones.zone($0)?.zone } ?? options.incidentZone
      return Time(time: time, zone: .named(.utc), shown: shown)
    case .local:
      guard let name else { return try withoutZone(time, line) }
      guard let zone = zones.zone(name) else { throw line.fault(.unknownZone, text: name) }
      return Time(time: time, zone: zone, shown: zone.zone ?? options.incidentZone)
    case .date:
      var day = try withoutZone(time, line)
      day.isFloating = false
      return day
    }
  }

  /// Whether the form is the one that the property says.
  private func isOf(_ line: ContentLine, _ form: CalendarTime.Form) -> Bool {
    switch line.parameter("VALUE")?.uppercased() {
    case "DATE": form == .date
    case "DATE-TIME": form != .date
    default: true
    }
  }

  private func withoutZone(_ time: CalendarTime, _ line: ContentLine) throws(CalendarFault) -> Time {
    guard let floating else { throw line.fault(.unknownZone, text: floatingName) }
    return Time(time: time, zone: .named(floating), shown: floating, isFloating: true)
  }
}

/// Dates and instants as a calendar writes them.
enum CalendarStamp: Hashable {
  case date(CivilDate)
  case instant(Instant)

  /// `20261214`, `20261214T170000Z`.
  static func text(_ stamp: CalendarStamp) -> String {
    switch stamp {
    case .date(let date): return day(date)
    case .instant(let instant):
      let wall = WallTime(seconds: instant.seconds)
      return day(wall.date) + "T" + twoDigits(wall.hour) + twoDigits(wall.minute) + twoDigits(wall.second)
        + "Z"
    }
  }

  private static func day(_ date: CivilDate) -> String {
    String(String(10_000 + date.year).dropFirst()) + twoDigits(date.month) + twoDigits(date.day)
  }
}
