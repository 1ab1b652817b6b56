/// What lives until the process is gone, and is taken back by the system as a whole: freeing a large store record by
/// record makes a person wait for the prompt after the last word was said.
enum KeptToTheEnd {
  private final class Holder<Value> {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  /// For the one value that a process has when it ends.
  static func keep<Value>(_ value: Value) { _ = Unmanaged.passRetained(Holder(value)) }
}
