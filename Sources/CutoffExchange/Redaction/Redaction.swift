import CutoffDomain
import CutoffStore

/// An incident for others' eyes: names become roles, and what leads to somebody is left out. It is not anonymity: who
/// knows the matter knows it again.
package struct Redaction: Sendable {
  /// The incident without what was left out. Ids of records stay; its own id is another one, as it holds the title.
  package let incident: Incident
  /// What was left out, how many of each.
  package let leftOut: [RedactedThing: Int]

  package init(_ incident: Incident, language: Language) {
    var work = RedactionWork(incident, language)
    work.run()
    self.incident = work.incident
    leftOut = work.leftOut
  }

  /// The first line of what goes out: "Redacted (not anonymous): 3 notes, 2 source addresses left out".
  package static func line(_ redactions: [Redaction], _ language: Language) -> String {
    var sums: [RedactedThing: Int] = [:]
    for redaction in redactions { sums.merge(redaction.leftOut) { $0 + $1 } }
    let things = RedactedThing.allCases.compactMap { thing in
      sums[thing].map { "\($0) " + thing.wording(language) }
    }
    let list = things.isEmpty ? Wording("không có gì", "nothing")(language) : things.joined(separator: ", ")
    return Wording("Bản đã che (không phải ẩn danh); lược bỏ: ", "Redacted (not anonymous); left out: ")(
      language)
      + list
  }
}

/// What a redaction leaves out.
package enum RedactedThing: String, CaseIterable, Sendable {
  case names, notes, sourceAddresses, references, contacts, figures, sums, loggedBy

  /// Its plural, for people.
  package var wording: Wording {
    switch self {
    case .names: Wording("tên các bên", "party names")
    case .notes: Wording("ghi chú", "notes")
    case .sourceAddresses: Wording("địa chỉ nguồn", "source addresses")
    case .references: Wording("số hiệu văn bản", "references")
    case .contacts: Wording("địa chỉ liên hệ", "contacts")
    case .figures: Wording("dãy số dài", "account-like figures")
    case .sums: Wording("số tiền chính xác", "exact sums")
    case .loggedBy: Wording("người ghi", "names of who logged")
    }
  }
}

/// A redaction under way.
private struct RedactionWork {
  private(set) var incident: Incident
  private(set) var leftOut: [RedactedThing: Int] = [:]
  private let names: RoleNames

  init(_ incident: Incident, _ language: Language) {
    self.incident = incident
    names = RoleNames(incident, language)
  }

  mutating func run() {
    leaveOutRecords()
    leaveOutTraces()
    roundSums()
    nameRoles()
    maskTexts()
    let hash = SHA256.hash(Array(incident.id.text.utf8)).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    incident.header.id = IncidentID(title: incident.header.title, random: hash)
  }

  private mutating func count(_ thing: RedactedThing, _ number: Int = 1) {
    if number > 0 { leftOut[thing, default: 0] += number }
  }

  private mutating func leaveOutRecords() {
    count(.notes, incident.notes.count)
    incident.notes = []
    count(.loggedBy, incident.tombstones.count)
    incident.tombstones = []
    for place in incident.sources.indices {
      if incident.sources[place].address != nil { count(.sourceAddresses) }
      if incident.sources[place].remark != nil { count(.references) }
      // A publisher that nobody named is the address's host.
      let host = incident.sources[place].address.map { SourceMention(address: $0).publisherOrHost }
      if incident.sources[place].publisher == host { incident.sources[place].publisher = TextMask.mask }
      incident.sources[place].address = nil
      incident.sources[place].remark = nil
    }
    for place in incident.promises.indices where incident.promises[place].form != nil {
      count(.references)
      incident.promises[place].form = nil
    }
  }

  /// Who logged it, and under what key a program found it.
  private mutating func leaveOutTraces() {
    incident.header.provenance = trackless(incident.header.provenance)
    let records = incident.records.map { record in
      var record = record
      record.put(id: record.id, provenance: trackless(record.provenance))
      return record
    }
    incident.put(records)
  }

  private mutating func trackless(_ provenance: Provenance) -> Provenance {
    var provenance = provenance
    if provenance.loggedBy != nil { count(.loggedBy) }
    if provenance.origin != nil { count(.references) }
    provenance.loggedBy = nil
    provenance.origin = nil
    return provenance
  }

  // MARK: Sums

  private mutating func roundSums() {
    for place in incident.amounts.indices {
      incident.amounts[place].money = rounded(incident.amounts[place].money)
    }
    for place in incident.promises.indices {
      incident.promises[place].amount = incident.promises[place].amount.map { rounded($0) }
    }
    for place in incident.events.indices {
      guard case .payment(var payment) = incident.events[place].content else { continue }
      payment.amount = payment.amount.map { rounded($0) }
      incident.events[place].content = .payment(payment)
    }
  }

  /// The power of ten below an exact sum, "about"; "more than 200 billion" stays.
  private mutating func rounded(_ money: Money) -> Money {
    guard money.qualifier == .exact, let hundredths = money.hundredths, hundredths != 0 else { return money }
    count(.sums)
    var power: Int64 = 1
    while power <= abs(hundredths) / 10 { power *= 10 }
    return Money(hundredths: hundredths < 0 ? -power : power, currency: money.currency, qualifier: .about)
  }

  // MARK: Texts

  private mutating func nameRoles() {
    count(.names, incident.parties.count)
    for place in incident.parties.indices {
      incident.parties[place].name = names.roles[incident.parties[place].id] ?? "–"
      incident.parties[place].short = nil
    }
  }

  /// Every text of the incident, wherever it stands.
  private mutating func maskTexts() {
    let bytes = IncidentFile.bytes(of: incident)
    guard let json = try? JSONReader.read(bytes, path: ""),
      let masked = try? IncidentFile.read(masked(json, as: ""), in: bytes, path: "")
    else { return }
    incident = masked.incident
  }

  /// Members whose value is somebody's words.
  private static let texts: Set = [
    "title", "short", "summary", "text", "label", "says", "name", "role", "content", "condition", "basis",
    "affected", "exemptReason", "method", "place", "topic", "blocker", "answer", "wants", "offers",
    "leverage",
    "publisher",
  ]

  private mutating func masked(_ value: JSONValue, as member: String) -> JSONValue {
    switch value.content {
    case .null, .bool, .number: return value
    case .string(let text): return Self.texts.contains(member) ? .string(masked(text)) : value
    case .array(let elements): return .array(elements.map { masked($0, as: member) })
    case .object(let object):
      return .object(
        JSONObject(object.members.map { JSONMember($0.name, masked($0.value, as: $0.name)) }))
    }
  }

  private mutating func masked(_ text: String) -> String {
    let mask = TextMask(names.replaced(in: text))
    count(.figures, mask.figures)
    count(.contacts, mask.contacts)
    return mask.text
  }
}
