import CutoffDomain

/// The words about what is done to several marked items at once.
package enum MarkWords {
  /// What is marked and left out, each with the reason.
  package static func leftOut(_ left: [(name: String, reason: Wording)]) -> Wording {
    Wording("bỏ qua " + list(left, .vietnamese), "left out: " + list(left, .english))
  }

  /// Of which of `count` marked items it cannot be said, so that nothing was saved.
  package static func refused(_ refused: [(name: String, reason: Wording)], of count: Int) -> Wording {
    Wording(
      "CHƯA LƯU gì: \(refused.count)/\(count) mục không ghi được: " + list(refused, .vietnamese),
      "NOTHING SAVED: \(refused.count) of \(count) cannot be: " + list(refused, .english))
  }

  /// Several steps that were ticked off at once.
  package static func stepsDone(_ count: Int) -> Wording {
    Wording("xong \(count) việc", "\(count) steps done")
  }

  /// Names with reasons; one reason for several is said once.
  private static func list(_ items: [(name: String, reason: Wording)], _ language: Language) -> String {
    var reasons: [String] = []
    for item in items where !reasons.contains(item.reason(language)) { reasons.append(item.reason(language)) }
    let groups = reasons.map { reason in
      let names = items.filter { $0.reason(language) == reason }.map(\.name)
      return names.joined(separator: ", ") + " (" + reason + ")"
    }
    return groups.joined(separator: "; ")
  }
}
