import Foundation

/// Threads that do one piece of work together and are gone when it is done. None stays, as a queue's would, to wake up
/// every second.
enum WorkThreads {
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Runs `body` on `count` threads at once, this one among them, and waits for all. Where the system gives fewer
  /// threads, on those: each run of `body` must go on until nothing is left to do.
  static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    let work = Work(body)
    var threads: [pthread_t] = []
    for _ in 1..<max(1, count) {
      guard let thread = start(work) else { break }
      threads.append(thread)
    }
    body()
    for thread in threads { pthread_join(thread, nil) }
  }

  private static func start(_ work: Work) -> pthread_t? {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let kept = Unmanaged.passRetained(work)
    let result = pthread_create(&thread, nil, { WorkThreads.begin($0) }, kept.toOpaque())
    guard result == 0 else {
      kept.release()
      return nil
    }
    return thread
  }

  private static func begin(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
    return nil
  }
}
