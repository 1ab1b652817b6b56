import CutoffDomain
import CutoffStore

/// An incident in the neutral form `cutoff-case/1`.
package enum CaseExport {
  /// The case of a file. What came from a case goes back word for word where nobody changed it, and with the changed
  /// members where somebody did; all else is told as far as the form has words for it. What is known in hindsight only
  /// (`outcome`, `state_path`, `final_state`) is empty where no case said it.
  package static func value(of file: IncidentFile) -> JSONValue {
    let elements = CaseElements(file.incident)
    let kept = KeptCase(file)
    var lists: [CaseList: [JSONValue]] = [:]
    for record in file.incident.records {
      guard let (list, now) = elements.element(of: record) else { continue }
      if let (list, element) = kept.elements[record.id] {
        lists[list, default: []].append(elements.changed(element, list, to: now, evidence: kept.evidence))
      } else if !kept.isImplied(record) {
        lists[list, default: []].append(now)
      }
    }
    return whole(file.incident, elements, kept, lists)
  }

  private static func whole(
    _ incident: Incident, _ elements: CaseElements, _ kept: KeptCase, _ lists: [CaseList: [JSONValue]]
  ) -> JSONValue {
    var object = kept.whole ?? elements.header
    for list in CaseList.allCases { object[list.rawValue] = .array(lists[list] ?? []) }
    if object["positions"] == nil { object["positions"] = .array(elements.positions) }
    if let title = incident.header.titles.last?.text, kept.whole != nil { object["title"] = .string(title) }
    if let text = incident.header.summaries.last?.text, kept.whole != nil {
      object["summary"] = .string(text)
    }
    return .object(object.ordered(by: order))
  }

  private static let order = [
    "schema", "id", "lang", "country", "timezone", "sector", "title", "summary", "trigger", "parties",
    "services",
    "amounts", "deadlines", "promises", "claims", "events", "observations", "positions", "outcome",
    "state_path",
    "lessons", "sources",
  ]
}

/// What the members `case` of a file keep.
private struct KeptCase {
  /// All but the lists; nil where the incident came from no case.
  let whole: JSONObject?
  private(set) var elements: [RecordID: (CaseList, JSONValue)] = [:]
  /// What the promises of the case have as evidence.
  private(set) var evidence: Set<String> = []

  init(_ file: IncidentFile) {
    whole = file.json[CaseImport.member]?.object
    for kind in RecordKind.allCases {
      for record in file.json[kind.rawValue]?.elements ?? [] {
        guard let id = record["id"]?.text.flatMap(RecordID.init),
          let kept = record[CaseImport.member]?.object,
          let member = kept.members.first, let list = CaseList(rawValue: member.name)
        else { continue }
        elements[id] = (list, member.value)
        if let text = member.value["evidence"]?.text { evidence.insert(text) }
      }
    }
  }

  /// A record that was worked out from the rest of a case, and is no element of it.
  func isImplied(_ record: Record) -> Bool {
    whole != nil && record.provenance.origin?.from == ImportKind.caseFile.rawValue
  }
}
