import CutoffScreen
import Foundation

extension Machine {
  /// What the person's terminal and files can show.
  ///
  /// `CUTOFF_ASCII` says it: 1 no signs beyond ASCII, `all` no letters beyond it either, 0 everything. Else
  /// the locale does: one with another character set than UTF-8 leaves ASCII alone. The C locale and none
  /// at all say nothing of the terminal, which knows UTF-8 nearly everywhere.
  var repertoire: Repertoire {
    let isOther = usesOtherCharacterSet
    switch variable("CUTOFF_ASCII")?.lowercased() {
    case "all": return .ascii
    case "0", "no", "false": return .unicode
    case nil: return isOther ? .ascii : .unicode
    default: return isOther ? .ascii : .asciiSigns
    }
  }

  /// The same, where the configuration wants signs of ASCII alone and the environment says nothing.
  func repertoire(signsOnly: Bool) -> Repertoire {
    let isOwn = variable("CUTOFF_ASCII") == nil && repertoire == .unicode
    return isOwn && signsOnly ? .asciiSigns : repertoire
  }

  private var usesOtherCharacterSet: Bool {
    guard let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable).first,
      locale != "C", locale != "POSIX"
    else { return false }
    let set = Self.characterSet(named: locale) ?? Self.characterSet(ofInstalled: locale) ?? "UTF-8"
    return !["utf8", "utf-8"].contains(set.lowercased())
  }

  /// "ISO-8859-1" of "fr_FR.ISO-8859-1@euro".
  private static func characterSet(named locale: String) -> String? {
    guard let dot = locale.firstIndex(of: ".") else { return nil }
    return String(locale[dot...].dropFirst().prefix { $0 != "@" })
  }

  /// What the system says of a name without one, such as "en_US"; nil where it does not know the locale.
  private static func characterSet(ofInstalled locale: String) -> String? {
    guard let known = newlocale(LC_CTYPE_MASK, locale, nil) else { return nil }
    defer { freelocale(known) }
    return nl_langinfo_l(nl_item(CODESET), known).map { String(cString: $0) }
  }
}
