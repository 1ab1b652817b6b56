import CutoffDomain
import CutoffWords

extension Source: ToldRecord {
  package var kindWord: Wording? { nil }
  package var pane: PaneID? { nil }

  package func detail(_ teller: Teller) -> [ToldLine] {
    teller.fields([(DetailWords.source, publisher + " " + (address ?? ""))])
  }

  package func news(_ teller: Teller) -> ToldLine { ToldLine(.record(id), [ToldCell(.what, publisher)]) }
}
