import CutoffDomain
import CutoffScreen
import CutoffWords

/// The list of incidents, most urgent first, and of files that could not be read.
package enum IncidentsPane {
  /// The incidents that the filter lets through, then the files that could not be read.
  package static func keys(_ standings: Standings, matching filter: String, refused: [RefusedShown])
    -> [ItemKey]
  {
    let keys = standings.keys(matching: filter)
    return refused.isEmpty ? keys : keys + refused.map { .refused($0.place) }
  }

  /// Two rows, one in a compact list; none for an item of another pane. `table` is what a compact list writes them into
  /// where it is one, made once for all of them.
  package static func rows(
    _ key: ItemKey, scene: Scene, columns: Int, isCompact: Bool, table: IncidentTable? = nil
  ) -> [PaneRow] {
    switch key {
    case .incident(let id):
      scene.standings.standing(of: id).map {
        isCompact
          ? [row($0, scene: scene, columns: columns, table)] : rows($0, scene: scene, columns: columns)
      } ?? []
    case .refused(let place):
      scene.refused.first { $0.place == place }.map {
        isCompact ? [row($0, scene: scene)] : rows($0, scene: scene)
      } ?? []
    case .record, .member, .prompt, .axis, .fold: []
    }
  }

  /// Columns of a clock in a compact list, so that the room of a name does not change with the clock.
  private static func clockColumns(_ language: Language) -> Int { language == .vietnamese ? 12 : 9 }

  /// One row: how it stands, its name, its clock. Of what calls nobody the glyph and the clock are plain.
  private static func row(
    _ standing: Standing, scene: Scene, columns: Int, _ table: IncidentTable?
  ) -> PaneRow {
    let isSelected = standing.id == scene.shown?.id
    let word = HeadlineText.listed(
      standing, now: scene.shownAt, quietAfter: scene.viewpoint.settings.quietAfter)
    let ink: Ink =
      word.ink == .urgent || word.ink == .warning ? word.ink : word.ink == .muted ? .muted : .text
    let mark = mark(standing.id, scene)
    let clock = mark ?? clock(standing, scene: scene)
    if mark == nil, let table { return table.row(standing, isSelected: isSelected, scene) }
    let room = columns - 3 - max(clock.width, clockColumns(scene.language))
    let name = scene.standings.name(of: standing, columns: max(8, room))
    let glyph = mark == nil ? Piece(word.glyph + " ", ink) : Piece("! ", .warning)
    return PaneRow([glyph, Piece(name, isSelected ? .strong : .text)], right: [clock])
  }

  private static func row(_ refused: RefusedShown, scene: Scene) -> PaneRow {
    PaneRow(
      [Piece("! ", .warning), Piece(refused.place)],
      right: [Piece(ScreenWords.notLoaded(scene.language), .warning)])
  }

  private static func rows(_ standing: Standing, scene: Scene, columns: Int) -> [PaneRow] {
    let language = scene.language
    let isSelected = standing.id == scene.shown?.id
    let word = HeadlineText.listed(
      standing, now: scene.shownAt, quietAfter: scene.viewpoint.settings.quietAfter)
    let name = Piece(scene.standings.name(of: standing, columns: columns), isSelected ? .strong : .text)
    let state = mark(standing.id, scene) ?? Piece(word.glyph + " " + word.word(language), word.ink)
    let moment = standing.band == .quiet ? nil : RowMoment(standing, at: scene.shownAt)
    let clock = moment.map { Piece($0.text(language), $0.ink) }
    let right = clock ?? evidence(standing, scene: scene, room: columns - state.width)
    return [
      PaneRow([name]),
      PaneRow([state] + hour(standing, scene, columns - state.width - right.width), right: [right]),
    ]
  }

  /// "· từ 0h 4/7" behind the state where there is room for all of it.
  private static func hour(_ standing: Standing, _ scene: Scene, _ room: Int) -> [Piece] {
    guard standing.band != .quiet, let clock = standing.clock, clock.state != .cut,
      let due = standing.deadlines.first(where: { $0.deadline.id == clock.deadline })?.due
    else { return [] }
    let text = " · " + SaidText.short(due, now: scene.shownAt, language: scene.language)
    return TextWidth.width(of: text) + 1 <= room ? [Piece(text)] : []
  }

  /// What must be known before anything else is believed: not saved, or an older copy.
  private static func mark(_ id: IncidentID, _ scene: Scene) -> Piece? {
    if scene.viewpoint.unsavedIncidents.contains(id) {
      return Piece("! " + StoreWords.unsavedMark(scene.language), .warning)
    }
    return scene.stale[id].map { Piece("! " + StoreWords.staleMark($0)(scene.language), .warning) }
  }

  /// The countdown; "no date" for a threat or a pending deadline without one; else a dash.
  static func clock(_ standing: Standing, scene: Scene) -> Piece {
    if let moment = RowMoment(standing, at: scene.shownAt) {
      return Piece(moment.text(scene.language), moment.ink)
    }
    return Piece(isUndated(standing) ? ScreenWords.noDateYet(scene.language) : "—", .muted)
  }

  /// Where no clock runs: that something waits without a date, else the day of the last news.
  private static func evidence(_ standing: Standing, scene: Scene, room: Int) -> Piece {
    if standing.band != .quiet, isUndated(standing) {
      return Piece(ScreenWords.noDateYet(scene.language), .muted)
    }
    guard let last = TimelinePane.lastNews(standing) else { return Piece("", .muted) }
    let date = TimeText.date(standing.incident.header.zone.wall(at: last).date, scene.language)
    let long = ScreenWords.lastNews(date)(scene.language)
    return Piece(TextWidth.width(of: long) + 1 <= room - 1 ? long : date, .muted)
  }

  private static func isUndated(_ standing: Standing) -> Bool {
    let waits = standing.deadlines.contains { $0.state == .pending && $0.due.point == nil }
    return standing.threat.value == .undated
      || (waits && (standing.headline.word == .dormant || !HeadlineText.isOver(standing.headline)))
  }

  /// The name may be cut, the line and column may not: they stand before the reason.
  private static func rows(_ refused: RefusedShown, scene: Scene) -> [PaneRow] {
    let place = refused.place.split(separator: ":", maxSplits: 1)
    let position = place.count > 1 ? place[1] + " " : ""
    return [
      PaneRow(
        [Piece(String(place.first ?? ""), .text)],
        right: [Piece(ScreenWords.notLoaded(scene.language), .warning)]),
      PaneRow([Piece(position + refused.reason, .muted)]),
    ]
  }
}

/// Words for a headline in a list.
package enum HeadlineText {
  /// The state's word; a dormant incident keeps its last one in brackets where it says something.
  static func word(_ headline: Headline, _ language: Language) -> String {
    headline.word.shown.word(language)
  }

  /// The word for the list: capitals call for somebody, so a cut of which nothing was heard for long is
  /// said quietly.
  package static func listed(_ standing: Standing, now: Instant, quietAfter: Int64) -> StateWord {
    var word = standing.headline.word.shown
    // Among many, red is for what is cut or about to be; what nobody confirmed asks.
    if standing.headline.word == .unconfirmed { word = StateWord(word.glyph, word.word, .warning) }
    let isQuiet = TimelinePane.lastNews(standing).map { now.seconds(since: $0) >= quietAfter } ?? false
    guard isQuiet || standing.band == .quiet, word.ink == .warning || word.ink == .urgent else { return word }
    return StateWord(word.glyph, standing.headline.word.plain, .muted)
  }

  /// The headline in few letters, for `word`, as which it is listed.
  package static func short(_ standing: Standing, _ word: StateWord) -> Wording {
    switch standing.headline.word {
    case .finalCountdown where word.ink == .urgent: Wording("SÁT GIỜ", "FINAL")
    case .dispute, .threatened, .finalCountdown, .unconfirmed, .deferred, .passed, .partlyCut,
      .partlyRestored, .restored, .replaced, .withdrawn, .resolved, .cut, .dormant:
      Wording(word.word(.vietnamese), word.word(.english))
    }
  }

  /// The long form for the header: "tạm lắng (đã cắt)".
  package static func long(_ headline: Headline, _ language: Language) -> String {
    guard headline.word == .dormant, let last = headline.last else { return word(headline, language) }
    return ScreenWords.dormantAfter(last.plain(language))(language)
  }

  /// Nothing more is expected to happen.
  package static func isOver(_ headline: Headline) -> Bool {
    switch headline.word {
    case .restored, .replaced, .withdrawn, .resolved, .cut, .dormant: true
    case .dispute, .threatened, .finalCountdown, .unconfirmed, .deferred, .passed, .partlyCut,
      .partlyRestored:
      false
    }
  }
}

/// Inks and labels of a clock.
package enum ClockText {
  /// The ink of a clock's digits: how urgent it is. An hour that nobody confirmed asks, it does not burn.
  package static func ink(_ clock: Clock) -> Ink {
    switch clock.state {
    case .pending: clock.isFinal ? .urgent : .warning
    case .unconfirmed, .passed: .warning
    case .cut: .urgent
    }
  }
}
