import CutoffDomain

/// Two incidents that were made of one matter, as one: what the records of the second become in the first. A pure
/// function of both; nothing is written.
///
/// What only one of them has is taken over. Of a record that both have, members that the first lacks are filled from
/// the second, and where both say something else the first's value stays in its place while the other's waits beside it.
package struct IncidentJoin: Sendable {
  /// Which value takes the place where both say something.
  package enum Preference: String, CaseIterable, Sendable {
    /// The first's stays; the other one is dropped.
    case this
    /// The other's takes its place.
    case that
    /// Both are kept until somebody chooses.
    case ask
  }

  /// A record that both have.
  package struct Same: Hashable, Sendable {
    package var record: Record
    /// As it stands in the other incident.
    package var other: Record
  }

  /// A member of which both say something else; values as JSON on one line.
  package struct Difference: Hashable, Sendable {
    /// Nil for the incident itself.
    package var record: RecordID?
    package var member: String
    package var this: String
    package var that: String
  }

  /// What the second has alone, as it is in the first.
  package private(set) var added: [Record] = []
  package private(set) var same: [Same] = []
  package private(set) var differences: [Difference] = []
  /// What is written to the first, without what waits for a choice.
  private(set) var edits: [RecordEdit] = []
  private(set) var header: HeaderEdit?

  private let kept: Incident
  private let preference: Preference
  /// Ids of the second by those that they have in the first.
  private var names: [RecordID: RecordID] = [:]

  /// Members that say where a record is known from, and are joined by rules of their own.
  private static let origins: Set<String> = [
    "id", "knownAt", "sources", "loggedAt", "loggedBy", "origin", "originDigest",
  ]
  /// Times that two people said in other words.
  private static let times: Set<String> = ["due", "until"]

  package init(_ other: Incident, into kept: Incident, preferring preference: Preference = .ask) {
    self.kept = kept
    self.preference = preference
    var pairs: [(Record, Record)] = []
    var free = Dictionary(grouping: kept.records, by: \.kind)
    let all = Self.order(other.records)
    for record in all {
      let named = record.renamed(names, zone: kept.header.zone)
      let alike = other.events.count {
        SameRecord.mayHold(Record.event($0).renamed(names, zone: kept.header.zone), named)
      }
      guard let place = Self.place(of: named, in: free[record.kind] ?? [], isOnly: alike < 2),
        let found = free[record.kind]?.remove(at: place)
      else { continue }
      names[record.id] = found.id
      pairs.append((found, record))
    }
    for record in all where names[record.id] == nil {
      let named = record.renamed(names, zone: kept.header.zone)
      added.append(named)
      edits.append(RecordEdit(before: nil, after: named))
    }
    for (record, other) in pairs {
      same.append(Same(record: record, other: other))
      join(other.renamed(names, zone: kept.header.zone), record)
    }
    joinHeader(other.header)
  }

  /// What others speak of comes first, so that it is named alike before they are compared.
  private static func order(_ records: [Record]) -> [Record] {
    let first: [RecordKind] = [.parties, .sources, .services, .deadlines, .promises]
    return first.flatMap { kind in records.filter { $0.kind == kind } }
      + records.filter { !first.contains($0.kind) }
  }

  /// The one with its id, else the first that is the same, else the only one that may be.
  private static func place(of record: Record, in records: [Record], isOnly: Bool) -> Int? {
    let found =
      records.firstIndex { $0.id == record.id } ?? records.firstIndex { SameRecord.holds($0, record) }
    if let found { return found }
    let close = records.indices.filter { SameRecord.mayHold(records[$0], record) }
    return close.count == 1 && isOnly ? close.first : nil
  }

  // MARK: One record

  private mutating func join(_ other: Record, _ record: Record) {
    let zone = kept.header.zone
    guard var object = record.json(zone: zone).object, let from = other.json(zone: zone).object else {
      return
    }
    for member in from.members where !Self.origins.contains(member.name) {
      object[member.name] = value(
        of: member.name, object[member.name], member.value, in: record,
        isOfTime: Self.times.contains(member.name))
    }
    object["sources"] = Self.union(object["sources"], from["sources"])
    object["knownAt"] = Self.isEarlier(other, than: record) ? from["knownAt"] : object["knownAt"]
    if object["origin"] == nil, from["origin"] != nil {
      object["origin"] = from["origin"]
      object["originDigest"] = from["originDigest"]
    }
    guard let members = try? Members(.object(object), at: .file, homeZone: zone),
      let joined = try? members.record(record.kind), joined != record
    else { return }
    edits.append(RecordEdit(before: record, after: joined))
  }

  /// The value that stands in a member afterwards; a difference is noted.
  private mutating func value(
    of member: String, _ this: JSONValue?, _ that: JSONValue, in record: Record?, isOfTime: Bool = false
  ) -> JSONValue {
    guard let this, !Self.saysNothing(this) else { return that }
    guard !Self.saysNothing(that), !Self.isSame(this, that), !isOfTime else { return this }
    if let lists = Self.lists(this, that) { return lists }
    switch preference {
    case .this: return this
    case .that: return that
    case .ask:
      differences.append(
        Difference(
          record: record?.id, member: member, this: SettlementOnFile.line(this),
          that: SettlementOnFile.line(that)))
      return this
    }
  }

  /// "Unknown" is what stands where nobody said anything.
  private static func saysNothing(_ value: JSONValue) -> Bool { value.text == "unknown" }

  /// Texts are the same in other letters too.
  private static func isSame(_ this: JSONValue, _ that: JSONValue) -> Bool {
    if this == that { return true }
    guard let this = this.text, let that = that.text else { return false }
    return Folding.key(this) == Folding.key(that) && !Folding.key(this).isEmpty
  }

  /// Lists of ids as one; nil for anything else.
  private static func lists(_ this: JSONValue, _ that: JSONValue) -> JSONValue? {
    guard let left = this.elements, let right = that.elements,
      (left + right).allSatisfy({ $0.text.flatMap(RecordID.init) != nil })
    else { return nil }
    return union(this, that)
  }

  private static func union(_ this: JSONValue?, _ that: JSONValue?) -> JSONValue? {
    let left = this?.elements ?? []
    let all = left + (that?.elements ?? []).filter { !left.contains($0) }
    return all.isEmpty ? nil : .array(all)
  }

  /// Whether it was known before the other one; who says nothing was not.
  private static func isEarlier(_ other: Record, than record: Record) -> Bool {
    guard let that = other.provenance.knownAt, let this = record.provenance.knownAt else { return false }
    return that.lastSecond < this.lastSecond
  }

  // MARK: The header

  private mutating func joinHeader(_ other: IncidentHeader) {
    let before = kept.header
    var after = before
    after.providers += renamed(other.providers).filter { !before.providers.contains($0) }
    after.customers += renamed(other.customers).filter { !before.customers.contains($0) }
    after.title = text("title", before.title, other.title) ?? before.title
    after.short = text("short", before.short, other.short)
    after.summary = text("summary", before.summary, other.summary)
    after.reminders = before.reminders ?? other.reminders
    after.titles += other.titles.filter { title in !before.titles.contains { $0.id == title.id } }
    after.summaries += other.summaries.filter { text in !before.summaries.contains { $0.id == text.id } }
    let sources = renamed(other.provenance.sources)
    after.provenance.sources += sources.filter { !before.provenance.sources.contains($0) }
    if let that = other.provenance.knownAt, let this = before.provenance.knownAt,
      that.lastSecond < this.lastSecond
    {
      after.provenance.knownAt = that
    }
    after.provenance.origin = before.provenance.origin ?? other.provenance.origin
    if after != before { header = HeaderEdit(before: before, after: after) }
  }

  private func renamed(_ ids: [RecordID]) -> [RecordID] { ids.map { names[$0] ?? $0 } }

  private mutating func text(_ member: String, _ this: String?, _ that: String?) -> String? {
    guard let that else { return this }
    return value(of: member, this.map(JSONValue.string), .string(that), in: nil).text
  }
}
