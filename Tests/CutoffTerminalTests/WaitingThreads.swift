import Foundation
import Testing

/// Threads for tests that wait for a program. Such a test holds its thread while the machine does nothing; on the
/// threads that all tests share, of which there is one a core, it would hold up those that have work to do.
final class WaitingThreads: TaskExecutor {
  /// So many wait at once: more would start more programs at once than a small machine runs.
  static let shared = WaitingThreads(count: 4)

  private let condition = NSCondition()
  /// Guarded by the condition.
  private nonisolated(unsafe) var jobs: [UnownedJob] = []

  private init(count: Int) {
    for _ in 0..<count {
      let thread = Thread { [self] in run() }
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    condition.withLock {
      jobs.append(job)
      condition.signal()
    }
  }

  private func run() {
    while true {
      let job = condition.withLock {
        while jobs.isEmpty { condition.wait() }
        return jobs.removeFirst()
      }
      job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}

/// Runs the tests of a suite on `WaitingThreads`.
struct WaitsForProgram: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(WaitingThreads.shared) { try await function() }
  }
}

extension Trait where Self == WaitsForProgram {
  /// Its tests start a program and wait for what it shows.
  static var waitsForProgram: Self { Self() }
}
