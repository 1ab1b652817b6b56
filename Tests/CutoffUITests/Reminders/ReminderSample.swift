import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffUI

/// A cut at 0h on 4/7/2020, a backup that is due at 20h the evening before, a promise for noon of 3/7.
enum ReminderSample {
  static let usual: [Int64] = [3 * Span.day, Span.day, Span.hour, 15 * Span.minute, 0]
  static let hour = FormSample.instant(4, 7, 0)
  static let evening = FormSample.instant(3, 7, 20)
  static let noon = FormSample.instant(3, 7, 12)

  static let backup = Deadline(
    id: FormSample.id(20), kind: .backup, label: "Dữ liệu",
    due: SaidTime(
      says: "20h 3/7", boundary: .by,
      point: TimePoint(instant: evening, precision: .minute, zone: FormSample.zone)))
  static let promise = Promise(
    id: FormSample.id(21), giver: FormSample.id(2), receiver: FormSample.id(1), content: "Trả lời",
    due: SaidTime(
      says: "12h 3/7", boundary: .by,
      point: TimePoint(instant: noon, precision: .minute, zone: FormSample.zone)))

  static func incident(reminders: [Int64]? = nil, changing change: (inout Incident) -> Void = { _ in })
    -> Incident
  {
    var incident = FormSample.incident
    incident.header.reminders = reminders
    incident.deadlines.append(backup)
    incident.promises = [promise]
    change(&incident)
    return incident
  }

  /// "cutoff 3600": what is told at `now`, the thresholds in seconds.
  static func told(_ incident: Incident = incident(), at now: Instant, usual: [Int64] = usual) -> [String] {
    guard let standing = incident.standing(at: now, settings: StandingSettings()) else { return [] }
    return ReminderRule.reminders(of: standing, usual: usual, at: now, StandingSettings()).map(words).sorted()
  }

  static func words(_ reminder: Reminder) -> String {
    "\(reminder.kind?.rawValue ?? "promise") \(reminder.mark.threshold)"
  }
}

/// A dashboard on one incident, its clock moved by hand.
struct ReminderSession {
  private(set) var session: Session<MemoryKeeper>

  init(
    _ incident: Incident = ReminderSample.incident(), at now: Instant, columns: Int = 120,
    commands: [UserCommand] = [], settings change: (inout ReminderSettings) -> Void = { _ in }
  ) {
    var surroundings = Surroundings(
      size: Size(columns: columns, rows: 36), language: .vietnamese, zone: FormSample.zone, author: "lan")
    surroundings.reminders = ReminderSettings()
    change(&surroundings.reminders)
    surroundings.commands = commands
    let state = State(
      surroundings: surroundings, store: StoreShown(name: "kho", incidents: [incident]), now: now, seed: 1)
    session = Session(state: state, keeper: MemoryKeeper([incident], language: .vietnamese))
  }

  var state: State { session.state }
  var open: [String] { state.reminders.open.map(ReminderSample.words) }

  func shows(_ text: String) -> Bool { session.frame().lines.contains { $0.contains(text) } }

  mutating func tick(to now: Instant) -> [Outside] { session.receive(.tick(now)) }

  @discardableResult
  mutating func type(_ keys: String) throws -> [Outside] {
    var outside: [Outside] = []
    for input in try KeyScript.parse(keys) {
      for asked in session.receive(.input(input)) {
        let answer = asked.smoothAnswer
        if let answer { outside += session.receive(answer) }
        // What is copied is looked at, too.
        if case .copy = asked { outside.append(asked) } else if answer == nil { outside.append(asked) }
      }
    }
    return outside
  }

  mutating func receive(_ message: Message) { _ = session.receive(message) }

  /// What another program wrote.
  mutating func find(_ incident: Incident) {
    _ = session.receive(.reloaded(StoreLook(incidents: [incident], refused: [])))
  }

  mutating func acknowledge(_ marks: Set<Reminder.Mark>) {
    var state = session.state
    state.acknowledge(marks)
    session = Session(state: state, keeper: session.keeper)
  }
}
