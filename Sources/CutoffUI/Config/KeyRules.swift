import CutoffScreen
import CutoffWords

/// What may be bound.
enum KeyRules {
  struct Refusal: Error { let reason: ConfigReason }

  static let waysOut: [([Key], CommandID)] = [
    ([.escape], .back), ([.control("c")], .back), ([.control("q")], .quit),
  ]

  /// Whether there might be no way out without a key for it.
  static func isWayOut(_ command: CommandID) -> Bool {
    waysOut.contains { $0.1 == command }
  }

  static func opensMenu(_ command: CommandID) -> Bool {
    [.addMenu, .viewMenu, .sortMenu, .close].contains(command)
  }

  /// Reads "t", "F2", "g u", "gg".
  static func keys(of text: String, for command: CommandID) throws(Refusal) -> [Key] {
    let names = text == " " ? [] : text.split(separator: " ").map(String.init)
    var keys: [Key] = []
    for name in names {
      if let key = Key(name: name) {
        keys.append(key)
      } else if let first = name.first, name.count == 2, name.last == first,
        let key = Key(name: String(first))
      {
        keys += [key, key]
      } else {
        throw Refusal(reason: .unknownKey(name))
      }
    }
    guard !keys.isEmpty else { throw Refusal(reason: .unknownKey(text)) }
    guard keys.count <= 4 else { throw Refusal(reason: .sequenceTooLong(text)) }
    let isReserved = keys.contains { key in
      key == .backspace || waysOut.contains { $0.0 == [key] && ($0.1 != command || keys.count > 1) }
    }
    guard !isReserved else { throw Refusal(reason: .reservedKeys(text)) }
    return keys
  }
}
