/// One axis of an incident: its value, what backs it, and whether the sides contradict each other.
package struct Axis<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  /// The records that the value rests on, the weightiest first.
  package var evidence: [Evidence]
  /// The sides contradict each other about it (`≠` on the screen).
  package var isDisputed: Bool

  package init(_ value: Value, evidence: [Evidence] = [], isDisputed: Bool = false) {
    self.value = value
    self.evidence = evidence
    self.isDisputed = isDisputed
  }
}

/// A record that backs a value: since when it counts and by whose word.
package struct Evidence: Hashable, Sendable {
  package var record: RecordID
  /// The instant of the fact: the earlier of the end of its `at` and its known instant.
  package var instant: Instant
  package var by: RecordID?

  package init(record: RecordID, instant: Instant, by: RecordID?) {
    self.record = record
    self.instant = instant
    self.by = by
  }
}

package enum Threat: String, CaseIterable, Sendable {
  case none, undated, dated, finalCountdown, unconfirmed, passed, suspended, withdrawn, carriedOut
}

/// `unknown` without evidence means never checked; with evidence, that the last check is too old.
package enum ServiceAxis: String, CaseIterable, Sendable {
  case unknown, up, degraded, partlyDown, down
}

package enum MoneyAxis: String, CaseIterable, Sendable {
  case none, claimed, disputed, partlyPaid, settled, unknown
}

package enum TalksAxis: String, CaseIterable, Sendable {
  case none, open, stalled, agreed, refused
}

package enum PromisesAxis: String, CaseIterable, Sendable {
  case none, open, dueToday, kept, broken, unresolved
}

/// The one word for an incident.
package enum HeadlineWord: String, CaseIterable, Sendable {
  case dispute, threatened, finalCountdown, unconfirmed, deferred, passed, partlyCut, cut
  case partlyRestored, restored, replaced, withdrawn, resolved, dormant
}

/// A headline; `last` is set for `dormant` only: the word that held at the last evidence.
package struct Headline: Hashable, Sendable {
  package var word: HeadlineWord
  package var last: HeadlineWord?

  package init(_ word: HeadlineWord, last: HeadlineWord? = nil) {
    self.word = word
    self.last = last
  }
}
