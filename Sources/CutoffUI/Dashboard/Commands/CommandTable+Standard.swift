import CutoffDomain
import CutoffWords

extension CommandTable {
  /// The commands of the program.
  package static let standard = CommandTable(
    LogCommands.all + CloseCommands.all + EditCommands.all + AddCommands.all + NoticeCommands.all
      + MarkCommands.all
      + ViewCommands.all
      + ReplayCommands.all + WalkCommands.all + HistoryCommands.all + MoveCommands.all + PaneCommands.all
      + FindCommands.all + SortCommands.all + ReminderCommands.all + UserCommands.all + ProgramCommands.all
      + TeamCommands.all + ArchiveCommands.all)
}

extension Command {
  /// Moves through a list: no place of its own in the history.
  var isMove: Bool { MoveCommands.all.contains { $0.id == id } }
}

extension CommandID {
  /// Nil when no command has this name.
  package init?(rawValue: String) {
    self.init(rawValue)
    guard CommandTable.standard[self] != nil else { return nil }
  }

  /// All ids, in the order of the help.
  package static var allCases: [CommandID] { CommandTable.standard.ids }
}

extension Keymap {
  /// The keys as the program comes.
  package static let standard = CommandTable.standard.keymap
}
