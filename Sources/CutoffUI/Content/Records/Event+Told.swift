import CutoffDomain
import CutoffWords

extension Teller {
  /// An event: when it happened, what it was, who did or said it, its words.
  package func event(_ event: Event) -> ToldLine {
    ToldLine(
      .record(event.id),
      [
        event.at.map { ToldCell(.said, short($0)) }, ToldCell(.kind, event.content.kind.shown(language)),
        who(event.actor), event.content.sign, ToldCell(.what, words(of: event)),
      ])
  }

  /// Its words; those beside an outcome stand behind what it says: "moved to 15 Nov: they asked for time". A check or
  /// an outcome without words tells what it found or said.
  func words(of event: Event) -> String {
    var event = event
    if event.furtherLines > 0 {
      // A line has its subject; the detail has all of it.
      event.text = event.subject + " " + ScreenWords.moreLines(event.furtherLines)(language)
    }
    switch event.content {
    case .outcome(let outcome):
      guard let target = lookup.record(outcome.target) else {
        return event.text.isEmpty ? OutcomeWords.words(outcome.result, of: nil)(language) : event.text
      }
      if event.text.isEmpty { return fact(outcome, of: target) }
      return isGenerated(event.text, outcome, of: target)
        ? event.text : fact(outcome, of: target) + ": " + event.text
    case .observation(let check) where event.text.isEmpty: return check.state.state.word(language)
    case .observation, .report, .notice, .statement, .meeting, .payment, .agreement, .refusal, .cut,
      .restoration, .replacement:
      return event.text
    }
  }

  /// What an outcome says of its target: "moved to 15 Nov".
  private func fact(_ outcome: Outcome, of target: Record) -> String {
    let words = OutcomeWords.words(outcome.result, of: target)(language)
    guard outcome.result == .moved, words.hasSuffix("…") else { return words }
    let due = outcome.movedTo.flatMap(lookup.record)?.answerable?.answeredDue
    return words.dropLast() + " " + (due.map(short) ?? ScreenWords.noDayYet(language))
  }

  /// Whether the program itself wrote the text: the target's name, then the result, in either language.
  private func isGenerated(_ text: String, _ outcome: Outcome, of target: Record) -> Bool {
    Language.allCases.contains { language in
      let words = OutcomeWords.words(outcome.result, of: target)(language)
      return text.hasPrefix(target.shownName(language) + ": " + words.filter { $0 != "…" })
    }
  }

  /// When it could first be known, in the incident's zone: "3/7/2020 15:39".
  package func known(_ event: Event) -> String {
    let known = incident.header.zone.wall(at: lookup.knownInstant(event.provenance, at: event.at))
    return TimeText.date(known.date, language) + " " + TimeText.hourMinute(known)
  }

  /// What somebody said, in quotation marks and never without the speaker: "Viettel IDC «0h đêm nay sẽ cắt»".
  package func voice(_ event: Event, unnamed: String = "") -> ToldCell {
    ToldCell(
      .what,
      [Piece((name(event.actor) ?? unnamed) + " "), Piece(ScreenWords.says(event.text)(language))])
  }
}

extension EventContent {
  /// The glyph of what moves an axis by itself: a check, a cut, a restoration; nil for any other.
  fileprivate var sign: ToldCell? {
    switch self {
    case .observation(let check): ToldCell(.sign, check.state.state.glyph + " ", check.state.state.ink)
    case .cut(let cut): ToldCell(.sign, cut.isPartial ? "◐ " : "● ", .warning)
    case .restoration: ToldCell(.sign, "↺ ", .good)
    case .replacement: ToldCell(.sign, "⇄ ", .good)
    case .agreement: ToldCell(.sign, "✓ ", .good)
    case .report, .notice, .statement, .meeting, .payment, .refusal, .outcome: nil
    }
  }
}

extension Event: ToldRecord {
  package var kindWord: Wording? { content.kind.shown }
  package var pane: PaneID? { .timeline }

  package func detail(_ teller: Teller) -> [ToldLine] {
    let own = teller.fields([
      (DetailWords.text, text), (DetailWords.by, teller.name(actor)), (DetailWords.at, teller.long(at)),
    ])
    guard case .statement(let statement) = content else { return own }
    let opposed = teller.lookup.contradictions(of: id).compactMap { contradiction in
      teller.lookup.event(contradiction.statement == id ? contradiction.contradicts : contradiction.statement)
    }
    return own + teller.fields([(DetailWords.topic, statement.topic)])
      + teller.fields(opposed.map { (DetailWords.contradicts, teller.event($0).running([.who, .what])) })
  }

  package func news(_ teller: Teller) -> ToldLine {
    ToldLine(
      .record(id),
      [
        ToldCell(.kind, content.kind.shown(teller.language)), teller.who(actor),
        ToldCell(.what, teller.words(of: self)),
      ])
  }
}
