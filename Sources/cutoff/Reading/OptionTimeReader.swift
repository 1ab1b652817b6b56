import CutoffDomain
import CutoffForms
import CutoffWords

/// Reads the times of options that say when the command looks or runs. Phrases and RFC 3339 alike.
struct OptionTimeReader {
  var now: Instant
  var zone: Zone
  /// Somebody named that zone. Where nobody did, it is said that a time was read in it.
  var isZoneNamed = true
  var language: Language
  /// How phrases are read, as the person set it.
  var phrases = PhraseSettings()

  /// The instant that a phrase names; of a day or another unit its last second. Of two that fit the
  /// past one.
  func instant(_ typed: String, of place: String) throws(CommandError) -> Instant {
    try point(typed, of: place).lastSecond
  }

  /// The first instant of what a phrase names: of a day its beginning.
  func start(_ typed: String, of place: String) throws(CommandError) -> Instant {
    try point(typed, of: place).start
  }

  /// As `instant`, but never later than now: what is still going on is known up to now, and what has not
  /// begun is refused.
  func past(_ typed: String, of place: String) throws(CommandError) -> Instant {
    let point = try point(typed, of: place)
    guard point.start <= now else { throw .usage(.asOfInFuture(typed)) }
    return min(point.lastSecond, now)
  }

  /// "…Z", "…+07:00".
  private func saysOffset(_ typed: String) -> Bool {
    typed.contains(/(?:[Zz]|[-+]\d\d:?\d\d)\s*$/)
  }

  /// What a phrase names.
  func point(_ typed: String, of place: String) throws(CommandError) -> TimePoint {
    let reference = WhenReference(now: now, zone: zone, language: language, leaning: .past).set(by: phrases)
    switch When.parse(typed, reference) {
    case .refused(let refusal):
      throw .phrase(of: place, typed: typed, words: When.words(refusal, language: language))
    case .understood(let reading):
      guard case .success(let point) = DraftTimes.moment(reading.said) else {
        let words = DraftProblem.Reason.notAMoment.words(language)
        throw .phrase(of: place, typed: typed, words: words)
      }
      if !isZoneNamed, point.zone == zone, !saysOffset(typed) {
        Output.message(MessageWords.zoneWhereNoneIsSaid(zone)(language))
      }
      return point
    }
  }
}
