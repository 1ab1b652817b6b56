/// What is still to be paid, by the creditor's figures.
package enum OpenBalance: Hashable, Sendable {
  case sum(Money)
  /// A part of it has no figure, or one in another currency.
  case unknown
}
