import CutoffScreen

/// Which keys run which command; several sequences a command.
package struct Keymap: Sendable {
  private let bindings: [CommandID: [[Key]]]
  private let commands: [[Key]: CommandID]
  private let prefixes: Set<[Key]>

  package init(_ bindings: [CommandID: [[Key]]]) {
    self.bindings = bindings
    var commands: [[Key]: CommandID] = [:]
    var prefixes: Set<[Key]> = []
    for (command, sequences) in bindings {
      for sequence in sequences {
        commands[sequence] = command
        for length in 1..<max(1, sequence.count) { prefixes.insert(Array(sequence.prefix(length))) }
      }
    }
    self.commands = commands
    self.prefixes = prefixes
  }

  /// What a sequence of keys comes to.
  package enum Match: Hashable, Sendable {
    case command(CommandID)
    /// More keys are needed.
    case prefix
    case nothing
  }

  package func match(_ keys: [Key]) -> Match {
    if let command = commands[keys] { return .command(command) }
    return prefixes.contains(keys) ? .prefix : .nothing
  }

  /// All key sequences of a command, the one to show first.
  package func sequences(of command: CommandID) -> [[Key]] { bindings[command] ?? [] }

  /// The key to show beside a command: "t", "gg", "ctrl-r"; nil when it has none.
  package func shownKey(of command: CommandID) -> String? {
    sequences(of: command).first.map(Keymap.text)
  }

  /// The commands behind a menu key with the letter of each: those bound to `prefix` and one key more.
  package func entries(after prefix: [Key]) -> [(key: Key, command: CommandID)] {
    CommandID.allCases.compactMap { command in
      let sequence = sequences(of: command).first { $0.count == prefix.count + 1 && $0.starts(with: prefix) }
      return sequence?.last.map { ($0, command) }
    }
  }

  /// "gg" for a doubled character, names joined by blanks otherwise.
  package static func text(_ sequence: [Key]) -> String {
    let isDoubled = sequence.count > 1 && Set(sequence).count == 1
    return sequence.map(\.name).joined(separator: isDoubled ? "" : " ")
  }
}

extension Keymap {
  /// The keys as the program comes.
  package static let standard = Keymap([
    .eventNow: [[.character("t")], [.function(2)]],
    .eventAt: [[.character("T")]],
    .check: [[.character("c")], [.function(5)]],
    .outcome: [[.character("x")], [.function(4)]],
    .deadline: [[.character("d")], [.function(6)]],
    .promise: [[.character("p")], [.function(7)]],
    .edit: [[.character("e")], [.insert]],
    .delete: [[.delete]],
    .undo: [[.character("u")]],
    .redo: [[.control("r")]],
    .addMenu: [[.character("a")], [.function(8)]],
    .addIncident: [[.character("a"), .character("i")]],
    .addNote: [[.character("a"), .character("n")]],
    .addStep: [[.character("a"), .character("s")]],
    .addQuestion: [[.character("a"), .character("q")]],
    .addStatement: [[.character("a"), .character("t")]],
    .addParty: [[.character("a"), .character("p")]],
    .addService: [[.character("a"), .character("v")]],
    .addAmount: [[.character("a"), .character("m")]],
    .addContradiction: [[.character("a"), .character("l")]],
    .viewMenu: [[.character("v")], [.function(9)]],
    .viewAsOf: [[.character("v"), .character("t")]],
    .asOfPrevious: [[.character("<")]],
    .asOfNext: [[.character(">")]],
    .asOfNow: [[.character("=")]],
    .open: [[.enter]],
    .back: [[.escape], [.control("c")]],
    .quitOrBack: [[.character("q")]],
    .quit: [[.control("q")]],
    .moveDown: [[.character("j")], [.down]],
    .moveUp: [[.character("k")], [.up]],
    .moveLeft: [[.character("h")], [.left]],
    .moveRight: [[.character("l")], [.right]],
    .first: [[.character("g"), .character("g")], [.home]],
    .last: [[.character("G")], [.end]],
    .pageDown: [[.control("d")], [.pageDown]],
    .pageUp: [[.control("u")], [.pageUp]],
    .nextPane: [[.tab]],
    .previousPane: [[.backTab]],
    .paneHeader: [[.character("0")]],
    .paneIncidents: [[.character("1")]],
    .paneDeadlines: [[.character("2")]],
    .paneTimeline: [[.character("3")]],
    .paneNotes: [[.character("4")]],
    .panePrompts: [[.character("5")]],
    .zoom: [[.character("z")]],
    .filter: [[.character("/")], [.function(3)]],
    .help: [[.character("?")], [.function(1)]],
    .commandLine: [[.character(":")], [.function(10)]],
    .savedSince: [[.control("s")]],
    .redraw: [[.control("l")]],
    .suspend: [[.control("z")]],
  ])
}
