import CutoffContent
import CutoffDomain
import CutoffWords

/// The sections of a report, in its order.
extension IncidentReport {
  /// The clock, who set it and how often it was moved; the stretches in which nothing held.
  var cutoff: [ReportBlock] {
    let ids = [standing.clock?.deadline, standing.clock?.event].compactMap { $0 }
    let clock = brief.clock.enumerated().map { place, block in
      self.block(block, citing: place == 0 ? ids : [])
    }
    return clock + list(teller.gaps.map { ReportItem(text: ReportText($0[.what]) + cited($0)) })
  }

  /// The headline, and each axis with what it rests on and how old that is.
  var axes: [ReportBlock] {
    let axes: [(AxisID, [Evidence])] = [
      (.service, standing.service.evidence), (.talks, standing.talks.evidence),
      (.promises, standing.promisesAxis.evidence), (.money, standing.money.evidence),
    ]
    let rows = axes.map { axis, evidence -> [ReportText] in
      let line = teller.axis(axis)
      // Where a key would answer it the screen names the key.
      let cells = line.action == nil ? line.cells : Array(line.cells.prefix(1))
      return [
        ReportText(line.label ?? ""), state(line),
        ReportText(cells.map(\.text).joined(separator: " · ")) + cited(evidence.map(\.record)),
        ReportText(evidence.map(\.instant).max().map(age) ?? ""),
      ]
    }
    return [.paragraph(ReportText(brief.headline) + cited(standing.threat.evidence.map(\.record)))]
      + table([ReportWords.axis, ReportWords.state, ReportWords.basis, ReportWords.age], rows)
  }

  private func age(_ instant: Instant) -> String {
    TimeText.ago(viewpoint.shownAt.seconds(since: instant), language)
  }

  private func state(_ line: ToldLine) -> ReportText {
    line.state.map { ReportText($0, language, mark: line.mark) } ?? ReportText("")
  }

  var deadlines: [ReportBlock] {
    let facts = DeadlineFacts(standing, viewpoint)
    let rows = DeadlineEntry.all(standing).compactMap { entry -> [ReportText]? in
      guard case .deadline(let at) = entry else { return nil }
      let line = facts.line(entry)
      let end = at.until.map { ", " + teller.short($0) } ?? ""
      return [
        state(line), due(at.due, or: line) + end,
        ReportText(what(line)) + cited([at.deadline.id] + [at.answer?.record].compactMap { $0 }),
        setter(line, at.deadline), ReportText(line[.time]),
      ]
    }
    return table(
      [ReportWords.state, ReportWords.due, ReportWords.what, ReportWords.setBy, ReportWords.time], rows)
  }

  /// Its kind, and its own words where they say more.
  private func what(_ line: ToldLine) -> String {
    let parts = [line[.kind], line.content == line[.kind] ? "" : line.content, line[.uncounted]]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func setter(_ line: ToldLine, _ deadline: Deadline) -> ReportText {
    guard let who = line.cell(.who) else { return ReportText(ScreenWords.setterUnknown(language)) }
    guard let at = deadline.setAt else { return ReportText(who.text) }
    return ReportText(who.text + ", ") + ReportText(teller.short(at), at: at)
  }

  /// What was said and how it is understood; that there is no date, or the condition, as the lists say it.
  private func due(_ due: SaidTime, or line: ToldLine) -> ReportText {
    let said = PromiseWords.said(due, condition: nil, language)
    return due.point == nil || said.isEmpty ? ReportText(line.when) : ReportText(said, at: due.point)
  }

  /// Each promise with its state, what became of it, and how else it was told.
  var promises: [ReportBlock] {
    list(
      standing.promises.map { promise in
        let line = teller.promise(promise)
        let words = [line.running([.who, .whom, .what]), line[.sum]].filter { !$0.isEmpty }
        let text = state(line) + (" " + words.joined(separator: ", ") + ", ") + due(promise.due, or: line)
        let fate = ReportText(brief.fate(promise, line)) + cited([promise.answer?.record].compactMap { $0 })
        return ReportItem(
          text: text + cited([promise.promise.id]), details: [fate] + promise.tellings.map(telling))
      })
  }

  private func telling(_ promise: Promise) -> ReportText {
    let form = promise.form.map { " (" + $0 + ")" } ?? ""
    let due =
      promise.due.point == nil
      ? ReportText("") : ", " + ReportText(teller.short(promise.due), at: promise.due.point)
    return ReportWords.told(language) + ": " + ReportText(promise.content + form) + due + cited([promise.id])
  }

  /// Both voices beside each other, the weightiest contradiction first.
  var contradictions: [ReportBlock] {
    let rows = teller.contradictionsByWeight.map { pair in
      teller.voices(pair).map { event in ReportText(brief.voice(event)) + cited([event.id]) }
    }
    return table([ReportWords.said, ReportWords.opposed], rows.filter { $0.count == 2 })
  }

  /// Every figure by whom, when and of what; whether they agree.
  var money: [ReportBlock] {
    let pen = MoneyPen(teller: teller, account: standing.moneyAccount, columns: 0)
    let rows = pen.sections.flatMap { title, subjects in
      subjects.map { subject -> [ReportText] in
        let entry = MoneyEntry(subject, teller)
        let state = entry.line.state.map { ReportText($0, language) + " " } ?? ReportText("")
        return [
          ReportText(title(language)), ReportText(entry.who), ReportText(entry.when),
          state + entry.line[.what] + cited(entry.line), ReportText(entry.line[.sum]),
        ]
      }
    }
    let head = [ReportWords.about, ReportWords.who, ReportWords.when, ReportWords.what, ReportWords.sum]
    let differ = AgendaWords.differ(standing.money).map { ReportBlock.paragraph(ReportText($0(language))) }
    let figures = teller.figures.map { ReportItem(text: ReportText($0.text)) }
    return list(figures) + [differ].compactMap { $0 } + table(head, rows)
  }

  var services: [ReportBlock] {
    list(
      incident.services.map { service in
        let line = teller.service(service)
        return ReportItem(text: ReportText(line.cells.map(\.text).joined(separator: " · ")) + cited(line))
      })
  }

  var steps: [ReportBlock] {
    guard !brief.openSteps.isEmpty else { return [.paragraph(ReportText(ScreenWords.noStep(language)))] }
    return list(
      brief.openSteps.map { ReportItem(text: ReportText(brief.text(of: $0)) + cited([$0.id])) })
  }

  var conditions: [ReportBlock] {
    list(teller.conditions.map { ReportItem(text: ReportText(brief.text(ofCondition: $0)) + cited($0)) })
  }

  var unknown: [ReportBlock] {
    guard !standing.prompts.isEmpty else {
      return [.paragraph(ReportText(BriefWords.nothingUnknown(language)))]
    }
    return list(
      standing.prompts.map { prompt in
        let ids = [prompt.subject].compactMap { $0 } + prompt.evidence.map(\.record)
        return ReportItem(text: ReportText(brief.text(of: prompt)) + cited(ids))
      })
  }
}
