import CutoffContent
import CutoffDomain
import CutoffWords

/// A record as evidence: by whose word, when, what.
struct BriefCitation {
  private let standing: Standing
  private let viewpoint: Viewpoint
  private var language: Language { viewpoint.language }

  init(_ standing: Standing, _ viewpoint: Viewpoint) {
    self.standing = standing
    self.viewpoint = viewpoint
  }

  /// "Sở TT&TT, 3/7 sáng: Vẫn đang trao đổi với Viettel IDC"; nil where the record is not there.
  func text(_ evidence: Evidence) -> String? {
    guard let record = standing.incident.record(evidence.record) else { return nil }
    return text(record, by: evidence.by)
  }

  /// What somebody said, in quotation marks.
  func quote(_ id: RecordID) -> String? {
    guard let event = standing.incident.events.first(where: { $0.id == id }) else { return nil }
    return voice(.event(event), of: event.actor) + ScreenWords.says(event.text)(language)
  }

  private func text(_ record: Record, by party: RecordID?) -> String {
    voice(record, of: party) + record.shownName(language)
  }

  private func voice(_ record: Record, of party: RecordID?) -> String {
    let who = standing.incident.party(party)?.shortName ?? BriefWords.somebody(language)
    let date = SaidText.short(record.at, now: viewpoint.shownAt, language: language)
    return (date.isEmpty ? who : who + ", " + date) + ": "
  }

  /// By whose word something is known: "theo Sở TT&TT, 3/7".
  func source(_ evidence: Evidence) -> String {
    let who = standing.incident.party(evidence.by)?.shortName ?? BriefWords.somebody(language)
    let zone = standing.incident.header.zone
    let today = zone.wall(at: viewpoint.shownAt).date
    let date = TimeText.dayMonth(zone.wall(at: evidence.instant).date, now: today)
    return BriefWords.accordingTo(who, date)(language)
  }
}
