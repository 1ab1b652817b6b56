/// A value that is worked out when it is first asked for.
final class Once<Value> {
  private let work: () -> Value
  private(set) lazy var value = work()

  init(_ work: @escaping () -> Value) { self.work = work }
}
