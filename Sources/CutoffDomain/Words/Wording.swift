/// A phrase in every language of the screens; leaving one out does not compile.
package struct Wording: Hashable, Sendable {
  package let vietnamese: String
  package let english: String

  package init(_ vietnamese: String, _ english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
