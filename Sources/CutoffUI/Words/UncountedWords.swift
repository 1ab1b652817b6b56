import CutoffDomain

/// Why what somebody said of a deadline or promise does not count.
package enum UncountedWords {
  /// "broken, says P; counts from 13 Mar". `by` is nil where nobody is named, `date` is from when it counts.
  package static func note(
    _ uncounted: Uncounted, of record: Record?, by: String?, date: String, _ language: Language
  ) -> String {
    let words = OutcomeWords.words(uncounted.result, of: record)(language)
    let said = by.map { Wording(words + ", theo " + $0, words + ", says " + $0)(language) } ?? words
    return said + "; " + reason(uncounted.reason, date: date)(language)
  }

  /// Why alone: "counts from 13 Mar".
  package static func reason(_ reason: Uncounted.Reason, date: String) -> Wording {
    switch reason {
    case .notYet: Wording("tính từ " + date, "counts from " + date)
    case .needsSetter:
      Wording(
        "chưa tính, cần lời bên đặt hoặc cấp trên", "does not count without the setter's word or a body above"
      )
    case .onlyAsked:
      Wording("chưa tính vì mới được đòi, chưa ai hứa", "does not count: asked for, and nobody promised it")
    case .noDate: Wording("chưa tính vì chưa có ngày", "does not count while it has no date")
    }
  }
}
