/// A file that could not be read, and why.
package struct RefusedShown: Hashable, Sendable {
  /// The file's name, and line:column where there is one.
  package var place: String
  package var reason: String

  package init(place: String, reason: String) {
    self.place = place
    self.reason = reason
  }
}
