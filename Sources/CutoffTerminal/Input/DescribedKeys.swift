import CNcurses
import CutoffScreen

/// The keys that the description of the terminal (terminfo) names.
enum DescribedKeys {
  /// What each of them sends; ask after `terminal_open`. Keys of one byte are left out: they are control keys.
  static var sequences: [[UInt8]: Key] {
    var sequences: [[UInt8]: Key] = [:]
    for (name, key) in named {
      guard let text = terminal_key_sequence(name) else { continue }
      let bytes = Array(String(cString: text).utf8)
      guard bytes.count > 1, bytes.first == 0x1b, sequences[bytes] == nil else { continue }
      sequences[bytes] = key
    }
    return sequences
  }

  private static let named: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kbs", .backspace),
      ("kcbt", .backTab), ("kent", .enter), ("ka1", .home), ("kc1", .end), ("ka3", .pageUp),
      ("kc3", .pageDown), ("kfnd", .home), ("kslt", .end),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
