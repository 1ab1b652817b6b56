import CutoffDomain
import Foundation

/// Puts what was found into the list of proposals and questions.
struct ProposalAssembly {
  let scene: NoticeScene
  private(set) var proposals: [NoticeProposal] = []
  private(set) var questions: [NoticeQuestion] = []
  private(set) var unread: [UnreadSentence] = []
  private var used: [Range<Int>] = []
  /// The ids of deadlines, and the questions whose answer is counted from one of them.
  private var deadlineIDs: [(finding: DeadlineFinding, id: String)] = []
  private var counted: [(question: Int, finding: DeadlineFinding)] = []
  private var page: NoticePage { scene.page }

  init(scene: NoticeScene) { self.scene = scene }

  mutating func run() {
    var parties = PartyReader(page: page, isPress: scene.isPress)
    parties.run()
    var moves = MoveReader(scene: scene)
    moves.run()
    var promises = PromiseReader(scene: scene)
    promises.run()
    let movedTo = moves.findings.compactMap { $0.new?.core }
    let promised = promises.takenTimes.filter { time in !movedTo.contains { $0.overlaps(time) } }
    var deadlines = DeadlineReader(
      scene: scene, taken: moves.taken + promised, hasMovedDate: !movedTo.isEmpty)
    deadlines.run()
    used = moves.taken + promised + deadlines.used
    addEvent(moves.findings, parties)
    addParties(parties)
    for finding in deadlines.findings { addDeadline(finding, setBy: parties.provider) }
    for (place, finding) in counted { name(finding, in: place) }
    for move in moves.findings { addMove(move) }
    for promise in promises.findings { addPromise(promise, parties) }
    addAmounts(promises.takenSums, statedBy: parties.provider)
    addRest(deadlines.steps)
    askServices(deadlines.findings)
    collectUnread(deadlines.findings, deadlines.steps)
  }

  // MARK: One by one

  @discardableResult
  private mutating func add(_ proposal: NoticeProposal) -> String? {
    // Signs of layout alone say nothing.
    guard !proposal.quotes.isEmpty else { return nil }
    var proposal = proposal
    proposal.id = "p\(proposals.count + 1)"
    proposals.append(proposal)
    return proposal.id
  }

  /// The quotes of ranges, each once.
  private func quotes(_ ranges: [Range<Int>]) -> [NoticeQuote] {
    var quotes: [NoticeQuote] = []
    for range in ranges {
      let quote = page.quote(range)
      if !quote.text.isEmpty, !quotes.contains(quote) { quotes.append(quote) }
    }
    return quotes
  }

  private mutating func addEvent(_ moves: [MoveReader.Finding], _ parties: PartyReader) {
    guard let finding = NoticeEventReader(scene: scene, moves: moves).finding() else { return }
    var fields = [ProposalMember("kind", .text(finding.kind.rawValue))]
    if let result = finding.result { fields.append(ProposalMember("result", .text(result.rawValue))) }
    if finding.kind == .agreement { fields.append(ProposalMember("endsMatter", .boolean(false))) }
    let happened = happened(finding)
    fields.append(ProposalMember("at", .text(ProposalTime.unit(happened ?? scene.reference))))
    if let by = parties.provider, !scene.isPress { fields.append(ProposalMember("by", .text(by))) }
    var proposal = NoticeProposal(
      .event, scene.confidence(.clear, at: finding.quotes[0]), fields, quotes(finding.quotes))
    proposal.happenedAt = happened
    add(proposal)
  }

  /// When it happened, where the sentence says another time than the letter's: "has been restored as of 25 November".
  private func happened(_ finding: NoticeEventReader.Finding) -> TimePoint? {
    guard [.restoration, .cut, .payment].contains(finding.kind),
      let segment = page.segment(at: finding.quotes[0].lowerBound)?.range
    else { return nil }
    let points = scene.mentions(in: segment).filter { $0.doubt == nil && $0.until == nil }
      .compactMap { scene.said($0, .at)?.point }
    guard points.count == 1, points[0].start <= scene.reference.lastSecond else { return nil }
    return points[0]
  }

  private mutating func addParties(_ parties: PartyReader) {
    for party in parties.findings {
      var fields = [
        ProposalMember("name", .text(party.name)), ProposalMember("side", .text(party.side.rawValue)),
      ]
      if party.isBodyAbove { fields.append(ProposalMember("isBodyAbove", .boolean(true))) }
      add(NoticeProposal(.party, party.confidence, fields, quotes([party.quote])))
    }
  }

  private mutating func addDeadline(_ finding: DeadlineFinding, setBy: String?) {
    var proposal = NoticeProposal(
      .deadline, finding.confidence, finding.fields(setBy: scene.isPress ? nil : setBy),
      quotes(finding.quotes),
      said: finding.said, until: finding.until)
    proposal.ask = finding.doubt
    let id = add(proposal)
    if let id { deadlineIDs.append((finding, id)) }
    guard let doubt = finding.doubt, let id else { return }
    let choices = finding.choices.map { choice in
      var fields = [ProposalMember("kind", .text(finding.kind.rawValue))] + DeadlineFinding.time(choice.said)
      if let until = choice.until, let end = until.due {
        fields.append(ProposalMember("until", .text(ProposalTime.full(end, until.point?.zone ?? .utc))))
      }
      return NoticeChoice(fields: fields, said: choice.said, until: choice.until)
    }
    let quote = quotes([finding.doubtQuote ?? finding.quotes[0], finding.segment])
    questions.append(
      NoticeQuestion(
        about: id, reason: doubt,
        text: QuestionWords.text(doubt, quote.first?.text ?? "", scene, offersDay: !choices.isEmpty),
        quotes: quote, choices: choices))
    if finding.counted != nil, choices.count == 1 { counted.append((questions.count - 1, finding)) }
  }

  /// Says of an answer what it is counted from. What stands in two sentences is one proposal, with the time of one.
  private mutating func name(_ finding: DeadlineFinding, in question: Int) {
    guard let count = finding.counted else { return }
    let base: NoticeCount.Base?
    switch count.base {
    case .letter: base = .letter
    case .deadline(let kind, let said, let segment):
      let same = deadlineIDs.filter { $0.finding.kind == kind && $0.finding.said.due == said.due }
      base = (same.first { $0.finding.segment == segment } ?? same.first).map { .proposal($0.id) }
    }
    questions[question].choices[0].counted = base.map {
      NoticeCount(offset: count.offset, unit: count.unit, base: $0)
    }
  }

  private mutating func addMove(_ move: MoveReader.Finding) {
    let old = move.old.flatMap { mention in
      scene.said(mention, mention.boundary ?? .at)
    }
    let new = move.new.flatMap { scene.said($0, $0.boundary ?? .at) }
    func text(_ said: SaidTime?) -> ProposalValue {
      said?.due.map { .text(ProposalTime.full($0, said?.point?.zone ?? .utc)) } ?? .null
    }
    let fields = [
      ProposalMember("result", .text(move.result.rawValue)), ProposalMember("from", text(old)),
      ProposalMember("to", text(new)),
    ]
    var proposal = NoticeProposal(
      .move, scene.confidence(.clear, at: move.quotes[0]), fields, quotes(move.quotes), said: new,
      until: move.new.flatMap { scene.until($0) })
    proposal.earlier = old
    proposal.earlierUntil = move.old.flatMap { scene.until($0) }
    add(proposal)
  }

  /// Who is named before the promise by a part of the name: "Lam Sơn cam kết".
  private func speaker(of promise: PromiseReader.Finding, _ parties: PartyReader) -> Side? {
    guard let segment = page.segment(at: promise.content.lowerBound)?.range,
      segment.lowerBound < promise.content.lowerBound
    else { return nil }
    let before = page.phrase(segment.lowerBound..<promise.content.lowerBound)
    func isNamed(_ name: String?) -> Bool {
      guard let name else { return false }
      let tail = name.split(separator: " ").suffix(2).joined(separator: " ")
      return tail.count >= 5 && tail != name && before.contains(tail)
    }
    switch (isNamed(parties.provider), isNamed(parties.customer)) {
    case (true, false): return .provider
    case (false, true): return .customer
    case (true, true), (false, false): return nil
    }
  }

  private mutating func addPromise(_ promise: PromiseReader.Finding, _ parties: PartyReader) {
    let isByCustomer = speaker(of: promise, parties).map { $0 == .customer } ?? promise.isByCustomer
    let giver = isByCustomer ? parties.customer : parties.provider
    let receiver = isByCustomer ? parties.provider : parties.customer
    let said = promise.mention.flatMap { scene.said($0, promise.boundary) }
    var fields = [
      ProposalMember("giver", .text(giver)), ProposalMember("receiver", .text(receiver)),
      ProposalMember("content", .text(page.phrase(page.trimmed(promise.content, endingIn: ".;,")))),
    ]
    if let said { fields += DeadlineFinding.time(said) } else { fields.append(ProposalMember("due", .null)) }
    if let money = promise.sum?.money {
      fields.append(ProposalMember("value", money.hundredths.map { .hundredths($0) } ?? .null))
      fields.append(ProposalMember("currency", .text(money.currency)))
      fields.append(ProposalMember("qualifier", .text(money.qualifier.rawValue)))
    }
    if let recurrence = promise.recurrence {
      var members = [ProposalMember("every", .text(recurrence.every.rawValue))]
      if let until = recurrence.until {
        members.append(ProposalMember("until", .text(ProposalTime.unit(until))))
      }
      fields.append(ProposalMember("recurrence", .object(members)))
    }
    var proposal = NoticeProposal(
      .promise, scene.confidence(.clear, at: promise.quotes[0]), fields, quotes(promise.quotes), said: said,
      money: promise.sum?.money)
    proposal.recurrence = promise.recurrence
    add(proposal)
  }

  private mutating func addAmounts(_ taken: [Range<Int>], statedBy: String?) {
    let reader = AmountReader(scene: scene, taken: taken)
    for amount in reader.findings() {
      var fields = [
        ProposalMember("kind", .text(amount.kind.rawValue)),
        ProposalMember("value", amount.money.hundredths.map { .hundredths($0) } ?? .null),
        ProposalMember("currency", .text(amount.money.currency)),
        ProposalMember("qualifier", .text(amount.money.qualifier.rawValue)),
      ]
      if !amount.label.isEmpty { fields.append(ProposalMember("label", .text(amount.label))) }
      if let asOf = amount.asOf { fields.append(ProposalMember("asOf", .text(ProposalTime.unit(asOf)))) }
      if let statedBy, !scene.isPress { fields.append(ProposalMember("statedBy", .text(statedBy))) }
      var proposal = NoticeProposal(
        .amount, scene.confidence(.clear, at: amount.quotes[0]), fields, quotes(amount.quotes),
        money: amount.money)
      proposal.asOf = amount.asOf
      add(proposal)
    }
    for mismatch in reader.mismatches() { ask(mismatch) }
  }

  private mutating func ask(_ mismatch: AmountReader.Mismatch) {
    let total = mismatch.total.money
    let quote = page.quote(mismatch.total.range)
    let place = proposals.firstIndex { $0.what == .amount && $0.quotes.first == quote }
    if let place { proposals[place].ask = .sumMismatch }
    let choices = [total.hundredths ?? 0, mismatch.parts].map { value in
      NoticeChoice(fields: [
        ProposalMember("value", .hundredths(value)), ProposalMember("currency", .text(total.currency)),
      ])
    }
    questions.append(
      NoticeQuestion(
        about: place.map { proposals[$0].id }, reason: .sumMismatch,
        text: QuestionWords.text(.sumMismatch, quote.text, scene), quotes: quotes(mismatch.quotes),
        choices: choices))
  }

  private mutating func addRest(_ steps: [StepFinding]) {
    for service in ServiceReader(scene: scene).findings() {
      add(
        NoticeProposal(
          .service, scene.confidence(.clear, at: service.name),
          [
            ProposalMember("name", .text(page.phrase(service.name))),
            ProposalMember("isExempt", .boolean(service.isExempt)),
          ], quotes(service.quotes)))
    }
    for reference in ReferenceReader(page: page).findings() {
      add(
        NoticeProposal(
          .reference, scene.confidence(.clear, at: reference.text),
          [ProposalMember("text", .text(page.string(reference.text)))], quotes([reference.line])))
    }
    for condition in ConditionReader(scene: scene).findings() {
      add(
        NoticeProposal(
          .condition, scene.confidence(.clear, at: condition.text),
          [
            ProposalMember("for", .text(condition.purpose)),
            ProposalMember("text", .text(page.phrase(condition.text))),
          ], quotes(condition.quotes)))
    }
    let contacts = ContactReader(page: page).findings(
      dates: scene.mentions.map(\.core), sums: scene.sums.map(\.range))
    for contact in contacts {
      add(
        NoticeProposal(
          .contact, scene.confidence(.clear, at: contact.value),
          [
            ProposalMember("office", .text(contact.office)),
            ProposalMember("channel", .text(contact.channel)),
            ProposalMember("value", .text(page.phrase(contact.value))),
          ], quotes([contact.value, contact.line])))
    }
    for step in steps {
      let boundary = step.mention.boundary.flatMap { $0 == .at ? .by : $0 } ?? .by
      guard let said = scene.said(step.mention, boundary) else { continue }
      add(
        NoticeProposal(
          .step, scene.confidence(.clear, at: step.range),
          [ProposalMember("text", .text(page.phrase(step.range)))] + DeadlineFinding.time(said),
          quotes([step.range]), said: said))
    }
  }

  // MARK: Which area

  private static let schedule = Pattern(
    #"theo (?:lịch|bảng|danh sách|kế hoạch|khung giờ)[^:.;\n]{0,40}|(?:như|dưới|cụ thể như) sau|as follows|(?:following|below)[^:.;\n]{0,70}|(?:the )?schedule[^:.;\n]{0,50}"#
  )

  /// Several areas with their own times: which one is the reader's.
  private mutating func askServices(_ findings: [DeadlineFinding]) {
    let listed = findings.filter { finding in
      !finding.services.isEmpty && finding.kind != .resume
        && !page.tables.contains { $0.rows.contains { $0.range == finding.segment } }
    }
    let lead = listed.first.flatMap { first in
      page.segments.last { segment in
        segment.range.upperBound <= first.segment.lowerBound && segment.kind == .sentence
          && !listed.contains { $0.segment == segment.range }
      }
    }
    askServices(listed, lead?.range)
    for table in page.tables {
      let rows = findings.filter { finding in
        !finding.services.isEmpty && finding.kind != .resume
          && table.rows.contains { $0.range == finding.segment }
      }
      askServices(rows, table.lead.map { page.segments[$0].range })
    }
  }

  private mutating func askServices(_ rows: [DeadlineFinding], _ lead: Range<Int>?) {
    guard rows.count >= 2, Set(rows.flatMap(\.services)).count >= 2 else { return }
    let phrase = lead.flatMap { Self.schedule.all(in: page.source, $0).last?.range }
    let quote = quotes([phrase ?? lead ?? rows[0].segment])
    let choices = rows.map { row in
      var fields =
        [ProposalMember("services", .list(row.services.map { .text($0) }))] + DeadlineFinding.time(row.said)
      if let until = row.until, let end = until.due {
        fields.append(ProposalMember("until", .text(ProposalTime.full(end, until.point?.zone ?? .utc))))
      }
      let own = deadlineIDs.first { entry in
        entry.finding.kind == row.kind && entry.finding.segment == row.segment
          && entry.finding.services == row.services && entry.finding.said == row.said
      }
      return NoticeChoice(fields: fields, said: row.said, until: row.until, proposal: own?.id)
    }
    questions.append(
      NoticeQuestion(
        about: nil, reason: .whichService,
        text: QuestionWords.text(.whichService, quote.first?.text ?? "", scene),
        quotes: quote, choices: choices))
  }

  // MARK: What gave nothing

  private mutating func collectUnread(_ findings: [DeadlineFinding], _ steps: [StepFinding]) {
    let sums = scene.sums.map(\.range)
    let lines = page.dateLines
    for clause in scene.clauses {
      let range = clause.segment.range
      let dates = scene.mentions(in: range).filter { mention in
        !(used + lines).contains { $0.overlaps(mention.core) } && !Mentioned.isOfLetter(mention, scene)
      }
      guard !dates.isEmpty, !sums.contains(where: { range.contains($0) }),
        !findings.contains(where: { $0.segment == range })
      else { continue }
      let quote = page.quote(range)
      if quote.line > page.text.headerLineCount {
        unread.append(UnreadSentence(line: quote.line, text: quote.text))
      }
    }
  }
}

/// What a question says, in the notice's language.
enum QuestionWords {
  /// `offersDay` is false where a counted term has no day to choose: it is not asked whether it is "this" one.
  static func text(
    _ doubt: NoticeDoubt, _ quote: String, _ scene: NoticeScene, offersDay: Bool = true
  ) -> String {
    let quote = "“" + quote.split(whereSeparator: \.isWhitespace).joined(separator: " ") + "”"
    switch scene.page.language {
    case .vietnamese:
      return vietnamese(doubt, quote, isThis: offersDay ? "có phải là ngày này không?" : "là ngày nào?")
    case .english: return english(doubt, quote, isThis: offersDay ? "is it this day?" : "which day is it?")
    }
  }

  private static func vietnamese(_ doubt: NoticeDoubt, _ quote: String, isThis: String) -> String {
    switch doubt {
    case .dayOrder: "\(quote): ngày trước hay tháng trước?"
    case .noZone: "\(quote): giờ của múi giờ nào?"
    case .twoReadings: "\(quote) có hai cách hiểu: cách nào đúng?"
    case .noDate: "\(quote) không nêu ngày: là ngày nào?"
    case .dependsOnDate: "\(quote) tính từ một ngày khác: \(isThis)"
    case .workingDays: "\(quote): tính từ thứ Hai đến thứ Sáu, chưa trừ ngày nghỉ; \(isThis)"
    case .holiday: "\(quote): là ngày nào?"
    case .whichService: "\(quote): khu vực nào là của mình?"
    case .sumMismatch: "\(quote) khác tổng các khoản: số nào đúng?"
    case .whichIncident: "\(quote): thuộc vụ việc nào?"
    }
  }

  private static func english(_ doubt: NoticeDoubt, _ quote: String, isThis: String) -> String {
    switch doubt {
    case .dayOrder: "\(quote): is the day or the month first?"
    case .noZone: "\(quote): in which time zone?"
    case .twoReadings: "\(quote) can be read in two ways: which one is meant?"
    case .noDate: "\(quote) names no date: which day is it?"
    case .dependsOnDate: "\(quote) is counted from another date: \(isThis)"
    case .workingDays: "\(quote): counted Monday to Friday, without days off; \(isThis)"
    case .holiday: "\(quote): which day is it?"
    case .whichService: "\(quote): which of these is yours?"
    case .sumMismatch: "\(quote) differs from the sum of its parts: which one is right?"
    case .whichIncident: "\(quote): to which incident does it belong?"
    }
  }
}
