import CutoffDomain

/// What the parties of an incident are called by their roles: "the provider", "customer 2".
struct RoleNames {
  private(set) var roles: [RecordID: String] = [:]
  /// Names and short names, the longest first, with the roles that take their places.
  private var names: [(name: [Character], role: [Character])] = []

  init(_ incident: Incident, _ language: Language) {
    var groups: [Group: [Party]] = [:]
    for party in incident.parties { groups[Group(party, incident.header), default: []].append(party) }
    for (group, parties) in groups {
      for (place, party) in parties.enumerated() {
        roles[party.id] =
          parties.count == 1 ? group.alone(language) : group.numbered(language) + " \(place + 1)"
      }
    }
    for party in incident.parties {
      let role = Array(roles[party.id] ?? "")
      for name in Set([party.name, party.shortName]) where !name.isEmpty { names.append((Array(name), role)) }
    }
    names.sort { ($0.name.count, String($0.name)) > ($1.name.count, String($1.name)) }
  }

  /// Those that are numbered together.
  private enum Group {
    case provider, customer, bodyAbove, third, downstream, unknown

    init(_ party: Party, _ header: IncidentHeader) {
      if party.isBodyAbove {
        self = .bodyAbove
      } else if header.providers.contains(party.id) {
        self = .provider
      } else if header.customers.contains(party.id) {
        self = .customer
      } else {
        switch party.side {
        case .provider: self = .provider
        case .customer: self = .customer
        case .third: self = .third
        case .downstream: self = .downstream
        case .unknown: self = .unknown
        }
      }
    }

    var alone: Wording {
      switch self {
      case .provider: Wording("bên cung cấp", "the provider")
      case .customer: Wording("khách hàng", "the customer")
      case .bodyAbove: Wording("cơ quan có thẩm quyền", "the authority")
      case .third: Wording("bên thứ ba", "the third party")
      case .downstream: Wording("bên phụ thuộc", "the downstream party")
      case .unknown: Wording("một bên khác", "another party")
      }
    }

    var numbered: Wording {
      switch self {
      case .provider: Wording("bên cung cấp", "provider")
      case .customer: Wording("khách hàng", "customer")
      case .bodyAbove: Wording("cơ quan có thẩm quyền", "authority")
      case .third: Wording("bên thứ ba", "third party")
      case .downstream: Wording("bên phụ thuộc", "downstream party")
      case .unknown: Wording("bên khác", "party")
      }
    }
  }

  /// The text with every name that stands there as a word of its own replaced, in any case.
  func replaced(in text: String) -> String {
    let characters = Array(text)
    var result: [Character] = []
    var place = 0
    while place < characters.count {
      if let found = name(in: characters, at: place) {
        result += found.role
        place += found.name.count
      } else {
        result.append(characters[place])
        place += 1
      }
    }
    return String(result)
  }

  private func name(in text: [Character], at place: Int) -> (name: [Character], role: [Character])? {
    guard place == 0 || !Self.isInWord(text[place - 1]) || !Self.isInWord(text[place]) else { return nil }
    return names.first { entry in
      let end = place + entry.name.count
      guard end <= text.count else { return false }
      if end < text.count, Self.isInWord(text[end]), entry.name.last.map(Self.isInWord) == true {
        return false
      }
      return zip(entry.name, text[place..<end]).allSatisfy { $0 == $1 || $0.lowercased() == $1.lowercased() }
    }
  }

  private static func isInWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
