/// A time that was understood, with the end of the window where one was said.
package struct DraftSpan: Hashable, Sendable {
  package var said: SaidTime
  package var until: SaidTime?

  package init(_ said: SaidTime, until: SaidTime? = nil) {
    self.said = said
    self.until = until
  }
}

/// What a phrase means in a draft.
package enum DraftTime: Hashable, Sendable {
  /// Nothing but blanks.
  case empty
  /// `other` is the second reading, where there is one; `warnings` is what to look at before saving, in
  /// words.
  case said(DraftSpan, other: DraftSpan?, warnings: [String])
  /// `words` say why, in the language of the surroundings.
  case refused(words: String)
}

/// Reads and echoes the phrases of drafts, the same way in forms and commands.
package enum DraftTimes {
  /// `leansBack` for what has happened: "3/7" is then the last one, not the next. The incident's
  /// language is tried first. A window ("8h-11h30 ngày 12/8") is refused unless one may stand there.
  package static func read(
    _ phrase: String, leansBack: Bool, takesWindow: Bool = false, in surroundings: DraftSurroundings
  ) -> DraftTime {
    guard let says = phrase.trimmed else { return .empty }
    var reference = reference(leansBack: leansBack, surroundings)
    reference.takesWindow = takesWindow
    switch When.parse(says, reference) {
    case .refused(let refusal):
      return .refused(words: When.words(refusal, language: surroundings.language))
    case .understood(let reading):
      let warnings = reading.warnings.filter { !leansBack || !ofDeadlines.contains($0) }.map {
        When.words($0, about: reading.said, language: surroundings.language)
      }
      return .said(
        DraftSpan(reading.said, until: reading.until),
        other: reading.alternative.map { DraftSpan($0, until: reading.alternativeUntil) }, warnings: warnings)
    }
  }

  /// The times that a text names, as `read` reads them, the best first and each once; without `limits` only
  /// those that something can happen at.
  package static func offers(
    in text: String, leansBack: Bool, limits: Bool, in surroundings: DraftSurroundings
  ) -> [WhenFound] {
    When.offers(
      in: text, reference(leansBack: leansBack, surroundings), wanted: limits ? .due : .moment)
  }

  private static func reference(leansBack: Bool, _ surroundings: DraftSurroundings) -> WhenReference {
    WhenReference(
      now: surroundings.now, zone: surroundings.zone, language: surroundings.recordLanguage,
      leaning: leansBack ? .past : .future
    ).set(by: surroundings.phrases)
  }

  /// The moment that something happened at; a problem for a limit or for no date at all.
  package static func moment(_ said: SaidTime) -> Result<TimePoint, DraftTimeProblem> {
    guard let point = said.point else { return .failure(DraftTimeProblem(.notAMoment)) }
    switch said.boundary {
    case .at, .around: return .success(point)
    case .from, .by, .before, .untilEndOf, .after: return .failure(DraftTimeProblem(.notAMoment))
    }
  }

  /// The echo of a time that was understood, in the language of the surroundings.
  package static func echo(_ said: SaidTime, in surroundings: DraftSurroundings) -> String {
    When.echo(said, language: surroundings.language)
  }

  /// Warnings that mean nothing for what has happened.
  private static let ofDeadlines: Set<WhenWarning> = [.alreadyPast, .far, .fallsOnSunday]
}

/// Why what was typed as a time has no value.
package struct DraftTimeProblem: Error, Hashable, Sendable {
  package let reason: DraftProblem.Reason

  package init(_ reason: DraftProblem.Reason) { self.reason = reason }
}
