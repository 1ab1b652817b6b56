import CutoffDomain

/// Whether two records, each of an incident that somebody made of the same matter, are the same thing. What they speak
/// of must be named alike already.
enum SameRecord {
  static func holds(_ one: Record, _ other: Record) -> Bool {
    if one.id == other.id { return true }
    if let left = one.provenance.origin, let right = other.provenance.origin {
      if left.from == right.from, left.key == right.key { return true }
    }
    switch (one, other) {
    case (.party(let left), .party(let right)):
      return isCalled([left.name, left.short], [right.name, right.short])
    case (.service(let left), .service(let right)):
      return isCalled([left.name, left.short], [right.name, right.short])
    case (.source(let left), .source(let right)): return isSame(left, right)
    case (.deadline(let left), .deadline(let right)): return isSame(left, right)
    case (.promise(let left), .promise(let right)): return isSame(left, right)
    case (.event(let left), .event(let right)): return isSame(left, right)
    case (.amount(let left), .amount(let right)):
      return left.kind == right.kind && left.purpose == right.purpose && left.money == right.money
        && agree(left.statedBy, right.statedBy) && agree(left.asOf, right.asOf)
    case (.note(let left), .note(let right)): return isCalled([left.text], [right.text])
    case (.step(let left), .step(let right)): return isCalled([left.text], [right.text])
    case (.question(let left), .question(let right)): return isCalled([left.text], [right.text])
    case (.party, _), (.service, _), (.source, _), (.deadline, _), (.promise, _), (.event, _), (.amount, _),
      (.note, _), (.step, _), (.question, _):
      return false
    }
  }

  private static func isSame(_ left: Source, _ right: Source) -> Bool {
    if let one = left.address, let other = right.address { return one == other }
    return left.address == nil && right.address == nil && left.publishedAt == right.publishedAt
      && isCalled([left.publisher], [right.publisher])
  }

  /// The same hour of the same kind by the same word; without an hour the same words.
  private static func isSame(_ left: Deadline, _ right: Deadline) -> Bool {
    guard left.kind == right.kind, agree(left.setBy, right.setBy), left.recurrence == right.recurrence,
      left.due.boundary == right.due.boundary, left.due.due == right.due.due,
      left.relative == right.relative, agree(left.until?.due, right.until?.due)
    else { return false }
    return left.due.due != nil || left.relative != nil || isCalled([left.label], [right.label])
  }

  private static func isSame(_ left: Promise, _ right: Promise) -> Bool {
    guard agree(left.giver, right.giver), agree(left.receiver, right.receiver),
      left.due.boundary == right.due.boundary, left.due.due == right.due.due,
      left.relative == right.relative, left.recurrence == right.recurrence
    else { return false }
    return left.due.due != nil || left.relative != nil || isCalled([left.content], [right.content])
  }

  private static func isSame(_ left: Event, _ right: Event) -> Bool {
    isAlike(left, right) && isCalled([left.text], [right.text])
  }

  /// Whether two events of one source say the same in words of their own: they do where neither incident has another
  /// one of that kind, time and actor. Of several statements of one article nobody knows which is which.
  static func mayHold(_ one: Record, _ other: Record) -> Bool {
    guard case .event(let left) = one, case .event(let right) = other else { return false }
    return isAlike(left, right)
      && !Set(left.provenance.sources).isDisjoint(with: right.provenance.sources)
  }

  private static func isAlike(_ left: Event, _ right: Event) -> Bool {
    left.content.kind == right.content.kind && left.at == right.at && agree(left.actor, right.actor)
  }

  private static func agree<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
    left == nil || right == nil || left == right
  }

  private static func isCalled(_ names: [String?], _ others: [String?]) -> Bool {
    let known = Set(names.compactMap { $0 }.map(Folding.key))
    return others.compactMap { $0 }.map(Folding.key).contains { !$0.isEmpty && known.contains($0) }
  }
}
