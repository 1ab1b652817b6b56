import CutoffDomain

/// All that was found in a notice.
package struct NoticeReading: Hashable, Sendable {
  package var file: String
  package var media: NoticeMedia
  package var language: Language
  package var zone: Zone
  package var reference: TimePoint
  package var referenceFrom: ReferenceOrigin
  package var proposals: [NoticeProposal]
  package var questions: [NoticeQuestion]
  package var unread: [UnreadSentence]

  /// In the form `cutoff-proposal/1`.
  package var value: ProposalValue {
    .object([
      ProposalMember("format", .text("cutoff-proposal/1")), ProposalMember("file", .text(file)),
      ProposalMember("media", .text(media.rawValue)), ProposalMember("language", .text(language.rawValue)),
      ProposalMember("zone", .text(zone.identifier)),
      ProposalMember("reference", .text(ProposalTime.full(reference.start, reference.zone))),
      ProposalMember("referenceFrom", .text(referenceFrom.rawValue)),
      ProposalMember("proposals", .list(proposals.map(\.value))),
      ProposalMember("questions", .list(questions.map(\.value))),
      ProposalMember(
        "unread",
        .list(
          unread.map {
            .object([ProposalMember("line", .whole(Int64($0.line))), ProposalMember("text", .text($0.text))])
          })),
    ])
  }
}

/// Where the moment comes from that a notice's words are read against.
package enum ReferenceOrigin: String, CaseIterable, Sendable {
  case option, mailDate, dateLine, now
}

/// What is known beside the notice.
package struct NoticeSurroundings: Sendable {
  package var file: String
  package var now: Instant
  /// The zone of whoever reads.
  package var viewerZone: Zone
  /// As said by the reader or the incident; nil leaves it to the text.
  package var zone: Zone?
  /// The moment as said by the reader; nil leaves it to the text.
  package var reference: TimePoint?

  package init(
    file: String, now: Instant, viewerZone: Zone, zone: Zone? = nil, reference: TimePoint? = nil
  ) {
    self.file = file
    self.now = now
    self.viewerZone = viewerZone
    self.zone = zone
    self.reference = reference
  }
}

/// Times as the format writes them.
enum ProposalTime {
  /// "2026-12-08T17:00:00-05:00"
  static func full(_ instant: Instant, _ zone: Zone) -> String {
    let wall = zone.wall(at: instant)
    return date(wall.date) + "T" + clock(wall) + Zone.text(offset: zone.offset(at: instant))
  }

  /// The unit that a point names: "2026-12-08", "2026-12", or in full for a clock time.
  static func unit(_ point: TimePoint) -> String {
    switch point.precision {
    case .second, .minute, .hour, .partOfDay: full(point.start, point.zone)
    case .day, .week, .unknown: date(point.wall.date)
    case .month, .quarter: String(date(point.wall.date).prefix(7))
    case .year: String(date(point.wall.date).prefix(4))
    }
  }

  private static func date(_ date: CivilDate) -> String {
    String(String(10_000 + date.year).dropFirst()) + "-" + twoDigits(date.month) + "-" + twoDigits(date.day)
  }

  private static func clock(_ wall: WallTime) -> String {
    twoDigits(wall.hour) + ":" + twoDigits(wall.minute) + ":" + twoDigits(wall.second)
  }
}
