import CutoffDomain
import CutoffScreen
import CutoffWords

/// `keys:` other keys for commands.
enum ConfigKeys {
  /// A sequence of keys that the user wants for a command.
  private struct Wish {
    let command: CommandID
    let keys: [Key]
    let place: ConfigPlace?
  }

  static func read(_ node: ConfigNode, into config: inout Config, _ reader: inout ConfigReader) {
    guard !node.isNull else { return }
    guard let fields = node.fields else {
      return reader.tell(.wrongShape("keys", needed: .settings), at: node.place)
    }
    // Nothing was bound anew yet.
    let standard = config.keymap
    var wishes: [Wish] = []
    var mentioned: [CommandID] = []
    var unbound: Set<CommandID> = []
    for (name, value) in fields {
      guard let command = standard.ids.first(where: { $0.rawValue == name.text }) else {
        let text = name.text ?? ""
        let nearest = Nearest.word(to: text, among: standard.ids.map(\.rawValue))
        reader.tell(.unknownCommand(text, nearest: nearest), at: name.place)
        continue
      }
      if value.isNull || value.list?.isEmpty == true {
        guard !KeyRules.isWayOut(command) else {
          reader.tell(.needsKey(command.rawValue), at: value.place ?? name.place)
          continue
        }
        unbound.insert(command)
      } else {
        wishes += self.wishes(command, value, &reader)
      }
      mentioned.append(command)
    }
    grant(wishes, mentioned: mentioned, unbound: unbound, &config, &reader)
  }

  private static func wishes(
    _ command: CommandID, _ value: ConfigNode, _ reader: inout ConfigReader
  ) -> [Wish] {
    var wishes: [Wish] = []
    for entry in value.list ?? [value] {
      guard let text = entry.text else {
        reader.tell(.wrongShape(command.rawValue, needed: .keys), at: entry.place)
        continue
      }
      do throws(KeyRules.Refusal) {
        let keys = try KeyRules.keys(of: text, for: command)
        if !wishes.contains(where: { $0.keys == keys }) {
          wishes.append(Wish(command: command, keys: keys, place: entry.place))
        }
      } catch {
        reader.tell(error.reason, at: entry.place)
      }
    }
    return wishes
  }

  /// The keys of commands that are not mentioned stay theirs; of two wishes the first is granted. A command whose
  /// wishes all fail keeps the keys that it came with.
  private static func grant(
    _ wishes: [Wish], mentioned: [CommandID], unbound: Set<CommandID>, _ config: inout Config,
    _ reader: inout ConfigReader
  ) {
    let standard = config.keymap
    var bindings = KeyBindings(standard, except: Set(mentioned))
    let menus = wishes.filter { KeyRules.opensMenu($0.command) }
    let others = wishes.filter { !KeyRules.opensMenu($0.command) }
    for wish in menus { grant(wish, &bindings, &reader) }
    for command in mentioned where KeyRules.opensMenu(command) { bindings.moveMenu(of: command) }
    for wish in others { grant(wish, &bindings, &reader) }
    for command in mentioned where !unbound.contains(command) && bindings.sequences(of: command).isEmpty {
      for keys in standard.sequences(of: command) where bindings.clash(of: keys, for: command) == nil {
        bindings.add(keys, for: command)
      }
    }
    bindings.keepWaysOut()
    config.keymap = bindings.keymap
    config.rebound = standard.ids.filter {
      config.keymap.sequences(of: $0) != standard.sequences(of: $0)
    }
  }

  private static func grant(_ wish: Wish, _ bindings: inout KeyBindings, _ reader: inout ConfigReader) {
    if let clash = bindings.clash(of: wish.keys, for: wish.command) {
      reader.tell(clash, at: wish.place)
    } else {
      bindings.add(wish.keys, for: wish.command)
    }
  }
}
