/// Whether a change was made, taken back or made again.
package enum SaveKind: Sendable {
  case done, undone, redone
}
