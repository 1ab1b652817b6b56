import CutoffScreen

/// What Vietnamese input methods send while a word is typed fast. `<` stands for Backspace.
///
/// Those that compose before they send (ibus-unikey, fcitx5-unikey) send the finished word; those that type
/// and correct (x-unikey, ibus-bamboo) send letters, Backspaces and letters again. Either may send the
/// marks of a letter as characters of their own.
package struct InputMethodTyping: Sendable, CustomStringConvertible {
  /// The text that the person means.
  package let word: String
  private let sent: String

  private init(_ word: String, _ sent: String) {
    self.word = word
    self.sent = sent
  }

  package var description: String { sent.unicodeScalars.map { $0.escaped(asASCII: false) }.joined() }

  package static let all = [
    // Finished words.
    InputMethodTyping("được", "được"), InputMethodTyping("Viettel", "Viettel"),
    InputMethodTyping("nghị", "nghị"), InputMethodTyping("không", "không"),
    InputMethodTyping("được", "đu\u{31B}o\u{31B}\u{323}c"), InputMethodTyping("nghị", "nghi\u{323}"),
    InputMethodTyping("không", "kho\u{302}ng"), InputMethodTyping("ế", "e\u{302}\u{301}"),
    // dduwowcj, dduocjw with the mark on both vowels at once, dduowcj.
    InputMethodTyping("được", "d<đu<ưo<ơc<<ợc"), InputMethodTyping("được", "d<đuoc<<ọc<<<ượ<ợc"),
    InputMethodTyping("được", "d<đuo<<ươc<<ợc"),
    // A tone that wanders as the word grows, and one typed twice to be taken back.
    InputMethodTyping("hoàn", "ho<òa<<oàn"), InputMethodTyping("mas", "ma<á<as"),
    // A word that turns out not to be Vietnamese is put back as it was typed.
    InputMethodTyping("Viettel", "Viet<<êtt<<<ettel"), InputMethodTyping("nghị", "nghi<ị"),
    InputMethodTyping("không", "kho<ông"), InputMethodTyping("Nghị định", "Nghi<ị d<đi<ịnh"),
    InputMethodTyping("không", "kho<o\u{302}ng"),
    InputMethodTyping("được", "d<đuo<<u\u{31B}o\u{31B}c<<o\u{31B}\u{323}c"),
  ]

  /// As the terminal sends it.
  package var bytes: [UInt8] { sent.replacing("<", with: "\u{7F}").utf8.map { $0 } }

  /// As keys, each scalar one.
  package var keys: [Key] {
    sent.unicodeScalars.map { $0 == "<" ? .backspace : .character(Character($0)) }
  }
}
