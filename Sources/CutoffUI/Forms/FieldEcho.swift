import CutoffDomain
import CutoffWords

/// What is said below a field: what was understood, or why it cannot be saved.
package struct FieldEcho: Hashable, Sendable {
  package let text: String
  package let ink: Ink

  /// Empty where there is nothing to say.
  /// `takesOffer` where ctrl-y takes what a paste offers for this field.
  package static func of(
    _ field: Field, isFocused: Bool, takesOffer: Bool = false, in surroundings: DraftSurroundings
  ) -> [FieldEcho] {
    let offer = offer(of: field, isFocused: isFocused, takesIt: takesOffer, in: surroundings)
    return said(of: field, isFocused: isFocused, in: surroundings) + [offer].compactMap { $0 }
  }

  /// What a pasted text offers for the field, with the key that takes it: not again once one stands there,
  /// unless somebody looks at the field and there are others.
  static func offer(
    of field: Field, isFocused: Bool, takesIt: Bool, in surroundings: DraftSurroundings
  ) -> FieldEcho? {
    guard let next = field.offers.next, field.isEmptyEntry || field.offers.isWhole || isFocused else {
      return nil
    }
    let language = surroundings.language
    var words: String
    switch field.offers.kind {
    case .time:
      guard case .time(let entry) = field.entry,
        let echo = time(entry.typed(next), in: surroundings).first(where: { $0.ink == .text })
      else { return nil }
      words = FormWords.inText(next + " " + echo.text)(language)
    case .address: words = FormWords.inText(next)(language)
    case .wholeText(let lines, let isCut): words = FormWords.onlyFirst(lines: lines, isCut: isCut)(language)
    }
    if let count = field.offers.count { words += " (" + count + ")" }
    return FieldEcho(text: words + (takesIt ? " · " + FormWords.takeKey(language) : ""), ink: .title)
  }

  private static func said(
    of field: Field, isFocused: Bool, in surroundings: DraftSurroundings
  ) -> [FieldEcho] {
    let language = surroundings.language
    switch field.problem {
    case .phraseRefused?, nil: break
    case let problem?: return [FieldEcho(text: "! " + problem.words(language), ink: .warning)]
    }
    switch field.entry {
    case .time(let entry):
      let note =
        field.id == .due && entry.isCorrected
        ? [FieldEcho(text: "! " + FormWords.onlyCorrects(language), ink: .warning)] : []
      return time(entry, in: surroundings) + note
    case .party(let entry):
      return [party(entry, of: field.id, isFocused: isFocused, in: surroundings)].compactMap { $0 }
    case .money(let editor): return [money(editor.text, in: surroundings)].compactMap { $0 }
    case .name(let entry):
      guard isFocused, entry.isNew, entry.completion == nil else { return [] }
      return [FieldEcho(text: "+ " + FormWords.newName(language), ink: .muted)]
    case .text(let editor) where field.id == .zone: return zone(editor.text, in: surroundings)
    case .text, .longText, .choice, .pick: return []
    }
  }

  /// Which zone the words name, where they are not its name; and the question whether an offered one is right.
  private static func zone(_ typed: String, in surroundings: DraftSurroundings) -> [FieldEcho] {
    let isNew = surroundings.incident == nil
    let question =
      isNew && !surroundings.isZoneNamed
      ? [FieldEcho(text: "? " + FormWords.zoneNotNamed(surroundings.language), ink: .warning)] : []
    guard let typed = typed.trimmed, let zone = Zone.typed(typed) else { return question }
    guard zone.identifier != typed || !question.isEmpty else { return [] }
    let label = zone.label(at: surroundings.now)
    let name = zone.identifier == typed || zone.isPlaceless ? "" : zone.identifier + " "
    return [FieldEcho(text: "→ " + name + "(" + label + ")", ink: .muted)] + question
  }

  static func time(_ entry: TimeEntry, in surroundings: DraftSurroundings) -> [FieldEcho] {
    switch entry.meaning(in: surroundings) {
    case .empty: return []
    case .refused(let words): return [FieldEcho(text: "? " + words, ink: .warning)]
    case .said(let said, let other, let warnings):
      let taken = entry.takesOther ? other ?? said : said
      let left = entry.takesOther ? said : other
      if let start = taken.said.point, let end = taken.until?.point {
        return FormEcho.window(start, end, other: left?.said, in: surroundings)
          + warnings.map { FieldEcho(text: "! " + $0, ink: .warning) }
      }
      let notes = warnings.map { FieldEcho(text: "! " + $0, ink: .warning) }
      return [FieldEcho(text: echo(taken.said, left?.said, entry.purpose, in: surroundings), ink: .text)]
        + notes
    }
  }

  /// What was understood, how long there is left, and what else the words could mean.
  private static func echo(
    _ said: SaidTime, _ other: SaidTime?, _ purpose: TimeEntry.Purpose,
    in surroundings: DraftSurroundings
  ) -> String {
    let language = surroundings.language
    var pieces = ["→ " + understood(said, purpose, in: surroundings)]
    if let due = said.due, let here = viewersTime(of: due, said.precision, in: surroundings) {
      pieces.append(FormWords.here(here)(language))
    }
    if purpose == .due, let due = said.due, due > surroundings.now {
      let left = TimeText.countdown(due.seconds(since: surroundings.now), language)
      pieces.append(FormWords.left(left)(language))
    }
    if let other {
      pieces.append(FormWords.otherReading(DraftTimes.echo(other, in: surroundings))(language))
    }
    return pieces.joined(separator: " · ")
  }

  /// A time that something happened at is shown without a boundary.
  private static func understood(
    _ said: SaidTime, _ purpose: TimeEntry.Purpose, in surroundings: DraftSurroundings
  ) -> String {
    guard purpose != .due, said.boundary == .at, let point = said.point else {
      return DraftTimes.echo(said, in: surroundings)
    }
    return When.echo(point, language: surroundings.language)
  }

  /// The instant on the viewer's wall; nil where the incident's wall shows the same.
  private static func viewersTime(
    of instant: Instant, _ precision: Precision, in surroundings: DraftSurroundings
  ) -> String? {
    let viewer = surroundings.viewerZone
    guard precision.isClockTime, viewer.offset(at: instant) != surroundings.zone.offset(at: instant) else {
      return nil
    }
    let point = TimePoint(instant: instant, precision: .minute, zone: viewer)
    return When.echo(point, language: surroundings.language)
  }

  private static func party(
    _ entry: PartyEntry, of field: DraftField, isFocused: Bool, in surroundings: DraftSurroundings
  ) -> FieldEcho? {
    // The list below says it.
    guard !isFocused || entry.offers(in: surroundings.incident).isEmpty else { return nil }
    var pieces: [String] = []
    var hasNew = false
    for name in entry.names {
      let folded = Folding.fold(name)
      let found = surroundings.incident?.parties.first { $0.isCalled(folded) }
      if let found {
        pieces.append("= " + found.name + " (" + found.side.shown(surroundings.language) + ")")
      } else {
        hasNew = true
        // The two sides of an incident are known by their fields.
        let words =
          [.providers, .customers].contains(field) ? FormWords.newParty(name) : FormWords.newPartyEcho(name)
        pieces.append("+ " + words(surroundings.language))
      }
    }
    guard !pieces.isEmpty, isFocused || hasNew else { return nil }
    return FieldEcho(text: pieces.joined(separator: "; "), ink: hasNew ? .text : .muted)
  }

  private static func money(_ typed: String, in surroundings: DraftSurroundings) -> FieldEcho? {
    guard typed.trimmed != nil else { return nil }
    do {
      let money = try MoneyText.parse(typed, surroundings.language, currency: surroundings.currency)
      return FieldEcho(text: "→ " + MoneyText.format(money, surroundings.language), ink: .text)
    } catch {
      return FieldEcho(text: "? " + error.words(surroundings.language), ink: .warning)
    }
  }
}
