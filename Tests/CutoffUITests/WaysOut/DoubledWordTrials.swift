import CutoffDomain
import Testing

/// A length of time and a time as it was said stand beside each other in many texts; whatever binds the time, no
/// word stands there twice in a row.
@Suite struct DoubledWordTrials {
  private static let precisions = Precision.allCases.filter { $0 != .unknown }

  private func said(_ boundary: Boundary, _ precision: Precision, _ instant: Instant) -> SaidTime {
    let wall = FormSample.zone.wall(at: instant)
    return SaidTime(
      boundary: boundary, point: TimePoint(precision, wall, zone: FormSample.zone, part: .evening))
  }

  private func deadline(_ number: Int, _ kind: DeadlineKind, _ due: SaidTime, set: Int) -> Deadline {
    Deadline(
      id: FormSample.id(number), kind: kind, label: "M\(number)", due: due, setBy: FormSample.viettel.id,
      setAt: FormSample.day(set, 6))
  }

  /// An hour that was moved from and one that is ahead, and a payment and a promise on either side of now.
  private func incident(_ boundary: Boundary, _ precision: Precision) -> Incident {
    let past = said(boundary, precision, FormSample.now.advanced(by: -400 * Span.day))
    let ahead = said(boundary, precision, FormSample.now.advanced(by: 400 * Span.day))
    var incident = FormSample.incident
    incident.deadlines = [
      deadline(20, .cutoff, past, set: 1), deadline(21, .cutoff, ahead, set: 2),
      deadline(22, .payment, past, set: 1), deadline(23, .payment, ahead, set: 1),
    ]
    incident.deadlines[1].supersedes = FormSample.id(20)
    incident.promises = [past, ahead].enumerated().map { number, due in
      var promise = FormSample.promise
      promise.id = FormSample.id(30 + number)
      promise.due = due
      return promise
    }
    return incident
  }

  private func doubled(_ line: String) -> String? {
    let words = line.split(separator: " ").map { word in
      String(word.filter { $0.isLetter || $0.isNumber || "→«»“”".contains($0) }).lowercased()
    }
    return zip(words, words.dropFirst()).first { $0 == $1 && $0.contains(where: \.isLetter) && $0.count > 1 }?
      .0
  }

  @Test(arguments: Boundary.allCases, Language.allCases)
  func `no word stands twice in a row`(boundary: Boundary, language: Language) throws {
    for precision in Self.precisions {
      let ways = try WaysOut(
        incident(boundary, precision), at: FormSample.now, language, keys: ["", "v a", "v p", "v m"])
      for line in ways.lines {
        let word = doubled(line.text)
        #expect(word == nil, "\(precision), \(line.way): \(line.text.trimmed)")
      }
    }
  }

  @Test func `a word that stands twice is noticed`() {
    #expect(doubled(" ! 4 năm trước trước 30/6") == "trước")
    #expect(doubled("moved 2×, before: before 30 Jun") == "before")
    #expect(doubled("until 06:00 9 Nov") == nil)
  }
}
