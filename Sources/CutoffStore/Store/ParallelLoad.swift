import Foundation
import Synchronization

/// Reads many files at once.
enum ParallelLoad {
  /// What reading one file gave.
  typealias Outcome = Result<LoadedFile, FileProblem>

  /// Below this many files one thread is as fast.
  private static let least = 32
  /// Files that a thread takes at a time.
  private static let batch = 16
  /// More threads than this wait for each other and for the disk.
  private static let mostThreads = 8

  /// The outcome for every file of `names` (without ".json") in `folder`, in the same order.
  static func read(_ names: [String], folder: String) -> [Outcome] {
    guard names.count >= least else { return outcomes(names[...], folder: folder) }
    let batchCount = (names.count + batch - 1) / batch
    let (batches, next) = (Batches(), Counter())
    WorkThreads.run(min(threadCount, batchCount)) {
      var quick = QuickFile()
      while true {
        let number = next.take()
        guard number < batchCount else { return }
        let slice = names[number * batch..<min(names.count, (number + 1) * batch)]
        batches.put(outcomes(slice, folder: folder, &quick), at: number)
      }
    }
    return batches.all(batchCount)
  }

  private static var threadCount: Int {
    let processors = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    return max(1, min(processors, mostThreads))
  }

  private static func outcomes(_ names: ArraySlice<String>, folder: String) -> [Outcome] {
    var quick = QuickFile()
    return outcomes(names, folder: folder, &quick)
  }

  private static func outcomes(
    _ names: ArraySlice<String>, folder: String, _ quick: inout QuickFile
  ) -> [Outcome] {
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(names.count)
    for name in names {
      let path = folder + "/" + name + StorePaths.suffix
      do throws(FileProblem) {
        outcomes.append(.success(try LoadedFile.readMerging(path, stem: name, &quick)))
      } catch {
        outcomes.append(.failure(error))
      }
    }
    return outcomes
  }

  /// Numbers from 0, each given once.
  private final class Counter: Sendable {
    private let next = Atomic<Int>(0)

    func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
  }

  /// What the threads have read.
  private final class Batches: Sendable {
    private let batches = Mutex<[Int: [Outcome]]>([:])

    func put(_ outcomes: [Outcome], at number: Int) { batches.withLock { $0[number] = outcomes } }

    /// Those of the first `count` batches, in their order.
    func all(_ count: Int) -> [Outcome] {
      batches.withLock { all in (0..<count).flatMap { all[$0] ?? [] } }
    }
  }
}
