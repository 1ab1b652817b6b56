import CutoffContent
import CutoffDomain
import CutoffWords

/// One incident as plain text, whole: what the dashboard shows of it, and the ends of the ids by which
/// commands name its records.
package struct PlainIncident {
  private let standing: Standing
  private let viewpoint: Viewpoint
  private let teller: Teller
  private var incident: Incident { standing.incident }
  private var language: Language { viewpoint.language }

  /// `standing` is one of `state`'s.
  package init(_ standing: Standing, viewpoint: Viewpoint) {
    self.standing = standing
    self.viewpoint = viewpoint
    teller = Teller(StandingLookup(forMany: standing), viewpoint)
  }

  package var lines: [String] {
    let blocks = [
      title, clock + gaps, axes, block(ScreenWords.deadlines, deadlines), block(ScreenWords.prompts, prompts),
      block(PlainWords.contradictions, contradictions), block(ScreenWords.timeline, timeline),
      block(ScreenWords.notes, notes),
    ]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func block(_ title: Wording, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title(language)] + lines.map { $0.isEmpty ? "" : "  " + $0 }
  }

  // MARK: title and clock

  private var title: [String] {
    let header = incident.header
    let zone = header.zone
    let time = TimeText.dateAndClock(viewpoint.shownAt, zone, language)
    return [header.title, "\(header.id.text) · \(PlainWords.asOf(time)(language)) · \(zone.identifier)"]
      + (header.summary.map { [$0] } ?? [])
  }

  private var clock: [String] {
    let word = standing.headline.word.shown
    let headline = word.glyph + " " + word.word(language)
    guard let block = ClockBlock(standing, viewpoint: viewpoint) else {
      return [headline + " · " + ScreenWords.noClock(language)]
    }
    let details = block.lines.dropFirst().map { $0.text.trimmed ?? "" }.filter { !$0.isEmpty }
    return ["\(headline) · \(block.label) \(block.timeText)"] + details.map { "  " + $0 }
  }

  private var gaps: [String] { teller.gaps.map { "  ! " + $0[.what] } }

  private var axes: [String] {
    let rows = teller.axes.map { line in
      [line.label ?? "", state(line), line.cells.map(\.text).joined(separator: " · ")]
    }
    return PlainTable.lines(rows, limits: [nil, 36])
  }

  // MARK: records

  private var deadlines: [String] {
    let rows = DeadlineEntry.all(standing).map { entry in
      switch entry {
      case .deadline(let deadline): row(teller.deadline(deadline), entry.id)
      case .promise(let promise): row(teller.promise(promise), entry.id)
      case .step(let step): row(teller.listedStep(step), entry.id)
      }
    }
    return PlainTable.lines(rows, limits: [18, 24, 16])
  }

  private func row(_ line: ToldLine, _ id: RecordID) -> [String] {
    [state(line), line.when, line[.kind], line.running() + end(id)]
  }

  private func state(_ line: ToldLine) -> String {
    (line.state.map { $0.glyph + " " } ?? "") + line.stateText(language)
  }

  private var prompts: [String] {
    standing.prompts.map { prompt in
      let line = teller.prompt(prompt)
      return line[.sign] + " " + [line[.what], line[.remark]].filter { !$0.isEmpty }.joined(separator: " — ")
    }
  }

  private var contradictions: [String] {
    standing.contradictions.map { contradiction in
      [contradiction.contradicts, contradiction.statement].map(claim).joined(separator: " ≠ ")
    }
  }

  private func claim(_ id: RecordID) -> String {
    teller.lookup.event(id).map { teller.voice($0, unnamed: "?").text } ?? "?"
  }

  private var timeline: [String] {
    let rows = TimelinePane.events(standing).map { event -> [String] in
      let line = teller.event(event)
      let known = PlainWords.known(teller.known(event))(language)
      return [line[.said], line[.kind], line[.who], "\(line[.what]) (\(known))" + end(event.id)]
    }
    return PlainTable.lines(rows, limits: [18, nil, 24])
  }

  private var notes: [String] {
    let keys = NotesPane.keys(standing)
    let rows = keys.flatMap { NotesPane.rows($0, teller.lookup, viewpoint: viewpoint, columns: 96) }
    let lines = rows.map { $0.left.map(\.text).joined() }
    return lines.last == "" ? lines.dropLast() : lines
  }

  /// The end of an id: what a command needs to name the record.
  private func end(_ id: RecordID) -> String { " [" + id.text.suffix(6) + "]" }
}
