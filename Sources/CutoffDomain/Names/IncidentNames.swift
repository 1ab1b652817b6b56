/// What the incidents of a list are called in few columns, so that no two rows read alike: each by its short
/// name, its title, its title without what the list says already, or its two sides.
package struct IncidentNames: Sendable {
  /// The forms of each, the preferred first.
  private var forms: [IncidentID: [String]] = [:]
  /// How many incidents have a form.
  private var counts: [String: Int] = [:]
  private var subjects: [IncidentID: String] = [:]
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
    forms[standing.incident.id] = new
    for form in Set(new.map(Folding.fold)) { counts[form, default: 0] += 1 }
    for form in new.prefix(2) { beginnings[IncidentNames.beginning(form), default: 0] += 1 }
  }

  package mutating func remove(_ id: IncidentID) {
    guard let old = forms.removeValue(forKey: id) else { return }
    subjects[id] = nil
    given.remove(id)
    for form in Set(old.map(Folding.fold)) { counts[form, default: 1] -= 1 }
    for form in old.prefix(2) { beginnings[IncidentNames.beginning(form), default: 1] -= 1 }
  }

  /// The short name that somebody gave; else the first form that is at most `columns` wide and nobody else's,
  /// whole; else one to be cut, of which the end is what tells it from others (`keepsEnd`). `width` counts the cells
  /// of a text.
  package func name(
    of id: IncidentID, columns: Int, width: (String) -> Int
  ) -> (text: String, keepsEnd: Bool)? {
    guard let forms = forms[id], let first = forms.first else { return nil }
    if given.contains(id), counts[Folding.fold(first)] == 1 { return (first, false) }
    var alone: [String] = []
    for form in forms where counts[Folding.fold(form)] == 1 {
      if width(form) <= columns { return (form, false) }
      alone.append(form)
    }
    let cut = alone.min { width($0) < width($1) } ?? first
    return (cut, (beginnings[IncidentNames.beginning(cut)] ?? 0) > 1)
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
    let parts = parts(of: header.title)
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
    let parts = parts(of: incident.header.title)
    let left = without(
      incident.header.customers, of: incident, without(incident.header.providers, of: incident, parts))
    return left.isEmpty || left.count == parts.count ? nil : joined(left)
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
