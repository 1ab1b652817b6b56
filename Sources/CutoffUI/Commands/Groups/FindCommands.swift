import CutoffDomain
import CutoffScreen

extension CommandID {
  package static let filter = CommandID("filter")
  package static let help = CommandID("help")
  package static let commandLine = CommandID("commandLine")
}

/// Finding incidents and commands.
enum FindCommands {
  static let all: [Command] = [
    Command(
      .filter, Wording("lọc vụ việc", "filter the incidents"), hint: Wording("lọc", "filter"),
      keys: [.character("/")], [.function(3)],
      change: { state in
        let prompt = LinePrompt(.filter, text: state.browse.filter, incident: state.selected?.incident.id)
        state.overlays.append(.line(prompt))
      }),
    Command(
      .help, Wording("mọi lệnh và phím", "every command with its key"), hint: Wording("phím", "keys"),
      keys: [.character("?")], [.function(1)],
      change: { $0.overlays.append(.palette(Palette(isCommandLine: false))) }),
    Command(
      .commandLine, Wording("gõ tên lệnh", "type a command's name"), hint: Wording("lệnh", "command"),
      keys: [.character(":")], [.function(10)],
      change: { $0.overlays.append(.palette(Palette(isCommandLine: true))) }),
  ]
}
