/// Sets the two sides of a window against the calendar.
struct WindowResolver {
  private typealias Ends = (start: Meaning, end: Meaning)

  private let sides: WindowSides
  private let reference: WhenReference
  private let inOrder: (WhenReference) -> WindowSides

  init(
    _ start: Composition, _ end: Composition, _ joint: WindowJoint, _ reference: WhenReference
  ) {
    inOrder = { reference in
      WindowSides(start, end, joint, isDayFirst: reference.isDayFirst)
    }
    self.reference = reference
    sides = inOrder(reference)
  }

  var areTimes: Bool { sides.areTimes }

  func meaning() -> Result<WindowMeaning, WindowProblem> {
    do throws(WindowProblem) {
      let ends = try ends(sides, reference)
      var meaning = WindowMeaning(start: ends.start, end: ends.end)
      if let (flag, other) = other(than: ends) {
        meaning.flag = flag
        meaning.other = (other.start.said, other.end.said)
      }
      return .success(meaning)
    } catch {
      return .failure(error)
    }
  }

  // MARK: The other reading

  private func other(than ends: Ends) -> (WhenFlag, Ends)? {
    for flag in sides.doubts where flag != .dayOrder || reference.flagsDayOrder {
      var reference = reference
      reference.other = flag
      let sides = inOrder(reference)
      guard sides.areTimes, let other = try? self.ends(sides, reference), other.start.said != ends.start.said,
        let due = other.end.said.due, flag == .dayOrder || due > reference.now
      else { continue }
      return (flag, other)
    }
    return otherDay(ends)
  }

  /// A day earlier: the window that runs now, or the one that ends on the day behind its end.
  private func otherDay(_ ends: Ends) -> (WhenFlag, Ends)? {
    guard sides.followsStart, let start = ends.start.said.point?.wall.date,
      let end = ends.end.said.point?.wall.date
    else { return nil }
    let isDayless = !sides.start.hasDay
    let isOverNight = end > start && ends.end.said.point?.wall.secondOfDay ?? 0 > 0
    guard isDayless || (sides.isDayOfEnd && isOverNight) else { return nil }
    var earlier = sides.start
    earlier.take(start.adding(days: -1))
    guard let other = try? self.ends(sides.with(start: earlier), reference),
      other.start.said.due != ends.start.said.due, let due = other.end.said.due, due > reference.now
    else { return nil }
    return (isDayless ? .windowNow : .windowDay, other)
  }

  // MARK: Ends

  private func ends(_ sides: WindowSides, _ reference: WhenReference) throws(WindowProblem) -> Ends {
    let halves = WindowHalves(sides: sides)
    var problem = WindowProblem.unlike
    for variant in halves.variants {
      do throws(WindowProblem) {
        let ends = try plainEnds(variant, reference)
        let length = WindowResolver.length(ends)
        let crosses = sides.followsStart && ends.start.said.point?.wall.date != ends.end.said.point?.wall.date
        let isOdd = crosses && (halves.mayMissHalves || sides.hasBareHour)
        if halves.isSure ? !isOdd : length < Span.day / 2 { return ends }
        problem = .empty
      } catch {
        problem = error
      }
    }
    throw problem
  }

  private func plainEnds(_ sides: WindowSides, _ reference: WhenReference) throws(WindowProblem) -> Ends {
    let start = try meaning(of: sides.start, reference)
    let end = try end(of: sides, after: start, reference)
    if WindowResolver.length((start, end)) > 0 { return (start, end) }
    var sides = sides
    guard sides.startYearBefore() else { throw .empty }
    let earlier = try meaning(of: sides.start, reference)
    guard WindowResolver.length((earlier, end)) > 0 else { throw .empty }
    return (earlier, end)
  }

  private func end(
    of sides: WindowSides, after start: Meaning, _ reference: WhenReference
  ) throws(WindowProblem) -> Meaning {
    guard let point = start.said.point else { throw .unlike }
    guard sides.followsStart else { return try ownEnd(of: sides.end, after: point, reference) }
    var end = sides.end
    end.take(point.wall.date)
    let sameDay = try meaning(of: end, reference)
    if WindowResolver.length((start, sameDay)) > 0, !sides.endsNextDay { return sameDay }
    end.take(point.wall.date.adding(days: 1))
    return try meaning(of: end, reference)
  }

  /// A date without its year and a lone weekday are the first ones after the start.
  private func ownEnd(
    of end: Composition, after start: TimePoint, _ reference: WhenReference
  ) throws(WindowProblem) -> Meaning {
    let isOfSpeaker = end.relativeDay != nil || end.unit != nil || end.relation != nil || end.edge != nil
    guard !isOfSpeaker, end.year == nil else { return try meaning(of: end, reference) }
    if let weekday = end.weekday, end.day == nil, end.month == nil {
      var dated = end
      dated.take(start.wall.date.adding(days: (weekday - start.wall.date.weekday + 7) % 7))
      return try meaning(of: dated, reference)
    }
    var there = reference
    there.now = start.start
    var meaning = try meaning(of: end, there)
    guard let due = meaning.said.due, due.seconds(since: start.start) <= WindowResolver.longestYearless else {
      throw .empty
    }
    meaning.warnings.remove(.alreadyPast)
    if due < reference.now { meaning.warnings.insert(.alreadyPast) }
    return meaning
  }

  /// A window whose end names no year is no longer than this: "14/8 - 1/7" is a slip.
  private static let longestYearless = 184 * Span.day

  private func meaning(
    of composition: Composition, _ reference: WhenReference
  ) throws(WindowProblem) -> Meaning {
    var composition = composition
    composition.isDangling = false
    var resolver = Resolver(composition, reference)
    guard let meaning = try? resolver.ownMeaning(), meaning.said.point != nil else { throw .unlike }
    return meaning
  }

  private static func length(_ ends: Ends) -> Int64 {
    guard let start = ends.start.said.due, let end = ends.end.said.due else { return 0 }
    return end.seconds(since: start)
  }
}
