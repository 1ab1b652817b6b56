import CutoffDomain
import CutoffWords

extension Teller {
  /// A note: its day, what it is about, its text.
  package func note(_ note: Note) -> ToldLine {
    ToldLine(
      .record(note.id),
      [
        ToldCell(.said, long(note.at)), note.title.map { ToldCell(.about, $0) }, ToldCell(.what, note.text),
      ])
  }

  /// Who wants what and offers what, as a note has it: a line for each party, "A muốn" before what it wants.
  package func positions(_ note: Note) -> [ToldLine] {
    note.positions.map { position in
      let name = name(position.party) ?? ""
      return ToldLine(
        label: position.wants == nil ? name : ScreenWords.wants(name)(language),
        [
          ToldCell(.who, name), position.wants.map { ToldCell(.what, $0) },
          position.offers.map { ToldCell(.remark, ScreenWords.offers($0)(language)) },
        ])
    }
  }
}

extension Note: ToldRecord {
  package var kindWord: Wording? { DetailWords.note }
  package var pane: PaneID? { .notes }

  package func detail(_ teller: Teller) -> [ToldLine] {
    teller.fields([
      (DetailWords.about, title), (DetailWords.at, teller.long(at)), (DetailWords.text, text),
    ])
      + teller.fields(
        teller.positions(self).map { line in
          let wants = line.cell(.what).map { (line.label ?? "") + ": " + $0.text }
          let offers = line.cell(.remark).map { line[.who] + " " + $0.text }
          return (DetailWords.position, [wants, offers].compactMap { $0 }.joined(separator: "; "))
        })
  }

  package func news(_ teller: Teller) -> ToldLine {
    ToldLine(
      .record(id),
      [
        ToldCell(.kind, DetailWords.note(teller.language)), teller.who(parties.first),
        ToldCell(.what, title ?? text),
      ])
  }
}
