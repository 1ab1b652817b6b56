import CutoffDomain

/// Makes an incident of a case file.
package struct CaseReader {
  /// From when on records are known.
  package enum Knowledge: String, CaseIterable {
    /// As somebody would have logged it who was there: when it happened, at the end of the unit, or when it was
    /// published, whichever came first.
    case asItHappened = "as it happened"
    /// When it could first be read.
    case asPublished = "as it was published"
  }

  package let file: CaseFile
  let knowledge: Knowledge
  let reading: CaseReading
  let times: CaseTimes
  /// What it makes of the case.
  package var incident: Incident
  /// The short names of all records.
  package var names: [RecordID: String] = [:]

  /// `reading`: what a person read in its texts. Throws a `CaseProblem`.
  package init(_ file: CaseFile, _ knowledge: Knowledge, reading: CaseReading) throws {
    guard let zone = Zone(file.timezone) else {
      throw CaseProblem.notATime(file.timezone)
    }
    self.file = file
    self.knowledge = knowledge
    self.reading = reading
    times = CaseTimes(zone: zone)
    incident = Incident(
      header: IncidentHeader(
        id: IncidentID(title: file.id, random: 1), title: "", zone: zone,
        language: file.lang == "vi" ? .vietnamese : .english))
    try addParties()
    try addServices()
    try addSources()
    try addAmounts()
    try addDeadlines()
    try addPromises()
    try addClaims()
    try addEvents()
    try addObservations()
    try addOutcomes()
    try addReturns()
    try addHindsight()
  }

  // MARK: Ids

  /// An id that is made of the kind and the short name of a record.
  func id(_ kind: RecordKind, _ name: String) throws -> RecordID {
    guard !name.isEmpty else { throw CaseProblem.unknownWord(name, of: kind.rawValue) }
    let kinds = Array("0123456789abcdef")
    let index = RecordKind.allCases.firstIndex(of: kind) ?? 0
    let letters = name.lowercased().map { character -> Character in
      switch character {
      case "i", "l": "1"
      case "o": "0"
      case "u": "v"
      case "_", "-": "z"
      default: character
      }
    }
    let padding = String(repeating: "0", count: max(0, 24 - letters.count))
    // Names that are no base32, or longer, are hashed.
    return RecordID("0" + String(kinds[index]) + padding + String(letters))
      ?? DerivedID.record(kind, from: .caseFile, incident: file.id, key: name, knownAt: nil)
  }

  mutating func named(_ kind: RecordKind, _ name: String) throws -> RecordID {
    let id = try id(kind, name)
    names[id] = name
    return id
  }

  func id(ofParty name: String) throws -> RecordID { try id(.parties, name) }

  func ids(_ kind: RecordKind, _ names: [String]) throws -> [RecordID] { try names.map { try id(kind, $0) } }

  // MARK: Knowledge

  /// When a record could be known: a timed `knownAt`; else the earliest of it and the publications; else the end
  /// of `said`. Nil where nobody says anything of time.
  func known(_ knownAt: String?, _ sources: [String], said: TimePoint?) throws -> TimePoint? {
    let entered = try knownAt.map { try times.point($0) }
    let published = try sources.compactMap(publication)
    let earliest = ([entered].compactMap { $0 } + published).min { $0.lastSecond < $1.lastSecond }
    let first = entered.flatMap { $0.precision.isClockTime ? $0 : nil } ?? earliest
    guard let first, let said, knowledge == .asItHappened else { return first ?? said }
    return said.lastSecond < first.lastSecond ? said : first
  }

  func provenance(_ knownAt: String?, _ sources: [String], said: TimePoint?) throws -> Provenance {
    Provenance(knownAt: try known(knownAt, sources, said: said), sources: try ids(.sources, sources))
  }

  func publication(_ name: String) throws -> TimePoint? {
    guard let source = file.sources.first(where: { $0.id == name }), let at = source.publishedAt else {
      return nil
    }
    return try times.point(at, source.publishedPrecision)
  }

  func side(_ name: String) throws -> Side {
    try file.parties.first { $0.id == name }.map { try CaseWords.side($0.side) } ?? .unknown
  }

  func isBodyAbove(_ name: String) -> Bool {
    file.parties.first { $0.id == name }.map(CaseWords.isBodyAbove) ?? false
  }
}
