import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// The selected item of the agenda: as said, by whom and how often moved, whose sums, what follows.
struct AgendaDetail {
  private let agenda: Agenda
  private let selected: Agenda.Entry
  private let entry: DeadlineEntry
  private let teller: Teller
  /// What the line stands for beside it.
  private let alike: [Agenda.Entry]
  private let standings: Standings
  private var standing: Standing { teller.standing }
  private var viewpoint: Viewpoint { teller.viewpoint }
  private var language: Language { teller.language }
  private var incident: Incident { teller.incident }

  init(
    _ agenda: Agenda, _ selected: Agenda.Entry, _ viewpoint: Viewpoint, like alike: [Agenda.Entry],
    _ standings: Standings
  ) {
    self.alike = alike
    self.standings = standings
    self.agenda = agenda
    self.selected = selected
    entry = agenda.record(of: selected)
    teller = Teller(StandingLookup(agenda.standing(of: selected)), viewpoint)
  }

  /// A title rule and so many lines; none for 0. Of two, as said and by whom stand.
  func rows(columns: Int, lines: Int, isRoomy: Bool) -> [PaneRow] {
    guard lines > 0 else { return [] }
    let others = alike.isEmpty ? [] : [names(columns)]
    let all = others + [said, setter] + (teller.hasFigures ? [money] : []) + [next]
    let shown = Array(all.prefix(lines))
    let blanks = [PaneRow](repeating: .blank, count: max(0, min(lines, 4) - shown.count))
    let rows = [title(columns)] + shown + blanks
    return isRoomy ? [.blank] + rows + [.blank] : rows
  }

  private func title(_ columns: Int) -> PaneRow {
    let title = AgendaWords.selected(language)
    let name = TextLayout.cut(incident.header.title, to: max(0, columns - TextWidth.width(of: title) - 6))
    let rule = columns - TextWidth.width(of: title) - TextWidth.width(of: name) - 2
    return PaneRow([
      Piece(title + " ", .title), Piece(String(repeating: "─", count: max(0, rule)), .border),
      Piece(" " + name, .muted),
    ])
  }

  private func line(_ label: Wording, _ text: String, right: [Piece] = []) -> PaneRow {
    PaneRow([Piece(TextLayout.pad(label(language), to: 12), .muted), Piece(text)], right: right)
  }

  /// Whose lines this one stands for: whole names as far as they fit, then how many more.
  private func names(_ columns: Int) -> PaneRow {
    var text = ""
    for (index, entry) in alike.enumerated() {
      let name = standings.name(of: agenda.standing(of: entry), columns: 48)
      let longer = text.isEmpty ? name : text + "; " + name
      let left = alike.count - index - 1
      guard TextWidth.width(of: longer) + (left > 0 ? 5 : 0) <= columns - 12 else {
        text += " +\(left + 1)"
        break
      }
      text = longer
    }
    return line(AgendaWords.alike, text)
  }

  private var said: PaneRow {
    if let act = entry.act(of: standing) {
      return line(AgendaWords.said, ActByText.line(act, standing, viewpoint))
    }
    let due = entry.said(of: standing)
    let echo = SaidText.echo(due, language: language)
    let words = due.says.isEmpty ? AgendaWords.nobodySaid(language) : due.says
    return line(AgendaWords.said, due.point == nil ? words : words + " → " + echo)
  }

  private var setter: PaneRow {
    switch entry {
    case .deadline(let standing): line(AgendaWords.setter, setter(standing.deadline))
    case .promise(let standing): line(AgendaWords.giver, giver(standing))
    case .step(let step): line(AgendaWords.owner, owner(step))
    }
  }

  private func setter(_ deadline: Deadline) -> String {
    let party = teller.name(deadline.setBy) ?? AgendaWords.nobody(language)
    let date = teller.short(deadline.setAt)
    let who = date.isEmpty ? party : party + ", " + date
    return who + " · "
      + DeadlineChain(deadline, teller.lookup).text(now: viewpoint.shownAt, language)
  }

  private func owner(_ step: Step) -> String {
    let blocker = step.blocker.map { ScreenWords.blocked($0)(language) }
    return [teller.name(step.owner) ?? AgendaWords.nobodyOwns(language), blocker ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func giver(_ promise: PromiseStanding) -> String {
    let line = teller.promise(promise)
    let parts = [
      line.running([.who, .whom]), teller.short(promise.promise.madeAt), promise.promise.form ?? "",
      line[.remark],
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private var money: PaneRow {
    let differ = AgendaWords.differ(standing.money).map { [Piece($0(language), .warning)] }
    return line(
      AgendaWords.money, teller.figures.map(\.text).joined(separator: " · "), right: differ ?? [])
  }

  /// "+5 ngày thanh toán: …": what else is due in the incident then or later, and what waits for no date.
  private var next: PaneRow {
    let others = agenda.entries.filter { $0.incident == selected.incident && $0.record != selected.record }
    let facts = DeadlineFacts(standing, viewpoint)
    let texts = others.compactMap { other -> String? in
      let record = agenda.record(of: other)
      let line = facts.line(record)
      let what = line.content.isEmpty ? line[.kind] : line[.kind] + ": " + line.content
      guard let due = other.due else {
        return AgendaTime(viewpoint).remaining(record, of: standing) + ": " + line[.kind]
      }
      guard let own = selected.due, due >= own else { return nil }
      let later = due.seconds(since: own)
      guard later > 0 else { return AgendaWords.sameTime(language) + " " + what }
      return "+" + TimeText.length(later, language) + " " + what
    }
    return line(
      AgendaWords.next, texts.isEmpty ? AgendaWords.nothingNext(language) : texts.joined(separator: " · "))
  }
}
