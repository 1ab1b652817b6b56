import CutoffDomain
import Foundation

/// Reads a notice as a provider wrote it, in Vietnamese or English: proposes records, each with its words, and
/// asks what the text leaves open. The same text and surroundings give the same answer.
package enum NoticeReader {
  /// The most characters that are looked through; a notice is shorter.
  package static let limit = 65_536

  package static func read(_ text: NoticeText, _ surroundings: NoticeSurroundings) -> NoticeReading {
    let text = cut(text)
    let language = NoticeLanguage.of(text.whole)
    let page = NoticePage(text, language: language)
    let scene = SceneBuilder(page: page, surroundings: surroundings).scene()
    var assembly = ProposalAssembly(scene: scene)
    assembly.run()
    return NoticeReading(
      file: surroundings.file, media: text.media, language: language, zone: scene.zone,
      reference: scene.reference, referenceFrom: scene.referenceFrom, proposals: assembly.proposals,
      questions: assembly.questions, unread: assembly.unread)
  }

  private static func cut(_ text: NoticeText) -> NoticeText {
    var text = text
    // One endless line is cut inside.
    text.lines = text.lines.map { $0.utf16.count < limit ? $0 : String($0.prefix(limit / 2)) }
    var left = limit
    var count = 0
    for line in text.lines {
      left -= line.utf16.count + 1
      if left < 0 { break }
      count += 1
    }
    if count < text.lines.count { text.lines = Array(text.lines.prefix(max(1, count))) }
    return text
  }
}

/// In which of the two languages a text is.
enum NoticeLanguage {
  private static let letters = Set("ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ")

  static func of(_ text: String) -> Language {
    var marked = 0
    var all = 0
    for character in text.lowercased() where character.isLetter {
      all += 1
      if letters.contains(character) { marked += 1 }
    }
    return all > 0 && marked * 20 > all ? .vietnamese : .english
  }
}

/// Finds when and where a notice was written, and its times and sums.
struct SceneBuilder {
  let page: NoticePage
  let surroundings: NoticeSurroundings

  func scene() -> NoticeScene {
    var zone = surroundings.zone ?? ownZone ?? surroundings.viewerZone
    var (reference, origin) = reference(zone)
    var mentions = mentions(reference)
    if surroundings.zone == nil, ownZone == nil, let named = namedZone(mentions, reference), named != zone {
      zone = named
      (reference, origin) = self.reference(zone)
      mentions = self.mentions(reference)
    }
    let sums = SumScanner(page: page).all().filter { sum in !mentions.contains { $0.core.overlaps(sum.range) }
    }
    let fixed = mentions.map(\.core) + sums.map(\.range)
    return NoticeScene(
      page: page, zone: zone, isZoneKnown: isZoneKnown(reference, origin, mentions),
      isZoneSaid: surroundings.zone != nil || ownZone != nil, reference: reference,
      referenceFrom: origin, mentions: mentions, sums: sums,
      clauses: page.segments.map { Clause($0, page: page, fixed: fixed) }, isPress: PressText.isPress(page))
  }

  private func mentions(_ reference: TimePoint) -> [TimeMention] {
    let today = reference.zone.wall(at: reference.start).date
    return TimeScanner(page: page, today: today).mentions().filter {
      page.segment(at: $0.core.lowerBound) != nil
    }
  }

  /// Where the days of a text begin that gives an hour in a zone of its own: of several the reader's, else the first,
  /// which is the writer's ("9 AM ET / 6 AM PT").
  private func namedZone(_ mentions: [TimeMention], _ reference: TimePoint) -> Zone? {
    let named = mentions.compactMap(\.zone)
    let viewer = surroundings.viewerZone
    func isLikeHere(_ zone: Zone) -> Bool {
      zone.offset(at: reference.start) == viewer.offset(at: reference.start)
    }
    return named.contains(where: isLikeHere) ? viewer : named.first
  }

  private var ownZone: Zone? { page.language == .vietnamese ? Zone("Asia/Ho_Chi_Minh") : nil }

  /// Nothing tells that the text's clock is another one than the reader's: it is taken for his, as likely.
  private func isZoneKnown(_ reference: TimePoint, _ origin: ReferenceOrigin, _ mentions: [TimeMention])
    -> Bool
  {
    if surroundings.zone != nil || ownZone != nil { return true }
    let viewer = surroundings.viewerZone
    if viewer.identifier == "Z" || viewer.identifier == "UTC" { return false }
    let other = mentions.compactMap(\.zone) + (origin == .mailDate ? [reference.zone] : [])
    return !other.contains { $0.offset(at: reference.start) != viewer.offset(at: reference.start) }
  }

  // MARK: When

  private func reference(_ zone: Zone) -> (TimePoint, ReferenceOrigin) {
    if let said = surroundings.reference { return (said, .option) }
    if let date = page.text.header.flatMap({ MailDate.instant($0.date) }) {
      return (TimePoint(instant: date.instant, precision: .second, zone: date.zone), .mailDate)
    }
    if let date = dateLine(zone) {
      return (TimePoint(.day, WallTime(startOf: date), zone: zone), .dateLine)
    }
    return (TimePoint(instant: surroundings.now, precision: .second, zone: zone), .now)
  }

  private func dateLine(_ zone: Zone) -> CivilDate? {
    let today = zone.wall(at: surroundings.now).date
    let ranges = page.dateLines
    guard !ranges.isEmpty else { return nil }
    let atoms = DateAtoms(page: page, today: today).all()
    for range in ranges {
      for atom in atoms where range.contains(atom.range) {
        if case .date(let dates, .day) = atom.value, dates.count == 1 { return dates[0] }
      }
    }
    return nil
  }
}

/// The date of a mail's header (RFC 5322).
enum MailDate {
  private static let pattern = Pattern(
    #"(\d{1,2})\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([+-])(\d{2})(\d{2})|([A-Z]+))?"#
  )

  static func instant(_ text: String) -> (instant: Instant, zone: Zone)? {
    let source = text as NSString
    guard let match = pattern.first(in: source) else { return nil }
    func number(_ group: Int) -> Int? { match[group].flatMap { Int(source.text($0)) } }
    guard let day = number(1), let year = number(3), let name = match[2],
      let month = EnglishNames.month(source.text(name)),
      let date = CivilDate(year: year, month: month, day: day), let hour = number(4),
      let minute = number(5),
      let wall = WallTime(date, hour: hour, minute: minute, second: min(59, number(6) ?? 0))
    else { return nil }
    var offset = 0
    if let sign = match[7], let hours = number(8), let minutes = number(9) {
      offset = (source.text(sign) == "-" ? -1 : 1) * (hours * 3_600 + minutes * 60)
    }
    let zone = Zone(offset: offset)
    return (zone.instant(of: wall), zone)
  }
}
