import ArgumentParser
import CutoffStore

/// Programs that show a line and give some of its signs a meaning. Titles are other people's words: none of them may
/// steer a bar.
enum StatusBar: String, CaseIterable, ExpressibleByArgument {
  case tmux, waybar, polybar, i3blocks, zsh, bash

  /// What to print, without a line feed, so that this program shows just what `content` says. Its texts are safe to
  /// print. Nothing may be put in its signs afterwards.
  func rendered(_ content: BarContent) -> String {
    switch self {
    case .tmux: Self.quotedForTmux(content.text)
    case .waybar: Self.waybar(content)
    case .polybar: content.text.replacingOccurrences(of: "%{", with: "%%{")
    case .i3blocks: Self.i3blocks(content)
    case .zsh: content.text.replacingOccurrences(of: "%", with: "%%")
    case .bash: Self.quotedForBash(content.text)
    }
  }

  /// Whether it takes objects, one of which says that there is nothing.
  var takesObjects: Bool {
    switch self {
    case .waybar, .i3blocks: true
    case .tmux, .polybar, .zsh, .bash: false
    }
  }

  /// For `return-type: json`. Text and tooltip are read as Pango markup.
  private static func waybar(_ content: BarContent) -> String {
    line([
      ("text", .string(quotedForPango(content.text))),
      ("tooltip", .string(content.tooltip.map(quotedForPango).joined(separator: "\n"))),
      ("class", .string(content.mood.rawValue)),
      ("percentage", .number(Int64(content.percentage))),
    ])
  }

  /// For `format=json`; it says of itself that it is no markup, whatever the block's `markup` is.
  private static func i3blocks(_ content: BarContent) -> String {
    line([
      ("full_text", .string(content.text)), ("color", .string(content.mood.colour)),
      ("markup", .string("none")),
    ])
  }

  private static func line(_ members: [(String, JSONValue)]) -> String {
    String(decoding: JSONWriter.line(.members(members)), as: UTF8.self)
  }

  private static func quotedForPango(_ text: String) -> String {
    var quoted = ""
    for letter in text.unicodeScalars {
      switch letter {
      case "&": quoted += "&amp;"
      case "<": quoted += "&lt;"
      case ">": quoted += "&gt;"
      case "\"": quoted += "&quot;"
      case "'": quoted += "&#39;"
      default: quoted.unicodeScalars.append(letter)
      }
    }
    return quoted
  }

  /// Bash reads a prompt twice: first for its backslashes, then as a text in quotation marks. A dollar or backquote
  /// with one backslash would not outlive the first for root, of a backslash two are one each time.
  private static func quotedForBash(_ text: String) -> String {
    var quoted = ""
    for letter in text.unicodeScalars {
      switch letter {
      case "\\": quoted += "\\\\\\\\"
      case "$", "`": quoted += "\\\\" + String(letter)
      default: quoted.unicodeScalars.append(letter)
      }
    }
    return quoted
  }

  /// tmux reads what `#(…)` printed as a format, and the outcome once more for styles. Both times it makes one `#` of
  /// two, the second time not before `[`. The time (`%`) is filled in before.
  private static func quotedForTmux(_ line: String) -> String {
    var quoted = ""
    var signs = 0
    for letter in line {
      if letter == "#" {
        signs += 1
        continue
      }
      quoted += tmuxSigns(signs, isBeforeStyle: letter == "[")
      signs = 0
      quoted.append(letter)
    }
    return quoted + tmuxSigns(signs, isBeforeStyle: false)
  }

  /// What tmux 3 shows as `count` signs.
  private static func tmuxSigns(_ count: Int, isBeforeStyle: Bool) -> String {
    String(repeating: "#", count: isBeforeStyle ? 2 * count : max(0, 4 * count - 2))
  }
}
