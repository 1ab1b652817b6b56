import ArgumentParser

/// Programs that show a line and give some of its signs a meaning.
enum StatusBar: String, CaseIterable, ExpressibleByArgument {
  case tmux

  /// A line that is safe to print, so that this program shows just that. Nothing may be put in its signs afterwards.
  func quoted(_ line: String) -> String {
    switch self {
    case .tmux: Self.quotedForTmux(line)
    }
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
