import CutoffDomain

extension Service {
  /// Its short name, and that it is not to be cut where that is so: "phone (not cut)".
  package func named(_ language: Language) -> String { named(language, shortName) }

  /// The same with its whole name.
  package func fullyNamed(_ language: Language) -> String { named(language, name) }

  private func named(_ language: Language, _ name: String) -> String {
    isExempt ? name + " (" + DetailWords.exempt(language) + ")" : name
  }
}
