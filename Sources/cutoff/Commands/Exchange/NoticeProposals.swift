import CutoffDomain
import CutoffNotices
import CutoffStore

/// What a notice says, as proposals with their quoted words: nothing of it is written.
enum NoticeProposals {
  /// `zone` as somebody said it; nil leaves it to the text, as its language always is.
  static func json(_ bytes: [UInt8], file: String, zone: Zone?, _ settings: Settings) -> String {
    let surroundings = NoticeSurroundings(
      file: file, now: settings.now, viewerZone: settings.zone, zone: zone)
    return json(NoticeReader.read(NoticeText(bytes: bytes), surroundings).value).document
  }

  private static func json(_ value: ProposalValue) -> JSONValue {
    switch value {
    case .null: .null
    case .boolean(let flag): .flag(flag)
    case .whole(let number): .number(number)
    case .hundredths(let sum): JSONValue(.number(MemberWriter.decimal(sum)))
    case .text(let text): .string(text)
    case .list(let values): .array(values.map(json))
    case .object(let members): .members(members.map { ($0.name, json($0.value)) })
    }
  }
}
