/// What filters look at in a standing, folded once so that a key press only compares bytes.
package struct FilterText: Sendable {
  /// Title, id, parties, services and the headline's words, with a line feed after each.
  private var bytes: [UInt8] = []
  /// Title and parties without blanks, so that "hanoi" finds Hà Nội.
  private var squeezed: [UInt8] = []
  private var title = 0..<0
  private var id = 0..<0
  private var providers = 0..<0
  private var customers = 0..<0
  private var parties = 0..<0
  private var services = 0..<0
  private var owners = 0..<0
  /// What columns say of its states, its kinds, its band (`ToldWords`); the states come first.
  private var told: [UInt8] = []
  private var states = 0..<0
  private let standing: States
  let dues: [FilterDue]
  let zone: Zone
  let money: [Money]

  /// The plain words of the axes, and the kinds of what stands among the deadlines.
  private struct States: Sendable {
    let headline, band, threat, service, money, talks: String
    let promises, kinds: [String]
    let isArchived: Bool
  }

  /// Whether the incident is in the archive, where a filter looks only if it names it.
  package var isArchived: Bool { standing.isArchived }

  /// `states` are the words that columns have for the states of its records; the headline's and the band's come from
  /// `names`.
  package init(_ standing: Standing, names: FilterNames, states: [String] = []) {
    zone = standing.incident.header.zone
    money = standing.incident.amounts.map(\.money)
    dues = FilterDue.all(standing)
    self.standing = States(
      headline: standing.headline.word.rawValue, band: standing.band.rawValue,
      threat: standing.threat.value.rawValue,
      service: standing.service.value.rawValue, money: standing.money.value.rawValue,
      talks: standing.talks.value.rawValue,
      promises: [standing.promisesAxis.value.rawValue] + Self.fates(standing),
      kinds: Self.kinds(standing.incident), isArchived: standing.isArchived)
    take(standing.incident)
    bytes += names.folded(standing.headline.word)
    take(states, names)
  }

  /// States of single promises for which the axis of all has no value.
  private static func fates(_ standing: Standing) -> [String] {
    standing.promises.compactMap { entry in
      switch entry.state {
      case .keptLate, .partlyKept, .superseded: entry.state.rawValue
      case .open, .dueToday, .kept, .broken, .unresolved: nil
      }
    }
  }

  private static func kinds(_ incident: Incident) -> [String] {
    incident.deadlines.map(\.kind.rawValue) + (incident.promises.isEmpty ? [] : [FilterNames.promise])
      + (incident.steps.contains(where: \.isOpen) ? [FilterNames.step] : [])
  }

  private mutating func take(_ words: [String], _ names: FilterNames) {
    told = ToldWords.bytes(of: words) + names.told(.headline, standing.headline)
    states = 0..<told.count
    told += names.told(.band, standing.band)
    for kind in Set(standing.kinds) { told += names.told(.kind, kind) }
  }

  private mutating func take(_ incident: Incident) {
    let header = incident.header
    title = add([header.title, header.short])
    id = add([header.id.text])
    let start = bytes.count
    providers = add(incident.parties) { header.providers.contains($0) }
    customers = add(incident.parties) { header.customers.contains($0) }
    _ = add(incident.parties) { !header.providers.contains($0) && !header.customers.contains($0) }
    parties = start..<bytes.count
    squeezed = bytes.filter { $0 != UInt8(ascii: " ") }
    services = add(incident.services.flatMap { [$0.name, $0.short] })
    let owning = Set(incident.steps.filter(\.isOpen).compactMap(\.owner))
    owners = owning.isEmpty ? 0..<0 : add(incident.parties) { owning.contains($0) }
  }

  private mutating func add(_ parties: [Party], where isWanted: (RecordID) -> Bool) -> Range<Int> {
    let start = bytes.count
    for party in parties where isWanted(party.id) { _ = add(party.calledAs) }
    return start..<bytes.count
  }

  private mutating func add(_ texts: [String?]) -> Range<Int> {
    let start = bytes.count
    for case let text? in texts {
      Folding.fold(text, into: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    return start..<bytes.count
  }

  /// Whether the folded `words` stand in a field; anywhere if `field` is nil.
  func contains(_ words: [UInt8], in field: FilterField?) -> Bool {
    guard let field else {
      // Short words would be found across the ends of others.
      return ByteSearch.contains(words, in: bytes)
        || (words.count >= 5 && ByteSearch.contains(words, in: squeezed))
        || ToldWords.contains(words, in: told, within: 0..<told.count)
    }
    if field == .state { return ToldWords.contains(words, in: told, within: states) }
    return ByteSearch.find(words, in: bytes, within: range(of: field)) != nil
  }

  private func range(of field: FilterField) -> Range<Int> {
    switch field {
    case .title: title
    case .id: id
    case .provider: providers
    case .customer: customers
    case .party: parties
    case .service: services
    case .owner: owners
    case .headline, .band, .state, .threat, .money, .talks, .promise, .kind, .due, .amount, .archived: 0..<0
    }
  }

  /// Whether the state that `field` names is one of `values`.
  func isState(of field: FilterField, among values: Set<String>) -> Bool {
    switch field {
    case .headline: values.contains(standing.headline)
    case .band: values.contains(standing.band)
    case .threat: values.contains(standing.threat)
    case .service: values.contains(standing.service)
    case .money: values.contains(standing.money)
    case .talks: values.contains(standing.talks)
    case .promise: standing.promises.contains(where: values.contains)
    case .kind: standing.kinds.contains(where: values.contains)
    case .archived: values.contains(standing.isArchived ? FilterNames.yes : FilterNames.no)
    case .title, .id, .provider, .customer, .party, .state, .owner, .due, .amount: false
    }
  }
}
