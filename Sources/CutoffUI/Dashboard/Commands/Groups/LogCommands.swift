import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

extension CommandID {
  package static let eventAt = CommandID("eventAt")
  package static let extend = CommandID("extend")
  package static let promise = CommandID("promise")
}

/// What is logged with one key.
enum LogCommands {
  static let all: [Command] = [
    Command(
      .eventNow, Wording("ghi diễn biến, vừa xảy ra", "log an event, now"),
      hint: Wording("ghi diễn biến", "event"), keys: [.character("t")], [.function(2)],
      when: { Availability.ofIncidents($0, .eventNow) }
    ) { _, _, surroundings in EventForm.form(in: surroundings) }
    .named("event").taking(.field(.text, of: .eventNow, Placeholder.text, savesAtOnce: true)),
    Command(
      .eventAt, Wording("ghi diễn biến lúc…", "log an event at…"), hint: Wording("ghi lúc…", "event at…"),
      keys: [.character("T")], when: { Availability.ofIncidents($0, .eventAt) }
    ) { _, _, surroundings in EventForm.form(asksTime: true, in: surroundings) },
    Command(
      .check, Wording("ghi kiểm tra: dịch vụ còn chạy không", "log a check: is the service up?"),
      hint: Wording("kiểm tra", "check"), keys: [.character("c")], [.function(5)],
      when: { Availability.ofIncidents($0, .check) }
    ) { subject, state, surroundings in
      CheckForm.form(service: subject ?? askedService(state, surroundings), in: surroundings)
    }
    .taking(.field(.state, of: .check, Placeholder.state, savesAtOnce: true)),
    Command(
      .outcome,
      Wording(
        "ghi kết quả của thời hạn hay cam kết; việc: đã xong",
        "outcome of a deadline or promise; tick off a step"),
      hint: Wording("kết quả", "outcome"), keys: [.character("x")], [.function(4)],
      when: Availability.ofAnswer
    ) { subject, _, surroundings in subject.flatMap { OutcomeForm.form(of: $0, in: surroundings) } }
    .taking(.field(.result, of: .outcome, Placeholder.result)),
    Command(
      .extend, Wording("dời thời hạn hay cam kết sang…", "move a deadline or promise to…"),
      hint: Wording("dời", "extend"),
      keys: [.character("X")], when: Availability.ofOutcome,
      run: { state in
        guard let moved = state.commands[.extend]?.argument else { return [] }
        return moved.run(&state, "")
      }
    )
    .named("extend", alias: "move")
    .taking(
      .field(.movedTo, of: .outcome, Placeholder.when, with: [.result: OutcomeResult.moved.rawValue])),
    Command(
      .deadline, Wording("thêm thời hạn", "new deadline"), hint: Wording("thời hạn", "deadline"),
      keys: [.character("d")], [.function(6)], when: Availability.ofIncident
    ) { _, state, surroundings in
      DeadlineForm.form(kind: likelyKind(state, surroundings), in: surroundings)
    }
    .taking(.field(.due, of: .deadline, Placeholder.when)),
    Command(
      .promise, Wording("thêm cam kết", "new promise"), hint: Wording("cam kết", "promise"),
      keys: [.character("p")], [.function(7)], when: Availability.ofIncident
    ) { _, _, surroundings in PromiseForm.form(in: surroundings) }
    .taking(.field(.due, of: .promise, Placeholder.when)),
  ]

  /// The service that a prompt of the shown incident asks about first.
  private static func askedService(_ state: State, _ surroundings: DraftSurroundings) -> RecordID? {
    guard state.selected?.id == surroundings.incident?.id else { return nil }
    return state.selected?.askedService
  }

  /// The first deadline of an incident is most likely the cutoff itself; a later one claims nothing
  /// until somebody says what it is for, so that no clock starts by a slip. Who answers a question says what for.
  private static func likelyKind(_ state: State, _ surroundings: DraftSurroundings) -> DeadlineKind {
    switch state.selectedItem {
    case .prompt(.whoBringsItBack, _), .prompt(.whenIsItBack, _): return .resume
    case .prompt(.whenWouldItStop, _): return .cutoff
    case .incident, .record, .prompt, .axis, .member, .refused, .fold, nil: break
    }
    let deadlines = surroundings.incident?.deadlines ?? []
    return deadlines.contains(where: \.stopsService) ? .other : .cutoff
  }
}
