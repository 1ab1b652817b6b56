import CutoffContent
import CutoffDomain
import CutoffWords

/// One incident as a text to send up or out: what stands, by whose word, and what nobody knows. Words, not
/// accusations: it must be possible to show it to the other side.
package struct Brief {
  let teller: Teller
  var standing: Standing { teller.standing }
  var viewpoint: Viewpoint { teller.viewpoint }
  var incident: Incident { teller.incident }
  var language: Language { teller.language }

  /// The brief of `standing`.
  package static func document(_ standing: Standing, _ viewpoint: Viewpoint) -> Document {
    let brief = Brief(teller: Teller(StandingLookup(standing), viewpoint))
    let sections = [
      (BriefWords.cutoff, brief.clock + brief.gaps), (BriefWords.standing, brief.axes),
      (BriefWords.promises, brief.promises),
      (BriefWords.contradictions, brief.contradictions), (BriefWords.next, brief.steps),
      (BriefWords.money, brief.money), (BriefWords.conditions, brief.conditions),
      (BriefWords.unknown, brief.unknown), (BriefWords.sources, [brief.sources]),
    ]
    return Document(
      brief.head
        + sections.filter { !$0.1.isEmpty }.flatMap { title, blocks in
          [.heading(title(viewpoint.language))] + blocks
        })
  }

  /// The same as plain text, a line feed after each line.
  package static func text(_ standing: Standing, _ viewpoint: Viewpoint) -> String {
    document(standing, viewpoint).text
  }

  // MARK: head

  private var head: [Document.Block] {
    let services = incident.services.map { $0.named(language) }
    let named =
      services.isEmpty ? nil : DetailWords.service(language) + ": " + services.joined(separator: ", ")
    return [.title(incident.header.title)]
      + [parties, named, asOf, summary].compactMap { $0 }.map { .text($0) }
  }

  /// Who cuts whom; nil where nobody is named.
  var parties: String? {
    let parties = [
      (BriefWords.provider, incident.header.providers), (BriefWords.customer, incident.header.customers),
    ].compactMap { label, ids -> String? in
      let names = ids.compactMap { incident.party($0)?.name }
      return names.isEmpty ? nil : label(language) + ": " + names.joined(separator: ", ")
    }
    return parties.isEmpty ? nil : parties.joined(separator: " · ")
  }

  var asOf: String { Brief.asOf(viewpoint, incident.header.zone) }

  /// As of when it is told, or that it is a replay.
  static func asOf(_ viewpoint: Viewpoint, _ zone: Zone) -> String {
    let time = TimeText.dateAndClock(viewpoint.shownAt, zone, viewpoint.language)
    return (viewpoint.moment.asOf == nil ? BriefWords.now(time) : BriefWords.replay(time))(viewpoint.language)
  }

  var summary: String? { incident.header.summary.map { $0.prefix(1).uppercased() + $0.dropFirst() } }

  // MARK: clock

  var clock: [Document.Block] {
    if let clock = standing.clock, clock.state == .cut { return cut(clock) }
    guard let clock = standing.clock,
      let entry = standing.deadlines.first(where: { $0.deadline.id == clock.deadline })
    else { return [.text(BriefWords.noClock(language))] }
    let seconds = clock.due.seconds(since: viewpoint.shownAt)
    let length = TimeText.countdown(abs(seconds), language)
    let hour = teller.echo(entry.due)
    let first: Wording =
      switch clock.state {
      case .pending: BriefWords.left(length, hour)
      case .unconfirmed: BriefWords.unconfirmed(length, hour)
      case .passed: BriefWords.passed(length, hour)
      case .cut: BriefWords.cut(length)
      }
    return [.text(first(language)), .text(setter(entry.deadline))] + beside(clock)
  }

  private func cut(_ clock: Clock) -> [Document.Block] {
    let length = clock.length(at: viewpoint.shownAt, language)
    let words = clock.isPartial ? BriefWords.partCut(length) : BriefWords.cut(length)
    return [.text(words(language))] + beside(clock)
  }

  private func setter(_ deadline: Deadline) -> String {
    let date = teller.short(deadline.setAt)
    let set = teller.name(deadline.setBy).map { BriefWords.setBy($0, date)(language) }
    let chain = DeadlineChain(deadline, teller.lookup).text(now: viewpoint.shownAt, language)
    return [set ?? ScreenWords.setterUnknown(language), ScreenWords.notWithdrawn(language), chain]
      .joined(separator: "; ")
  }

  /// What has to begin or ends no later than the cut; beside one that came, what is still ahead.
  private func beside(_ clock: Clock) -> [Document.Block] {
    let starts = standing.actBy.map { Document.Block.item(ActByText.line($0, standing, viewpoint), []) }
    return starts
      + clock.beside.compactMap { id in
        guard let other = standing.deadlines.first(where: { $0.deadline.id == id }) else { return nil }
        let named = other.deadline.ownLabel.map { " (" + $0 + ")" } ?? ""
        let what = other.deadline.kind.shown(language) + " " + teller.short(other.due) + named
        return .item(beside(clock, other.due, what)(language), [])
      }
  }

  private func beside(_ clock: Clock, _ due: SaidTime, _ what: String) -> Wording {
    guard clock.state != .pending else { return BriefWords.before(what) }
    let isAhead = due.due.map { $0 > viewpoint.shownAt } ?? true
    return isAhead ? BriefWords.ahead(what) : BriefWords.alsoPassed(what)
  }

  /// The stretches in which nothing held the cut off.
  private var gaps: [Document.Block] { teller.gaps.map { .item($0[.what], []) } }
}
