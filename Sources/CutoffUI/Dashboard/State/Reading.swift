/// Lines to be read in whole, which the status row has no room for.
package struct Reading: Hashable, Sendable {
  var title: String
  var lines: [String]
  /// The row of the wrapped lines that is shown first.
  var top = 0
}
