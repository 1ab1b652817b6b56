/// Which end of "before 30/6" is meant: over when the day begins, or when it ends.
package enum Reading: String, CaseIterable, Sendable {
  case early, late
}
