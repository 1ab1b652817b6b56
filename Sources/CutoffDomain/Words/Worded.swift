/// An enum whose values people read and type: its words stand once, for fields, filters, commands and screens.
package protocol Worded: RawRepresentable<String>, CaseIterable, Sendable {
  /// What the screens call it.
  var shown: Wording { get }
  /// Other words that mean it when they are typed, in any language: a short form for a column, an earlier name.
  var alsoCalled: [String] { get }
}

extension Worded {
  package var alsoCalled: [String] { [] }

  /// All that it may be typed as: the word of the files first.
  package var names: [String] { [rawValue, shown.vietnamese, shown.english] + alsoCalled }

  /// The value that `typed` names, in either language, whatever its case, accents and blanks; nil if none is called so.
  package init?(called typed: String) {
    let key = Folding.key(typed)
    let isCalled: (Self) -> Bool = { $0.names.contains { Folding.key($0) == key } }
    guard !key.isEmpty, let value = Self.allCases.first(where: isCalled) else { return nil }
    self = value
  }
}
