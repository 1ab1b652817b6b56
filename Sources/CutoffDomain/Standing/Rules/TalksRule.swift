/// How the talks stand, by the latest word of each side.
struct TalksRule {
  let ledger: Ledger

  /// The latest word; open and disputed where the sides' latest words differ; stalled when open talks
  /// have been silent for the quiet time.
  var axis: Axis<TalksAxis> {
    let provider = latest(.provider)
    let customer = latest(.customer)
    if let provider, let customer, provider.word != customer.word {
      let words = [provider, customer].sorted { isLater($0, $1) }
      return axis(.open, words, isDisputed: true)
    }
    guard let last = lastWord else { return Axis(.none) }
    var words = [last]
    words += [provider, customer].compactMap { $0 }.filter { $0.fact.id != last.fact.id }
    return axis(last.word, words, isDisputed: false)
  }

  /// When open talks become stalled for want of a word; nil while there is no word.
  var quietFrom: Instant? {
    lastWord.map { $0.fact.moment.instant.advanced(by: ledger.settings.quietAfter) }
  }

  /// The latest word of all who take part; press and those hit are heard only where nobody else spoke.
  private var lastWord: TalkWord? {
    let inside = ledger.talkWords.filter { $0.speakers != .outside }
    return (inside.isEmpty ? ledger.talkWords : inside).latest
  }

  private func latest(_ side: Speakers) -> TalkWord? {
    ledger.talkWords.filter { $0.speakers == side || $0.speakers == .both }.latest
  }

  private func axis(_ word: TalksWord, _ words: [TalkWord], isDisputed: Bool) -> Axis<TalksAxis> {
    let isSilent = words.first.map { !ledger.isRecent($0.fact.moment.instant) } ?? false
    let value: TalksAxis
    switch word {
    case .open: value = isSilent ? .stalled : .open
    case .stalled: value = .stalled
    case .agreed: value = .agreed
    case .refused: value = .refused
    }
    return Axis(value, evidence: words.map(\.fact.evidence), isDisputed: isDisputed)
  }

  private func isLater(_ left: TalkWord, _ right: TalkWord) -> Bool {
    let (first, second) = (left.fact, right.fact)
    return (first.moment.instant, first.moment.known, first.id)
      > (second.moment.instant, second.moment.known, second.id)
  }
}

extension [TalkWord] {
  fileprivate var latest: TalkWord? {
    reduce(nil) { latest, word in
      guard let latest else { return word }
      return word.fact.moment.follows(latest.fact.moment) ? word : latest
    }
  }
}
