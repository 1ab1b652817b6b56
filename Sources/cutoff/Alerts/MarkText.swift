import CutoffContent
import CutoffDomain
import Foundation

/// A mark and its JSON.
enum MarkText {
  private static let format = "cutoff-mark/1"

  /// The same mark gives the same bytes.
  static func bytes(_ mark: CrossingMark) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let all = mark.incidents.sorted { $0.key < $1.key }.map { Incident($0.key, $0.value) }
    let whole = Whole(format: format, movedAt: mark.movedAt?.seconds, incidents: all)
    // Values that hold nothing but texts and numbers always have a text.
    return (try? encoder.encode(whole)).map { Array($0) + [0x0A] } ?? []
  }

  /// Nil for anything but a mark.
  static func mark(_ bytes: [UInt8]) -> CrossingMark? {
    guard let whole = try? JSONDecoder().decode(Whole.self, from: Data(bytes)), whole.format == format,
      let movedAt = whole.movedAt.flatMap(instant)
    else { return nil }
    var incidents: [IncidentID: CrossingMark.Seen] = [:]
    for incident in whole.incidents {
      guard let id = IncidentID(incident.id), let seen = incident.seen else { return nil }
      incidents[id] = seen
    }
    return CrossingMark(movedAt: movedAt, incidents: incidents)
  }

  /// Nil for what is no second of the years that a calendar is asked about.
  private static func instant(_ seconds: Int64) -> Instant? {
    let instant = Instant(seconds: seconds)
    return Instant.distantPast <= instant && instant <= Instant.distantFuture ? instant : nil
  }

  private struct Whole: Codable {
    let format: String
    let movedAt: Int64?
    let incidents: [Incident]
  }

  private struct Incident: Codable {
    let id: String
    let lookedAt: Int64
    let headlines: [Headline]
    let told: [Told]
    let checks: [String]

    init(_ id: IncidentID, _ seen: CrossingMark.Seen) {
      self.id = id.text
      lookedAt = seen.lookedAt.seconds
      headlines = seen.headlines.map { Headline(word: $0.word?.rawValue, at: $0.at.seconds) }
      told = seen.told.map {
        Told(record: $0.record.text, due: $0.due.seconds, threshold: $0.threshold)
      }
      checks = seen.checks
    }

    var seen: CrossingMark.Seen? {
      let headlines = headlines.compactMap(\.seen)
      let told = told.compactMap(\.told)
      guard let lookedAt = MarkText.instant(lookedAt), headlines.count == self.headlines.count,
        told.count == self.told.count
      else { return nil }
      return CrossingMark.Seen(lookedAt: lookedAt, headlines: headlines, told: told, checks: checks)
    }
  }

  private struct Headline: Codable {
    let word: String?
    let at: Int64

    var seen: CrossingMark.SeenHeadline? {
      guard let at = MarkText.instant(at) else { return nil }
      guard let word else { return CrossingMark.SeenHeadline(word: nil, at: at) }
      return HeadlineWord(rawValue: word).map { CrossingMark.SeenHeadline(word: $0, at: at) }
    }
  }

  private struct Told: Codable {
    let record: String
    let due: Int64
    let threshold: Int64?

    var told: CrossingMark.Told? {
      guard let record = RecordID(record), let due = MarkText.instant(due) else { return nil }
      return CrossingMark.Told(record: record, due: due, threshold: threshold)
    }
  }
}
