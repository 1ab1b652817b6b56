import CutoffDomain
import CutoffScreen
import CutoffWords

/// Screen text as words for somebody who hears it: a word for every sign, dates with their weekday, no columns.
package enum LinearText {
  /// Signs that stand for a state whose word stands beside them, and what only draws.
  private static let silent = Set("►◄▲△‖◐●○◑◌↺⇄✓✗▌▸▾▼▶◀│┃─━═└├┌┐┘┤┬┴┼█░▒▓")

  /// One row or sentence; empty where nothing is left to say.
  package static func line(_ text: String, _ language: Language) -> String {
    let parts = parts(of: SafeText.line(text)).map { LinearTimes.words(signs($0, language), language) }
    return joined(parts.filter { !$0.isEmpty }, ", ")
  }

  /// What stands between columns: two blanks and more, and what draws them.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    var blanks = 0
    for character in text {
      if character == " " {
        blanks += 1
        continue
      }
      if blanks > 1 {
        parts.append("")
      } else if blanks == 1, parts.last != "" {
        parts[parts.count - 1] += " "
      }
      blanks = 0
      parts[parts.count - 1].append(character)
    }
    return parts
  }

  /// The parts of a sentence, no comma behind what ends with one already.
  static func joined(_ parts: [String], _ joint: String) -> String {
    parts.reduce(into: "") { text, part in
      guard !text.isEmpty else { return text = part }
      text += ",;:.?!".contains(text.last ?? " ") ? " " + part : joint + part
    }
  }

  /// A sentence: its first letter large, a stop at its end.
  package static func sentence(_ text: String) -> String {
    let text = trimmed(text)
    guard let first = text.first, let last = text.last else { return "" }
    return first.uppercased() + text.dropFirst() + (".?!:…".contains(last) ? "" : ".")
  }

  static func trimmed(_ text: String) -> String {
    text.trimmed ?? ""
  }

  // MARK: signs

  private static func signs(_ text: String, _ language: Language) -> String {
    var words: [String] = []
    let tokens = text.split(separator: " ").map(String.init)
    for (place, token) in tokens.enumerated() {
      let isFirst = words.isEmpty
      let isLast = place == tokens.count - 1
      switch token {
      case "→", "=>": if !isFirst { words.append(isLast ? "" : LinearWords.to(language)) }
      case "≠":
        words.append((isFirst || isLast ? LinearWords.contradicted : LinearWords.against)(language))
      case "=" where isFirst, "+" where isFirst, "?" where isFirst, "!" where isFirst: break
      case "·", "—", "|":
        if let before = words.popLast() { words.append(before.hasSuffix(",") ? before : before + ",") }
      case "<", ">": break
      case _ where token.allSatisfy { silent.contains($0) }: break
      case _: words.append(signs(inside: token, language))
      }
    }
    var text = words.filter { !$0.isEmpty }.joined(separator: " ")
    while text.hasSuffix(",") || text.hasSuffix(" ") { text.removeLast() }
    return text
  }

  /// Signs within a word: "~5", "≥3", "2–4", "1/7 → 2/7" without blanks.
  private static func signs(inside token: String, _ language: Language) -> String {
    guard token.contains(where: { "≠→↑↓←≥≤×~≈".contains($0) || silent.contains($0) || $0 == "–" }) else {
      return token
    }
    var text = ""
    for (place, sign) in token.enumerated() {
      switch sign {
      case "↑", "↓", "←",
        "→" where token.count <= 2:
        text += " " + LinearWords.arrow(sign)(language)
      case "≠": text += " " + LinearWords.against(language) + " "
      case "→": text += " " + LinearWords.to(language) + " "
      case "×" where place == 0: return String(token.dropFirst()) + " " + LinearWords.times(language)
      case "≥": text += LinearWords.atLeast(language) + " "
      case "≤": text += LinearWords.atMost(language) + " "
      case "×": text += " " + LinearWords.times(language) + " "
      case "~", "≈": text += place == 0 ? LinearWords.about(language) + " " : String(sign)
      case "–" where place > 0 && place < token.count - 1: text += " " + LinearWords.to(language) + " "
      case _ where silent.contains(sign): break
      case _: text.append(sign)
      }
    }
    return trimmed(text)
  }

  // MARK: lengths of time

  /// "1 day 10 hours", "6 minutes": two units, no seconds.
  package static func length(_ seconds: Int64, _ language: Language) -> String {
    let parts = CountdownParts(seconds: seconds)
    let units: [(Int64, Wording)] = [
      (parts.days, TimeWords.day), (parts.hours, TimeWords.hour), (parts.minutes, TimeWords.minute),
    ]
    guard let first = units.firstIndex(where: { $0.0 > 0 }) else { return LinearWords.underAMinute(language) }
    return units[first...].prefix(2).filter { $0.0 > 0 }.map { count, word in
      "\(count) \(word(language))" + (language == .english && count != 1 ? "s" : "")
    }.joined(separator: " ")
  }

  // MARK: dates

  /// "Tuesday 27 February 2024", "thứ ba ngày 27 tháng 2 năm 2024".
  package static func date(_ date: CivilDate, _ language: Language) -> String {
    let weekday = Weekday.full(date.weekday, language)
    switch language {
    case .vietnamese: return "\(weekday) ngày \(date.day) tháng \(date.month) năm \(date.year)"
    case .english: return "\(weekday) \(date.day) \(LinearWords.month(date.month)) \(date.year)"
    }
  }

  /// "Tuesday 27 February 2024, 13:06, +01".
  package static func dateAndClock(_ instant: Instant, _ zone: Zone, _ language: Language) -> String {
    let wall = zone.wall(at: instant)
    let clock = LinearWords.clock(wall.hour, wall.minute, TimeText.hourMinute(wall))(language)
    return "\(date(wall.date, language)), \(clock), \(zone.label(at: instant))"
  }
}

extension PaneRow {
  /// The row as words.
  func spoken(_ language: Language) -> String {
    let left = left.filter { $0.ink != .border }.map(\.text).joined()
    let right = right.filter { $0.ink != .border }.map(\.text).joined()
    return LinearText.line(left + "  " + right, language)
  }
}
