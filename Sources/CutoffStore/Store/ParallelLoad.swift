import Dispatch
import Synchronization

/// Reads many files at once.
enum ParallelLoad {
  /// What reading one file gave.
  typealias Outcome = Result<LoadedFile, FileProblem>

  /// Below this many files one thread is as fast.
  private static let least = 32
  /// Files that a thread takes at a time.
  private static let batch = 16

  /// The outcome for every file of `names` (without ".json") in `folder`, in the same order.
  static func read(_ names: [String], folder: String) -> [Outcome] {
    guard names.count >= least else { return names.map { outcome($0, folder: folder) } }
    let batchCount = (names.count + batch - 1) / batch
    let batches = Mutex<[Int: [Outcome]]>([:])
    DispatchQueue.concurrentPerform(iterations: batchCount) { number in
      let slice = names[number * batch..<min(names.count, (number + 1) * batch)]
      let outcomes = slice.map { outcome($0, folder: folder) }
      batches.withLock { $0[number] = outcomes }
    }
    return batches.withLock { all in (0..<batchCount).flatMap { all[$0] ?? [] } }
  }

  private static func outcome(_ name: String, folder: String) -> Outcome {
    Result { () throws(FileProblem) in
      try LoadedFile.readMerging(folder + "/" + name + StorePaths.suffix, stem: name)
    }
  }
}
