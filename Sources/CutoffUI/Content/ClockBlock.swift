import CutoffDomain
import CutoffScreen
import CutoffWords

/// The words beside the digits: whose clock it is and whether it still counts.
package struct ClockBlock {
  /// The label over the digits.
  package var label: String
  package var ink: Ink
  /// "01:59:53", and "12:00" where days stand before it; empty where only the days are known.
  package var digits: String
  /// Whole days in front of hours and minutes; nil below a day.
  package var days: Int64?
  /// "ngày", "days".
  package var dayWord: String
  /// The hour has passed.
  package var isPast: Bool
  /// State, hour, who set it, and what else must be known.
  package var lines: [Piece]

  /// Whether there is one at `now`.
  package static func isThere(_ standing: Standing, at now: Instant) -> Bool {
    standing.clock != nil || next(of: standing, at: now).first != nil
  }

  /// What is due next where nobody set an hour of a cut, the soonest first.
  private static func next(of standing: Standing, at now: Instant) -> [DeadlineStanding] {
    guard standing.band != .quiet, !HeadlineText.isOver(standing.headline) else { return [] }
    let ahead = standing.deadlines.compactMap { entry -> (Instant, DeadlineStanding)? in
      guard entry.state == .pending, let due = entry.due.due, due > now else { return nil }
      return (due, entry)
    }
    return ahead.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Nil for an incident without a clock and without anything due.
  package init?(_ standing: Standing, viewpoint: Viewpoint) {
    if let clock = standing.clock {
      self.init(clock, standing, viewpoint)
    } else {
      self.init(next: ClockBlock.next(of: standing, at: viewpoint.shownAt), standing, viewpoint)
    }
  }

  private init(_ clock: Clock, _ standing: Standing, _ viewpoint: Viewpoint) {
    let deadline = standing.incident.deadlines.first { $0.id == clock.deadline }
    let language = viewpoint.language
    let left = clock.due.seconds(since: viewpoint.shownAt)
    let parts = CountdownParts(seconds: left)
    ink = clock.state == .cut && standing.band == .quiet ? .muted : ClockText.ink(clock)
    label = ClockBlock.label(clock)(language)
    isPast = parts.isPast
    days = parts.days > 0 || clock.isCountedInDays ? parts.days : nil
    digits = clock.isCountedInDays ? "" : parts.days > 0 ? parts.hoursMinutes : parts.clock
    dayWord = (parts.days == 1 ? ScreenWords.oneDay : ScreenWords.days)(language)
    lines =
      clock.state == .cut
      ? CutLines(clock, deadline, standing, viewpoint).lines
      : deadline.map { ClockBlock.lines(clock, $0, standing, viewpoint) } ?? []
  }

  /// The digits count to what is due next, and say that it is no cut.
  private init?(next: [DeadlineStanding], _ standing: Standing, _ viewpoint: Viewpoint) {
    guard let first = next.first, let due = first.due.due else { return nil }
    let language = viewpoint.language
    let parts = CountdownParts(seconds: due.seconds(since: viewpoint.shownAt))
    let word = standing.headline.word.shown
    label = ScreenWords.noCutDate(first.deadline.kind.shown)(language)
    ink = .text
    digits = parts.days > 0 ? parts.hoursMinutes : parts.clock
    days = parts.days > 0 ? parts.days : nil
    dayWord = (parts.days == 1 ? ScreenWords.oneDay : ScreenWords.days)(language)
    isPast = false
    let dues = next.prefix(3).enumerated().map { place, entry in
      let said = SaidText.echo(entry.due, language: language)
      return Piece(entry.deadline.shownName(language) + " " + said, place == 0 ? .strong : .text)
    }
    lines = [Piece(word.glyph + " " + word.word(language), word.ink)] + dues
  }

  private static func label(_ clock: Clock) -> Wording {
    switch clock.state {
    case .pending: ScreenWords.cutIn
    case .unconfirmed, .passed: ScreenWords.hourPassed
    case .cut: clock.isPartial ? ScreenWords.partDownFor : ScreenWords.downFor
    }
  }

  /// The time in one line: "+300 ngày 12:00", "01:59:53".
  package var timeText: String {
    let count = [days.map { "\($0) \(dayWord)" }, digits.isEmpty ? nil : digits].compactMap { $0 }
    return (isPast ? "+" : "") + count.joined(separator: " ")
  }

  private static func lines(
    _ clock: Clock, _ deadline: Deadline, _ standing: Standing, _ viewpoint: Viewpoint
  ) -> [Piece] {
    let language = viewpoint.language
    let word = clock.state == .pending ? standing.headline.word.shown : threatWord(clock)
    var lines = [Piece(word.glyph + " " + word.word(language), word.ink)]
    lines.append(Piece(hour(deadline, standing, viewpoint), .strong))
    lines.append(Piece(setter(deadline, clock, standing, viewpoint)))
    if let history = history(clock, standing, viewpoint) { lines.append(Piece(history, .muted)) }
    lines += [ActByText.piece(standing, viewpoint)].compactMap { $0 } + beside(clock, standing, viewpoint)
    return lines
  }

  private static func threatWord(_ clock: Clock) -> StateWord {
    switch clock.state {
    case .pending: Threat.dated.shown
    case .unconfirmed: Threat.unconfirmed.shown
    case .passed: Threat.passed.shown
    case .cut: Threat.carriedOut.shown
    }
  }

  /// "0h T7 04/07/2020 (+07)"; a day without an hour shows none. Of a window also its end.
  private static func hour(
    _ deadline: Deadline, _ standing: Standing, _ viewpoint: Viewpoint
  ) -> String {
    let entry = standing.deadlines.first { $0.deadline.id == deadline.id }
    let end = entry?.until.map { SaidText.short($0, now: viewpoint.shownAt, language: viewpoint.language) }
    let start = SaidText.echo(entry?.due ?? deadline.due, language: viewpoint.language)
    return [start, end].compactMap { $0 }.joined(separator: ", ")
  }

  private static func setter(
    _ deadline: Deadline, _ clock: Clock, _ standing: Standing, _ viewpoint: Viewpoint
  ) -> String {
    let language = viewpoint.language
    let party = standing.name(of: deadline.setBy)
    let date = SaidText.short(deadline.setAt, now: viewpoint.shownAt, language: language)
    let set = party.map { ScreenWords.setBy($0, date)(language).trimmingBlanks() }
    return [set ?? ScreenWords.setterUnknown(language), ScreenWords.notWithdrawn(language)]
      .joined(separator: ", ")
  }

  /// How often it was moved; nil where there is nothing to say.
  private static func history(_ clock: Clock, _ standing: Standing, _ viewpoint: Viewpoint) -> String? {
    let language = viewpoint.language
    guard let before = clock.chain.first.flatMap({ id in standing.incident.deadlines.first { $0.id == id } })
    else {
      let wasDeferred = standing.incident.events.contains { event in
        guard case .outcome(let outcome) = event.content else { return false }
        return outcome.result == .suspended || outcome.result == .moved
      }
      return wasDeferred ? ScreenWords.deferredBefore(language) : nil
    }
    let said = SaidText.short(before.due, now: viewpoint.shownAt, language: language)
    return ScreenWords.moved(clock.chain.count, from: said)(language)
  }

  private static func beside(_ clock: Clock, _ standing: Standing, _ viewpoint: Viewpoint) -> [Piece] {
    let language = viewpoint.language
    guard clock.state == .pending else {
      let text = clock.state == .unconfirmed ? ScreenWords.nobodyConfirmed : ScreenWords.nobodyDecided
      let key = viewpoint.keymap.shownKey(of: .check) ?? ""
      // Whoever has just looked is not asked to look.
      let check =
        clock.state == .unconfirmed && standing.service.value == .unknown
        ? [Piece("! " + ScreenWords.checkNow(language) + ": " + key, .warning)] : []
      return check + [Piece(text(language), .warning)]
    }
    guard let id = clock.beside.first,
      let other = standing.deadlines.first(where: { $0.deadline.id == id }), let due = other.due.due
    else { return [] }
    let what = other.deadline.kind.shown(language)
    let left = TimeText.countdown(due.seconds(since: viewpoint.shownAt), language)
    let text = due == clock.due ? ScreenWords.sameMoment(what) : ScreenWords.endsBefore(what, left)
    return [
      Piece("! " + text(language), .warning), Piece("  " + ScreenWords.doneUnknown(language), .warning),
    ]
  }
}

extension String {
  fileprivate func trimmingBlanks() -> String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
