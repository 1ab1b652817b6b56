/// A sum in one currency. Sums in different currencies are never added.
package struct Money: Hashable, Sendable {
  /// Hundredths of the currency's unit; nil when nobody named a figure.
  package var hundredths: Int64?
  /// ISO 4217 code in capitals: "VND".
  package var currency: String
  package var qualifier: MoneyQualifier

  package init(hundredths: Int64?, currency: String, qualifier: MoneyQualifier = .exact) {
    self.hundredths = hundredths
    self.currency = currency
    self.qualifier = qualifier
  }
}

/// How a figure was said.
package enum MoneyQualifier: String, CaseIterable, Sendable {
  case exact, about, moreThan, upTo, unknown
}
