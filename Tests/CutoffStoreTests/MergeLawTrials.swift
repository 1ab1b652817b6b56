import CutoffDomain
import CutoffStore
import Testing

/// Random versions of one small incident.
private struct Versions {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

  mutating func base() throws -> Incident {
    var incident = try Fixture.plain()
    for number in 1...4 {
      switch pick(4) {
      case 0: break
      case 1: incident.tombstones.append(tombstone(number))
      default: incident.notes.append(note(number))
      }
    }
    return incident
  }

  /// The base with some of its records edited, deleted, dropped, restored, and new ones.
  mutating func side(of base: Incident) -> Incident {
    var incident = base
    if pick(4) == 0 { incident.header.title = "Tên \(pick(3))" }
    if pick(4) == 0 { incident.header.short = nil }
    for number in 1...4 { change(number, in: &incident) }
    return incident
  }

  private mutating func change(_ number: Int, in incident: inout Incident) {
    let id = Fixture.id(number)
    switch pick(6) {
    case 0:
      incident.tombstones.removeAll { $0.id == id }
      incident.put(.note(note(number)))
    case 1:
      incident.remove(id)
      incident.tombstones.removeAll { $0.id == id }
      incident.tombstones.append(tombstone(number))
    case 2:
      incident.remove(id)
      incident.tombstones.removeAll { $0.id == id }
    case 3:
      guard var old = incident.notes.first(where: { $0.id == id }) else { return }
      old.parties.append(Fixture.id(50 + pick(4)))
      old.parties = Array(Set(old.parties)).sorted()
      incident.put(.note(old))
    default: return
    }
  }

  private mutating func note(_ number: Int) -> Note {
    var note = Fixture.note(number, "Chữ \(pick(3))")
    if pick(2) == 0 { note.title = "Tên \(pick(2))" }
    return note
  }

  private mutating func tombstone(_ number: Int) -> Tombstone {
    let deletedAt = Fixture.logged.advanced(by: Int64(pick(2)))
    return Tombstone(id: Fixture.id(number), deletedAt: deletedAt, deletedBy: "ca \(pick(2))")
  }
}

@Suite struct MergeLawTrials {
  private func merge(_ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8]) throws -> [UInt8] {
    try IncidentMerge.merge(base: (base, "base"), ours: (ours, "ours"), theirs: (theirs, "theirs")).bytes
  }

  /// The file with its lists in the order of their ids: merging says nothing about order.
  private func sorted(_ bytes: [UInt8]) throws -> JSONValue {
    let json = try JSONReader.read(bytes, path: "")
    let members = (json.object?.members ?? []).map { member in
      let elements = member.value.elements?.sorted { ($0["id"]?.text ?? "") < ($1["id"]?.text ?? "") }
      return JSONMember(member.name, elements.map(JSONValue.array) ?? member.value)
    }
    return .object(JSONObject(members))
  }

  private func triple(_ seed: UInt64) throws -> (base: [UInt8], sides: [[UInt8]]) {
    var versions = Versions(seed: seed)
    let base = try versions.base()
    let sides = (0..<3).map { _ in IncidentFile.bytes(of: versions.side(of: base)) }
    return (IncidentFile.bytes(of: base), sides)
  }

  private static let seeds: Range<UInt64> = 0..<200

  @Test func `it does not matter which side is ours`() throws {
    for seed in Self.seeds {
      let (base, sides) = try triple(seed)
      // To the byte, so that two clones that merge each other's work end with the same file.
      let left = try merge(base, sides[0], sides[1])
      let right = try merge(base, sides[1], sides[0])
      try #require(left == right, "seed \(seed)")
    }
  }

  @Test func `it does not matter which two are merged first`() throws {
    for seed in Self.seeds {
      let (base, sides) = try triple(seed)
      let left = try sorted(merge(base, merge(base, sides[0], sides[1]), sides[2]))
      let right = try sorted(merge(base, sides[0], merge(base, sides[1], sides[2])))
      try #require(left == right, "seed \(seed)")
    }
  }

  @Test func `merging the same once more changes nothing`() throws {
    for seed in Self.seeds {
      let (base, sides) = try triple(seed)
      let once = try merge(base, sides[0], sides[1])
      let again = try merge(base, once, sides[1])
      try #require(try sorted(once) == sorted(again), "seed \(seed)")
      let alone = try merge(base, sides[0], base)
      try #require(try ids(alone) == ids(sides[0]).union(ids(base)), "seed \(seed)")
    }
  }

  private func ids(_ bytes: [UInt8]) throws -> Set<RecordID> {
    let incident = try IncidentFile.read(bytes, path: "").incident
    return Set(incident.records.map(\.id) + incident.tombstones.map(\.id))
  }

  @Test func `no record id is lost`() throws {
    for seed in Self.seeds {
      let (base, sides) = try triple(seed)
      let merged = try merge(base, sides[0], sides[1])
      try #require(try ids(merged) == ids(base).union(ids(sides[0])).union(ids(sides[1])), "seed \(seed)")
    }
  }

  @Test func `no text that somebody wrote is lost`() throws {
    for seed in Self.seeds {
      let (base, sides) = try triple(seed)
      let old = try texts(base)
      let written = try texts(sides[0]).union(texts(sides[1])).subtracting(old)
      let merged = try merge(base, sides[0], sides[1])
      let text = String(decoding: merged, as: UTF8.self)
      for (id, word) in written.map({ ($0.id, $0.text) }) where !text.contains("\"\(word)\"") {
        Issue.record("seed \(seed): \(word) of \(id.text) is gone")
      }
    }
  }

  private struct Written: Hashable {
    var id: RecordID
    var text: String
  }

  private func texts(_ bytes: [UInt8]) throws -> Set<Written> {
    Set(try IncidentFile.read(bytes, path: "").incident.notes.map { Written(id: $0.id, text: $0.text) })
  }
}

@Suite struct MergeTests {
  private func merged(
    _ change: (inout Incident, inout Incident, inout Incident) throws -> Void
  ) throws -> (incident: Incident, clashes: [Clash]) {
    var incident = try Fixture.plain()
    incident.notes = [Fixture.note(1)]
    var (base, ours, theirs) = (incident, incident, incident)
    try change(&base, &ours, &theirs)
    let result = try IncidentMerge.merge(
      base: (IncidentFile.bytes(of: base), "base"), ours: (IncidentFile.bytes(of: ours), "ours"),
      theirs: (IncidentFile.bytes(of: theirs), "theirs"))
    return (try IncidentFile.read(result.bytes, path: "").incident, result.clashes)
  }

  private let tombstone = Tombstone(id: Fixture.id(1), deletedAt: Fixture.logged, deletedBy: "ca")

  @Test func `edits of different members are both kept without a clash`() throws {
    let (incident, clashes) = try merged { _, ours, theirs in
      ours.notes[0].title = "Tên"
      theirs.notes[0].text = "Chữ"
    }
    #expect(incident.notes[0].title == "Tên" && incident.notes[0].text == "Chữ" && clashes.isEmpty)
  }

  @Test func `the same edit on both sides is no clash`() throws {
    let (_, clashes) = try merged { _, ours, theirs in
      ours.notes[0].text = "Chữ"
      theirs.notes[0].text = "Chữ"
    }
    #expect(clashes.isEmpty)
  }

  @Test func `a record that one side dropped without a tombstone stays`() throws {
    let (incident, _) = try merged { _, ours, _ in ours.notes = [] }
    #expect(incident.notes.count == 1)
  }

  @Test func `a deletion wins over a record that nobody touched`() throws {
    let (incident, clashes) = try merged { _, ours, _ in
      ours.notes = []
      ours.tombstones = [tombstone]
    }
    #expect(incident.notes.isEmpty && incident.tombstones == [tombstone] && clashes.isEmpty)
  }

  @Test func `a restored record wins over its tombstone`() throws {
    let (incident, clashes) = try merged { base, ours, theirs in
      base.notes = []
      theirs.notes = []
      base.tombstones = [tombstone]
      theirs.tombstones = [tombstone]
      ours.tombstones = []
    }
    #expect(incident.notes.count == 1 && incident.tombstones.isEmpty && clashes.isEmpty)
  }

  @Test func `lists of ids that both sides added to are united`() throws {
    let (incident, clashes) = try merged { _, ours, theirs in
      ours.notes[0].parties = [Fixture.id(7)]
      theirs.notes[0].parties = [Fixture.id(6)]
    }
    #expect(incident.notes[0].parties == [Fixture.id(6), Fixture.id(7)] && clashes.isEmpty)
  }
}
