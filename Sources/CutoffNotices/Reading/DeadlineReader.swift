import CutoffDomain
import Foundation

/// Reads deadlines: what happens beside a time, or is counted from another one, or has no date.
struct DeadlineReader {
  let scene: NoticeScene
  /// Times that say something else: the old date of a move, an instalment.
  let taken: [Range<Int>]
  /// A date was moved: what stops has one, wherever that is said.
  let hasMovedDate: Bool
  var findings: [DeadlineFinding] = []
  /// Requests with a date that are no deadline of the matter.
  var steps: [StepFinding] = []
  /// Ranges that gave something.
  var used: [Range<Int>] = []
  private var countedRanges: [Range<Int>] = []
  /// Terms whose base was not found when they were read, with the place of their finding.
  var open: [(place: Int, term: CountedTerm)] = []
  var page: NoticePage { scene.page }

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

  mutating func read(_ mention: TimeMention, in clause: Clause) {
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
  func leading(_ clause: Clause) -> (Trigger, Range<Int>)? {
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

  func doubt(_ finding: inout DeadlineFinding, _ mention: TimeMention, _ boundary: Boundary) {
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
}

/// Something that the notice asks for, with a date.
struct StepFinding {
  var range: Range<Int>
  var mention: TimeMention
}
