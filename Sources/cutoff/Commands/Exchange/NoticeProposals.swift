import CutoffDomain
import CutoffNotices
import CutoffStore

/// What a notice says, as proposals with their quoted words: nothing of it is written.
enum NoticeProposals {
  static func json(_ text: NoticeText, _ surroundings: NoticeSurroundings) -> String {
    json(NoticeReader.read(text, surroundings).value).document
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
