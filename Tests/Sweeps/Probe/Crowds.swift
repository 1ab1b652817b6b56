import CutoffDomain
import CutoffStore
import Foundation

/// Stores at and beyond the limits.
enum Crowds {
  /// `crowd STORE COUNT`: a store of COUNT incidents.
  static func many(_ arguments: inout Arguments) throws {
    let store = try arguments.next("store")
    let count = try arguments.number("count")
    _ = try Store.create(at: store, name: "crowd")
    for number in 1...count {
      let id = try SweepIncident.id(number)
      try put(IncidentFile.bytes(of: SweepIncident.empty(id)), id, in: store)
    }
  }

  /// `records STORE INCIDENT COUNT TEXT_BYTES`: adds an incident with COUNT notes, outside of the program as
  /// an editor would, so that it may be more than the program takes.
  static func records(_ arguments: inout Arguments) throws {
    let store = try arguments.next("store")
    let id = try SweepIncident.id(try arguments.number("incident"))
    var incident = SweepIncident.empty(id)
    let count = try arguments.number("count")
    let text = String(repeating: "x", count: try arguments.number("bytes"))
    incident.notes = (1...count).map { Note(id: SweepIncident.record($0), text: text) }
    try put(IncidentFile.bytes(of: incident), id, in: store)
  }

  private static func put(_ bytes: [UInt8], _ id: IncidentID, in store: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(store)/incidents/\(id.text).json"))
  }
}

/// `raw-text STORE`: one incident in which every text and name holds what must not reach a terminal:
/// controls, escape sequences, marks of direction and characters without a shape.
enum RawText {
  static let bad = "\u{1B}[31m\u{7}\u{9B}2J\u{202E}\u{2066}\u{200B}\u{2028}\u{7F}\u{FEFF}\u{E0041}"

  static func make(_ arguments: inout Arguments) throws {
    let store = try arguments.next("store")
    _ = try Store.create(at: store, name: "raw" + bad)
    for file in SampleStore.files() {
      var json = try JSONReader.read(Array(file.text.utf8), path: file.name)
      json = spoiled(json, in: "")
      let bytes = JSONWriter.bytes(json)
      _ = try IncidentFile.read(bytes, path: file.name)
      try Data(bytes).write(to: URL(fileURLWithPath: store + "/incidents/" + file.name))
    }
    // A name that is no incident's is shown in the list of what is not loaded.
    try Data().write(to: URL(fileURLWithPath: store + "/incidents/bad\u{1B}[31m\u{202E}.json"))
  }

  private static let texts: Set = [
    "title", "short", "summary", "text", "name", "says", "label", "content", "role", "url", "publisher",
    "excerpt", "topic", "reference", "wants", "offers", "quote", "loggedBy", "why",
  ]

  private static func spoiled(_ value: JSONValue, in member: String) -> JSONValue {
    if let object = value.object {
      return .object(JSONObject(object.members.map { JSONMember($0.name, spoiled($0.value, in: $0.name)) }))
    }
    if let elements = value.elements { return .array(elements.map { spoiled($0, in: member) }) }
    guard let text = value.text, texts.contains(member) else { return value }
    return .string(text + bad)
  }
}

/// `ids COUNT`: ids made while the clock jumps must be in the order in which they were made.
enum Clocks {
  static func ids(_ arguments: inout Arguments) throws {
    let count = try arguments.number("count")
    var source = RecordIDSource(seed: 7)
    var random = SplitMix64(seed: 20_200_703)
    var last: RecordID?
    var disordered = 0
    for _ in 0..<count {
      // Steps of up to a year, back and forth, between 1960 and 2045.
      let seconds = Int64(random.next() % 2_682_374_400) - 315_619_200
      let id = source.next(at: Instant(seconds: seconds))
      if let last, id <= last { disordered += 1 }
      last = id
    }
    Say.line("\(count) \(disordered)")
  }
}
