import CutoffDomain
import CutoffScreen
import CutoffWords

/// Everything that is known about one item, as labelled lines.
package enum DetailText {
  /// What stands over the detail; empty for an item that is not there. `lookup` is of the shown incident.
  package static func title(_ item: ItemKey, _ scene: Scene, _ lookup: StandingLookup?) -> String {
    let language = scene.language
    switch item {
    case .incident(let id): return scene.standings.standing(of: id)?.incident.header.title ?? ""
    case .refused(let place): return place
    case .axis(let axis): return ScreenWords.label(axis)(language)
    case .prompt: return ScreenWords.prompts(language)
    case .record(let id), .member(_, let id):
      switch lookup?.record(id) {
      case .event(let event): return event.content.kind.shown(language)
      case .deadline(let deadline): return deadline.kind.shown(language)
      case .promise: return ScreenWords.promise(language)
      case .note: return DetailWords.note(language)
      case .step: return ScreenWords.label(.step)(language)
      case .question: return DetailWords.question(language)
      case .party, .service, .amount, .source, nil: return ""
      }
    }
  }

  /// Rows of at most `columns` cells; none for an item that is not there. `lookup` is of the shown incident.
  package static func lines(
    _ item: ItemKey, _ scene: Scene, _ lookup: StandingLookup?, columns: Int
  ) -> [PaneRow] {
    guard let lookup else { return refusedLines(item, scene, columns) }
    let writer = DetailWriter(lookup, viewpoint: scene.viewpoint, columns: columns)
    switch item {
    case .refused: return refusedLines(item, scene, columns)
    case .incident: return writer.about()
    case .axis(let axis): return writer.axis(axis)
    case .prompt(let kind, let subject):
      if kind == .question, let subject { return writer.record(subject) }
      return subject.map(writer.record) ?? []
    case .record(let id), .member(_, let id): return writer.record(id)
    }
  }

  private static func refusedLines(_ item: ItemKey, _ scene: Scene, _ columns: Int) -> [PaneRow] {
    guard case .refused(let place) = item,
      let refused = scene.refused.first(where: { $0.place == place })
    else { return [] }
    return TextLayout.wrap(refused.reason + "\n" + DetailWords.untouched(scene.language), columns: columns)
      .map { PaneRow([Piece($0)]) }
  }
}

/// Writes the lines of one incident's items.
struct DetailWriter {
  private let lookup: StandingLookup
  let viewpoint: Viewpoint
  let columns: Int
  private var standing: Standing { lookup.standing }
  private var language: Language { viewpoint.language }
  private var incident: Incident { standing.incident }

  init(_ lookup: StandingLookup, viewpoint: Viewpoint, columns: Int) {
    self.lookup = lookup
    self.viewpoint = viewpoint
    self.columns = columns
  }

  func record(_ id: RecordID) -> [PaneRow] {
    guard let record = lookup.record(id) else { return [] }
    return content(record) + clashes(.record(id)) + provenance(record)
  }

  func about() -> [PaneRow] {
    let header = incident.header
    var rows = clashes(.incident(header.id)) + field(DetailWords.summary, header.summary)
    rows += field(DetailWords.parties, incident.parties.map(\.shortName).joined(separator: " · "))
    for service in incident.services {
      let note = [service.name, service.isExempt ? DetailWords.exempt(language) : nil, service.affected]
      rows += field(DetailWords.service, note.compactMap { $0 }.joined(separator: " · "))
    }
    rows += field(DetailWords.zone, header.zone.identifier)
    rows += field(DetailWords.notices, header.notices.map { NoticesField.text($0, language) })
    rows += field(DetailWords.file, header.id.text + ".json")
    return rows
  }

  func axis(_ axis: AxisID) -> [PaneRow] {
    let line = AxisLines.lines(standing, viewpoint: viewpoint).first { $0.axis == axis }
    var rows = [
      PaneRow([
        Piece((line?.state.glyph ?? "") + " " + (line?.state.word(language) ?? ""), line?.state.ink ?? .text)
      ])
    ]
    rows += (line?.evidence ?? []).flatMap { wrapped($0) }
    rows.append(.blank)
    if axis == .statements { return rows + contradictions() }
    for id in backing(axis) {
      rows += record(id)
      rows.append(.blank)
    }
    return rows
  }

  /// Each contradiction as a pair, the weightiest first: both voices, each with when it was known.
  private func contradictions() -> [PaneRow] {
    AxisLines.byWeight(standing).flatMap { contradiction -> [PaneRow] in
      let voices = [contradiction.contradicts, contradiction.statement].compactMap(standing.event)
      let head = PaneRow([Piece("≠ ", .warning), Piece(contradiction.topic ?? "", .muted)])
      let lines = voices.flatMap { event -> [PaneRow] in
        let sources = lookup.sources(of: event.provenance).map(\.publisher)
        let date = SaidText.short(event.at, now: viewpoint.shownAt, language: language)
        let voice = (name(event.actor) ?? "") + " " + ScreenWords.says(event.text)(language)
        return wrapped("  " + voice) + [
          PaneRow([Piece("    " + ([date] + sources).joined(separator: " · "), .muted)])
        ]
      }
      return [head] + lines + [.blank]
    }
  }

  /// The records that an axis rests on.
  private func backing(_ axis: AxisID) -> [RecordID] {
    switch axis {
    case .service: standing.service.evidence.map(\.record)
    case .promises: standing.promises.map(\.promise.id)
    case .statements: standing.contradictions.flatMap { [$0.contradicts, $0.statement] }
    case .talks: standing.talks.evidence.map(\.record)
    case .step: standing.nextStep.map { [$0.id] } ?? []
    case .money: incident.amounts.map(\.id)
    case .condition: standing.conditions
    }
  }

  /// What somebody else wrote into the same place; both are kept until somebody chooses.
  private func clashes(_ item: ItemKey) -> [PaneRow] {
    viewpoint.clashes(of: item).flatMap { clash -> [PaneRow] in
      guard !clash.isDeletion else { return field(DetailWords.clash, DetailWords.deletedThere(language)) }
      let values = [clash.current, clash.other].map { $0.isEmpty ? DetailWords.noValue(language) : $0 }
      return field(DetailWords.inPlace, clash.member + ": " + values[0])
        + field(DetailWords.clash, clash.member + ": " + values[1])
    }
  }

  private func content(_ record: Record) -> [PaneRow] {
    switch record {
    case .event(let event): self.event(event)
    case .deadline(let deadline): self.deadline(deadline)
    case .promise(let promise): self.promise(promise)
    case .note(let note):
      field(DetailWords.about, note.title)
        + field(DetailWords.at, SaidText.long(note.at, now: viewpoint.shownAt, language: language))
        + field(DetailWords.text, note.text) + note.positions.flatMap(position)
    case .step(let step):
      field(DetailWords.text, step.text) + field(DetailWords.owner, name(step.owner))
        + field(DetailWords.blocker, step.blocker) + field(DetailWords.due, step.due.map(echo))
    case .question(let question):
      field(DetailWords.text, question.text) + field(DetailWords.answer, question.answer)
    case .amount(let amount):
      field(DetailWords.amount, MoneyText.format(amount.money, language))
        + field(DetailWords.by, name(amount.statedBy)) + field(DetailWords.text, amount.label)
    case .party(let party): field(DetailWords.text, party.name)
    case .service(let service): field(DetailWords.text, service.name)
    case .source(let source): field(DetailWords.source, source.publisher + " " + (source.address ?? ""))
    }
  }

  private func position(_ position: Position) -> [PaneRow] {
    let party = name(position.party) ?? ""
    let wants = position.wants.map { ScreenWords.wants(party)(language) + " " + $0 }
    let offers = position.offers.map { party + " " + ScreenWords.offers($0)(language) }
    return field(DetailWords.position, [wants, offers].compactMap { $0 }.joined(separator: "; "))
  }

  private func event(_ event: Event) -> [PaneRow] {
    var rows = field(DetailWords.text, event.text)
    rows += field(DetailWords.by, name(event.actor))
    rows += field(DetailWords.at, SaidText.long(event.at, now: viewpoint.shownAt, language: language))
    guard case .statement(let statement) = event.content else { return rows }
    rows += field(DetailWords.topic, statement.topic)
    for contradiction in lookup.contradictions(of: event.id) {
      let other = contradiction.statement == event.id ? contradiction.contradicts : contradiction.statement
      guard let opposed = lookup.event(other) else { continue }
      rows += field(DetailWords.contradicts, (name(opposed.actor).map { $0 + ": " } ?? "") + opposed.text)
    }
    return rows
  }

  private func deadline(_ deadline: Deadline) -> [PaneRow] {
    let at = lookup.deadline(deadline.id)
    let isClock = standing.clock?.deadline == deadline.id
    let word = at?.state.shown(isClock: isClock, isFinal: standing.clock?.isFinal ?? false)
    var rows = field(DetailWords.text, deadline.label)
    rows += field(DetailWords.said, deadline.due.says.isEmpty ? nil : deadline.due.says)
    rows += field(DetailWords.due, echo(deadline.due))
    rows += field(DetailWords.state, word.map { $0.glyph + " " + $0.word(language) })
    rows += field(DetailWords.outcome, outcome(at?.answer))
    rows += field(DetailWords.movedTo, moved(deadline))
    rows += field(DetailWords.setBy, setter(deadline))
    rows += field(DetailWords.condition, deadline.condition)
    rows += field(DetailWords.stops, deadline.stopsService ? DetailWords.yes(language) : nil)
    let chain = DeadlineChain(deadline, lookup)
    if !chain.earlier.isEmpty {
      rows += field(DetailWords.supersedes, chain.text(now: viewpoint.shownAt, language))
    }
    return rows
  }

  /// What answered it: by whose word, when, in which words.
  private func outcome(_ answer: Evidence?) -> String? {
    guard let answer, let event = lookup.event(answer.record) else { return nil }
    let date = SaidText.long(event.at, now: viewpoint.shownAt, language: language)
    return [event.text, name(event.actor) ?? DetailWords.nobodyNamed(language), date]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The date that it was moved to.
  private func moved(_ deadline: Deadline) -> String? {
    lookup.successor(of: deadline.id).map { echo($0.due) }
  }

  private func setter(_ deadline: Deadline) -> String? {
    let date = SaidText.long(deadline.setAt, now: viewpoint.shownAt, language: language)
    let parts = [name(deadline.setBy), date.isEmpty ? nil : date].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private func promise(_ promise: Promise) -> [PaneRow] {
    let at = lookup.promise(promise.id)
    var rows = field(DetailWords.text, promise.content)
    rows +=
      field(DetailWords.giver, name(promise.giver)) + field(DetailWords.receiver, name(promise.receiver))
    rows += field(DetailWords.said, promise.due.says.isEmpty ? nil : promise.due.says)
    rows += field(DetailWords.due, promise.due.point == nil ? promise.condition : echo(promise.due))
    rows += field(DetailWords.amount, promise.amount.map { MoneyText.format($0, language) })
    rows += field(DetailWords.form, promise.form)
    rows += field(DetailWords.state, at.map { $0.state.shown.glyph + " " + $0.state.shown.word(language) })
    rows += field(DetailWords.outcome, outcome(at?.answer))
    for telling in at?.tellings ?? [] where telling.id != promise.id {
      rows += field(DetailWords.telling, telling.content + (telling.form.map { " (" + $0 + ")" } ?? ""))
    }
    return rows
  }

  private func provenance(_ record: Record) -> [PaneRow] {
    let known = lookup.knownInstant(record.provenance, at: record.at)
    var rows = field(
      DetailWords.known,
      known == .distantPast ? nil : TimeText.dateAndClock(known, incident.header.zone, language))
    for source in lookup.sources(of: record.provenance) {
      rows += field(
        DetailWords.source, [source.publisher, source.address].compactMap { $0 }.joined(separator: " · "))
    }
    return rows + field(DetailWords.loggedBy, logged(record.provenance))
  }

  /// Who wrote the record, and when.
  private func logged(_ provenance: Provenance) -> String? {
    let time = provenance.loggedAt.map { TimeText.dateAndClock($0, incident.header.zone, language) }
    guard let author = provenance.loggedBy else { return time }
    guard let time else { return author }
    return DetailWords.logged(author, time)(language)
  }

  private func echo(_ said: SaidTime) -> String {
    SaidText.echo(said, language: language)
  }

  private func name(_ id: RecordID?) -> String? { lookup.party(id)?.shortName }

  private func wrapped(_ text: String) -> [PaneRow] {
    TextLayout.wrap(text, columns: max(1, columns)).map { PaneRow([Piece($0)]) }
  }

  private func field(_ label: Wording, _ value: String?) -> [PaneRow] {
    guard let value, !value.isEmpty else { return [] }
    let labelColumns = 14
    let texts = value.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { TextLayout.wrap(String($0), columns: max(8, columns - labelColumns)) }
    return texts.enumerated().map { index, text in
      let head = index == 0 ? label(language) : ""
      return PaneRow([Piece(TextLayout.pad(head, to: labelColumns), .muted), Piece(text)])
    }
  }
}
