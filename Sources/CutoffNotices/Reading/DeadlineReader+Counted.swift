import CutoffDomain
import Foundation

/// Deadlines that are counted from something else, or follow a date that was said before.
extension DeadlineReader {
  // MARK: Counted from something else

  mutating func read(_ term: CountedTerm) {
    let clause = scene.clauses[term.clause]
    let others = CountedTerm.ranges(in: page, clause.segment.range)
    guard
      let trigger = condition(of: term, clause, others) ?? clause.trigger(
        for: term.range, beside: [], without: others)
        ?? leading(clause).map({ $0.0 }),
      ![.resume, .other, .certificateExpiry].contains(trigger.kind),
      !(trigger.isDenied), !isOfAnother(trigger, term)
    else { return }
    let kind = DeadlineContext.kind(of: trigger, in: clause, scene)
    // "If it is not paid in 15 days, it is cut on the 18th": the cut has its date.
    if clause.condition(around: term.range) != nil,
      scene.mentions(in: clause.segment.range).contains(where: {
        clause.condition(around: $0.core) == nil && isUsed($0)
      })
    {
      return
    }
    var finding = DeadlineFinding(
      kind: kind,
      said: SaidTime(says: page.phrase(term.range), boundary: term.boundary, point: nil), until: nil,
      quotes: [term.range, clause.segment.range], confidence: scene.confidence(.likely, at: term.range),
      label: page.phrase(trigger.range), segment: clause.segment.range, days: [])
    finding.doubt = term.isWorkingDays ? .workingDays : .dependsOnDate
    finding.doubtQuote = term.range
    count(&finding, by: term)
    if let condition = clause.conditions.first, kind.stopsService {
      finding.condition = page.phrase(condition)
    }
    if finding.choices.isEmpty { open.append((findings.count, term)) }
    findings.append(finding)
    used.append(term.range)
  }

  /// "30 days after suspension", where the suspension itself is told further below, or has its date from another
  /// sentence.
  mutating func countLate() {
    for (place, term) in open where findings[place].choices.isEmpty { count(&findings[place], by: term) }
  }

  func count(_ finding: inout DeadlineFinding, by term: CountedTerm) {
    let others = findings.filter { $0.segment != finding.segment || $0.quotes != finding.quotes }
    let (days, origin) = term.days(scene, others)
    finding.counted = origin.map { (term.count, term.countedUnit, $0) }
    finding.choices = days.map { date in
      (
        SaidTime(
          says: finding.said.says, boundary: term.boundary == .after ? .at : term.boundary,
          point: TimePoint(.day, WallTime(startOf: date), zone: scene.zone)), nil
      )
    }
    finding.days = finding.choices.compactMap { $0.said.point?.wall.date }
  }

  /// "If it is not paid in 15 days, it is cut": the term is that of the cut.
  func condition(of term: CountedTerm, _ clause: Clause, _ terms: [Range<Int>]) -> Trigger? {
    guard clause.condition(around: term.range) != nil else { return nil }
    return clause.triggers.first { trigger in
      trigger.kind.stopsService && !trigger.isDenied && clause.condition(around: trigger.range) == nil
        && !terms.contains { $0.overlaps(trigger.range) }
    }
  }

  private static let duty = Pattern(
    #"\b(?:must|shall|should|has to|have to|need to|needs to)\b|(?<![\p{L}])(?:phải|có trách nhiệm)(?![\p{L}])"#
  )

  /// "It is terminated and equipment must be returned within 15 days": the term is that of the duty.
  private func isOfAnother(_ trigger: Trigger, _ term: CountedTerm) -> Bool {
    guard trigger.range.upperBound < term.range.lowerBound else { return false }
    return Self.duty.matches(page.string(trigger.range.upperBound..<term.range.lowerBound))
  }

  private func isUsed(_ mention: TimeMention) -> Bool { used.contains { $0.overlaps(mention.core) } }

  // MARK: After a date that was said before

  static let anaphora = Pattern(
    #"quá (?:thời )?hạn (?:trên|này|nêu trên|nói trên|đó)|(?:sau|hết|quá|đến) (?:thời (?:hạn|điểm|gian)|ngày|mốc)(?: thời gian)? (?:trên|này|nêu trên|nói trên|đó)|after (?:this|that|the above) (?:time|date|day|deadline|period)|from (?:that|this) (?:date|moment|time|point)|failing (?:which|this|that)|on that (?:date|day)|otherwise|thereafter|if not,"#
  )

  /// "After this time … data will be lost": the date is that of the sentence before.
  mutating func readAfterDate(_ clause: Clause) {
    guard clause.segment.kind == .sentence, scene.mentions(in: clause.segment.range).isEmpty,
      let anchor = antecedent(of: clause), let date = anchor.days.first, anchor.days.count == 1,
      let point = anchor.said.point
    else { return }
    let isSame = Self.anaphora.first(in: page.source, clause.segment.range) != nil
    guard
      let trigger = clause.triggers.first(where: { $0.kind == .dataDeletion && !$0.isDenied })
        ?? (isSame ? clause.triggers.first { $0.kind.stopsService && !$0.isDenied } : nil)
    else { return }
    let kind = DeadlineContext.kind(of: trigger, in: clause, scene)
    guard !(kind.stopsService && findings.contains { $0.kind.stopsService }) else { return }
    let boundary: Boundary = anchor.kind.stopsService ? .at : .after
    findings.append(
      DeadlineFinding(
        kind: kind,
        said: SaidTime(says: anchor.said.says, boundary: boundary, point: point), until: nil,
        quotes: [clause.segment.range] + anchor.quotes.prefix(1),
        confidence: scene.confidence(.likely, at: clause.segment.range), label: page.phrase(trigger.range),
        segment: clause.segment.range, days: [date]))
  }

  private func antecedent(of clause: Clause) -> DeadlineFinding? {
    guard let place = scene.clauses.firstIndex(where: { $0.segment.range == clause.segment.range }) else {
      return nil
    }
    let isSame = Self.anaphora.first(in: page.source, clause.segment.range) != nil
    let follows =
      place > 0 && scene.clauses[place - 1].segment.paragraph == clause.segment.paragraph
      && Self.anaphora.first(in: page.source, scene.clauses[place - 1].segment.range) != nil
    guard isSame || follows else { return nil }
    return findings.last { $0.segment.upperBound <= clause.segment.range.lowerBound && $0.said.point != nil }
  }
}
