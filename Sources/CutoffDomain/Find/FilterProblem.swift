/// A term of a filter that was not understood. The rest of the filter still works: a field that does not exist is
/// searched as words, a value that means nothing leaves its term out.
package struct FilterProblem: Equatable, Sendable {
  /// The term as it was typed.
  package let term: String
  package let reason: FilterReason

  package init(term: String, reason: FilterReason) {
    self.term = term
    self.reason = reason
  }
}

package enum FilterReason: Error, Equatable, Sendable {
  /// There is no such field; `nearest` may have been meant.
  case unknownField(String, nearest: String?)
  /// The field has no such state; `allowed` are its plain words.
  case unknownState(FilterField, allowed: [String])
  case due(WhenRefusal)
  /// "when the debt is paid" names no date.
  case dueWithoutDate
  case amount(MoneyRefusal)
}
