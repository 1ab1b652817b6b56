/// What first became of a deadline that another one took the place of.
package enum Fate: String, CaseIterable, Sendable {
  case carriedOut
  /// Its hour passed before the new date was set, and nobody had answered it.
  case passed
  case moved
}
