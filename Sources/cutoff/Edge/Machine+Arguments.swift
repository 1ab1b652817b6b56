import CArguments
import Foundation

extension Machine {
  /// The words behind the program's name. Asked of the loader, because Swift has none on a machine without /proc;
  /// where the loader does not tell, Swift is asked.
  static var arguments: [String] {
    let count = argument_count()
    guard count > 0 else { return Array(CommandLine.arguments.dropFirst()) }
    return (1..<max(1, count)).compactMap { argument($0).map { String(cString: $0) } }
  }

  /// The word of that number as it came, 0 for the program's name; nil behind the last.
  static func rawArgument(_ number: Int) -> UnsafePointer<CChar>? {
    if argument_count() > 0 { return argument(Int32(number)) }
    return CommandLine.unsafeArgv[number].map { UnsafePointer($0) }
  }

  /// The absolute path at which this program can be started now: while it runs, an update may have put a newer one in
  /// its place, and Linux then calls the old one "(deleted)".
  static var presentExecutable: String? {
    guard let path = executable, access(path, X_OK) != 0 else { return executable }
    let mark = " (deleted)"
    let replaced = path.hasSuffix(mark) ? String(path.dropLast(mark.count)) : path
    return access(replaced, X_OK) == 0 ? replaced : nil
  }

  /// The absolute path by which the program was started; nil if it was found by its name.
  static var startedPath: String? {
    guard let word = argument(0).map({ String(cString: $0) }), word.contains("/") else { return nil }
    return URL(fileURLWithPath: word).path
  }
}
