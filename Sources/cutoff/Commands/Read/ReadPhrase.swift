import ArgumentParser
import CutoffDomain
import CutoffScreen
import CutoffStore

/// `cutoff when`.
struct ReadPhrase: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "when",
    abstract: "Say how a phrase that names a time is understood.",
    usage: """
      cutoff when <phrase> ... [--ref <time>] [--json] [<options>]
      cutoff when --batch <file>
      """,
    discussion: """
      Examples: cutoff when '0h 4/7'; cutoff when 'trước 30/6' --ref 2020-06-01T08:00:00+07:00 --json. \
      Words without blanks in them make one phrase: cutoff when 0h 4/7. A phrase that is refused ends with 65. \
      --batch reads tab-separated rows with the columns id, lang, phrase, ref and prints id, at, grain, due, \
      until, flag.
      """)

  @Argument(help: "The phrase, e.g. 'chậm nhất 17h thứ Sáu tuần sau'.") var phrase: [String] = []

  @Option(
    help: ArgumentHelp(
      "When it is said, e.g. --ref 2020-07-03T22:00:00+07:00; its offset is the zone unless --zone is given. Now unless given.",
      valueName: "time"))
  var ref: String?

  @Flag(
    help:
      "Print JSON, an object for one phrase and an array for several, e.g. cutoff when 'in 3 days' --json.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "A file of rows, - for the standard input, e.g. --batch phrases.tsv.", valueName: "file"))
  var batch: String?

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    if let batch { return try answer(batch) }
    guard !phrases.isEmpty else { throw .usage(.noPhrase) }
    let reference = try reference(settings)
    if ref == nil { settings.tellUnnamedZone(reference.zone) }
    let results = phrases.map { (phrase: $0, result: When.parse($0, reference)) }
    let answers = results.map { PhraseAnswer($0.phrase, $0.result, reference, settings.language) }
    try print(answers)
    for answer in answers {
      if let refusal = answer.refusal {
        throw .phrase(
          of: "when", typed: answer.phrase, words: When.words(refusal, language: settings.language))
      }
    }
  }

  /// One phrase unless an argument is a phrase of several words itself.
  private var phrases: [String] {
    let hasPhrase = phrase.contains { $0.contains(where: \.isWhitespace) }
    return hasPhrase || phrase.isEmpty ? phrase : [phrase.joined(separator: " ")]
  }

  private func print(_ answers: [PhraseAnswer]) throws(CommandError) {
    guard json else { return try Output.lines(answers.flatMap(\.lines)) }
    let values = answers.map(\.json)
    try Output.raw((values.count == 1 ? values[0] : .array(values)).document)
  }

  private func answer(_ file: String) throws(CommandError) {
    let table = try Input.text(of: file)
    let answers: String
    do {
      answers = try WhenBatch.answers(to: table)
    } catch {
      switch error {
      case .missingColumn(let name): throw .batch(name)
      }
    }
    try Output.raw(SafeText.block(answers))
  }

  /// Where and when the phrase is said.
  private func reference(_ settings: Settings) throws(CommandError) -> WhenReference {
    var reference = WhenReference(
      now: settings.shownAt, zone: settings.zoneWhereNoneIsSaid, language: settings.language
    )
    .set(by: settings.configuration.config.phrases)
    reference.takesWindow = true
    guard let ref else { return reference }
    reference.leaning = .past
    guard case .understood(let reading) = When.parse(ref, reference), let point = reading.said.point else {
      let reader = OptionTimeReader(
        now: settings.now, zone: reference.zone, language: settings.language,
        phrases: settings.configuration.config.phrases)
      _ = try reader.instant(ref, of: "--ref")
      return reference
    }
    reference.leaning = .future
    reference.now = point.lastSecond
    // An offset that was said is where the phrase is said.
    if settings.givenZone == nil { reference.zone = point.zone }
    return reference
  }
}
