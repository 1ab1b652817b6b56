/// A value that is worked out when it is first asked for.
final class Once<Value> {
  private let work: () -> Value
  private var known: Value?

  init(_ work: @escaping () -> Value) { self.work = work }

  /// True once it was asked for.
  var isKnown: Bool { known != nil }

  var value: Value {
    if let known { return known }
    let value = work()
    known = value
    return value
  }
}
