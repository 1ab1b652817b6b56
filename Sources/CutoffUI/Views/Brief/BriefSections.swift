import CutoffContent
import CutoffDomain
import CutoffWords

/// How it stands, what was promised and said, what comes next, and what nobody knows.
extension Brief {
  /// The headline, and the axes that say most, with whose word they rest on.
  var axes: [Document.Block] {
    [
      .text(headline), axis(.service, standing.service.evidence.prefix(1)),
      axis(.talks, standing.talks.evidence.prefix(2)), axis(.promises, []), axis(.money, []),
    ]
  }

  /// "Hiện: đã hoãn".
  var headline: String {
    BriefWords.headline(HeadlineText.long(standing.headline, language).lowercased())(language)
  }

  private func axis(_ axis: AxisID, _ evidence: ArraySlice<Evidence>) -> Document.Block {
    let line = teller.axis(axis)
    let value = (line.label ?? "") + ": " + line.stateWord(language)
    return .item(([value] + evidence.compactMap(citation)).joined(separator: " — "), [])
  }

  /// Each promise, in either direction, and what became of it.
  var promises: [Document.Block] {
    standing.promises.map { promise in
      let line = teller.promise(promise)
      let what = [line.running([.who, .whom, .what]), line.cell(.said)?.text].compactMap { $0 }
      return .item(what.joined(separator: ", "), ["→ " + fate(promise, line)])
    }
  }

  /// What became of it and by whose word.
  func fate(_ promise: PromiseStanding, _ line: ToldLine) -> String {
    let isLate = promise.state == .broken || promise.state == .unresolved
    return [
      line.stateWord(language), isLate ? line[.time] : nil, promise.answer.map(source),
      line.cell(.remark)?.text,
    ].compactMap { $0 }.joined(separator: "; ")
  }

  /// Both voices of each contradiction, the weightiest first.
  var contradictions: [Document.Block] {
    teller.contradictionsByWeight.compactMap { pair in
      let quotes = teller.voices(pair).map(voice)
      return quotes.count == 2 ? .item(quotes[0], ["≠ " + quotes[1]]) : nil
    }
  }

  /// The open steps, the next one first.
  var openSteps: [Step] {
    [standing.nextStep].compactMap { $0 }
      + incident.steps.filter { $0.isOpen && $0.id != standing.nextStep?.id }
  }

  /// A step: whose it is, by when, what is in the way.
  func text(of step: Step) -> String {
    let line = teller.step(step)
    let rest = line.cells.filter { $0.role != .what }.map(\.text)
    return line[.what] + ": " + rest.joined(separator: "; ")
  }

  var steps: [Document.Block] {
    openSteps.isEmpty
      ? [.text(ScreenWords.noStep(language))] : openSteps.map { .item(text(of: $0), []) }
  }

  /// The figure of each side, as it states it.
  var money: [Document.Block] {
    let figures = teller.figures.map { Document.Block.item($0.text, []) }
    return figures + [AgendaWords.differ(standing.money)].compactMap { $0 }.map { .text($0(language)) }
  }

  /// What would stop the cut or bring the service back.
  var conditions: [Document.Block] {
    teller.conditions.map { .item(text(ofCondition: $0), []) }
  }

  func text(ofCondition line: ToldLine) -> String { line[.said] + " → " + line[.what] }

  /// The open questions, and those that the records leave open.
  var unknown: [Document.Block] {
    let items = standing.prompts.map { Document.Block.item(text(of: $0), []) }
    return items.isEmpty ? [.text(BriefWords.nothingUnknown(language))] : items
  }

  /// A question and why it is asked.
  func text(of prompt: Prompt) -> String {
    let line = teller.prompt(prompt)
    return [line[.what], line[.remark]].filter { !$0.isEmpty }.joined(separator: " — ")
  }

  /// How many sources there are, and how many of them only copy another.
  var sources: Document.Block { .text(sourceCount) }

  var sourceCount: String {
    let copies = incident.sources.filter { $0.copyOf != nil }.count
    let publishers = Set(incident.sources.map(\.publisher)).count
    return BriefWords.sources(incident.sources.count, publishers, copies)(language)
  }

  // MARK: by whose word

  /// "Sở TT&TT, 3/7 sáng: Vẫn đang trao đổi với Viettel IDC"; without the words of a check that has none, nil
  /// where the record is not there.
  private func citation(_ evidence: Evidence) -> String? {
    incident.record(evidence.record).map { record in
      let words = record.shownName(language)
      return words.isEmpty ? speaker(evidence.by, record.at) : voice(evidence.by, record.at) + words
    }
  }

  /// "Viettel IDC, 3/7 chiều: «…»": who said it, when, in whose words.
  func voice(_ event: Event) -> String {
    voice(event.actor, event.at) + ScreenWords.says(event.text)(language)
  }

  private func voice(_ party: RecordID?, _ point: TimePoint?) -> String { speaker(party, point) + ": " }

  private func speaker(_ party: RecordID?, _ point: TimePoint?) -> String {
    let who = teller.name(party) ?? BriefWords.somebody(language)
    let date = teller.short(point)
    return date.isEmpty ? who : who + ", " + date
  }

  /// By whose word something is known: "theo Sở TT&TT, 3/7".
  private func source(_ evidence: Evidence) -> String {
    let zone = incident.header.zone
    let today = zone.wall(at: viewpoint.shownAt).date
    let date = TimeText.dayMonth(zone.wall(at: evidence.instant).date, now: today, language)
    return BriefWords.accordingTo(teller.name(evidence.by), date)(language)
  }
}
