import CutoffContent
import CutoffDomain
import CutoffWords

/// One incident as a text to send up or out: what stands, by whose word, and what nobody knows. Words, not
/// accusations: it must be possible to show it to the other side.
package struct Brief {
  /// A line of the text, not wrapped.
  package enum Line: Hashable, Sendable {
    case title(String)
    case heading(String)
    case text(String)
    /// One of several, after a dash.
    case item(String)
    /// What belongs to the item above it.
    case detail(String)
    case blank
  }

  let standing: Standing
  let viewpoint: Viewpoint
  var incident: Incident { standing.incident }
  var language: Language { viewpoint.language }

  /// The lines of the brief of `standing`, which is one of `state`'s.
  package static func lines(_ standing: Standing, _ viewpoint: Viewpoint) -> [Line] {
    let brief = Brief(standing: standing, viewpoint: viewpoint)
    let sections = [
      (BriefWords.cutoff, brief.clock), (BriefWords.standing, brief.axes),
      (BriefWords.promises, brief.promises),
      (BriefWords.contradictions, brief.contradictions), (BriefWords.next, brief.steps),
      (BriefWords.money, brief.money), (BriefWords.conditions, brief.conditions),
      (BriefWords.unknown, brief.unknown), (BriefWords.sources, [brief.sources]),
    ]
    return brief.head
      + sections.filter { !$0.1.isEmpty }.flatMap { title, lines in
        [.blank, .heading(title(viewpoint.language))] + lines
      }
  }

  /// The same as plain text, a line feed after each line.
  package static func text(_ standing: Standing, _ viewpoint: Viewpoint) -> String {
    lines(standing, viewpoint).map { line in
      switch line {
      case .title(let text), .text(let text): text
      case .heading(let text): text.uppercased()
      case .item(let text): "- " + text
      case .detail(let text): "  " + text
      case .blank: ""
      }
    }.joined(separator: "\n") + "\n"
  }

  // MARK: head

  private var head: [Line] {
    let zone = incident.header.zone
    let time = TimeText.dateAndClock(viewpoint.shownAt, zone, language)
    let parties = [
      (BriefWords.provider, incident.header.providers), (BriefWords.customer, incident.header.customers),
    ].compactMap { label, ids -> String? in
      let names = ids.compactMap { incident.party($0)?.name }
      return names.isEmpty ? nil : label(language) + ": " + names.joined(separator: ", ")
    }
    let services = incident.services.map { service in
      service.shortName + (service.isExempt ? " (" + DetailWords.exempt(language) + ")" : "")
    }
    var lines: [Line] = [.title(incident.header.title)]
    if !parties.isEmpty { lines.append(.text(parties.joined(separator: " · "))) }
    if !services.isEmpty {
      lines.append(.text(DetailWords.service(language) + ": " + services.joined(separator: ", ")))
    }
    lines.append(
      .text((viewpoint.moment.asOf == nil ? BriefWords.now(time) : BriefWords.replay(time))(language)))
    if let summary = incident.header.summary {
      lines.append(.text(summary.prefix(1).uppercased() + summary.dropFirst()))
    }
    return lines
  }

  // MARK: clock

  private var clock: [Line] {
    guard let clock = standing.clock,
      let entry = standing.deadlines.first(where: { $0.deadline.id == clock.deadline })
    else { return [.text(BriefWords.noClock(language))] }
    let seconds = clock.due.seconds(since: viewpoint.shownAt)
    let length = TimeText.countdown(abs(seconds), language)
    let hour = SaidText.echo(entry.due, language: language)
    let first: Wording =
      switch clock.state {
      case .pending: BriefWords.left(length, hour)
      case .unconfirmed: BriefWords.unconfirmed(length, hour)
      case .passed: BriefWords.passed(length, hour)
      }
    return [.text(first(language)), .text(setter(entry.deadline))] + beside(clock)
  }

  private func setter(_ deadline: Deadline) -> String {
    let date = SaidText.short(deadline.setAt, now: viewpoint.shownAt, language: language)
    let party = incident.party(deadline.setBy)?.shortName
    let set = party.map { BriefWords.setBy($0, date)(language) } ?? ScreenWords.setterUnknown(language)
    let chain = DeadlineChain(deadline, StandingLookup(standing)).text(now: viewpoint.shownAt, language)
    return [set, ScreenWords.notWithdrawn(language), chain].joined(separator: "; ")
  }

  /// What ends no later than the cut.
  private func beside(_ clock: Clock) -> [Line] {
    clock.beside.compactMap { id in
      guard let other = standing.deadlines.first(where: { $0.deadline.id == id }) else { return nil }
      let said = SaidText.short(other.due, now: viewpoint.shownAt, language: language)
      let what = other.deadline.kind.shown(language) + " " + said
      return .item(BriefWords.before(what, other.deadline.label)(language))
    }
  }

  // MARK: axes

  private var axes: [Line] {
    let service = standing.service.shown.word
    return [
      .text(BriefWords.headline(HeadlineText.long(standing.headline, language).lowercased())(language)),
      axis(.service, service, standing.service.evidence.prefix(1)),
      axis(.talks, standing.talks.value.shown.word, standing.talks.evidence.prefix(2)),
      axis(.promises, standing.promisesAxis.value.shown.word, []),
      axis(.money, standing.money.value.shown.word, []),
    ]
  }

  private func axis(_ axis: AxisID, _ word: Wording, _ evidence: ArraySlice<Evidence>) -> Line {
    let cited = evidence.compactMap(BriefCitation(standing, viewpoint).text)
    let value = ScreenWords.label(axis)(language) + ": " + word(language).lowercased()
    return .item(([value] + cited).joined(separator: " — "))
  }
}
