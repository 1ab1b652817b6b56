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
  private let standing: States
  let dues: [FilterDue]
  let zone: Zone
  let money: [Money]

  /// The plain words of the axes, and the kinds of the deadlines.
  private struct States: Sendable {
    let headline, threat, service, money, talks, promise: String
    let kinds: [String]
  }

  package init(_ standing: Standing, names: FilterNames) {
    zone = standing.incident.header.zone
    money = standing.incident.amounts.map(\.money)
    dues = FilterDue.all(standing)
    self.standing = States(
      headline: standing.headline.word.rawValue, threat: standing.threat.value.rawValue,
      service: standing.service.value.rawValue, money: standing.money.value.rawValue,
      talks: standing.talks.value.rawValue, promise: standing.promisesAxis.value.rawValue,
      kinds: standing.incident.deadlines.map(\.kind.rawValue))
    take(standing.incident)
    bytes += names.folded(standing.headline.word)
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
    }
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
    case .headline, .threat, .money, .talks, .promise, .kind, .due, .amount: 0..<0
    }
  }

  /// Whether the state that `field` names is one of `values`.
  func isState(of field: FilterField, among values: Set<String>) -> Bool {
    switch field {
    case .headline: values.contains(standing.headline)
    case .threat: values.contains(standing.threat)
    case .service: values.contains(standing.service)
    case .money: values.contains(standing.money)
    case .talks: values.contains(standing.talks)
    case .promise: values.contains(standing.promise)
    case .kind: standing.kinds.contains(where: values.contains)
    case .title, .id, .provider, .customer, .party, .due, .amount: false
    }
  }
}
