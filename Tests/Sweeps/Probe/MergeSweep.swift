import CutoffDomain
import CutoffStore

/// `merge MERGER COUNT SEED`: random triples of versions from one base, and the laws that merging must keep.
/// MERGER is `right`, or a wrong one: `theirs-wins`, `absent-wins`. Prints `TRIPLES BROKEN IDS_LOST`.
struct MergeSweep {
  private let merger: String
  private let count: Int
  private let seed: UInt64

  init(_ arguments: inout Arguments) throws {
    merger = try arguments.next("merger")
    count = try arguments.number("count")
    seed = UInt64(try arguments.number("seed"))
  }

  func run() throws {
    var (broken, lost) = (0, 0)
    for number in 0..<count {
      let triple = Triple(seed: seed &+ UInt64(number))
      let laws = try brokenLaws(triple)
      if !laws.isEmpty { Say.error("seed \(seed &+ UInt64(number)): " + laws.joined(separator: ", ")) }
      broken += laws.isEmpty ? 0 : 1
      lost += try idsLost(triple)
    }
    Say.line("\(count) \(broken) \(lost)")
  }

  private func merge(_ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8]) throws -> [UInt8] {
    switch merger {
    case "theirs-wins": return theirs
    case "absent-wins":
      var merged = try incident(rightMerge(base, ours, theirs))
      for id in try missing(in: ours, of: base).union(try missing(in: theirs, of: base)) {
        merged.remove(id)
        merged.tombstones.removeAll { $0.id == id }
      }
      return IncidentFile.bytes(of: merged)
    default: return try rightMerge(base, ours, theirs)
    }
  }

  private func rightMerge(_ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8]) throws -> [UInt8] {
    try IncidentMerge.merge(base: (base, "base"), ours: (ours, "ours"), theirs: (theirs, "theirs")).bytes
  }

  private func brokenLaws(_ triple: Triple) throws -> [String] {
    let (base, a, b, c) = (triple.base, triple.sides[0], triple.sides[1], triple.sides[2])
    let ab = try merge(base, a, b)
    var broken: [String] = []
    func require(_ law: String, _ left: [UInt8], _ right: [UInt8]) throws {
      if try sorted(left) != sorted(right) { broken.append(law) }
    }
    try require("commutative", ab, merge(base, b, a))
    try require("associative", merge(base, ab, c), merge(base, a, merge(base, b, c)))
    try require("associative the other way", merge(base, ab, c), merge(base, merge(base, a, c), b))
    try require("idempotent", merge(base, ab, b), ab)
    try require("itself", merge(base, ab, ab), ab)
    return broken
  }

  private func idsLost(_ triple: Triple) throws -> Int {
    let (base, a, b) = (triple.base, triple.sides[0], triple.sides[1])
    let merged = try ids(merge(base, a, b))
    return try ids(base).union(ids(a)).union(ids(b)).subtracting(merged).count
  }

  // MARK: Looking at files

  private func incident(_ bytes: [UInt8]) throws -> Incident {
    try IncidentFile.read(bytes, path: "merged").incident
  }

  private func ids(_ bytes: [UInt8]) throws -> Set<RecordID> {
    let incident = try incident(bytes)
    return Set(incident.records.map(\.id) + incident.tombstones.map(\.id))
  }

  private func missing(in side: [UInt8], of base: [UInt8]) throws -> Set<RecordID> {
    try ids(base).subtracting(ids(side))
  }

  /// The file with its lists in the order of their ids: merging says nothing about order.
  private func sorted(_ bytes: [UInt8]) throws -> JSONValue {
    let members = (try JSONReader.read(bytes, path: "").object?.members ?? []).map { member in
      let elements = member.value.elements?.sorted { ($0["id"]?.text ?? "") < ($1["id"]?.text ?? "") }
      return JSONMember(member.name, elements.map(JSONValue.array) ?? member.value)
    }
    return .object(JSONObject(members))
  }
}
