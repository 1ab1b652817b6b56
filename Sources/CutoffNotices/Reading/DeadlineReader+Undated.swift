import CutoffDomain
import Foundation

/// Deadlines without a date.
extension DeadlineReader {
  /// "Pay before Christmas": which day that is, nobody said.
  mutating func readHoliday(_ clause: Clause) {
    guard scene.mentions(in: clause.segment.range).isEmpty,
      let vague = Vague.holiday(in: page, clause.segment.range),
      let trigger = clause.trigger(for: vague, beside: [], without: []), trigger.kind != .resume,
      trigger.kind != .other
    else { return }
    var finding = DeadlineFinding(
      kind: DeadlineContext.kind(of: trigger, in: clause, scene),
      said: SaidTime(says: page.phrase(vague), boundary: .before, point: nil), until: nil,
      quotes: [vague, clause.segment.range], confidence: scene.confidence(.likely, at: vague),
      label: page.phrase(trigger.range), segment: clause.segment.range, days: [])
    finding.doubt = .holiday
    finding.doubtQuote = vague
    finding.condition = trigger.kind.stopsService ? clause.conditions.first.map { page.phrase($0) } : nil
    findings.append(finding)
  }

  /// A threat without any date, where no other words tell the cut's date.
  mutating func readUndated() {
    guard !hasMovedDate, !findings.contains(where: { $0.kind.stopsService }) else { return }
    for clause in scene.clauses where Modality.isAhead(in: page, clause.segment.range) {
      guard
        let trigger = clause.triggers.first(where: {
          $0.kind.stopsService && !$0.isDenied && clause.condition(around: $0.range) == nil
        }), scene.mentions(in: clause.segment.range).filter({ isThreat($0, clause) }).isEmpty,
        !taken.contains(where: { $0.overlaps(trigger.range) })
      else { continue }
      if addAfterPayment(clause, trigger) { return }
      addUndated(clause, trigger)
      return
    }
  }

  private func isThreat(_ mention: TimeMention, _ clause: Clause) -> Bool {
    clause.condition(around: mention.core) == nil
      && !findings.contains { $0.quotes[0].overlaps(mention.core) }
  }

  /// "If it is not paid by 7 December, service will be cut": what happens, happens after that day.
  private mutating func addAfterPayment(_ clause: Clause, _ trigger: Trigger) -> Bool {
    guard
      let payment = findings.last(where: { $0.kind == .payment && $0.said.point != nil && $0.doubt == nil }),
      let point = payment.said.point
    else { return false }
    let isOwn = payment.segment == clause.segment.range
    let isNext =
      Self.anaphora.first(in: page.source, clause.segment.range) != nil || !clause.conditions.isEmpty
    let vague = Vague.first(in: page, clause.segment.range)
    guard isOwn || isNext, vague == nil else { return false }
    findings.append(
      DeadlineFinding(
        kind: trigger.kind,
        said: SaidTime(says: payment.said.says, boundary: .after, point: afterPoint(payment.said, point)),
        until: nil, quotes: [clause.segment.range] + payment.quotes.prefix(1),
        confidence: scene.confidence(.likely, at: clause.segment.range),
        condition: clause.conditions.first.map { page.phrase($0) }, label: page.phrase(trigger.range),
        segment: clause.segment.range, days: payment.days))
    return true
  }

  /// After "before 10 December" the tenth is already late.
  private func afterPoint(_ said: SaidTime, _ point: TimePoint) -> TimePoint {
    guard said.boundary == .before, point.precision == .day else { return point }
    return TimePoint(.day, point.wall.adding(seconds: -Span.day), zone: point.zone)
  }

  private mutating func addUndated(_ clause: Clause, _ trigger: Trigger) {
    let vague = Vague.first(in: page, clause.segment.range, outside: clause.conditions)
    let range = vague ?? trigger.range
    var finding = DeadlineFinding(
      kind: DeadlineContext.kind(of: trigger, in: clause, scene),
      said: SaidTime(says: vague.map { page.phrase($0) } ?? "", boundary: .at, point: nil), until: nil,
      quotes: [trigger.range, clause.segment.range],
      confidence: scene.confidence(.likely, at: trigger.range), label: page.phrase(trigger.range),
      segment: clause.segment.range, days: [])
    finding.doubt = vague.map { Vague.isHoliday(page.string($0)) } == true ? .holiday : .noDate
    finding.doubtQuote = range
    finding.condition = clause.conditions.first.map { page.phrase($0) }
    findings.append(finding)
  }

  /// The same date said twice is one deadline.
  static func merged(_ findings: [DeadlineFinding]) -> [DeadlineFinding] {
    var result: [DeadlineFinding] = []
    for finding in findings {
      let same = result.firstIndex {
        $0.kind == finding.kind && $0.doubt == finding.doubt && $0.doubt == nil
          && $0.said.due == finding.said.due
          && $0.until?.due == finding.until?.due && $0.services == finding.services
      }
      guard let same else {
        result.append(finding)
        continue
      }
      // The one that tells more of how it is bound.
      if result[same].said.boundary == .at, finding.said.boundary != .at {
        result[same].said = finding.said
        result[same].quotes = finding.quotes + result[same].quotes
      } else {
        result[same].quotes += finding.quotes
      }
      result[same].confidence = max(result[same].confidence, finding.confidence)
    }
    return withoutCoarse(result).sorted { $0.place < $1.place }
  }

  /// "On 3 December" in a heading is "at 9 on 3 December" in the text.
  private static func withoutCoarse(_ findings: [DeadlineFinding]) -> [DeadlineFinding] {
    findings.filter { coarse in
      guard coarse.doubt == nil, coarse.until == nil, coarse.services.isEmpty, let day = coarse.said.point,
        day.precision == .day
      else { return true }
      return !findings.contains { fine in
        guard fine.kind == coarse.kind, fine.doubt == nil, fine.segment != coarse.segment,
          let point = fine.said.point, point.precision.isClockTime
        else { return false }
        return point.wall.date == day.wall.date
      }
    }
  }
}
