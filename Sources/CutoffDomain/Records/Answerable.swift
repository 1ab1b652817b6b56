/// A record that an outcome may say the end of: a deadline, a promise, or an event that is a notice.
package protocol Answerable: IncidentRecord {
  /// The results that it can have, the commonest first; none for an event that is no notice.
  var results: [OutcomeResult] { get }
  /// What it was due at; nil for what has no due of its own.
  var answeredDue: SaidTime? { get }
  /// Whether it comes again, so that an outcome may be of one period only.
  var repeats: Bool { get }
  /// The record that takes its place when it is moved; nil for what cannot be.
  func moved(_ move: Move) -> Record?
}

extension Answerable {
  package var answerable: (any Answerable)? { self }
}
