import CutoffScreen
import CutoffWords

/// Sequences of keys while they are given to commands.
struct KeyBindings {
  private let standard: Keymap
  private var bindings: [CommandID: [[Key]]] = [:]
  private var owners: [[Key]: CommandID] = [:]
  private var beginnings: [[Key]: [Key]] = [:]

  /// The bindings that the program comes with, without those of some commands.
  init(_ standard: Keymap, except left: Set<CommandID>) {
    self.standard = standard
    for command in standard.ids where !left.contains(command) {
      for keys in standard.sequences(of: command) { add(keys, for: command) }
    }
  }

  var keymap: Keymap { Keymap(bindings, order: standard.ids) }

  func sequences(of command: CommandID) -> [[Key]] { bindings[command] ?? [] }

  mutating func add(_ keys: [Key], for command: CommandID) {
    bindings[command, default: []].append(keys)
    owners[keys] = command
    for length in 1..<max(1, keys.count) { beginnings[Array(keys.prefix(length))] = keys }
  }

  /// Why `command` cannot have these keys; nil if it can. A menu's key is meant to begin others.
  func clash(of keys: [Key], for command: CommandID) -> ConfigReason? {
    if let owner = owners[keys] { return .takenKeys(Keymap.text(keys), by: owner.rawValue) }
    if let longer = beginnings[keys], let owner = owners[longer], !KeyRules.opensMenu(command) {
      return .overlappingKeys(Keymap.text(keys), with: Keymap.text(longer), by: owner.rawValue)
    }
    for length in 1..<max(1, keys.count) {
      let shorter = Array(keys.prefix(length))
      if let owner = owners[shorter], !KeyRules.opensMenu(owner) {
        return .overlappingKeys(Keymap.text(keys), with: Keymap.text(shorter), by: owner.rawValue)
      }
    }
    return nil
  }

  /// Esc, ctrl-c and ctrl-q lead out whatever else is set.
  mutating func keepWaysOut() {
    for (keys, command) in KeyRules.waysOut where owners[keys] == nil { add(keys, for: command) }
  }

  /// What stands behind a menu follows it to its new key.
  mutating func moveMenu(of opener: CommandID) {
    guard let old = Self.key(of: opener, in: standard.sequences(of: opener)),
      let new = Self.key(of: opener, in: sequences(of: opener)), new != old
    else { return }
    let before = bindings
    bindings = [:]
    owners = [:]
    beginnings = [:]
    for command in standard.ids {
      for keys in before[command] ?? [] {
        let isBehind = keys.count > 1 && keys.first == old
        add(isBehind ? [new] + keys.dropFirst() : keys, for: command)
      }
    }
  }

  /// The key that a menu's letters follow: the first that stands alone.
  private static func key(of opener: CommandID, in sequences: [[Key]]) -> Key? {
    sequences.first { $0.count == 1 }?.first
  }
}
