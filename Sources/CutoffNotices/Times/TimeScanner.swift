import CutoffDomain
import Foundation

/// Puts dates, clock times, zones and binding words together to times, and times to windows.
struct TimeScanner {
  let page: NoticePage
  let today: CivilDate

  private struct Group {
    var range: Range<Int>
    var dates: [CivilDate] = []
    var datePrecision = Precision.day
    var weekday: Int?
    var clock: Int?
    var clockPrecision = Precision.hour
    var isMidnight = false
    var zone: Zone?
    var hasDoubtfulZone = false
    var until: TimeMention.WindowEnd?
    /// Opening hours, "Monday to Friday".
    var isOpening = false
    var hasZone: Bool { zone != nil || hasDoubtfulZone }
    var hasDate: Bool { !dates.isEmpty || weekday != nil }
  }

  private static let join = Pattern(
    #"\A(?:\s|[,(|)\[\]*_.]|\b\d{4}\b|ngày|on|at|lúc|vào|hồi|of|the|từ|from|between|hết|chậm nhất|-|–|—|cùng|tuần (?:sau|tới|này)|tầm|khoảng)*\z"#
  )
  private static let windowJoin = Pattern(
    #"\A[\s,)*_]*(?:to|đến|tới|until|till|through|thru|~|-|–|—|\||and|và)[\s*_(]*(?:(?:lúc|ngày|the|on|at|khoảng|hết|vào|approximately|about)[\s*_]+)*\z"#
  )
  private static let dashJoin = Pattern(#"\A\s*(?:~|-|–|—)\s*\z"#)
  private static let andJoin = Pattern(#"\A[\s,)*_]*(?:and|và)\b"#)
  private static let between = Pattern(
    #"(?:between|giữa|trong khoảng)(?:\s+(?:the|ngày|thời gian))*[\s*_]*\z"#)
  private static let betweenInside = Pattern(#"\b(?:between|giữa)\b"#)
  private static let moving = Pattern(
    #"(?:postpone|reschedule|mov(?:e|ing)|push|brought forward|lùi|dời|chuyển|hoãn|gia hạn|thay đổi|điều chỉnh|extend)\w*\b[^.;]{0,60}\z"#
  )
  private static let dayBefore = Pattern(
    #"(?:từ|from|between)?\s*(?:ngày\s+)?(?<![\d/.:])(\d{1,2})(?:st|nd|rd|th)?\s*(?:đến|tới|to|and|-|–|—)\s*(?:hết\s+)?(?:ngày\s+)?\z"#
  )
  private static let cellGap = Pattern(#"\A[ \t]{2,}\z"#)

  /// Times with a date, in their order.
  func mentions() -> [TimeMention] {
    let zone = statedZone()
    return found().map { mention in
      guard mention.clock != nil, mention.zone == nil, let zone else { return mention }
      var mention = mention
      (mention.zone, mention.doubtfulZone) = (zone, false)
      return mention
    }
  }

  private static let stated = Pattern(
    #"\b(?:all |the )?(?:times|hours)(?: (?:below|above|given|shown|listed|stated|here))?\s+(?:are|is|in)\b[^.\n]{0,24}"#
  )

  /// "All times are Mountain Time."
  private func statedZone() -> Zone? {
    for atom in ClockAtoms(page: page).zones() {
      let before = page.string(max(0, atom.range.lowerBound - 60)..<atom.range.lowerBound) as NSString
      guard case .zone(let zone?) = atom.value,
        let match = Self.stated.all(in: before).last, match.range.upperBound >= before.length - 12
      else { continue }
      return zone
    }
    return nil
  }

  private func found() -> [TimeMention] {
    let clocks = ClockAtoms(page: page)
    var atoms = DateAtoms(page: page, today: today).all()
    for atom in clocks.clocks() + clocks.zones()
    where !atoms.contains(where: { $0.range.overlaps(atom.range) }) {
      atoms.append(atom)
    }
    atoms.sort { $0.range.lowerBound < $1.range.lowerBound }
    return windows(groups(atoms)).compactMap(mention)
  }

  // MARK: Groups

  private func groups(_ atoms: [TimeAtom]) -> [Group] {
    var groups: [Group] = []
    for atom in atoms {
      if var last = groups.last, joins(last, atom), take(atom, into: &last) {
        last.range = last.range.lowerBound..<atom.range.upperBound
        groups[groups.count - 1] = last
        continue
      }
      var group = Group(range: atom.range)
      if case .zone = atom.value { continue }
      if take(atom, into: &group) { groups.append(group) }
    }
    return groups
  }

  private func joins(_ group: Group, _ atom: TimeAtom) -> Bool {
    guard atom.range.lowerBound - group.range.upperBound <= 24 else { return false }
    let gap = page.string(group.range.upperBound..<atom.range.lowerBound)
    guard gap.count(where: { $0 == "\n" }) <= 1 else { return false }
    // A row of a table goes on in its own line only, a sentence does not end inside a time.
    if gap.contains("\n"), gap.contains("|") { return false }
    if gap.contains(". ") || gap.contains(".\n"), group.clock == nil { return false }
    if gap.contains("-") || gap.contains("–"), group.clock != nil, case .clock = atom.value { return false }
    return Self.join.matches(gap)
  }

  /// False when the group has such a part already.
  private func take(_ atom: TimeAtom, into group: inout Group) -> Bool {
    switch atom.value {
    case .date(let dates, let precision):
      guard group.dates.isEmpty else { return false }
      group.dates = dates
      group.datePrecision = precision
    case .weekday(let weekday):
      guard group.weekday == nil else { return false }
      group.weekday = weekday
    case .clock(let clock, let precision, let isMidnight):
      guard group.clock == nil, group.datePrecision == .day || group.dates.isEmpty else { return false }
      (group.clock, group.clockPrecision, group.isMidnight) = (clock, precision, isMidnight)
    case .zone(let zone):
      guard !group.hasZone, group.clock != nil else { return false }
      group.zone = zone
      group.hasDoubtfulZone = zone == nil
    }
    return true
  }

  // MARK: Windows

  private func windows(_ groups: [Group]) -> [Group] {
    var result: [Group] = []
    for var group in groups {
      extendBack(&group)
      if let last = result.last, isOpening(last, group) {
        result[result.count - 1].isOpening = true
        group.isOpening = true
      }
      if let last = result.last, let window = window(last, group) {
        result[result.count - 1] = window
      } else {
        result.append(group)
      }
    }
    return result
  }

  private func isOpening(_ first: Group, _ second: Group) -> Bool {
    guard first.weekday != nil, second.weekday != nil, first.dates.isEmpty, second.dates.isEmpty,
      second.range.lowerBound - first.range.upperBound <= 12
    else {
      return first.isOpening && second.dates.isEmpty && second.range.lowerBound - first.range.upperBound <= 12
    }
    return Self.windowJoin.matches(page.string(first.range.upperBound..<second.range.lowerBound))
  }

  /// "từ ngày 5 đến ngày 8/12/2026": the first day has no month of its own.
  private func extendBack(_ group: inout Group) {
    guard group.dates.count == 1, group.clock == nil, group.until == nil, let date = group.dates.first,
      group.datePrecision == .day
    else { return }
    let start = max(0, group.range.lowerBound - 40)
    let before = page.string(start..<group.range.lowerBound) as NSString
    guard let match = Self.dayBefore.first(in: before), let range = match[1],
      let day = Int(before.text(range)),
      let first = CivilDate(year: date.year, month: date.month, day: day), first < date
    else { return }
    group.until = TimeMention.WindowEnd(date: date, clock: nil, precision: .day)
    group.dates = [first]
    group.range = (start + range.lowerBound)..<group.range.upperBound
  }

  private func window(_ first: Group, _ second: Group) -> Group? {
    let between = first.range.upperBound..<second.range.lowerBound
    guard between.count <= 30, first.until == nil, second.until == nil else { return nil }
    let gap = page.string(between)
    guard gap.count(where: { $0 == "\n" }) <= 1 else { return nil }
    let isCells =
      Self.cellGap.matches(gap) && first.clock != nil && second.clock != nil && second.dates.isEmpty
    guard isCells || Self.windowJoin.matches(gap) else { return nil }
    let before = page.string(max(0, first.range.lowerBound - 90)..<first.range.lowerBound)
    if Self.andJoin.matches(gap), !Self.between.matches(before),
      !Self.betweenInside.matches(page.string(first.range))
    {
      return nil
    }
    // "Moved from the 5th to the 9th" is no window; "moved to the 9th, 22:00–04:00" has one.
    if Self.moving.matches(before), second.hasDate || !Self.dashJoin.matches(gap) { return nil }
    // Opening hours: "Monday to Friday, 8 AM to 5 PM".
    guard !first.dates.isEmpty || !second.dates.isEmpty else { return nil }
    guard (first.clock == nil) == (second.clock == nil) || (first.clock != nil && second.dates.isEmpty) else {
      return first.dates.isEmpty ? nil : spread(first, second)
    }
    return spread(first, second)
  }

  private func spread(_ first: Group, _ second: Group) -> Group? {
    var group = first
    group.range = first.range.lowerBound..<second.range.upperBound
    if group.dates.isEmpty { (group.dates, group.datePrecision) = (second.dates, second.datePrecision) }
    if group.weekday == nil { group.weekday = first.dates.isEmpty ? second.weekday : nil }
    if !group.hasZone { (group.zone, group.hasDoubtfulZone) = (second.zone, second.hasDoubtfulZone) }
    guard let start = group.dates.first else { return nil }
    var end = second.dates.isEmpty ? start : second.dates.count == group.dates.count ? second.dates[0] : start
    if let from = first.clock, let to = second.clock, end == start, to <= from { end = end.adding(days: 1) }
    guard end >= start else { return nil }
    group.until = TimeMention.WindowEnd(
      date: end, clock: second.clock, precision: second.clock == nil ? .day : second.clockPrecision)
    return group
  }

  // MARK: Mentions

  private func mention(_ group: Group) -> TimeMention? {
    guard group.hasDate, !group.isOpening else { return nil }
    var dates = group.dates
    var doubt: NoticeDoubt? = dates.count > 1 ? .dayOrder : nil
    if let weekday = group.weekday, !dates.isEmpty {
      let fitting = dates.filter { $0.weekday == weekday }
      if fitting.count == 1 {
        (dates, doubt) = (fitting, nil)
      } else if dates.count == 1 {
        // The day of the week belongs to another date: the nearest such day is the other reading.
        let distance = (weekday - dates[0].weekday + 10) % 7 - 3
        dates.append(dates[0].adding(days: distance))
        doubt = .twoReadings
      }
    } else if let weekday = group.weekday {
      dates = [today.adding(days: (weekday - today.weekday + 7) % 7)]
    }
    var mention = TimeMention(
      range: group.range, core: group.range, dates: dates,
      precision: group.clock == nil ? group.datePrecision : group.clockPrecision, clock: group.clock,
      zone: group.zone, doubtfulZone: group.hasDoubtfulZone, doubt: doubt, until: group.until,
      isRelative: group.dates.isEmpty)
    if group.isMidnight, doubt == nil, group.until == nil, let date = dates.first {
      mention.doubt = .twoReadings
      mention.clock = 0
      mention.dates = [date.adding(days: 1), date]
    }
    return bound(mention)
  }

  private func bound(_ mention: TimeMention) -> TimeMention {
    var mention = mention
    if let (boundary, start) = Binding.before(mention.core.lowerBound, page) {
      mention.boundary = boundary
      mention.range = start..<mention.core.upperBound
    }
    if let (boundary, end) = Binding.after(mention.core.upperBound, page) {
      mention.boundary = boundary
      mention.range = mention.range.lowerBound..<end
    }
    if mention.until != nil { mention.boundary = .from }
    // "… (giờ Việt Nam)": the bracket belongs to it.
    let text = page.string(mention.range)
    let end = mention.range.upperBound
    if text.contains("("), !text.contains(")"), end < page.source.length,
      page.source.character(at: end) == 0x29
    {
      mention.range = mention.range.lowerBound..<(end + 1)
    }
    return mention
  }
}

/// Words that bind a time.
enum Binding {
  private static let words: [(String, Boundary)] = [
    (#"(?:on|at) (?:or|and) after|(?:not|no) (?:before|earlier than|sooner than)|không sớm hơn"#, .from),
    (
      #"on or before|at or before|by (?:no|not) later than|(?:no|not) later than|không muộn hơn|không trễ hơn"#,
      .by
    ),
    (
      #"chậm nhất(?: là)?(?: đến| vào)?(?: hết)?|muộn nhất(?: là)?(?: vào)?|trễ nhất|hạn (?:chót|cuối)(?: cùng)?(?: là)?"#,
      .by
    ),
    (
      #"up to and including|through|(?:by|until|till|before) (?:the )?end of(?: the day on| day on)?|(?:cho )?đến hết|hết"#,
      .untilEndOf
    ),
    (#"prior to|before|trước"#, .before),
    (
      #"(?:starting|beginning|effective)(?: from| on| as of)?|as of|as from|from|kể từ|bắt đầu từ|tính từ|từ"#,
      .from
    ),
    (#"after|following|(?<!tuần )(?<!tháng )(?<!năm )(?<!như )sau|quá"#, .after),
    (#"until|till|by(?: close of business on| end of day on| COB on)?|cho đến|đến|tới"#, .by),
    (#"around|about|approximately|on or about|khoảng|dự kiến(?: vào)?"#, .around),
    (#"on|at|in|during|trong|vào|lúc|sang|vào lúc"#, .at),
  ]
  private static let patterns: [(Pattern, Boundary)] = words.map {
    (
      Pattern(
        #"(?<![\p{L}\d])(?:"# + $0.0
          + #")(?:[\s*_"“(]+(?:the|ngày|vào|lúc|thời điểm|hồi|là|sáng|trưa|chiều|tối))*[\s:*_"“(]*\z"#), $0.1
    )
  }
  private static let later = Pattern(
    #"\A[\s,)*_]*(?:(at the latest|or earlier)|(or later|onwards?|trở đi))\b"#)

  /// The binding word before a place and where it begins.
  static func before(_ place: Int, _ page: NoticePage) -> (Boundary, Int)? {
    let start = max(0, place - 48)
    var text = page.string(start..<place)
    var shift = 0
    if let cut = text.range(of: "\n\n") {
      shift = text[..<cut.upperBound].utf16.count
      text = String(text[cut.upperBound...])
    }
    var best: (Boundary, Int)?
    for (pattern, boundary) in patterns {
      guard let match = pattern.first(in: text as NSString) else { continue }
      let found = start + shift + match.range.lowerBound
      if best.map({ found < $0.1 }) ?? true { best = (boundary, found) }
    }
    return best
  }

  static func after(_ place: Int, _ page: NoticePage) -> (Boundary, Int)? {
    let text = page.string(place..<min(page.source.length, place + 24)) as NSString
    guard let match = later.first(in: text) else { return nil }
    return (match[1] != nil ? .by : .from, place + match.range.upperBound)
  }
}
