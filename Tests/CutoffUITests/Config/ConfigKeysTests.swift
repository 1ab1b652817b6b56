import CutoffConfig
import CutoffScreen
import CutoffUI
import CutoffWords
import Testing

/// Keys of one's own.
struct ConfigKeysTests {
  private func read(_ keys: String) -> ConfigReading {
    ConfigFile.read("keys: {\(keys)}", path: "config.yaml", standard: .standard)
  }

  private func keymap(_ keys: String) -> Keymap {
    let reading = read(keys)
    #expect(reading.problems == [])
    return reading.config.keymap
  }

  @Test("two commands can swap their keys")
  func swap() {
    let keymap = keymap("eventNow: [x, F4], outcome: [t, F2]")
    #expect(keymap.match([.character("x")]) == .command(.eventNow))
    #expect(keymap.match([.character("t")]) == .command(.outcome))
  }

  @Test("a key of a command that is unbound is free, wherever that stands in the file")
  func freed() {
    #expect(keymap("eventNow: z, zoom: null").match([.character("z")]) == .command(.eventNow))
  }

  @Test("of two wishes for one key the first is granted")
  func firstWins() {
    let reading = read("eventNow: m, check: m")
    #expect(reading.problems.map(\.reason) == [.takenKeys("m", by: "eventNow")])
    #expect(reading.config.keymap.match([.character("m")]) == .command(.eventNow))
    #expect(reading.config.keymap.match([.character("c")]) == .command(.check))
  }

  @Test("Esc, ctrl-c and ctrl-q lead out whatever is bound")
  func waysOut() {
    let keymap = keymap("back: b, quit: Q, quitOrBack: null")
    #expect(keymap.match([.escape]) == .command(.back) && keymap.match([.control("c")]) == .command(.back))
    #expect(keymap.match([.control("q")]) == .command(.quit))
    #expect(keymap.match([.character("b")]) == .command(.back))
    #expect(read("quit: null, back: []").problems.count == 2)
    for keys in ["ctrl-c", "ctrl-q", "Esc", "Backspace", "g Esc", "g Backspace"] {
      #expect(read("eventNow: '\(keys)'").problems.map(\.reason) == [.reservedKeys(keys)])
    }
  }

  @Test("what stands behind a menu follows it to its new key")
  func menuMoves() {
    let keymap = keymap("addMenu: b, eventAt: a")
    #expect(keymap.match([.character("b"), .character("n")]) == .command(.addNote))
    #expect(keymap.match([.character("a")]) == .command(.eventAt))
    #expect(
      keymap.entries(after: [.character("b")]).count
        == Keymap.standard.entries(after: [.character("a")]).count)
    #expect(self.keymap("addMenu: F8").match([.function(8), .character("n")]) == .command(.addNote))
  }

  @Test("what one types for a menu's letter stays the user's own")
  func menuLetter() {
    let keymap = keymap("addNote: a N")
    #expect(keymap.match([.character("a"), .character("N")]) == .command(.addNote))
    #expect(keymap.match([.character("a")]) == .command(.addMenu))
    #expect(read("addNote: a s").problems.map(\.reason) == [.takenKeys("a s", by: "addStep")])
  }

  @Test("every key can be bound by the name under which it is shown")
  func everyName() {
    let keys: [Key] = [
      .character(" "), .character("#"), .character("ơ"), .character("'"), .alt("x"), .function(12), .home,
      .altLeft,
      .control("]"), .backTab,
    ]
    for key in keys {
      let name = key == .character("'") ? "\"'\"" : "'\(key.name)'"
      let owners = CommandID.allCases.filter { command in
        command != .savedSince && Keymap.standard.sequences(of: command).contains { $0.first == key }
      }
      let lines = ["keys:", "  savedSince: \(name)"] + owners.map { "  \($0.rawValue): null" }
      let reading = ConfigFile.read(lines.joined(separator: "\n"), path: "config.yaml", standard: .standard)
      #expect(reading.problems == [], "\(key.name)")
      #expect(reading.config.keymap.match([key]) == .command(.savedSince), "\(key.name)")
    }
  }

  @Test("the standard keys stand by themselves: no two commands share one")
  func standardIsClean() {
    let lines = CommandID.allCases.filter { !Keymap.standard.sequences(of: $0).isEmpty }.map { command in
      let names = Keymap.standard.sequences(of: command).map { $0.map(\.name).joined(separator: " ") }
      return "  \(command.rawValue): ["
        + names.map { $0 == "'" ? "\"'\"" : "'\($0)'" }.joined(separator: ", ") + "]"
    }
    let reading = ConfigFile.read(
      "keys:\n" + lines.joined(separator: "\n"), path: "config.yaml", standard: .standard)
    #expect(reading.problems == [])
    #expect(reading.config.rebound == [])
  }
}
