import CutoffDomain
import CutoffWords

extension Teller {
  /// A promise and what became of it, whichever list it stands in.
  package func promise(_ at: PromiseStanding) -> ToldLine {
    let promise = at.promise
    return ToldLine(
      .record(promise.id), state: at.state.shown,
      [
        due(at.due, or: promise.condition), ToldCell(.kind, ScreenWords.promise(language)),
        who(promise.giver),
        who(promise.receiver, .whom), ToldCell(.what, promise.content),
        promise.amount.map { ToldCell(.sum, MoneyText.format($0, language)) },
        ToldCell(.time, DeadlineTime.text(at, viewpoint)), tellings(at),
      ])
  }

  private func tellings(_ at: PromiseStanding) -> ToldCell? {
    at.tellingCount > 1 ? ToldCell(.remark, ScreenWords.tellings(at.tellingCount)(language)) : nil
  }
}
