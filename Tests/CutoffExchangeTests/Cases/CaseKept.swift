import CutoffDomain
import CutoffExchange
import CutoffStore
import Foundation

/// What of a case's content is still in the store's file. Country, sector and lessons are not meant to be; states,
/// outcome and path were written in hindsight.
struct CaseKept {
  /// How many texts of the case stand in the file.
  private(set) var texts = 0
  /// What only the words of another member hold, and what nothing holds, by what it is.
  private(set) var inWords: [String: Int] = [:]
  private(set) var lost: [String: Int] = [:]

  private let read: ReadCase
  private let written: [String]

  init(_ name: String) throws {
    read = try ReadCase(name, .asPublished)
    let file = IncidentFile.bytes(of: read.incident)
    written = CaseKept.texts(try JSONSerialization.jsonObject(with: Data(file)))
    let bytes = try Data(contentsOf: CaseFile.folder.appendingPathComponent(name + ".json"))
    look(for: try JSONSerialization.jsonObject(with: bytes), as: "")
    try countClaims()
    try countSums()
    try countServices()
    try countDeadlines()
    lose("trigger", read.file.trigger.count)
  }

  /// "texts 120; in words: claim status 1; lost: trigger 2".
  var line: String {
    let list = { (counts: [String: Int]) in
      counts.isEmpty
        ? "none" : counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
    return "texts \(texts); in words: \(list(inWords)); lost: \(list(lost))"
  }

  // MARK: Texts

  /// The members whose value is a text of its own.
  private static let textMembers: Set<String> = [
    "title", "summary", "name", "role", "label", "condition", "counting_basis", "what", "form",
    "evidence", "text", "about", "method", "note", "wants", "offers", "leverage", "unit", "carved_out",
    "publisher", "url", "unknowns",
  ]

  private static func texts(_ json: Any) -> [String] {
    switch json {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(texts)
    case let object as [String: Any]: object.values.flatMap(texts)
    default: []
    }
  }

  /// Whether each text of `json`, the value of `member`, is in the file.
  private mutating func look(for json: Any, as member: String) {
    switch json {
    case let text as String where CaseKept.textMembers.contains(member) && !text.isEmpty:
      if written.contains(where: { $0.contains(text) }) { texts += 1 } else { lose(member, 1) }
    case let list as [Any]: for value in list { look(for: value, as: member) }
    case let object as [String: Any]:
      for (name, value) in object where name != "state_path" { look(for: value, as: name) }
    default: break
    }
  }

  private mutating func lose(_ what: String, _ count: Int) { lost.add(what, count) }

  // MARK: Members

  /// A status that somebody gave a claim; that nobody verified it is none.
  private mutating func countClaims() throws {
    for claim in read.file.claims where claim.status != "asserted" {
      let event = read.incident.events.first { read.names[$0.id] == claim.id }
      guard case .statement(let statement) = event?.content else {
        lose("claim", 1)
        continue
      }
      if statement.status?.rawValue != claim.status {
        event?.label == claim.status ? inWords.add("claim status", 1) : lose("claim status", 1)
      }
    }
  }

  /// Kinds of sums that one kind of the program holds together with others, and a status that the kind does not
  /// imply.
  private mutating func countSums() throws {
    let coarse: Set = [
      "debt_current", "debt_old", "debt_overdue", "payment_required", "pass_through_fees", "service_fees",
      "interest", "court_debt", "not_paid", "credit", "running_payment", "receivable", "annual_fee",
    ]
    let unsaid: Set = ["reported", "disputed", "reconciled", "demanded", "agreed"]
    for amount in read.file.amounts {
      let record = read.incident.amounts.first { read.names[$0.id] == amount.id }
      let isInWords = record?.label == CaseWords.label(amount)
      if coarse.contains(amount.kind) { isInWords ? inWords.add("sum kind", 1) : lose("sum kind", 1) }
      if unsaid.contains(amount.status) { isInWords ? inWords.add("sum status", 1) : lose("sum status", 1) }
    }
  }

  private mutating func countServices() throws {
    for service in read.file.services {
      let record = read.incident.services.first { read.names[$0.id] == service.id }
      let header = read.incident.header
      countParties(service.provider, record?.provider, header.providers)
      countParties(service.customer, record?.customer, header.customers)
      if record?.exemptReason != service.carvedOut { lose("exemption", 1) }
      let counts = record?.affectedCounts.map(\.count) ?? []
      lose("count", service.affected.filter { !counts.contains(Int64($0.value)) }.count)
      inWords.add("count is not exact", service.affected.filter { $0.qualifier != "exact" }.count)
    }
  }

  private mutating func countParties(_ named: CaseNames, _ own: RecordID?, _ header: [RecordID]) {
    let held = own.map { [$0] } ?? header
    lose(
      "service's own party", named.names.filter { name in !held.contains { read.names[$0] == name } }.count)
  }

  /// What became of a deadline or promise and has no record that says so; a basis in words of its own.
  private mutating func countDeadlines() throws {
    let told: Set = ["met", "missed", "partly_met", "executed", "executed_early", "suspended", "withdrawn"]
    for deadline in read.file.deadlines {
      if told.contains(deadline.state), !isAnswered(deadline.id, read.incident.deadlines.map(\.id)) {
        lose("met or missed", 1)
      }
      if deadline.recurrence != nil, !isRecurring(deadline.id) { inWords.add("recurrence", 1) }
    }
    for promise in read.file.promises where promise.recurrence != nil {
      let record = read.incident.promises.first { read.names[$0.id] == promise.id }
      if record?.recurrence == nil { lose("recurrence", 1) }
    }
    for promise in read.file.promises where ["kept", "broken", "partly_kept"].contains(promise.state) {
      if !isAnswered(promise.id, read.incident.promises.map(\.id)) { lose("kept or broken", 1) }
    }
  }

  private func isRecurring(_ name: String) -> Bool {
    read.incident.deadlines.contains { read.names[$0.id] == name && $0.recurrence != nil }
  }

  private func isAnswered(_ name: String, _ ids: [RecordID]) -> Bool {
    guard let id = ids.first(where: { read.names[$0] == name }) else { return false }
    let isResume = read.incident.deadlines.contains { $0.id == id && $0.kind == .resume }
    return read.incident.events.contains { event in
      switch event.content {
      case .outcome(let outcome): outcome.target == id
      case .cut(let cut): cut.deadline == id
      case .restoration: isResume
      case .report, .notice, .statement, .meeting, .observation, .payment, .agreement, .refusal, .replacement:
        false
      }
    }
  }
}

extension [String: Int] {
  fileprivate mutating func add(_ what: String, _ count: Int) {
    if count > 0 { self[what, default: 0] += count }
  }
}
