import CutoffStore
import Foundation

/// What the sweeps of Tests/Sweeps need besides the `cutoff` program: saves that are acknowledged one by
/// one, a look at what is left of a store, and random merges and damages.
@main
enum SweepProbe {
  static func main() {
    do {
      try run(Arguments(Array(CommandLine.arguments.dropFirst())))
    } catch let error as StoreError {
      Say.error(error.words(language: .english))
      exit(74)
    } catch {
      Say.error("\(error)")
      exit(70)
    }
  }

  private static func run(_ arguments: Arguments) throws {
    var arguments = arguments
    switch try arguments.next("command") {
    case "save": try Saves(&arguments).run()
    case "delete": try Deletes.run(&arguments)
    case "verify": try Verification(&arguments).run()
    case "merge": try MergeSweep(&arguments).run()
    case "mutate": try ReaderSweep(&arguments).mutate()
    case "prefixes": try ReaderSweep(&arguments).prefixes()
    case "crowd": try Crowds.many(&arguments)
    case "records": try Crowds.records(&arguments)
    case "raw-text": try RawText.make(&arguments)
    case "ids": try Clocks.ids(&arguments)
    case let other: throw WrongUse(words: "no command \(other)")
    }
  }
}

/// The words of the command line, one after the other.
struct Arguments {
  private var rest: ArraySlice<String>

  init(_ words: [String]) { rest = words[...] }

  mutating func next(_ name: String) throws -> String {
    guard let word = rest.popFirst() else { throw WrongUse(words: "\(name) is missing") }
    return word
  }

  mutating func number(_ name: String) throws -> Int {
    let word = try next(name)
    guard let number = Int(word) else { throw WrongUse(words: "\(name): \(word) is no number") }
    return number
  }
}

struct WrongUse: Error {
  let words: String
}

enum Say {
  /// One write a line, so that a process that is killed has said all of it or nothing.
  static func line(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

  static func error(_ text: String) { write("probe: " + text + "\n", to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
  }
}
