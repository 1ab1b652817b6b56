/// Gives both clocks of a window the half of the day that only one of them has: "9-11am", "8h đến 11h sáng".
struct WindowHalves {
  let sides: WindowSides

  /// The ways to read the two, those that share first.
  var variants: [WindowSides] {
    let (start, end) = (sides.start, sides.end)
    switch (start.half, end.half) {
    case (.missing, .meridiem): return [0, 12].map { sides.with(start: start.with(meridiem: $0)) }
    case (.meridiem, .missing): return [0, 12].map { sides.with(end: end.with(meridiem: $0)) }
    case (.missing, .part): return [sides.with(start: start.with(part: end.part)), sides]
    case (.part, .missing): return [sides.with(end: end.with(part: start.part)), sides]
    case (.missing, .missing), (.meridiem, .meridiem), (.meridiem, .part), (.part, .meridiem), (.part, .part),
      (.needless, _), (_, .needless):
      return [sides]
    }
  }

  /// Where a half was shared or both are missing, a window of more than half a day is not what was meant.
  var isSure: Bool {
    switch (sides.start.half, sides.end.half) {
    case (.missing, .meridiem), (.meridiem, .missing), (.missing, .part), (.part, .missing): false
    case (.missing, .missing), (.meridiem, .meridiem), (.meridiem, .part), (.part, .meridiem), (.part, .part),
      (.needless, _), (_, .needless):
      true
    }
  }

  /// "9:00 to 5:00": over midnight, or an afternoon without its pm?
  var mayMissHalves: Bool { sides.start.half == .missing && sides.end.half == .missing }
}

extension Composition {
  fileprivate enum Half { case meridiem, part, missing, needless }

  /// Hours above 12, 0h, noon and midnight need no half.
  fileprivate var half: Half {
    guard let clock else { return part == nil ? .needless : .part }
    if clock.meridiem != nil { return .meridiem }
    if part != nil { return .part }
    return (1...12).contains(clock.hour) && !clock.isMidnight ? .missing : .needless
  }

  fileprivate func with(meridiem: Int) -> Composition {
    var composition = self
    composition.clock?.meridiem = meridiem
    return composition
  }

  fileprivate func with(part: PartOfDay?) -> Composition {
    var composition = self
    composition.part = part
    return composition
  }
}
