import CutoffDomain
import CutoffWords

/// What a detail tells beside a record's own fields.
extension Teller {
  /// What was said of a record that does not count, or not yet.
  func uncounted(_ uncounted: Uncounted?, of record: Record) -> ToldCell? {
    uncounted.map {
      let note = UncountedWords.note(
        $0, of: record, by: name($0.by), date: date(of: $0), language)
      return ToldCell(.uncounted, note, .warning)
    }
  }

  private func date(of uncounted: Uncounted) -> String {
    guard case .notYet(let instant) = uncounted.reason else { return "" }
    return short(TimePoint(instant: instant, precision: .day, zone: incident.header.zone))
  }

  /// A line with a label for each value; none for what is nil or empty.
  func fields(_ values: [(label: Wording, value: String?)]) -> [ToldLine] {
    values.compactMap { label, value in
      guard let value, !value.isEmpty else { return nil }
      return ToldLine(label: label(language), [ToldCell(.what, value)])
    }
  }

  /// The state as a field; none where there is none.
  func state(_ word: StateWord?) -> [ToldLine] {
    word.map { [ToldLine(label: DetailWords.state(language), state: $0, [])] } ?? []
  }

  /// What answered it: by whose word, when, in which words.
  func outcome(_ answer: Evidence?) -> String? {
    guard let answer, let event = lookup.event(answer.record) else { return nil }
    return [event.text, name(event.actor) ?? DetailWords.nobodyNamed(language), long(event.at)]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// All that a detail tells of a record.
  package func detail(_ record: Record) -> [ToldLine] {
    record.told.detail(self) + clashes(.record(record.id)) + provenance(record)
  }

  /// What a detail tells of the incident.
  package func about() -> [ToldLine] {
    let header = incident.header
    let services = incident.services.map { service($0).cells.map(\.text).joined(separator: " · ") }
    return clashes(.incident(header.id))
      + fields([
        (DetailWords.summary, header.summary),
        (DetailWords.parties, incident.parties.map(\.name).joined(separator: " · ")),
      ]) + fields(services.map { (DetailWords.service, $0) })
      + fields([
        (DetailWords.zone, header.zone.identifier),
        (DetailWords.reminders, header.reminders.map { RemindersField.text($0, language) }),
        (DetailWords.file, header.id.text + ".json"),
      ])
  }

  /// What somebody else wrote into the same place; both are kept until somebody chooses.
  private func clashes(_ item: ItemKey) -> [ToldLine] {
    viewpoint.clashes(of: item).flatMap { clash -> [ToldLine] in
      guard !clash.isDeletion else {
        return fields([(DetailWords.clash, DetailWords.deletedThere(language))])
      }
      let values = [clash.current, clash.other].map { $0.isEmpty ? DetailWords.noValue(language) : $0 }
      return fields([
        (DetailWords.inPlace, clash.member + ": " + values[0]),
        (DetailWords.clash, clash.member + ": " + values[1]),
      ])
    }
  }

  /// Since when and from where it is known, and who wrote it.
  private func provenance(_ record: Record) -> [ToldLine] {
    let known = lookup.knownInstant(record.provenance, at: record.at)
    let sources = lookup.sources(of: record.provenance).map { source in
      [source.publisher, source.address].compactMap { $0 }.joined(separator: " · ")
    }
    return fields([(DetailWords.known, known == .distantPast ? nil : dateAndClock(known))])
      + fields(sources.map { (DetailWords.source, $0) })
      + fields([(DetailWords.loggedBy, logged(record.provenance))])
  }

  /// Who wrote the record, and when.
  private func logged(_ provenance: Provenance) -> String? {
    let time = provenance.loggedAt.map(dateAndClock)
    guard let author = provenance.loggedBy else { return time }
    guard let time else { return author }
    return DetailWords.logged(author, time)(language)
  }

  private func dateAndClock(_ instant: Instant) -> String {
    TimeText.dateAndClock(instant, incident.header.zone, language)
  }
}
