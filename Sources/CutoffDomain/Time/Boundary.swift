/// How the words bind a deadline to its time.
package enum Boundary: String, CaseIterable, Sendable {
  case at, from, by, before, untilEndOf, after, around
}
