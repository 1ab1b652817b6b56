/// The dashboard in a terminal.
enum Dashboard {
  static func run(_ settings: Settings) throws(CommandError) {
    throw .noTerminal
  }
}
