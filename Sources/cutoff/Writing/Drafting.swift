import CutoffDomain
import CutoffForms
import CutoffWords

/// What a command that writes needs while it turns its arguments into a change: the incident, how phrases
/// and names are read, and the words that say what was understood.
struct Drafting {
  let settings: Settings
  private(set) var surroundings: DraftSurroundings
  /// The standard input was read.
  private var isInputTaken = false

  /// `incident` is nil while one is being made.
  init(_ settings: Settings, incident: Incident?) {
    self.settings = settings
    surroundings = DraftSurroundings(
      incident: incident, now: settings.now, language: settings.language,
      viewerZone: settings.zone, author: settings.author, ids: RecordIDSource(seed: Machine.random()),
      loggedAt: settings.loggedNow)
    surroundings.isZoneNamed = settings.isZoneNamed
    surroundings.phrases = settings.configuration.config.phrases
  }

  /// Finds a record of the incident by what was typed.
  func records() throws(CommandError) -> RecordChoice {
    guard let incident = surroundings.incident else { throw .draft(DraftProblems(.title, .noIncident)) }
    return RecordChoice(incident: incident, now: settings.now, language: settings.language)
  }

  /// The change that a draft makes.
  mutating func change(_ draft: some Draft) throws(CommandError) -> Change {
    do {
      return try draft.change(in: &surroundings)
    } catch {
      throw .draft(error)
    }
  }

  // MARK: texts

  /// The words of a text as one, or what the standard input holds where "-" stands for them; line breaks stay.
  mutating func text(_ words: [String]) throws(CommandError) -> String {
    guard words == ["-"] else { return words.joined(separator: " ") }
    guard !isInputTaken else { throw .usage(.inputTwice) }
    isInputTaken = true
    return try Input.text()
  }

  /// The same for the text of an option; nil for none.
  mutating func text(_ word: String?) throws(CommandError) -> String? {
    guard let word else { return nil }
    return try text([word])
  }

  /// A text as a subject and a body, where it has both: the first line, and what follows a blank one, as in a mail or a
  /// commit. Without a blank line after the first one all of it is body.
  static func parts(of text: String) -> (subject: String?, body: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 2, lines[1].allSatisfy(\.isWhitespace), let subject = String(lines[0]).trimmed,
      let body = lines[2...].joined(separator: "\n").trimmed
    else { return (nil, text) }
    return (subject, body)
  }

  // MARK: times

  /// The deadline that a phrase names; says on the standard error how it was understood. Nil for none.
  func due(_ phrase: String?, of option: String) throws(CommandError) -> SaidTime? {
    try said(phrase, of: option, leansBack: false)?.said
  }

  /// The same where a window may stand.
  func window(_ phrase: String?, of option: String) throws(CommandError) -> DraftSpan? {
    try said(phrase, of: option, leansBack: false, takesWindow: true)
  }

  /// The end of a window. Nil for none.
  func windowEnd(_ phrase: String?, of option: String) throws(CommandError) -> SaidTime? {
    guard var said = try due(phrase, of: option) else { return nil }
    said.boundary = .untilEndOf
    return said
  }

  /// The time at which something happened. Nil for none.
  func moment(_ phrase: String?, of option: String) throws(CommandError) -> TimePoint? {
    guard let phrase, let span = try said(phrase, of: option, leansBack: true) else { return nil }
    switch DraftTimes.moment(span.said) {
    case .success(let point): return point
    case .failure(let problem):
      throw .phrase(of: option, typed: phrase, words: problem.reason.words(settings.language))
    }
  }

  private func said(
    _ phrase: String?, of option: String, leansBack: Bool, takesWindow: Bool = false
  ) throws(CommandError) -> DraftSpan? {
    guard let phrase else { return nil }
    switch DraftTimes.read(phrase, leansBack: leansBack, takesWindow: takesWindow, in: surroundings) {
    case .empty:
      throw .phrase(of: option, typed: phrase, words: DraftProblem.Reason.missing.words(settings.language))
    case .refused(let words): throw .phrase(of: option, typed: phrase, words: words)
    case .said(let span, let other, let warnings):
      tell(span, other: other, warnings: warnings, typed: phrase, of: option)
      return span
    }
  }

  /// Says on the standard error how a phrase was understood.
  func tell(
    _ span: DraftSpan, other: DraftSpan?, warnings: [String], typed phrase: String, of option: String
  ) {
    let other = other.map { DraftTimes.echo($0.said, in: surroundings) }
    let echo = [span.said, span.until].compactMap { $0 }.map { DraftTimes.echo($0, in: surroundings) }
      .joined(separator: ", ")
    Output.message(MessageWords.understood(option, phrase, echo, other: other)(settings.language))
    for warning in warnings { Output.message(option + ": " + warning) }
  }

  // MARK: sums and sources

  func money(_ text: String?, of field: DraftField) throws(CommandError) -> Money? {
    guard let text else { return nil }
    do {
      return try MoneyText.parse(text, settings.language, currency: surroundings.currency)
    } catch {
      throw .draft(DraftProblems(field, .money(error)))
    }
  }
}
