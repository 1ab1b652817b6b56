import CutoffDomain

/// Reads the times of options and arguments.
struct PhraseReader {
  var now: Instant
  var zone: Zone
  var language: Language

  /// The instant that a phrase names; of a day or another unit its last second.
  func instant(_ typed: String, of place: String) throws(CommandError) -> Instant {
    guard let instant = stub(typed) else { throw .phrase(of: place, typed: typed, words: "?") }
    return instant
  }

  private func stub(_ typed: String) -> Instant? {
    let n = typed.split { !$0.isNumber }.map { Int($0) ?? 0 }
    guard n.count >= 5, let date = CivilDate(year: n[0], month: n[1], day: n[2]),
      let wall = WallTime(date, hour: n[3], minute: n[4], second: n.count > 5 ? n[5] : 0)
    else { return nil }
    return Zone(offset: 7 * 3600).instant(of: wall)
  }
}
