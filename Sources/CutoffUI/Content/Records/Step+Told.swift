import CutoffDomain
import CutoffWords

extension Teller {
  /// A step: its words, who does it, what blocks it, by when, and how long it is overdue.
  package func step(_ step: Step) -> ToldLine {
    ToldLine(
      .record(step.id),
      [
        ToldCell(.what, step.text), who(step.owner),
        step.blocker.map { ToldCell(.remark, ScreenWords.blocked($0)(language)) },
        step.due.map { ToldCell(.said, short($0)) } ?? ToldCell(.undated, ScreenWords.noDue(language)),
        time(of: step),
      ])
  }

  /// The same with its kind and state, where steps stand among deadlines.
  package func listedStep(_ step: Step) -> ToldLine {
    var line = self.step(step)
    line.state = step.shown(in: standing, at: viewpoint.shownAt)
    line.cells.insert(ToldCell(.kind, ScreenWords.step(language)), at: 0)
    if let owner = line.cell(.who) {
      line.cells.append(ToldCell(.about, owner.text + ": " + step.text))
    }
    return line
  }

  /// How long it is overdue, else when it has to begin.
  private func time(of step: Step) -> ToldCell? {
    if standing.overdueSteps.contains(step.id), let due = step.due {
      return ToldCell(.time, DeadlineTime.overdue(due, viewpoint))
    }
    let act = standing.actBy.first { $0.step == step.id }
    return act.map { ToldCell(.time, ActByText.line($0, standing, viewpoint)) }
  }
}

extension StateWord {
  fileprivate static let stepOpen = StateWord("►", Wording("chưa xong", "open"), .text)
  fileprivate static let stepBlocked = StateWord("►", Wording("đang vướng", "blocked"), .warning)
  fileprivate static let stepOverdue = StateWord("!", Wording("QUÁ HẠN", "OVERDUE"), .warning)
  fileprivate static let stepTooLate = StateWord("!", Wording("KHÔNG KỊP", "TOO LATE"), .warning)
}

extension Step {
  /// How an open step stands at a moment.
  func shown(in standing: Standing, at moment: Instant) -> StateWord {
    if standing.overdueSteps.contains(id) { return .stepOverdue }
    if standing.actBy.contains(where: { $0.step == id && $0.isTooLate(at: moment) }) { return .stepTooLate }
    return blocker == nil ? .stepOpen : .stepBlocked
  }
}

extension Step: ToldRecord {
  package var kindWord: Wording? { ScreenWords.label(.step) }
  package var pane: PaneID? { nil }

  package func detail(_ teller: Teller) -> [ToldLine] {
    teller.fields([
      (DetailWords.text, text), (DetailWords.owner, teller.name(owner)), (DetailWords.blocker, blocker),
      (DetailWords.due, due.map(teller.echo)),
    ])
  }

  package func news(_ teller: Teller) -> ToldLine {
    ToldLine(
      .record(id),
      [ToldCell(.kind, DetailWords.step(teller.language)), teller.who(owner), ToldCell(.what, text)])
  }
}
