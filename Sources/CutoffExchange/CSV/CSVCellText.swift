/// Cells that no spreadsheet takes for a formula.
package enum CSVCellText {
  /// `text` with a `'` in front where its first character, or the one after its `'`, begins a formula.
  package static func guarded(_ text: String) -> String { beginsFormula(text) ? "'" + text : text }

  /// The text of a guarded cell.
  package static func unguarded(_ text: String) -> String {
    text.utf8.first == apostrophe && beginsFormula(text) ? String(text.dropFirst()) : text
  }

  private static let apostrophe = UInt8(ascii: "'")

  /// After any number of `'`: what is guarded twice is taken off once.
  private static func beginsFormula(_ text: String) -> Bool {
    switch text.utf8.first(where: { $0 != apostrophe }) {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
      UInt8(ascii: "\r"):
      true
    default: false
    }
  }

  /// As RFC 4180 writes it: between quotes where a comma, a quote or a line's end stands.
  package static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\r")
        || $0 == UInt8(ascii: "\n")
    }
    guard needsQuotes else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
