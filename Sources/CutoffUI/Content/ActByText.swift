import CutoffDomain
import CutoffScreen
import CutoffWords

/// The last safe moment of a step, in words.
package enum ActByText {
  /// "bắt đầu chậm nhất T2 29/6 17:00, còn 03:12:00"; once past, by how much it is too late.
  package static func line(_ act: ActBy, _ standing: Standing, _ viewpoint: Viewpoint) -> String {
    let (language, now) = (viewpoint.language, viewpoint.shownAt)
    let left = act.at.seconds(since: now)
    guard left >= 0 else { return tooLate(TimeText.length(-left, language))(language) }
    let point = TimePoint(instant: act.at, precision: .minute, zone: standing.incident.header.zone)
    let time = SaidText.long(point, now: now, language: language)
    return startBy(time, TimeText.countdown(left, language))(language)
  }

  /// The line beside a clock: of the step that has to begin first, else of the one that just missed its moment.
  static func piece(_ standing: Standing, _ viewpoint: Viewpoint) -> Piece? {
    let ahead = standing.actBy.first { !$0.isTooLate(at: viewpoint.shownAt) }
    guard let act = ahead ?? standing.actBy.last else { return nil }
    return Piece("! " + line(act, standing, viewpoint), .warning)
  }

  /// "bắt đầu", beside the time of a row.
  static let start = Wording("bắt đầu", "start")

  private static func startBy(_ time: String, _ left: String) -> Wording {
    Wording("bắt đầu chậm nhất \(time), còn \(left)", "start by \(time), in \(left)")
  }

  private static func tooLate(_ length: String) -> Wording {
    Wording("cách thường đã không kịp, muộn \(length)", "too late by the usual way, \(length) ago")
  }
}
