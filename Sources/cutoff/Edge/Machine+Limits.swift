#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Machine {
  /// A write beyond the limit of a file's size (`ulimit -f`) then fails and is told, instead of ending the process
  /// in the middle of a save. A handler, unlike ignoring, is not handed on to programs that are started.
  static func surviveFileSizeLimit() {
    signal(SIGXFSZ) { _ in }
  }

  /// The parser stops with a trap where its help does not fit: help is at least 40 columns wide, whatever COLUMNS or
  /// the terminal say; and at most 80, as longer lines are hard to read. For the last thing that the process does.
  static func widenForHelp() {
    let said = current.variable("COLUMNS").flatMap { Int($0) } ?? shownColumns
    if let said, !(40...80).contains(said) { setenv("COLUMNS", said > 40 ? "80" : "40", 1) }
  }

  /// How wide what is printed for people may be: `COLUMNS`, else the terminal at the standard output, else 80. Below 40
  /// nothing would be whole.
  var outputColumns: Int {
    let said = variable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    return max(40, said ?? Self.shownColumns ?? 80)
  }

  /// The columns of the terminal at the standard output; nil without one.
  private static var shownColumns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
