import CutoffDomain
import Foundation

/// Reads what a cut, its end or its withdrawal hangs on.
struct ConditionReader {
  struct Finding {
    /// "cutoff", "resume", "withdrawal"
    var purpose: String
    var text: Range<Int>
    var quotes: [Range<Int>]
  }

  let scene: NoticeScene
  private var page: NoticePage { scene.page }

  private static let withdrawal = Pattern(
    #"(?:will not be|won't be|not be|no|không (?:bị|phải)?|sẽ không)\s*(?:\w+\s+){0,2}?(?:disconnect|suspend|terminat|shut|interrupt|cut|cắt|ngừng|khóa|tạm ngừng)[\p{L}]*\b[^.;]{0,60}?((?:while|if|as long as|provided|so long as|once|nếu|khi|trong khi|miễn là)\b[^.;]*)"#
  )
  private static let ends = Pattern(
    wrapped:
      #"sẽ (?:được |bị )?(?:hủy bỏ|hủy|thu hồi|dừng thực hiện)|sẽ không (?:tiến hành|thực hiện)|will (?:then )?be (?:withdrawn|cancelled|canceled|lifted|called off)"#
  )
  private static let after = Pattern(
    #"(?:(?:sau |ngay )*(?:khi|nếu)\s+(?:[^.;,]|[.,](?=\d))+|(?:once|after|when|as soon as|upon|if|provided)\s(?:[^.;,]|[.,](?=\d))+)"#
  )
  private static let must = Pattern(
    wrapped:
      #"(?:must|has to|have to|phải|cần)\s"#)

  func findings() -> [Finding] {
    var found: [Finding] = []
    func add(_ purpose: String, _ text: Range<Int>, _ quotes: [Range<Int>]) {
      let text = page.trimmed(text, endingIn: ".,;")
      guard !text.isEmpty, purpose != "resume" || !stops(in: text),
        !found.contains(where: { $0.purpose == purpose && $0.text.overlaps(text) })
      else { return }
      found.append(Finding(purpose: purpose, text: text, quotes: quotes))
    }
    for (place, clause) in scene.clauses.enumerated() {
      let range = clause.segment.range
      if let match = Self.withdrawal.first(in: page.source, range), let text = match[1] {
        add("withdrawal", text, [text, range])
        continue
      }
      let main = clause.triggers.filter { clause.condition(around: $0.range) == nil }
      for resume in clause.triggers where resume.kind == .resume && !isFee(resume) {
        if let text = resumeCondition(clause, resume) {
          add("resume", text, [text, range])
          break
        }
      }
      if Self.ends.first(in: page.source, range) != nil, let condition = clause.conditions.first {
        add("withdrawal", condition, [condition, range])
        continue
      }
      for condition in clause.conditions where isThreatened(clause, place, condition, main) {
        add("cutoff", condition, [condition, range])
      }
    }
    return found
  }

  /// "Restoration after shut-off takes a day" names no condition.
  private func stops(in text: Range<Int>) -> Bool {
    TriggerWords.all(in: page, text).contains { $0.kind.stopsService && !$0.isDenied }
      && !TriggerWords.all(in: page, text).contains { $0.kind == .payment }
  }

  /// Whether something stops when the condition holds: in the sentence itself, or in the list that it leads.
  private func isThreatened(_ clause: Clause, _ place: Int, _ condition: Range<Int>, _ main: [Trigger])
    -> Bool
  {
    let inside = clause.triggers.filter { condition.contains($0.range) }
    // "If service is disconnected, a fee …" does not say when it is.
    guard !inside.contains(where: { $0.kind.stopsService && !$0.isDenied }) else { return false }
    let stops = { (trigger: Trigger) in
      !trigger.isDenied
        && (trigger.kind.stopsService || trigger.kind == .dataDeletion || trigger.kind == .contractExpiry)
    }
    if main.contains(where: stops) { return true }
    return scene.clauses.contains { $0.segment.lead == place && $0.triggers.contains(where: stops) }
  }

  private static let fee = Pattern(#"\A\s+(?:fee|charge)s?\b"#)
  private static let feeBefore = Pattern(#"(?:phí|fee for|cost of)\s+\z"#)

  /// "A reconnection fee" brings nothing back.
  private func isFee(_ trigger: Trigger) -> Bool {
    let after = page.string(trigger.range.upperBound..<min(page.source.length, trigger.range.upperBound + 10))
    let before = page.string(max(0, trigger.range.lowerBound - 10)..<trigger.range.lowerBound)
    return Self.fee.matches(after) || Self.feeBefore.matches(before)
  }

  private func resumeCondition(_ clause: Clause, _ resume: Trigger) -> Range<Int>? {
    let range = clause.segment.range
    if let match = Self.must.first(in: page.source, range), match.range.lowerBound < resume.range.lowerBound {
      let start =
        clause.conditions.first { $0.upperBound <= match.range.lowerBound }?.upperBound ?? range.lowerBound
      var text = page.trimmed(start..<range.upperBound)
      if page.string(text).hasPrefix(",") { text = (text.lowerBound + 1)..<text.upperBound }
      return text
    }
    let rest = resume.range.upperBound..<range.upperBound
    if let match = Self.after.first(in: page.source, rest) { return match.range }
    return Self.after.first(in: page.source, range).flatMap {
      $0.range.upperBound <= resume.range.lowerBound ? $0.range : nil
    }
      ?? clause.conditions.first
  }
}
