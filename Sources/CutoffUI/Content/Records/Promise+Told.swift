import CutoffDomain
import CutoffWords

extension Teller {
  /// A promise and what became of it, whichever list it stands in.
  package func promise(_ at: PromiseStanding) -> ToldLine {
    let promise = at.promise
    return ToldLine(
      .record(promise.id), state: at.shown,
      [
        due(at.due, or: promise.condition), ToldCell(.kind, ScreenWords.promise(language)),
        who(promise.giver),
        who(promise.receiver, .whom), ToldCell(.what, promise.content),
        promise.amount.map { ToldCell(.sum, MoneyText.format($0, language)) },
        ToldCell(.time, DeadlineTime.text(at, viewpoint)), uncounted(at.uncounted, of: .promise(promise)),
        tellings(at),
      ])
  }

  private func tellings(_ at: PromiseStanding) -> ToldCell? {
    at.tellingCount > 1 ? ToldCell(.remark, ScreenWords.tellings(at.tellingCount)(language)) : nil
  }
}

extension Promise: ToldRecord {
  package var kindWord: Wording? { ScreenWords.promise }
  package var pane: PaneID? { .deadlines }

  package func detail(_ teller: Teller) -> [ToldLine] {
    let at = teller.lookup.promise(id)
    let tellings = (at?.tellings ?? []).filter { $0.id != id }
    return teller.fields([
      (DetailWords.text, content), (DetailWords.giver, teller.name(giver)),
      (DetailWords.receiver, teller.name(receiver)), (DetailWords.said, due.says),
      (DetailWords.due, due.point == nil ? condition : teller.echo(due)),
      (DetailWords.amount, amount.map { MoneyText.format($0, teller.language) }), (DetailWords.form, form),
    ]) + teller.state(at?.shown) + teller.fields([(DetailWords.outcome, teller.outcome(at?.answer))])
      + teller.fields(
        tellings.map { (DetailWords.telling, $0.content + ($0.form.map { " (" + $0 + ")" } ?? "")) })
  }

  package func news(_ teller: Teller) -> ToldLine {
    ToldLine(
      .record(id),
      [
        ToldCell(.kind, ScreenWords.promise(teller.language)), teller.who(giver), ToldCell(.what, content),
        teller.due(due, or: condition),
      ])
  }
}
