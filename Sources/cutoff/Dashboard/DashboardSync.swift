import CutoffDomain
import CutoffPrograms
import CutoffStore
import CutoffSync
import CutoffUI
import CutoffWords
import Foundation

/// Syncs beside the dashboard: starts this program once more, as `cutoff sync`, and waits for its answer among the keys.
struct DashboardSync {
  private let arguments: [String]
  private let environment: [String]
  private let language: Language
  private var schedule: SyncSchedule
  private var child: Child?

  private struct Child {
    let process: pid_t
    /// Where the answer comes from; never waited for by itself.
    let descriptor: Int32
    var text: [UInt8] = []
    var isAtEnd = false
  }

  /// Nil where nothing is shared: a copy of the sample, a store that may not be written.
  init?(_ settings: Settings, store: String) {
    guard !settings.isPlayed, !settings.isReadOnly, let program = Machine.presentExecutable else {
      return nil
    }
    let folder = RealFolder.absolute(store)
    arguments = [program, "sync", "--json", "--store", folder, "--lang", settings.language.rawValue]
    environment = settings.machine.environment
    language = settings.language
    schedule = SyncSchedule(
      every: settings.configuration.config.sync?.every, at: Machine.steadyMilliseconds())
  }

  /// What to wait for beside keys.
  var descriptors: [Int32] { child.flatMap { $0.isAtEnd ? nil : [$0.descriptor] } ?? [] }

  func isDue(at time: Int64) -> Bool { child == nil && schedule.isDue(at: time) }

  /// Starts a sync unless one runs; the answer where that is impossible.
  mutating func start() -> SyncAnswer? {
    guard child == nil else { return nil }
    schedule.started()
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return failed(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    defer { close(ends[1]) }
    do {
      let process = try ChildProgram.start(
        arguments, environment: environment, .init(output: .descriptor(ends[1])))
      child = Child(process: process, descriptor: ends[0])
      return nil
    } catch {
      close(ends[0])
      return failed(error.number)
    }
  }

  /// The answer of a sync that ended; nil while it runs, and when none was started.
  mutating func answer(at time: Int64) -> SyncAnswer? {
    guard var running = child else { return nil }
    read(&running)
    child = running
    guard running.isAtEnd else { return nil }
    var status: Int32 = 0
    guard waitpid(running.process, &status, WNOHANG) != 0 else { return nil }
    close(running.descriptor)
    child = nil
    let answer = SyncAnswer(json: running.text) ?? SyncAnswer(.refused, lines: [SyncWords.noAnswer(language)])
    schedule.ended(isReached: answer.ending != .notSent, at: time)
    return answer
  }

  private func read(_ child: inout Child) {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = bytes.withUnsafeMutableBytes { Foundation.read(child.descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        child.text += bytes.prefix(count)
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        child.isAtEnd = true
        return
      } else if errno == EAGAIN {
        return
      }
    }
  }

  private mutating func failed(_ number: Int32) -> SyncAnswer {
    schedule.ended(isReached: false, at: Machine.steadyMilliseconds())
    return SyncAnswer(.refused, lines: [SystemWords.text(number)])
  }
}

/// A folder as it is named from everywhere.
private enum RealFolder {
  static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).path }
}

extension SyncAnswer {
  /// What `cutoff sync --json` printed; nil for anything else.
  fileprivate init?(json bytes: [UInt8]) {
    guard let json = try? JSONReader.read(bytes, path: "sync"),
      json["format"]?.text == SyncJSON.format, let state = json["state"]?.text
    else { return nil }
    let lines = ["problems", "leftOut", "lines"].flatMap { json[$0]?.elements ?? [] }.compactMap(\.text)
    let ending: Ending =
      switch state {
      case "synced", "notPushed": .synced
      case "notSent", "busy": .notSent
      case _: .refused
      }
    self.init(ending, unsent: json["unsent"].flatMap(Self.number) ?? 0, lines: lines)
  }

  private static func number(_ json: JSONValue) -> Int? {
    guard case .number(let text) = json.content else { return nil }
    return Int(text)
  }
}
