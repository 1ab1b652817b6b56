/// What ended a matter, as somebody who closes it says it.
package enum Closing: String, CaseIterable, Sendable {
  /// All that was owed is paid.
  case paid
  /// An agreement that ends the matter.
  case agreement
  /// The cut was taken back by who announced it.
  case withdrawn
  /// The service is had from elsewhere.
  case moved
  /// What was off is back.
  case restored
}
