import CutoffDomain
import CutoffWords

extension Teller {
  /// A piece of news; of an hour that passed also the state that it left behind.
  package func news(_ item: NewsItem) -> ToldLine {
    var line = item.record.told.news(self)
    switch item.change {
    case .known: break
    case .passed: line.state = passed(item.record.id)
    }
    return line
  }

  private func passed(_ id: RecordID) -> StateWord? {
    if let at = lookup.deadline(id) {
      return DeadlineWord.of(
        at, answer: at.answer.flatMap { lookup.event($0.record)?.content },
        isClock: standing.clock?.deadline == id, isFinal: false)
    }
    guard let at = lookup.promise(id), at.promise.id == id else { return nil }
    return at.shown
  }
}
