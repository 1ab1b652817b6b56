import CutoffConfig
import CutoffDomain
import CutoffPrograms
import CutoffWords

/// Runs hooks beside the program, one at a time in their order. It never waits: who has the time asks it to go on.
struct HookQueue {
  private let starts: ProgramStart
  private let language: Language
  private var waiting: [HookCall] = []
  private var running: (call: HookCall, program: LimitedProgram)?
  /// The failures that were told already, by program.
  private var told: [[String]: ProgramFailure] = [:]

  init(_ machine: Machine, _ language: Language) {
    starts = ProgramStart(machine, adding: [HookCalls.variable + "=1"])
    self.language = language
  }

  /// How many did not end yet.
  var count: Int { waiting.count + (running == nil ? 0 : 1) }
  /// What to wait for beside the time.
  var descriptors: [Int32] { running?.program.descriptors ?? [] }

  /// Milliseconds until `advance` has something to do; nil for nothing.
  func wait(at time: Int64) -> Int? { running?.program.wait(at: time) ?? (waiting.isEmpty ? nil : 0) }

  mutating func add(_ calls: [HookCall]) { waiting += calls }

  /// Takes in what ended, starts what comes next; the failures that were not told yet, in words. `time` is in
  /// milliseconds of the steady clock.
  mutating func advance(at time: Int64) -> [String] {
    var failures: [String] = []
    while true {
      if running != nil {
        guard let ending = running?.program.look(at: time) else { return failures }
        failures += end(ending)
      }
      guard !waiting.isEmpty else { return failures }
      failures += start(at: time)
    }
  }

  /// Runs all that is left to its end.
  mutating func finish() -> [String] {
    var failures: [String] = []
    while count > 0 {
      failures += advance(at: Machine.steadyMilliseconds())
      if let ending = running?.program.wait() { failures += end(ending) }
    }
    return failures
  }

  /// Ends what runs and forgets the rest; how many did not come to their end.
  mutating func drop() -> Int {
    defer { waiting = [] }
    let count = count
    running?.program.end(at: Machine.steadyMilliseconds())
    _ = running?.program.wait()
    running = nil
    return count
  }

  private mutating func start(at time: Int64) -> [String] {
    let call = waiting.removeFirst()
    do {
      let program = try LimitedProgram(
        call.hook.arguments, data: call.data, limit: call.hook.limit, isQuiet: true, at: time, starts)
      running = (call, program)
      return []
    } catch {
      return tell(.failed(errorNumber: error.number), of: call, said: nil)
    }
  }

  private mutating func end(_ ending: ChildEnding) -> [String] {
    guard let (call, program) = running else { return [] }
    running = nil
    guard let failure = ProgramFailure(ending, limit: call.hook.limit) else {
      told[call.hook.arguments] = nil
      return []
    }
    return tell(failure, of: call, said: program.firstError)
  }

  /// A failure that repeats itself is told once.
  private mutating func tell(_ failure: ProgramFailure, of call: HookCall, said: String?) -> [String] {
    guard told[call.hook.arguments] != failure else { return [] }
    told[call.hook.arguments] = failure
    let name = call.hook.arguments.first ?? ""
    return [AlertWords.hookFailed(name, failure, said: said)(language)]
  }
}
