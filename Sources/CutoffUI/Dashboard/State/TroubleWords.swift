import CutoffDomain
import CutoffWords

/// What is said of things that were found wrong at the start.
enum TroubleWords {
  static let title = Wording("Sai trong cấu hình", "Wrong in the configuration")
  static let none = Wording("cấu hình không có gì sai", "nothing is wrong with the configuration")

  /// "! cấu hình sai 2 chỗ · C đọc hết · config.yaml:3:1: …"
  static func row(_ state: State) -> Wording {
    let count = state.startTroubles.count
    let key = state.surroundings.keymap.shownKey(of: .troubles) ?? ":" + CommandID.troubles.rawValue
    let first = short(state.startTroubles.first ?? "")
    return Wording(
      "! cấu hình sai \(count) chỗ · \(key) đọc hết · \(first)",
      "! \(count == 1 ? "1 mistake" : "\(count) mistakes") in the configuration · \(key) reads all · \(first)"
    )
  }

  /// Without the folders before the file's name.
  static func short(_ line: String) -> String {
    guard let colon = line.firstIndex(of: ":"), let slash = line[..<colon].lastIndex(of: "/") else {
      return line
    }
    return String(line[line.index(after: slash)...])
  }
}

extension State {
  /// Says at the start what is wrong, a line each; it stays on the status row, below what is more urgent, until it
  /// is read.
  package mutating func tellTroubles(_ lines: [String]) {
    (troubles, startTroubles) = (lines, lines)
    if !lines.isEmpty { say(TroubleWords.row(self)(language), .warning, seconds: 15) }
  }
}
