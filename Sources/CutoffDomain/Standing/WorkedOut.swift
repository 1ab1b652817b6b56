import Synchronization

/// Something that follows from a value and is worked out when it is first asked for, once: beside the value, whose
/// copies share it. It says nothing of its own, so that two are always equal.
package final class WorkedOut<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)

  package init() {}

  /// What `make` gave the first time; it must give the same each time.
  package func value(_ make: () -> Value) -> Value {
    if let value = kept.withLock({ $0 }) { return value }
    let value = make()
    kept.withLock { $0 = value }
    return value
  }
}

extension WorkedOut: Hashable {
  package static func == (left: WorkedOut, right: WorkedOut) -> Bool { true }
  package func hash(into hasher: inout Hasher) {}
}
