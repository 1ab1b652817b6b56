import CutoffDomain
import CutoffStore

/// An incident while lines are carried out on it.
struct LineIncident {
  let before: Incident?
  /// The key with which ids are made.
  let key: String
  private(set) var current: Incident
  private(set) var planned: [PlannedRecord] = []
  /// The ids of all records: looking through these for each line would take the square of their number.
  private var known: Set<RecordID>
  private var currencies: Set<String>
  /// What took the place of a record.
  private var successors: [RecordID: RecordID] = [:]
  /// All records by their ids, as they are now.
  private var latest: [RecordID: Record] = [:]
  /// The records that came from lines, by kind and key: those of the store, then those of this file.
  private var keyed: [Key: [RecordID]] = [:]

  private struct Key: Hashable {
    var kind: RecordKind
    var key: String
  }

  init(before: Incident?, key: String, current: Incident) {
    self.before = before
    self.key = key
    self.current = current
    let records = current.records
    known = Set(records.map(\.id))
    currencies = Set(records.compactMap(\.money?.currency))
    for record in records {
      latest[record.id] = record
      if let old = record.supersedes { successors[old] = successors[old] ?? record.id }
      guard let origin = record.provenance.origin, origin.from == ImportKind.jsonl.rawValue else { continue }
      keyed[Key(kind: record.kind, key: origin.key), default: []].append(record.id)
    }
  }

  var zone: Zone { current.header.zone }

  /// The record that came last from a line with that key.
  func record(_ kind: RecordKind, key: String) -> Record? {
    let id = keyed[Key(kind: kind, key: key)]?.last ?? RecordID(key)
    guard let record = id.flatMap({ latest[$0] }), record.kind == kind else { return nil }
    return record
  }

  /// Where an outcome moved its target to.
  func movedTo(_ id: RecordID) -> RecordID? {
    guard case .outcome(let outcome)? = latest[id]?.event?.content else { return nil }
    return outcome.movedTo
  }

  /// What took the place of `record`, and of that, up to what holds.
  func tail(of record: Record) -> Record {
    var (tail, seen) = (record, Set([record.id]))
    while let next = successors[tail.id].flatMap({ latest[$0] }), seen.insert(next.id).inserted {
      tail = next
    }
    return tail
  }

  /// Carries a change out that a line with `key` made, its new records under derived ids; gives the id of the record of
  /// `kind`. `knownAt`: when the line says that it was known.
  mutating func carryOut(
    _ change: Change, kind: RecordKind, key: String?, digest: String, knownAt: Instant?, place: TextPlace
  ) -> RecordID? {
    let ids = ids(change, kind: kind, key: key, knownAt: knownAt)
    var main: RecordID?
    var edits: [RecordEdit] = []
    for edit in change.edits {
      guard var record = edit.after?.renamed(ids, zone: zone) else { continue }
      let isMain = record.kind == kind && main == nil
      if isMain { main = record.id }
      if let key, isMain || record.supersedes != nil {
        let own = isMain ? key : key + "/next"
        var provenance = record.provenance
        provenance.origin = RecordOrigin(from: ImportKind.jsonl.rawValue, key: own, digest: digest)
        record.put(id: record.id, provenance: provenance)
        keyed[Key(kind: record.kind, key: own), default: []].append(record.id)
      }
      edits.append(RecordEdit(before: edit.before, after: record))
      let own = isMain || record.supersedes != nil
      let action: ImportAction = known.contains(record.id) ? .change : .new
      if own {
        planned.append(
          PlannedRecord(record, key: isMain ? key : nil, action: action, place: isMain ? place : nil))
      }
    }
    for edit in edits { if let record = edit.after { put(record) } }
    return main
  }

  /// In place: a copy of all records a line would take the square of their number.
  private mutating func put(_ record: Record) {
    if known.insert(record.id).inserted {
      current.append([record])
    } else {
      current.put(record)
    }
    if let currency = record.money?.currency { currencies.insert(currency) }
    if let old = record.supersedes { successors[old] = record.id }
    latest[record.id] = record
  }

  /// The currency of the incident's sums, where it is only one.
  var currency: String? { currencies.count == 1 ? currencies.first : nil }

  mutating func plan(_ record: Record, key: String, _ action: ImportAction, place: TextPlace) {
    planned.append(PlannedRecord(record, key: key, action: action, place: place))
  }

  /// Derived ids for what the change makes: by the line's key, names by their own.
  private func ids(
    _ change: Change, kind: RecordKind, key: String?, knownAt: Instant?
  ) -> [RecordID: RecordID] {
    var ids: [RecordID: RecordID] = [:]
    var hasMain = false
    for edit in change.edits where edit.before == nil {
      guard let record = edit.after else { continue }
      let isMain = record.kind == kind && !hasMain
      if isMain { hasMain = true }
      let own: String
      switch record {
      case .party, .service, .source: own = isMain ? key ?? Self.name(record) : Self.name(record)
      case .amount, .deadline, .promise, .event, .note, .step, .question:
        guard let key else { continue }
        own = isMain ? key : key + "/next"
      }
      let id = DerivedID.record(
        record.kind, from: .jsonl, incident: self.key, key: own, knownAt: isMain ? knownAt : nil)
      if !known.contains(id) { ids[record.id] = id }
    }
    return ids
  }

  private static func name(_ record: Record) -> String {
    if case .source(let source) = record, let address = source.address { return address }
    return Folding.fold(record.ownName)
  }
}

extension Record {
  /// The sum that it is or has.
  fileprivate var money: Money? {
    switch self {
    case .amount(let amount): amount.money
    case .promise(let promise): promise.amount
    case .party, .service, .deadline, .event, .note, .step, .question, .source: nil
    }
  }
}
