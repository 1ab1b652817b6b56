import CutoffDomain
import Foundation

/// Reads deadlines: what happens beside a time, or is counted from another one, or has no date.
struct DeadlineReader {
  let scene: NoticeScene
  /// Times that say something else: the old date of a move, an instalment.
  let taken: [Range<Int>]
  /// A date was moved: what stops has one, wherever that is said.
  let hasMovedDate: Bool
  private(set) var findings: [DeadlineFinding] = []
  /// Requests with a date that are no deadline of the matter.
  private(set) var steps: [StepFinding] = []
  /// Ranges that gave something.
  private(set) var used: [Range<Int>] = []
  private var countedRanges: [Range<Int>] = []
  /// Terms whose base was not found when they were read, with the place of their finding.
  private var open: [(place: Int, term: CountedTerm)] = []
  private var page: NoticePage { scene.page }

  init(scene: NoticeScene, taken: [Range<Int>], hasMovedDate: Bool = false) {
    self.scene = scene
    self.taken = taken
    self.hasMovedDate = hasMovedDate
  }

  mutating func run() {
    let counted = CountedTerm.all(in: scene)
    countedRanges = counted.map(\.range)
    for (place, clause) in scene.clauses.enumerated() {
      readTable(clause)
      for mention in scene.mentions(in: clause.segment.range) where isOpen(mention) {
        read(mention, in: clause)
      }
      for term in counted where term.clause == place { read(term) }
      readAfterDate(clause)
      readHoliday(clause)
    }
    readUndated()
    countLate()
    findings = Self.merged(findings)
  }

  private func isOpen(_ mention: TimeMention) -> Bool {
    !(taken + countedRanges).contains { $0.overlaps(mention.core) }
      && !used.contains { $0.overlaps(mention.core) }
      && !Mentioned.isOther(mention, scene)
  }

  // MARK: Beside a time

  private mutating func read(_ mention: TimeMention, in clause: Clause) {
    let others = scene.mentions(in: clause.segment.range).map(\.core).filter { $0 != mention.core }
    let counted = CountedTerm.ranges(in: page, clause.segment.range)
    let own = clause.trigger(for: mention.core, beside: others, without: counted)
    let asked =
      Request.start(in: page, clause.segment.range, before: mention.range)
      ?? (own == nil ? requestOfLead(clause) : nil)
    if let request = asked,
      own == nil || own?.kind == .other
        || (own?.kind == .cutoff || own?.kind == .resume) && (own?.range.lowerBound ?? 0) > request
    {
      steps.append(StepFinding(range: request..<mention.range.upperBound, mention: mention))
      used.append(mention.core)
      return
    }
    if let own, isDone(own) {
      used.append(mention.core)
    } else if let own {
      add(mention, own, clause, confidence: .clear)
    } else if let (trigger, lead) = leading(clause) {
      add(mention, trigger, clause, confidence: .clear, lead: lead)
    } else if let trigger = neighbour(of: clause, mention) {
      add(mention, trigger, clause, confidence: .likely)
    }
  }

  private static let done = Pattern(
    #"(?:(?:has|have|had)(?: now)?(?: already)? been|was|were)\s+(?:\w+ly\s+)?\z|(?:đã|vừa)\s+(?:được\s+|bị\s+|tạm\s+)*\z"#
  )

  /// "Has been restored": it is over, and no deadline.
  private func isDone(_ trigger: Trigger) -> Bool {
    if page.string(trigger.range).lowercased() == "expired" { return true }
    guard trigger.kind == .resume || trigger.kind.stopsService || trigger.kind == .payment else {
      return false
    }
    return Self.done.matches(
      page.phrase(max(0, trigger.range.lowerBound - 30)..<trigger.range.lowerBound) + " ")
  }

  /// An item of "we ask you to:".
  private func requestOfLead(_ clause: Clause) -> Int? {
    guard clause.segment.kind == .item, let lead = clause.segment.lead, scene.clauses.indices.contains(lead),
      Request.hasRequest(in: page, scene.clauses[lead].segment.range)
    else { return nil }
    return clause.segment.range.lowerBound
  }

  /// The trigger of the sentence that leads to an item or row.
  private func leading(_ clause: Clause) -> (Trigger, Range<Int>)? {
    guard let lead = clause.segment.lead, scene.clauses.indices.contains(lead) else { return nil }
    let clauses = scene.clauses[lead]
    guard
      let trigger = clauses.triggers.last(where: {
        !$0.isDenied && clauses.condition(around: $0.range) == nil
      })
    else { return nil }
    return (trigger, clauses.segment.range)
  }

  /// What stops in the sentences around, for one that only says when: a window, or a line with such a label.
  private func neighbour(of clause: Clause, _ mention: TimeMention) -> Trigger? {
    guard !clause.triggers.contains(where: { !$0.isDenied }),
      let place = scene.clauses.firstIndex(where: { $0.segment.range == clause.segment.range }),
      mention.until != nil || Self.isTimeLine(page.string(clause.segment.range))
    else { return nil }
    func stops(_ clause: Clause) -> Trigger? {
      clause.triggers.last {
        !$0.isDenied && $0.kind.stopsService && clause.condition(around: $0.range) == nil
      }
    }
    let near = scene.clauses.indices.sorted { abs($0 - place) < abs($1 - place) }
    let paragraph = near.filter { scene.clauses[$0].segment.paragraph == clause.segment.paragraph }
    return (paragraph + near).lazy.compactMap { stops(scene.clauses[$0]) }.first
  }

  private static let timeLine = Pattern(
    #"\A\s*(?:thời gian|thời điểm|khi nào|time|when|date|window|start|ngày)\b[^:\n]{0,30}:"#)
  private static func isTimeLine(_ text: String) -> Bool { timeLine.matches(text) }

  private mutating func add(
    _ mention: TimeMention, _ trigger: Trigger, _ clause: Clause, confidence: NoticeConfidence,
    lead: Range<Int>? = nil
  ) {
    guard trigger.kind != .resume || mention.boundary != nil || clause.segment.kind == .row else { return }
    let boundary = Boundaries.boundary(of: mention, trigger.kind)
    guard let said = scene.said(mention, boundary) else { return }
    var finding = DeadlineFinding(
      kind: DeadlineContext.kind(of: trigger, in: clause, scene), said: said, until: scene.until(mention),
      quotes: [mention.range, clause.segment.range],
      confidence: scene.confidence(confidence, at: mention.range),
      label: page.phrase(trigger.range), segment: clause.segment.range, days: mention.dates)
    if let lead { finding.quotes.append(lead) }
    if let area = area(of: clause, mention, trigger) { finding.services = [area] }
    if let condition = clause.conditions.first(where: { !$0.overlaps(mention.core) }),
      trigger.kind.stopsService
    {
      finding.condition = page.phrase(condition)
    }
    doubt(&finding, mention, boundary)
    findings.append(finding)
    used.append(mention.core)
  }

  private static let areaLabel = Pattern(#"\A[\s*_]*([\p{L}][^:\n]{1,50}):"#)
  private static let timeLabel = Pattern(
    #"\b(?:time|date|when|window|start|end|from|to|deadline|due|pay|duration|period|notice|thời gian|thời điểm|ngày|hạn|từ|đến|lúc|bắt đầu|kết thúc|ảnh hưởng)\b"#
  )

  /// "Zone A: Tuesday, 9 to 3": whose time it is, where what happens stands elsewhere.
  private func area(of clause: Clause, _ mention: TimeMention, _ trigger: Trigger) -> String? {
    let range = clause.segment.range
    guard clause.segment.kind != .row, !range.contains(trigger.range),
      range.lowerBound < mention.core.lowerBound
    else { return nil }
    let text = page.string(range.lowerBound..<mention.core.lowerBound) as NSString
    guard let name = Self.areaLabel.first(in: text)?[1] else { return nil }
    let label = text.text(name)
    return Self.timeLabel.matches(label)
      || !TriggerWords.all(in: page, range.lowerBound..<mention.core.lowerBound).isEmpty
      ? nil : label.trimmingCharacters(in: .whitespaces)
  }

  private func doubt(_ finding: inout DeadlineFinding, _ mention: TimeMention, _ boundary: Boundary) {
    if let doubt = mention.doubt {
      finding.doubt = doubt
      finding.doubtQuote = mention.core
      finding.choices = mention.dates.compactMap { date in
        let days = mention.dates.first.map { date.dayNumber - $0.dayNumber } ?? 0
        return scene.said(mention, boundary, date: date).map { ($0, scene.until(mention, shiftedBy: days)) }
      }
      finding.said = SaidTime(says: finding.said.says, boundary: boundary, point: nil)
      finding.until = nil
    } else if mention.clock != nil, mention.zone == nil, mention.doubtfulZone || !scene.isZoneKnown {
      finding.doubt = .noZone
      finding.doubtQuote = mention.range
      finding.choices = ZoneChoices.zones(scene).compactMap { zone in
        mention.said(in: zone, boundary, says: finding.said.says).map {
          ($0, mention.end(in: zone, says: finding.said.says))
        }
      }
    } else if mention.isRelative || mention.clock != nil && mention.zone == nil && !scene.isZoneSaid {
      finding.confidence = min(finding.confidence, .likely)
    }
  }

  // MARK: Rows of a table

  /// A row's area is what stops in its time; the head of a column may say what happens then.
  private mutating func readTable(_ clause: Clause) {
    guard clause.segment.kind == .row, let (table, row) = TableReading.row(at: clause.segment.range, page)
    else { return }
    for mention in scene.mentions(in: clause.segment.range) where isOpen(mention) {
      // What the row itself says goes before its head.
      let isOwn = clause.triggers.contains { !$0.isDenied }
      let head = TableReading.trigger(of: table, row, mention, scene)
      guard !isOwn || head?.0.kind == .resume, let (trigger, lead) = head ?? leading(clause) else { continue }
      let count = findings.count
      add(mention, trigger, clause, confidence: .clear, lead: lead)
      guard findings.count > count else { continue }
      if let area = TableReading.area(of: row, mention, scene) { findings[count].services = [area] }
    }
  }

  // MARK: Counted from something else

  private mutating func read(_ term: CountedTerm) {
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
  private mutating func countLate() {
    for (place, term) in open where findings[place].choices.isEmpty { count(&findings[place], by: term) }
  }

  private func count(_ finding: inout DeadlineFinding, by term: CountedTerm) {
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
  private func condition(of term: CountedTerm, _ clause: Clause, _ terms: [Range<Int>]) -> Trigger? {
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

  private static let anaphora = Pattern(
    #"quá (?:thời )?hạn (?:trên|này|nêu trên|nói trên|đó)|(?:sau|hết|quá|đến) (?:thời (?:hạn|điểm|gian)|ngày|mốc)(?: thời gian)? (?:trên|này|nêu trên|nói trên|đó)|after (?:this|that|the above) (?:time|date|day|deadline|period)|from (?:that|this) (?:date|moment|time|point)|failing (?:which|this|that)|on that (?:date|day)|otherwise|thereafter|if not,"#
  )

  /// "After this time … data will be lost": the date is that of the sentence before.
  private mutating func readAfterDate(_ clause: Clause) {
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

  // MARK: Without a date

  /// "Pay before Christmas": which day that is, nobody said.
  private mutating func readHoliday(_ clause: Clause) {
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
  private mutating func readUndated() {
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
  private static func merged(_ findings: [DeadlineFinding]) -> [DeadlineFinding] {
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

/// Something that the notice asks for, with a date.
struct StepFinding {
  var range: Range<Int>
  var mention: TimeMention
}
