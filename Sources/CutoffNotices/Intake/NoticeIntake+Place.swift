import CutoffDomain

// What the incident that a notice goes into has to say of it.
extension NoticeIntake {
  /// Compares with the incident that it goes into, nil for a new one: which of its dates is moved, which is said
  /// again, which may be meant by another one. What was asked of another incident is asked anew.
  mutating func place(in incident: Incident?, now: Instant, only line: Int? = nil) {
    let open = incident.map { OpenDeadlines($0, at: now) } ?? OpenDeadlines()
    for index in items.indices where line == nil || index == line {
      items[index].questions.removeAll { $0.reason == .whichDeadline || $0.reason == .takesPlace }
      items[index].repeats = nil
      switch items[index].subject {
      case .proposal(.move): askMove(index, open)
      case .proposal(.deadline): compare(index, open)
      case .incident, .title, .area, .proposal: break
      }
    }
  }

  private mutating func askMove(_ index: Int, _ open: OpenDeadlines) {
    let item = items[index]
    let kind = item.successor?["kind"]?.string.flatMap(DeadlineKind.init)
    let candidates = open.stopping.filter { kind == nil || $0.kind == kind || item.proposal?.earlier == nil }
    let dated = candidates.filter { deadline in
      guard let earlier = item.proposal?.earlier else { return false }
      return IntakeTime.isSame(earlier, deadline.due)
    }
    var choices = candidates.map { IntakeChoice(.deadline($0.id), IntakeWords.deadline($0)) }
    if candidates.count > 1 { choices.append(IntakeChoice(.everyDeadline, IntakeWords.everyDeadline)) }
    choices.append(IntakeChoice(.earlier, IntakeWords.earlier(item.proposal?.earlier)))
    if item.proposal?.said?.point != nil { choices.append(IntakeChoice(.alone, IntakeWords.alone)) }
    var question = IntakeQuestion(.whichDeadline, choices)
    if dated.count == 1 || item.proposal?.earlier == nil && candidates.count == 1 {
      let meant = dated.first ?? candidates.first
      question.answer = choices.firstIndex { $0.answer == meant.map { .deadline($0.id) } }
    }
    items[index].questions.append(question)
    items[index].isTaken = question.answer != nil && item.proposal?.confidence != .unsure
  }

  private mutating func compare(_ index: Int, _ open: OpenDeadlines) {
    let item = items[index]
    guard let kind = item.field("kind").flatMap(DeadlineKind.init), let said = item.said else { return }
    let same = open.all.filter { $0.kind == kind }
    if let repeated = same.first(where: { IntakeTime.isSame(said, $0.due) && said.point != nil }) {
      items[index].repeats = repeated.id
      return
    }
    guard kind != .instalment, !same.isEmpty, said.point != nil else { return }
    let choices =
      same.map { IntakeChoice(.deadline($0.id), IntakeWords.takesPlace($0)) }
      + [IntakeChoice(.alone, IntakeWords.beside)]
    items[index].questions.append(IntakeQuestion(.takesPlace, choices))
    items[index].isTaken = false
  }
}

/// The deadlines of an incident that nothing has answered yet.
private struct OpenDeadlines {
  private(set) var all: [Deadline] = []

  init() {}

  init(_ incident: Incident, at now: Instant) {
    all = (incident.standing(at: now)?.deadlines ?? []).filter(\.state.isOpen).map(\.deadline)
  }

  var stopping: [Deadline] {
    let stopping = all.filter(\.stopsService)
    return stopping.isEmpty ? all : stopping
  }
}

extension DeadlineState {
  /// Nothing has become of it yet.
  fileprivate var isOpen: Bool {
    switch self {
    case .pending, .passed, .unconfirmed, .unknown, .suspended: true
    case .met, .partlyMet, .missed, .carriedOut, .carriedOutEarly, .carriedOutLate, .notCarriedOut,
      .superseded,
      .withdrawn:
      false
    }
  }
}

/// Compares times that were said with other words.
enum IntakeTime {
  /// The same moment, or the same unit.
  static func isSame(_ left: SaidTime, _ right: SaidTime) -> Bool {
    guard let one = left.point, let other = right.point else { return false }
    if one.precision.isClockTime != other.precision.isClockTime {
      // "From 15 December" and "from 0h on 15 December" are one hour.
      return one.start == other.start && (one.precision.isClockTime ? one.end : other.end) == one.start
    }
    return one.start == other.start && one.end == other.end
  }
}
