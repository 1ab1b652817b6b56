/// How an incident is called in a list; where it is too long, by what it is told from others.
package enum ListName: Hashable, Sendable {
  /// Its beginning says enough.
  case whole(String)
  /// Others begin alike: its end tells it from them.
  case tail(String)
  /// Provider, customer, what is cut: others share two of them, so each keeps some of its letters.
  case parts([String])

  /// All of it.
  package var text: String {
    switch self {
    case .whole(let text), .tail(let text): text
    case .parts(let parts): parts.joined(separator: " – ")
    }
  }
}

/// What the incidents of a list are called in few columns, so that no two rows read alike: each by its short
/// name, its title, its title without what the list says already, or its two sides.
package struct IncidentNames: Sendable {
  /// The forms of each, the preferred first.
  private var forms: [IncidentID: [String]] = [:]
  /// How many incidents have a form.
  private var counts: [String: Int] = [:]
  private var subjects: [IncidentID: String] = [:]
  /// Both sides of each, as short as they may be called.
  private var sides: [IncidentID: [String]] = [:]
  /// Those to whom somebody gave a short name.
  private var given: Set<IncidentID> = []
  /// How many titles begin alike.
  private var beginnings: [String: Int] = [:]

  package init() {}

  package var isEmpty: Bool { forms.isEmpty }

  package init(_ standings: [Standing]) {
    for standing in standings { put(standing) }
  }

  /// Adds an incident, or takes its names anew.
  package mutating func put(_ standing: Standing) {
    remove(standing.incident.id)
    let new = IncidentNames.forms(of: standing)
    if standing.incident.header.short != nil { given.insert(standing.incident.id) }
    subjects[standing.incident.id] = IncidentNames.subject(of: standing)
    let header = standing.incident.header
    sides[standing.incident.id] = [header.providers, header.customers].compactMap {
      standing.shortestName(of: $0.first)
    }
    forms[standing.incident.id] = new
    for form in Set(new.map(Folding.fold)) { counts[form, default: 0] += 1 }
    for form in new.prefix(2) { beginnings[IncidentNames.beginning(form), default: 0] += 1 }
  }

  package mutating func remove(_ id: IncidentID) {
    guard let old = forms.removeValue(forKey: id) else { return }
    subjects[id] = nil
    sides[id] = nil
    given.remove(id)
    for form in Set(old.map(Folding.fold)) { counts[form, default: 1] -= 1 }
    for form in old.prefix(2) { beginnings[IncidentNames.beginning(form), default: 1] -= 1 }
  }

  /// The short name that somebody gave; else the first form that is at most `columns` wide and nobody else's,
  /// whole; else one to be cut. `width` counts the cells of a text.
  package func name(of id: IncidentID, columns: Int, width: (String) -> Int) -> ListName? {
    guard let forms = forms[id], let first = forms.first else { return nil }
    if given.contains(id), counts[Folding.fold(first)] == 1 { return .whole(first) }
    var alone: [String] = []
    for form in forms where counts[Folding.fold(form)] == 1 {
      if width(form) <= columns { return .whole(form) }
      alone.append(form)
    }
    let cut = alone.min { width($0) < width($1) } ?? first
    guard (beginnings[IncidentNames.beginning(cut)] ?? 0) > 1 else { return .whole(cut) }
    guard let subject = subjects[id], let sides = sides[id], sides.count == 2 else { return .tail(cut) }
    return .parts([sides[0], sides[1], subject])
  }

  /// The title without both sides' names; nil where those are not in it.
  package func subject(of id: IncidentID) -> String? { subjects[id] }

  private static func beginning(_ form: String) -> String { String(Folding.fold(form).prefix(12)) }

  private static func forms(of standing: Standing) -> [String] {
    let incident = standing.incident
    let header = incident.header
    var forms: [String] = []
    let add = { (form: String) in if !form.isEmpty, !forms.contains(form) { forms.append(form) } }
    if let short = header.short { add(short) }
    add(header.title)
    let parts = parts(of: plain(header, of: incident))
    if parts.count > 1 {
      let left = without(header.providers, of: incident, parts)
      add(joined(left))
      add(joined(without(header.customers, of: incident, left)))
    }
    let provider = header.providers.first, customer = header.customers.first
    let more = header.customers.count > 1 ? " +\(header.customers.count - 1)" : ""
    if let one = standing.name(of: provider), let other = standing.name(of: customer) {
      let initials = standing.shortestName(of: provider) ?? one
      let otherInitials = standing.shortestName(of: customer) ?? other
      let sides = [(one, other), (one, otherInitials), (initials, other), (initials, otherInitials)]
      for (left, right) in sides { add(left + " – " + right + more) }
      let service = incident.services.first.map { ": " + $0.shortName } ?? ""
      for (left, right) in sides where !service.isEmpty { add(left + " – " + right + service) }
    }
    return forms
  }

  private static func subject(of standing: Standing) -> String? {
    let incident = standing.incident
    let parts = parts(of: plain(incident.header, of: incident))
    let left = without(
      incident.header.customers, of: incident, without(incident.header.providers, of: incident, parts))
    return left.isEmpty || left.count == parts.count ? nil : joined(left)
  }

  /// The title with the short names of its sides in the place of the whole ones, which may have joints in them.
  private static func plain(_ header: IncidentHeader, of incident: Incident) -> String {
    var title = header.title
    for party in (header.providers + header.customers).compactMap({ incident.party($0) }) {
      let short = PartyName.short(of: party.name)
      guard party.name != short, parts(of: party.name).count > 1 else { continue }
      title = title.replacing(party.name, with: short)
    }
    return title
  }

  /// The title at its joints: " – ", ": ", "; ", " (".
  private static func parts(of title: String) -> [String] {
    var parts = [""]
    var rest = Substring(title)
    while !rest.isEmpty {
      if let joint = [" – ", ": ", "; ", " ("].first(where: { rest.hasPrefix($0) }), parts.last != "" {
        parts.append("")
        rest = rest.dropFirst(joint.count)
      } else {
        parts[parts.count - 1].append(rest.removeFirst())
      }
    }
    if title.hasSuffix(")"), parts.count > 1 { parts[parts.count - 1].removeLast() }
    return parts.filter { !$0.isEmpty }
  }

  private static func without(_ parties: [RecordID], of incident: Incident, _ parts: [String]) -> [String] {
    let names = Set(
      parties.compactMap { incident.party($0) }.flatMap {
        [$0.name, $0.shortName, PartyName.short(of: $0.name)]
      }
      .map(Folding.fold))
    return parts.filter { !names.contains(Folding.fold($0)) }
  }

  /// "City Library: power feed".
  private static func joined(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: " – ") + ": " + last
  }
}
