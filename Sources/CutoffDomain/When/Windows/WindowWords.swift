/// The ends of a window as phrases of their own.
struct WindowWords {
  let language: Language

  /// "từ 08:00 T4 12/08/2026 (+07)", "through Fri 14 Aug 2026": read again it is the same end.
  func phrase(_ said: SaidTime) -> String {
    let words = EchoWords(language: language)
    guard let point = said.point else { return said.says }
    let mark = said.isApproximate ? "~" : ""
    return words.boundary(said.boundary, ofClock: point.precision.isClockTime) + mark
      + Echo(words: words).text(point)
  }
}
