import CutoffScreen
import CutoffTheme
import CutoffWords
import Foundation

/// A scheme file in a form of one's choice. The colours are those of no known scheme.
struct SchemeText {
  var colours: [String: String] = [
    "base00": "101820", "base01": "182430", "base02": "203040", "base03": "405060",
    "base04": "90a0b0", "base05": "d0d8e0", "base06": "e0e8f0", "base07": "f8fcff",
    "base08": "f88888", "base09": "f0a060", "base0A": "f0d060", "base0B": "70d080",
    "base0C": "60d0d0", "base0D": "60b0f0", "base0E": "c0a0f0", "base0F": "c0a080",
  ]
  var head = "system: \"base16\"\nname: \"Sample\"\nauthor: \"Lan\"\nvariant: \"dark\"\n"
  var tail = ""

  /// The form of today: a mapping `palette`, quotes and `#`.
  var text: String { head + "palette:\n" + lines { "  \($0): \"#\($1)\"" } + tail }

  func lines(_ line: (String, String) -> String) -> String {
    colours.sorted { $0.key < $1.key }.map { line($0.key, $0.value) + "\n" }.joined()
  }
}

/// The theme files of the project.
enum ShippedThemes {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../themes").standardized

  static let slugs = [
    "colour-blind-dark", "colour-blind-light", "cutoff-dark", "cutoff-light", "high-contrast-dark",
    "high-contrast-light",
  ]

  static func theme(_ slug: String) throws -> Theme {
    let file = folder.appending(path: slug + ".yaml")
    return try ThemeFile.parse(String(contentsOf: file, encoding: .utf8), path: file.path)
  }
}

extension StyleSheet {
  /// What an ink looks like; nil if the user's terminal decides.
  func colour(_ ink: Ink) -> RGB? { inks[Int(ink.rawValue)].colour.fixed }

  /// What a ground looks like; nil if the user's terminal decides.
  func colour(_ ground: Ground) -> RGB? { grounds[Int(ground.rawValue)].colour.fixed }

  /// The pairs of text and ground that contrast less than `ratio`, in words; all pairs without a fixed
  /// colour too.
  func pairs(below ratio: Double) -> [String] {
    RoleColours.textInks.flatMap { ink in
      Ground.allCases.compactMap { ground in
        guard let front = colour(ink), let back = colour(ground) else { return "\(ink) on \(ground): ?" }
        let contrast = front.contrast(with: back)
        return contrast >= ratio ? nil : "\(ink) on \(ground): \(contrast)"
      }
    }
  }
}

extension Colour {
  fileprivate var fixed: RGB? {
    switch self {
    case .rgb(let red, let green, let blue): RGB(red: red, green: green, blue: blue)
    case .indexed(let index) where index >= 16: IndexedColours.colour(of: index)
    case .indexed, .standard: nil
    }
  }
}
