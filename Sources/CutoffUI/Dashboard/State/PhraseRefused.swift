/// A phrase that names no instant, and why, in words.
struct PhraseRefused: Error {
  var words: String
}
