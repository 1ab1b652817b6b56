import ArgumentParser
import CutoffScreen
import Foundation

/// `cutoff complete`, which completion scripts call.
struct Complete: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete",
    abstract: "Print what a word of the command line can be, for completion scripts.",
    usage: "cutoff complete [--described] <kind> <prefix> [-- <words> ...]",
    discussion: """
      Kinds: incident, record, party, service, trashed, filter, theme, zone, command. Prints nothing and ends with 0 \
      whatever is wrong. Example: cutoff complete incident ha.
      """,
    shouldDisplay: false)

  @Argument(
    parsing: .captureForPassthrough,
    help: "The kind, what was typed and the words of the command line, e.g. incident ha -- cutoff show ha.")
  var words: [String] = []

  func run() { Self.answer(words) }

  /// Never fails: a person who presses Tab must not be told of faults.
  static func answer(_ arguments: [String]) {
    muteErrors()
    var rest = arguments[...]
    let isDescribed = rest.first == "--described"
    if isDescribed { rest = rest.dropFirst() }
    guard let meaning = rest.popFirst().flatMap(ValueMeaning.init(rawValue:)) else { return }
    let typed = rest.first == "--" ? "" : rest.popFirst() ?? ""
    let answer = CompletionAnswer(
      meaning: meaning, typed: TypedWord.unquoted(typed),
      words: rest.drop { $0 == "--" }.map(TypedWord.unquoted))
    let offers = (try? answer.offers()) ?? []
    let lines = offers.map { offer in
      isDescribed && !offer.told.isEmpty ? offer.word + "\t" + SafeText.line(offer.told) : offer.word
    }
    try? Output.raw(lines.map { $0 + "\n" }.joined())
  }

  /// Whatever reading a store has to say would stand in the prompt.
  private static func muteErrors() {
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard nowhere >= 0 else { return }
    _ = dup2(nowhere, STDERR_FILENO)
    _ = close(nowhere)
  }
}
