import CutoffContent
import CutoffDomain
import CutoffWords

/// Replays: the instants at which something became known, and phrases that name one.
enum AsOf {
  /// The instant that a typed phrase names: its hour, else the last second of its day.
  static func instant(of phrase: String, state: State) -> Result<Instant, PhraseRefused> {
    let header = state.selected?.incident.header
    let reference = WhenReference(
      now: state.shownAt, zone: header?.zone ?? state.surroundings.zone,
      language: header?.language ?? state.language, leaning: .past
    ).set(by: state.surroundings.phrases)
    switch When.parse(phrase, reference) {
    case .understood(let reading):
      guard let point = reading.said.point else {
        return .failure(PhraseRefused(words: ScreenWords.noDayYet(state.language)))
      }
      guard point.start <= state.moment.now else {
        return .failure(PhraseRefused(words: ScreenWords.notYet(state.language)))
      }
      // Of a unit that is not over as much is known as is known now.
      return .success(min(point.lastSecond, state.moment.now))
    case .refused(let refusal):
      return .failure(PhraseRefused(words: When.words(refusal, language: state.language)))
    }
  }

  /// The instant that a phrase is understood as, or why it is not.
  static func echo(_ phrase: String, _ state: State) -> Piece {
    switch instant(of: phrase, state: state) {
    case .success(let instant):
      let zone = state.selected?.incident.header.zone ?? state.surroundings.zone
      return Piece("→ " + TimeText.dateAndClock(instant, zone, state.language), .muted)
    case .failure(let refusal): return Piece(refusal.words, .warning)
    }
  }

  /// The instant of the last news before the shown one.
  static func previous(_ state: State) -> Instant? {
    instants(state).filter { $0 < state.shownAt }.max()
  }

  /// The instant of the first news after the shown one and not after the present.
  static func next(_ state: State) -> Instant? {
    instants(state).filter { $0 > state.shownAt && $0 <= state.moment.now }.min()
  }

  private static func instants(_ state: State) -> [Instant] {
    guard let id = state.selected?.id,
      let incident = state.store.incidents.first(where: { $0.id == id })
    else { return [] }
    let instants = KnownInstants(incident.sources)
    return incident.records.map { instants.countsFrom($0) }.filter { $0 != .distantPast }
  }
}
