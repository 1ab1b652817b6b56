/// Deadlines as people say them, in Vietnamese and English.
package enum When {
  /// Reads a phrase with the reference's language first, then with the other one. Every word must be
  /// understood; what cannot be read in one way only is refused.
  package static func parse(_ phrase: String, _ reference: WhenReference) -> WhenResult {
    PhraseReader(phrase, reference).result()
  }
}
