/// Which side a party is on, and whose word moves a clock.
struct Sides {
  private let parties: [RecordID: Known]
  private let providers: Set<RecordID>
  private let customers: Set<RecordID>
  /// Whether any party could move the clock over the heads of the sides.
  let haveBodyAbove: Bool

  /// What the rules ask of a party.
  private struct Known {
    let side: Side
    let isBodyAbove: Bool
  }

  init(_ incident: Incident) {
    let parties = incident.parties
    var known: [RecordID: Known] = [:]
    known.reserveCapacity(parties.count)
    for place in parties.indices where known[parties[place].id] == nil {
      known[parties[place].id] = Known(side: parties[place].side, isBodyAbove: parties[place].isBodyAbove)
    }
    self.parties = known
    providers = Set(incident.header.providers)
    customers = Set(incident.header.customers)
    haveBodyAbove = parties.indices.contains { parties[$0].isBodyAbove }
  }

  func side(of id: RecordID?) -> Side {
    guard let id else { return .unknown }
    if let side = parties[id]?.side, side != .unknown { return side }
    if providers.contains(id) { return .provider }
    return customers.contains(id) ? .customer : .unknown
  }

  func isBodyAbove(_ id: RecordID?) -> Bool {
    id.flatMap { parties[$0] }?.isBodyAbove ?? false
  }

  /// Whether `actor` may withdraw, suspend or move what `setter` set: the setter, its side, or a body
  /// above. What nobody is named for was set by the provider. Third parties do not speak for each other.
  func mayDecide(_ actor: RecordID?, setBy setter: RecordID?) -> Bool {
    guard let actor else { return false }
    if actor == setter || isBodyAbove(actor) { return true }
    let side = side(of: actor)
    guard side == .provider || side == .customer else { return false }
    return side == sideOfSetter(setter)
  }

  /// Whether `id` can threaten with a cut: the provider's side, or a body above.
  func canThreaten(_ id: RecordID?) -> Bool {
    side(of: id) == .provider || isBodyAbove(id)
  }

  func sideOfSetter(_ setter: RecordID?) -> Side {
    setter == nil ? .provider : side(of: setter)
  }

  /// Whether the two stand on different sides that both have a word in the matter.
  func areOpposed(_ first: RecordID?, _ second: RecordID?) -> Bool {
    let (one, other) = (side(of: first), side(of: second))
    return one != other && one.hasWord && other.hasWord
  }
}

extension Side {
  /// Whether the side can contradict another; press and those hit cannot.
  fileprivate var hasWord: Bool {
    switch self {
    case .provider, .customer, .third: true
    case .downstream, .unknown: false
    }
  }
}
