/// What the constituents of one reading say together, before it is set against the calendar.
struct Composition: Sendable {
  var boundary: Boundary?
  var isAround = false
  var isApproximate = false
  var isInside = false
  var hasIn = false
  var isFromNow = false
  var isAgo = false
  /// "nữa", "ago" stood behind the duration: nothing may be added to it.
  var isDurationClosed = false
  var isNow = false
  var hasNoDate = false
  var clock: ClockPhrase?
  var part: PartOfDay?
  var window: Window?
  var day: Int?
  var month: Int?
  var year: Int?
  var numbers: NumericDate?
  var isMonthAbbreviated = false
  var isYearBare = false
  var relativeDay: Int?
  var weekday: Int?
  var relation: Relation?
  var quarter: Int?
  var isoWeek: IsoWeek?
  var namesWeekOfDate = false
  var unit: UnitOffset?
  /// The unit was said without a word that selects it.
  var isUnitBare = false
  var edge: Edge?
  var durations: [Duration] = []
  /// "3 days before …", "10 ngày kể từ …": how a duration hangs on the day that follows.
  var connector: Boundary?
  /// "trước 30/6 3 ngày": there the boundary is the connector.
  var durationFollowsDay = false
  /// "third Tuesday", with `weekday`.
  var ordinalOfWeekday: Int?
  /// "Friday week", "today week": weeks after the day that is named.
  var weeksLater = 0
  /// "next Monday", as opposed to "Monday of next week".
  var isNextWeekday = false
  /// "third last day of", 1 for the last.
  var dayFromEnd: Int?
  /// "EOD", "close of business": the end of the day that is named, or of today.
  var isDayEnd = false
  var isBusinessEnd = false
  /// "5th business day of" a period; -1 is its last.
  var workingDay: Int?
  /// Day and month are of the lunar calendar.
  var isLunar = false
  /// "mùng 10 tháng 3": of either calendar.
  var isDayMarked = false
  /// "mùng 5 Tết", "30 Tết": the day is counted in the month that begins or ends with the lunar new year.
  var isNewYear = false
  /// "hôm sau", "the next day": the day after the one on which a window begins.
  var isNextDay = false
  /// "at least 3 days before".
  var isAtLeast = false
  var isInclusive = false
  var disagreement: Disagreement?
  /// A time in the form of ISO 8601, behind which a minus begins an offset.
  var isISO = false
  /// What must follow a dash between a date and its clock.
  var separated: Separated?
  /// "the last day of": the edge is a day by its name, not by a rule.
  var isEdgeDay = false
  /// Seconds east of Greenwich.
  var offset: Int?
  /// "Z", "GMT" rather than "+00".
  var isZoneNamed = false
  /// "ET", "New York time": the offset depends on the date.
  var region: Zone?
  /// Where the abbreviation that was written ("EST") is in force for part of the year.
  var home: Zone?
  var remark: Remark?
  var topic: WhenTopic?
  var hasAmbiguousZone = false
  /// True after a word that needs another one behind it.
  var isDangling = false
  /// "next", "this" before anything that it could select: a weekday, a month, a part of the day or a
  /// number of units must follow. ("Thứ hai tới" and "next Monday" differ by their order.)
  var leadsWithRelation = false

  enum Separated: Sendable { case clock, date }
  struct Disagreement: Equatable { let first: Int; let second: Int }
  struct Window: Equatable { let from: Int; let to: Int }
  struct NumericDate: Equatable { let first: Int; let second: Int; let year: Int? }
  struct IsoWeek: Equatable { let year: Int; let week: Int; let weekday: Int? }
  struct UnitOffset: Equatable { let unit: TimeUnit; let offset: Int }
  struct Duration: Equatable { let count: Int; let unit: TimeUnit }
  struct Remark: Equatable { let isCounted: Bool; let number: Int? }

  /// True when nothing names a day.
  var hasDay: Bool {
    day != nil || numbers != nil || relativeDay != nil || weekday != nil || unit?.unit == .day
      || isoWeek?.weekday != nil || workingDay != nil || isNewYear
  }

  /// "last Friday of the month", "5th business day of next month".
  var namesOneOfMonth: Bool {
    workingDay != nil || (weekday != nil && (ordinalOfWeekday != nil || relation == .last))
  }

  /// True when something longer than a day is named.
  var hasPeriod: Bool {
    month != nil || quarter != nil || year != nil || isoWeek != nil || (unit != nil && unit?.unit != .day)
  }
}
