import Foundation

/// A sentence taken apart: its condition, and what happens.
struct Clause {
  let segment: Segment
  let triggers: [Trigger]
  /// The words of conditions ("if payment is not received").
  let conditions: [Range<Int>]

  private static let opening = Pattern(
    wrapped:
      #"(?<![\p{L}])(?:if|unless|in case|should you|provided that|nếu|trừ khi|trừ trường hợp|trường hợp|trong trường hợp)(?![\p{L}])"#
  )
  private static let then = Pattern(#"\s+thì(?![\p{L}])"#)
  private static let main = Pattern(
    #",\s+(?:[^,.;]{0,80}?\s)?(?:will|may|shall|must|is|are|can|switches|becomes|sẽ|buộc|có thể|bị|đề nghị|please|service|a |an |the |we |your )|\s+(?=(?:chúng tôi|công ty|ban quản lý|dịch vụ|tên miền|hệ thống)\s+(?:buộc phải|sẽ))"#
  )

  /// `fixed` are ranges in which a comma does not end a condition: times and sums.
  init(_ segment: Segment, page: NoticePage, fixed: [Range<Int>]) {
    self.segment = segment
    triggers = TriggerWords.all(in: page, segment.range)
    var conditions: [Range<Int>] = []
    for match in Self.opening.all(in: page.source, segment.range) {
      guard conditions.last.map({ match.range.lowerBound >= $0.upperBound }) ?? true else { continue }
      var end = Self.end(from: match.range.upperBound, of: segment, page, fixed)
      while end > match.range.upperBound, [0x2E, 0x3B, 0x3A].contains(page.source.character(at: end - 1)) {
        end -= 1
      }
      conditions.append(match.range.lowerBound..<end)
    }
    self.conditions = conditions
  }

  private static func end(from start: Int, of segment: Segment, _ page: NoticePage, _ fixed: [Range<Int>])
    -> Int
  {
    let rest = start..<segment.range.upperBound
    if let then = then.first(in: page.source, rest) { return then.range.lowerBound }
    for match in main.all(in: page.source, rest)
    where !fixed.contains(where: {
      $0.contains(match.range.lowerBound) && $0.lowerBound != match.range.lowerBound
    }) {
      return match.range.lowerBound
    }
    var place = start
    while place < rest.upperBound {
      let unit = page.source.character(at: place)
      if unit == 0x3B { return place }
      if unit == 0x2C, !fixed.contains(where: { $0.contains(place) }), !isInsideNumber(place, page) {
        return place
      }
      place += 1
    }
    return page.trimmed(rest).upperBound
  }

  private static func isInsideNumber(_ place: Int, _ page: NoticePage) -> Bool {
    guard place > 0, place + 1 < page.source.length else { return false }
    return (0x30...0x39).contains(page.source.character(at: place - 1))
      && (0x30...0x39).contains(page.source.character(at: place + 1))
  }

  func condition(around range: Range<Int>) -> Range<Int>? {
    conditions.first { $0.overlaps(range) }
  }

  /// The trigger that a time belongs to: in its condition if it stands in one; else the nearest before it, or
  /// after it where the sentence begins with its times.
  func trigger(for mention: Range<Int>, beside others: [Range<Int>], without excluded: [Range<Int>])
    -> Trigger?
  {
    let inside = condition(around: mention)
    let usable = triggers.filter { trigger in
      !trigger.isDenied && !excluded.contains { $0.overlaps(trigger.range) }
        && (inside == nil ? condition(around: trigger.range) == nil : inside?.contains(trigger.range) == true)
    }
    let before = usable.last { $0.range.upperBound <= mention.lowerBound }
    let others = others.filter { (condition(around: $0) == nil) == (inside == nil) }
    let nextTime = others.filter { $0.lowerBound >= mention.upperBound }.map(\.lowerBound).min() ?? Int.max
    let after = usable.first { $0.range.lowerBound >= mention.upperBound && $0.range.lowerBound < nextTime }
    let startsWithTime =
      (others + [mention]).map(\.lowerBound).min() ?? 0 < (usable.first?.range.lowerBound ?? Int.max)
    if startsWithTime { return after ?? before }
    return before ?? after ?? usable.first { $0.range.overlaps(mention) }
  }
}
