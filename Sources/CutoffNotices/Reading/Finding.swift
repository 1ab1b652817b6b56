import CutoffDomain
import Foundation

/// What the readers of the single subjects share: the page, its times and sums, where and when it was written.
struct NoticeScene {
  let page: NoticePage
  let zone: Zone
  /// Said or told by the text: then no clock time is open.
  let isZoneKnown: Bool
  /// Said by the reader or told by the language.
  let isZoneSaid: Bool
  let reference: TimePoint
  let referenceFrom: ReferenceOrigin
  let mentions: [TimeMention]
  let sums: [SumMention]
  let clauses: [Clause]
  let isPress: Bool

  var today: CivilDate { reference.zone.wall(at: reference.start).date }
  var isVietnamese: Bool { page.language == .vietnamese }

  func said(_ mention: TimeMention, _ boundary: Boundary, date: CivilDate? = nil) -> SaidTime? {
    mention.said(in: zone, boundary, date: date, says: page.phrase(mention.range))
  }

  func until(_ mention: TimeMention, shiftedBy days: Int = 0) -> SaidTime? {
    mention.end(in: zone, says: page.phrase(mention.range), shiftedBy: days)
  }

  func mentions(in range: Range<Int>) -> [TimeMention] { mentions.filter { range.contains($0.core) } }

  func clause(at place: Int) -> Clause? { clauses.first { $0.segment.range.contains(place) } }

  /// Words that are repeated or told by the press are never sure.
  func confidence(_ confidence: NoticeConfidence, at range: Range<Int>) -> NoticeConfidence {
    isPress || page.isQuoted(range) ? .unsure : confidence
  }
}
