import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// One thing that the dashboard can do, with everything that is known about it: dispatch, hint line, help,
/// `:`, the README's table and completion read it here.
package struct Command: Sendable {
  package let id: CommandID
  /// What it does, for the help and the README.
  package let summary: Wording
  /// The word of the hint line and of menus.
  package let hint: Wording
  /// The keys as the program comes, the one to show first.
  let keys: [[Key]]
  let availability: @Sendable (State) -> Availability
  let deed: Deed
  /// What is typed for it behind `:`; other than the id's words where those would be long.
  package private(set) var typedName: String
  /// Other names for it there.
  package private(set) var aliases: [String] = []
  /// What it takes behind its name there.
  private(set) var argument: CommandArgument?

  /// Whether something can be typed behind its name.
  package var takesWords: Bool { argument != nil }

  /// What happens when it runs.
  enum Deed: Sendable {
    case run(@Sendable (inout State) -> [Effect])
    /// Opens a form; the record that it is about, if there is one, is given.
    case form(@Sendable (RecordID?, State, DraftSurroundings) -> Form?)
  }

  init(
    _ id: CommandID, _ summary: Wording, hint: Wording? = nil, keys: [Key]...,
    when availability: @escaping @Sendable (State) -> Availability = { _ in .on },
    run: @escaping @Sendable (inout State) -> [Effect]
  ) {
    self.init(id, summary, hint ?? summary, keys, availability, .run(run))
  }

  /// A command whose work has no effect outside.
  init(
    _ id: CommandID, _ summary: Wording, hint: Wording? = nil, keys: [Key]...,
    when availability: @escaping @Sendable (State) -> Availability = { _ in .on },
    change: @escaping @Sendable (inout State) -> Void
  ) {
    let deed = Deed.run { state in
      change(&state)
      return []
    }
    self.init(id, summary, hint ?? summary, keys, availability, deed)
  }

  /// A command that opens a form.
  init(
    _ id: CommandID, _ summary: Wording, hint: Wording, keys: [Key]...,
    when availability: @escaping @Sendable (State) -> Availability,
    form: @escaping @Sendable (RecordID?, State, DraftSurroundings) -> Form?
  ) {
    self.init(id, summary, hint, keys, availability, .form(form))
  }

  private init(
    _ id: CommandID, _ summary: Wording, _ hint: Wording, _ keys: [[Key]],
    _ availability: @escaping @Sendable (State) -> Availability, _ deed: Deed
  ) {
    self.id = id
    self.summary = summary
    self.hint = hint
    self.keys = keys
    self.availability = availability
    self.deed = deed
    typedName = Command.typed(id.rawValue)
  }

  /// "asOfNext" is typed "as-of-next".
  private static func typed(_ id: String) -> String {
    id.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  /// The same command with another name behind `:`.
  func named(_ name: String, alias aliases: String...) -> Command {
    var command = self
    command.typedName = name
    command.aliases = aliases
    return command
  }

  /// The same command with an argument behind `:`.
  func taking(_ argument: CommandArgument) -> Command {
    var command = self
    command.argument = argument
    return command
  }
}
