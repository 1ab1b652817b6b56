/// Names of keys as people write them in key scripts, settings and hints.
extension Key {
  /// The key of a name: one typed character (`j`, `G`, `?`), `Space`, `Enter`, `Esc`, `Tab`, `S-Tab`,
  /// `Backspace`, `Delete`, `Insert`, `Up`, `Down`, `Left`, `Right`, `Home`, `End`, `PgUp`, `PgDn`,
  /// `F1` … `F12`, `ctrl-` with a letter or one of `@ [ \ ] ^ _`, `alt-` with a character, `Space`,
  /// `Enter`, `Left` or `Right`. Case matters for single characters only; nil for anything else.
  package init?(name: String) {
    if name.count == 1, let character = name.first, character.isTyped {
      self = .character(character)
      return
    }
    let folded = name.lowercased()
    if let key = Self.named.first(where: { $0.name.lowercased() == folded })?.key {
      self = key
    } else if folded.hasPrefix("ctrl-") {
      self.init(controlName: folded.dropFirst(5))
    } else if folded.hasPrefix("alt-") {
      self.init(altName: name.dropFirst(4))
    } else if folded.hasPrefix("f"), let number = Int(folded.dropFirst()), 1...12 ~= number,
      folded == "f\(number)"
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  private init?(controlName: Substring) {
    guard controlName.count == 1, let character = controlName.first,
      "abcdefghijklmnopqrstuvwxyz@[\\]^_".contains(character)
    else { return nil }
    self = .control(character)
  }

  private init?(altName: Substring) {
    if altName.lowercased() == "space" {
      self = .alt(" ")
    } else if altName.lowercased() == "enter" {
      self = .alt("\r")
    } else if altName.count == 1, let character = altName.first, character.isTyped {
      self = .alt(character)
    } else {
      return nil
    }
  }

  /// The name that `init(name:)` reads back.
  package var name: String {
    if let name = Self.named.first(where: { $0.key == self })?.name { return name }
    switch self {
    case .character(let character): return String(character)
    case .control(let character): return "ctrl-\(character)"
    case .alt(let character):
      return character == " " ? "alt-Space" : character == "\r" ? "alt-Enter" : "alt-\(character)"
    case .function(let number): return "F\(number)"
    case .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .altLeft, .altRight, .shiftLeft, .shiftRight:
      return ""  // named above
    }
  }

  private static let named: [(name: String, key: Key)] = [
    ("Space", .character(" ")), ("Enter", .enter), ("Esc", .escape), ("Tab", .tab),
    ("S-Tab", .backTab), ("Backspace", .backspace), ("Delete", .delete), ("Insert", .insert),
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end),
    ("PgUp", .pageUp), ("PgDn", .pageDown), ("alt-Left", .altLeft), ("alt-Right", .altRight),
    ("S-Left", .shiftLeft), ("S-Right", .shiftRight),
  ]
}

extension Character {
  /// Whether it can come from a typed key: no control character.
  var isTyped: Bool {
    unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }
}
