import CutoffDomain
import CutoffWords

/// The words that columns have for the states of an incident's records, so that a filter finds it by them.
enum ShownStates {
  /// In both languages, each once; `moment` is the one that is shown.
  static func words(of standing: Standing, at moment: Instant) -> [String] {
    var words: Set<Wording> = [standing.service.shown.word]
    let asked = Set(standing.prompts.filter { $0.kind == .isDeadlineMet }.compactMap(\.subject))
    let lookup = StandingLookup(standing, lookUps: standing.deadlines.count)
    for entry in standing.deadlines { words.insert(word(of: entry, asked: asked, lookup)) }
    for entry in standing.promises { words.insert(entry.shown.word) }
    for step in standing.incident.steps where step.isOpen {
      words.insert(step.shown(in: standing, at: moment).word)
    }
    return words.flatMap { [$0.vietnamese, $0.english] }
  }

  private static func word(
    of entry: DeadlineStanding, asked: Set<RecordID>, _ lookup: StandingLookup
  ) -> Wording {
    let isOpen = entry.state == .pending || entry.state == .unknown
    if isOpen, asked.contains(entry.deadline.id) { return DeadlineState.noWord.word }
    let clock = lookup.standing.clock
    return DeadlineWord.of(
      entry, answer: entry.answer.flatMap { lookup.event($0.record)?.content },
      isClock: clock?.deadline == entry.deadline.id, isFinal: clock?.isFinal ?? false
    ).word
  }
}
