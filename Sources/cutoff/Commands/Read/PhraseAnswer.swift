import CutoffDomain
import CutoffStore
import CutoffWords

/// How one phrase was understood, as text and as JSON.
struct PhraseAnswer {
  let phrase: String
  private let result: WhenResult
  private let reference: WhenReference
  private let language: Language

  init(_ phrase: String, _ result: WhenResult, _ reference: WhenReference, _ language: Language) {
    self.phrase = phrase
    self.result = result
    self.reference = reference
    self.language = language
  }

  /// Why it was refused; nil when it was understood.
  var refusal: WhenRefusal? {
    guard case .refused(let refusal) = result else { return nil }
    return refusal
  }

  // MARK: text

  /// What was understood and how long that is from now; nothing for a refusal, which is an error.
  var lines: [String] {
    guard case .understood(let reading) = result else { return [] }
    var lines = [phrase + " → " + When.echo(reading, language: language)]
    if let due = reading.said.due {
      let left = TimeText.countdown(due.seconds(since: reference.now), language)
      lines.append("  due " + TimestampText.text(due, zone(of: reading.said)) + "  " + left)
    }
    if let late = reading.said.lateFrom, late != reading.said.due {
      lines.append("  lateFrom " + TimestampText.text(late, zone(of: reading.said)))
    }
    if let until = reading.until?.due {
      lines.append("  until " + TimestampText.text(until, zone(of: reading.said)))
    }
    if let other = reading.alternative { lines.append("  ~ " + words(of: other, reading)) }
    return lines + reading.warnings.map { "  ! " + When.words($0, about: reading.said, language: language) }
  }

  /// The other reading, and why there is one.
  private func words(of other: SaidTime, _ reading: WhenReading) -> String {
    let end = reading.alternativeUntil.map { " " + When.echo($0, language: language) } ?? ""
    let reason = reading.flag.map { "  (" + When.words($0, language: language) + ")" } ?? ""
    return When.echo(other, language: language) + end + reason
  }

  private func zone(of said: SaidTime) -> Zone { said.point?.zone ?? reference.zone }

  // MARK: JSON

  var json: JSONValue {
    switch result {
    case .understood(let reading): understood(reading)
    case .refused(let refusal): refused(refusal)
    }
  }

  private func understood(_ reading: WhenReading) -> JSONValue {
    let warnings = reading.warnings.map { warning in
      JSONValue.members([
        ("kind", .string(warning.rawValue)),
        ("words", .string(When.words(warning, about: reading.said, language: language))),
      ])
    }
    return .members(
      [
        ("phrase", .string(phrase)), ("understood", .flag(true)),
        ("ref", .instant(reference.now, reference.zone)), ("language", .string(reading.language.rawValue)),
      ] + time(reading.said) + [
        ("remainingSeconds", reading.said.due.map { .number($0.seconds(since: reference.now)) } ?? .null),
        ("until", reading.until.map { .members(time($0)) } ?? .null),
        ("flag", .optional(reading.flag?.rawValue)),
        ("alternative", reading.alternative.map { .members(time($0)) } ?? .null),
        ("alternativeUntil", reading.alternativeUntil.map { .members(time($0)) } ?? .null),
        ("warnings", .array(warnings)),
      ])
  }

  private func time(_ said: SaidTime) -> [(String, JSONValue)] {
    let zone = zone(of: said)
    return [
      ("says", .string(said.says)),
      ("boundary", .string(said.boundary.rawValue)),
      ("precision", .string(said.precision.rawValue)),
      ("part", .optional(said.point?.part?.rawValue)),
      ("isApproximate", .flag(said.isApproximate)),
      ("reading", .optional(said.reading?.rawValue)),
      ("wall", .optional(said.point.map { String(TimestampText.text($0.start, zone).prefix(19)) })),
      ("zone", .string(zone.identifier)),
      ("at", .instant(said.point?.start, zone)),
      ("end", .instant(said.point?.end, zone)),
      ("due", .instant(said.due, zone)),
      ("lateFrom", .instant(said.lateFrom, zone)),
      ("echo", .string(When.echo(said, language: language))),
    ]
  }

  private func refused(_ refusal: WhenRefusal) -> JSONValue {
    .members([
      ("phrase", .string(phrase)), ("understood", .flag(false)),
      ("reason", .string(When.words(refusal, language: language))),
      ("from", .number(Int64(refusal.place.lowerBound))),
      ("to", .number(Int64(refusal.place.upperBound))),
      ("suggestion", .optional(refusal.suggestion)),
    ])
  }
}
