/// Which known statements contradict each other.
///
/// It never changes, and is shared by the rules that come after it.
final class ContradictionRule {
  let ledger: Ledger
  private let pairs: [Pair]

  /// Two events of which one contradicts the other.
  struct Pair {
    let later: Fact
    let earlier: Fact
    /// What each is about, by its topic.
    let subjects: (later: TopicSubject, earlier: TopicSubject)

    init(later: Fact, earlier: Fact) {
      self.later = later
      self.earlier = earlier
      subjects = (
        TopicSubject.all(of: later.statement?.topic), TopicSubject.all(of: earlier.statement?.topic)
      )
    }
  }

  /// Two events, whichever contradicts the other.
  private struct Link: Hashable {
    let low: RecordID
    let high: RecordID

    init(_ one: RecordID, _ other: RecordID) {
      low = min(one, other)
      high = max(one, other)
    }
  }

  init(_ ledger: Ledger) {
    self.ledger = ledger
    let claims = ledger.facts.filter { $0.statement?.contradicts.isEmpty == false }
    guard !claims.isEmpty else {
      pairs = []
      return
    }
    let facts = Dictionary(ledger.facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Link> = []
    var pairs: [Pair] = []
    for fact in claims {
      for target in fact.statement?.contradicts ?? [] {
        guard let other = facts[target], target != fact.id, seen.insert(Link(fact.id, target)).inserted
        else { continue }
        pairs.append(ContradictionRule.pair(fact, other))
      }
    }
    self.pairs = pairs.sorted { ContradictionRule.key($0) > ContradictionRule.key($1) }
  }

  /// The contradictions, the latest known first; each pair once.
  var contradictions: [Contradiction] {
    pairs.map { pair in
      Contradiction(
        statement: pair.later.id, contradicts: pair.earlier.id,
        topic: pair.later.statement?.topic ?? pair.earlier.statement?.topic)
    }
  }

  /// Whether opposed sides contradict each other about `subject`, both by their topics.
  func hasDispute(about subject: TopicSubject) -> Bool {
    pairs.contains { pair in
      pair.subjects.later.contains(subject) && pair.subjects.earlier.contains(subject)
        && ledger.sides.areOpposed(pair.later.actor, pair.earlier.actor)
    }
  }

  /// What opposed sides said against the word of the deadline's setter that it will cut, since the
  /// deadline was set; the latest first.
  func denials(of deadline: Deadline) -> [Fact] {
    let setting = ledger.setting(of: deadline)
    return pairs.compactMap { pair in
      guard isAboutCut(pair) else { return nil }
      return denial(pair.later, of: pair.earlier, setBy: deadline.setBy)
        ?? denial(pair.earlier, of: pair.later, setBy: deadline.setBy)
    }.filter { $0.moment.follows(setting) }
  }

  private func denial(_ denial: Fact, of threat: Fact, setBy setter: RecordID?) -> Fact? {
    guard ledger.sides.mayDecide(threat.actor, setBy: setter),
      !ledger.sides.mayDecide(denial.actor, setBy: setter),
      ledger.sides.areOpposed(denial.actor, threat.actor)
    else { return nil }
    return denial
  }

  private func isAboutCut(_ pair: Pair) -> Bool {
    pair.later.isNotice || pair.earlier.isNotice || pair.subjects.later.contains(.cut)
      || pair.subjects.earlier.contains(.cut)
  }

  private static func pair(_ one: Fact, _ other: Fact) -> Pair {
    isLater(one, other) ? Pair(later: one, earlier: other) : Pair(later: other, earlier: one)
  }

  private static func isLater(_ one: Fact, _ other: Fact) -> Bool {
    let (follows, precedes) = (one.moment.follows(other.moment), other.moment.follows(one.moment))
    return follows == precedes ? one.id > other.id : follows
  }

  private static func key(_ pair: Pair) -> (Instant, RecordID, RecordID) {
    (pair.later.moment.known, pair.later.id, pair.earlier.id)
  }
}

extension Fact {
  fileprivate var statement: Statement? {
    guard case .statement(let statement) = content else { return nil }
    return statement
  }

  fileprivate var isNotice: Bool {
    guard case .notice = content else { return false }
    return true
  }
}
