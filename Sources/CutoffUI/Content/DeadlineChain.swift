import CutoffDomain
import CutoffWords

/// The dates that a deadline had before, the first one first, and the gaps between an old hour and the
/// decision that moved it.
package struct DeadlineChain {
  /// The earlier deadlines.
  let earlier: [Deadline]
  /// How long an old hour had passed when the next one was set; nil where it had not.
  let gaps: [Int64?]
  private let deadline: Deadline

  /// The chain that ends at `deadline`.
  package init(_ deadline: Deadline, _ lookup: StandingLookup) {
    self.deadline = deadline
    var chain: [Deadline] = []
    var seen: Set<RecordID> = [deadline.id]
    var current = deadline
    while let before = lookup.before(current), seen.insert(before.id).inserted {
      chain.append(before)
      current = before
    }
    chain.reverse()
    earlier = chain
    gaps = zip(chain, chain.dropFirst() + [deadline]).map { old, new in
      guard let due = old.due.due else { return nil }
      let set = max(
        new.setAt?.start ?? .distantPast,
        new.setAt == nil ? lookup.knownInstant(new.provenance, at: nil) : .distantPast)
      return set > due ? set.seconds(since: due) : nil
    }
  }

  /// "đã dời 2 lần: hết 30/5 → hết 15/6 → hết 30/6 (dời khi đã qua mốc 3 ngày)".
  package func text(now: Instant, _ language: Language) -> String {
    guard !earlier.isEmpty else { return ChainWords.neverMoved(language) }
    let dates = (earlier + [deadline]).map { SaidText.short($0.due, now: now, language: language) }
    var text = ChainWords.moved(earlier.count)(language) + ": " + (dates.first ?? "")
    for (date, gap) in zip(dates.dropFirst(), gaps) {
      text += " → " + date
      if let gap { text += " (" + ChainWords.gap(TimeText.length(gap, language))(language) + ")" }
    }
    return text
  }
}

/// The words of a chain of dates.
private enum ChainWords {
  static let neverMoved = Wording("lần đầu, chưa dời", "first date, never moved")
  static func moved(_ count: Int) -> Wording {
    Wording("đã dời \(count) lần", count == 1 ? "moved once" : "moved \(count)×")
  }
  static func gap(_ length: String) -> Wording {
    Wording("dời khi đã qua mốc \(length)", "moved \(length) after it had passed")
  }
}
