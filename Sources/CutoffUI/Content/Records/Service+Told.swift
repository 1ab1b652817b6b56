import CutoffDomain
import CutoffWords

extension Service: ToldRecord {
  package var kindWord: Wording? { nil }
  package var pane: PaneID? { nil }

  package func detail(_ teller: Teller) -> [ToldLine] {
    teller.fields([(DetailWords.text, fullyNamed(teller.language))])
  }

  package func news(_ teller: Teller) -> ToldLine {
    ToldLine(.record(id), [ToldCell(.what, fullyNamed(teller.language))])
  }
}
