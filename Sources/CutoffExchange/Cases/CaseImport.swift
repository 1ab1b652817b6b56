import CutoffDomain
import CutoffStore
import Foundation

/// Reads a case of the neutral form `cutoff-case/1`.
package enum CaseImport {
  /// The member of a record, and of the file, that keeps what the case says and the records have no word for.
  static let member = "case"

  /// One incident, known as it was published. Each record keeps its element of the case in a member `case`, the file
  /// what belongs to the case as a whole; no rule reads them, `CaseExport` gives them back.
  package static func read(_ bytes: [UInt8], options: ImportOptions) -> ImportPlan {
    do throws(ImportFault) {
      let source = try JSONSource(bytes, file: options.file, language: options.language)
      let file = try decoded(source)
      let made = try CaseIncident(file, source, options)
      return ImportPlan(kind: .caseFile, incidents: [try planned(made, options)])
    } catch {
      return ImportPlan(kind: .caseFile, refusing: error)
    }
  }

  // MARK: The file

  private static func decoded(_ source: JSONSource) throws(ImportFault) -> CaseFile {
    do {
      return try CaseFile.decode(source.bytes)
    } catch let DecodingError.keyNotFound(key, context) {
      throw source.fault(
        .missing, at: value(context.codingPath, source), member: path(context.codingPath + [key]))
    } catch let DecodingError.typeMismatch(_, context), let DecodingError.valueNotFound(_, context),
      let DecodingError.dataCorrupted(context)
    {
      throw source.fault(
        .unknownWord, at: value(context.codingPath, source), member: path(context.codingPath))
    } catch {
      throw source.fault(.badJSON, at: nil)
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += (path.isEmpty ? "" : ".") + CaseWords.snake(key.stringValue)
      }
    }
  }

  private static func value(_ keys: [any CodingKey], _ source: JSONSource) -> JSONValue {
    var value = source.value
    for key in keys {
      let next =
        key.intValue.flatMap { index in
          value.elements.flatMap { $0.indices.contains(index) ? $0[index] : nil }
        }
        ?? value[CaseWords.snake(key.stringValue)]
      guard let next else { break }
      value = next
    }
    return value
  }

  // MARK: The store

  private static func planned(_ made: CaseIncident, _ options: ImportOptions) throws(ImportFault)
    -> PlannedIncident
  {
    guard let before = options.incident(from: .caseFile, made.key) else {
      let records = made.incident.records.map {
        PlannedRecord($0, key: $0.provenance.origin?.key, action: .new)
      }
      return PlannedIncident(before: nil, after: made.incident, records: records, bytes: made.bytes)
    }
    // What a person made of it since stays; what is there already is not made again.
    let known = Set(before.records.map(\.id) + before.tombstones.map(\.id))
    let new = made.incident.records.filter { !known.contains($0.id) }
    var after = before
    after.put(new)
    let records = made.incident.records.map { record in
      PlannedRecord(
        before.record(record.id) ?? record, key: record.provenance.origin?.key,
        action: known.contains(record.id) ? .same : .new)
    }
    return PlannedIncident(before: before, after: after, records: records)
  }
}

/// A case as an incident under derived ids, with its file.
struct CaseIncident {
  /// The id of the case.
  let key: String
  let incident: Incident
  /// The incident's file with the members `case`.
  let bytes: [UInt8]

  init(_ file: CaseFile, _ source: JSONSource, _ options: ImportOptions) throws(ImportFault) {
    let reader = try Self.reader(file, source)
    key = file.id
    let names = reader.names
    var incident = reader.incident
    incident.header.id = DerivedID.incident(title: file.id, from: .caseFile, key: file.id)
    incident.header.provenance = Self.provenance(file.id, incident.header.provenance, options)
    var ids: [RecordID: RecordID] = [:]
    var keys: [RecordID: String] = [:]
    for record in incident.records {
      let name = names[record.id] ?? record.id.text
      let id = DerivedID.record(
        record.kind, from: .caseFile, incident: file.id, key: name,
        knownAt: record.provenance.knownAt?.lastSecond)
      ids[record.id] = id
      keys[id] = name
    }
    let zone = incident.header.zone
    var header = incident.header
    header.providers = header.providers.map { ids[$0] ?? $0 }
    header.customers = header.customers.map { ids[$0] ?? $0 }
    var renamed = Incident(header: header)
    renamed.append(
      incident.records.map { record in
        var record = record.renamed(ids, zone: zone)
        record.put(
          id: record.id, provenance: Self.provenance(keys[record.id] ?? "", record.provenance, options))
        return record
      })
    self.incident = renamed
    bytes = CaseMembers(source.value, keys).added(to: renamed)
  }

  private static func reader(_ file: CaseFile, _ source: JSONSource) throws(ImportFault) -> CaseReader {
    do {
      return try CaseReader(file, .asPublished, reading: CaseReading(infersDecisions: true))
    } catch CaseProblem.unknownWord(let word, let subject) {
      throw source.fault(.unknownWord, at: source.value.first(word), member: subject, word)
    } catch CaseProblem.notATime(let text) {
      throw source.fault(.badDate, at: source.value.first(text), text)
    } catch {
      throw source.fault(.refused, at: nil)
    }
  }

  private static func provenance(
    _ key: String, _ provenance: Provenance, _ options: ImportOptions
  ) -> Provenance {
    var provenance = provenance
    provenance.loggedAt = options.loggedAt
    provenance.loggedBy = options.author
    provenance.origin = RecordOrigin(from: ImportKind.caseFile.rawValue, key: key)
    return provenance
  }
}

/// What of a case stays beside the records, word for word.
private struct CaseMembers {
  private let value: JSONValue
  /// The names of the records in the case.
  private let keys: [RecordID: String]
  private var elements: [String: (list: String, value: JSONValue)] = [:]

  init(_ value: JSONValue, _ keys: [RecordID: String]) {
    self.value = value
    self.keys = keys
    for list in CaseList.allCases {
      for (index, element) in (value[list.rawValue]?.elements ?? []).enumerated() {
        elements[list.kind.rawValue + "\0" + list.name(of: element, at: index)] = (list.rawValue, element)
      }
    }
  }

  func added(to incident: Incident) -> [UInt8] {
    let bytes = IncidentFile.bytes(of: incident)
    guard var file = (try? JSONReader.read(bytes, path: ""))?.object else { return bytes }
    for kind in RecordKind.allCases {
      guard let records = file[kind.rawValue]?.elements else { continue }
      file[kind.rawValue] = .array(records.map { added(to: $0, kind) })
    }
    // What belongs to the case as a whole: all but the lists whose elements stand at their records.
    let lists = Set(CaseList.allCases.map(\.rawValue))
    let whole = (value.object?.members ?? []).filter { !lists.contains($0.name) }
    file[CaseImport.member] = .object(JSONObject(whole))
    return JSONWriter.bytes(.object(file))
  }

  private func added(to record: JSONValue, _ kind: RecordKind) -> JSONValue {
    guard var object = record.object, let id = record["id"]?.text.flatMap(RecordID.init), let name = keys[id],
      let (list, element) = elements[kind.rawValue + "\0" + name]
    else { return record }
    object[CaseImport.member] = .object(JSONObject([JSONMember(list, element)]))
    return .object(object)
  }
}

/// The lists of a case whose elements become records; the raw value is the member.
enum CaseList: String, CaseIterable {
  case parties, services, amounts, deadlines, promises, claims, events, observations, sources

  /// The kind of their records.
  var kind: RecordKind {
    switch self {
    case .parties: .parties
    case .services: .services
    case .amounts: .amounts
    case .deadlines: .deadlines
    case .promises: .promises
    case .claims, .events, .observations: .events
    case .sources: .sources
    }
  }

  /// The name of an element: its own id, or its place in the list.
  func name(of element: JSONValue, at index: Int) -> String {
    switch self {
    case .events: "e\(index + 1)"
    case .observations: "o\(index + 1)"
    case .parties, .services, .amounts, .deadlines, .promises, .claims, .sources: element["id"]?.text ?? ""
    }
  }
}

extension JSONValue {
  /// The first text within that is `text`.
  fileprivate func first(_ text: String) -> JSONValue? {
    switch content {
    case .null, .bool, .number: return nil
    case .string(let own): return own == text ? self : nil
    case .array(let elements): return elements.lazy.compactMap { $0.first(text) }.first
    case .object(let object): return object.members.lazy.compactMap { $0.value.first(text) }.first
    }
  }
}
