import CutoffDomain
import CutoffWords

extension Teller {
  /// A service: its name, and whom a cut would hit.
  package func service(_ service: Service) -> ToldLine {
    ToldLine(
      .record(service.id),
      [ToldCell(.what, service.fullyNamed(language)), service.affected.map { ToldCell(.remark, $0) }])
  }
}

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
