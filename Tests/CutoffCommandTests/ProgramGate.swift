/// Lets a few programs run at once; the others wait for their turn. All tests start together, and some hundred
/// programs at once are more than a small machine runs.
actor ProgramGate {
  static let shared = ProgramGate(places: 4)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(places: Int) { free = places }

  /// Does `work` when there is a place.
  func pass<Value: Sendable>(_ work: @Sendable () async throws -> Value) async throws -> Value {
    await enter()
    defer { leave() }
    return try await work()
  }

  private func enter() async {
    guard free == 0 else {
      free -= 1
      return
    }
    // Who leaves hands its place on.
    await withCheckedContinuation { waiting.append($0) }
  }

  private func leave() {
    guard !waiting.isEmpty else {
      free += 1
      return
    }
    waiting.removeFirst().resume()
  }
}
