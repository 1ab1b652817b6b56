import CutoffDomain
import CutoffWords

extension Amount: ToldRecord {
  package var kindWord: Wording? { nil }
  package var pane: PaneID? { nil }

  package func detail(_ teller: Teller) -> [ToldLine] {
    teller.fields([
      (DetailWords.amount, MoneyText.format(money, teller.language)),
      (DetailWords.by, teller.name(statedBy)), (DetailWords.text, label),
    ])
  }

  package func news(_ teller: Teller) -> ToldLine {
    ToldLine(
      .record(id),
      [
        ToldCell(.kind, kind.shown(teller.language)), teller.who(statedBy),
        ToldCell(.sum, MoneyText.format(money, teller.language)), label.map { ToldCell(.what, $0) },
      ])
  }
}
