import CutoffDomain
import CutoffStore

/// Three versions of a small incident that come from one base, as random as their seed.
struct Triple {
  let base: [UInt8]
  let sides: [[UInt8]]

  init(seed: UInt64) {
    var random = RandomIncident(seed: seed)
    let base = random.base()
    self.base = IncidentFile.bytes(of: base)
    sides = (0..<3).map { _ in IncidentFile.bytes(of: random.side(of: base)) }
  }
}

private struct RandomIncident {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed &* 0x2545_F491_4F6C_DD1D) }

  private mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

  private static let places = 1...6

  mutating func base() -> Incident {
    var incident = Incident(
      header: IncidentHeader(
        id: IncidentID(title: "sweep", random: 1), title: "Cổng", providers: [party()], zone: .utc,
        language: .vietnamese))
    for place in Self.places {
      switch pick(4) {
      case 0: break
      case 1: incident.tombstones.append(tombstone(place))
      default: incident.put(record(place))
      }
    }
    return incident
  }

  mutating func side(of base: Incident) -> Incident {
    var side = base
    if pick(4) == 0 { side.header.title = "Tên \(pick(3))" }
    if pick(4) == 0 { side.header.summary = pick(3) == 0 ? nil : "Tóm tắt \(pick(3))" }
    if pick(4) == 0 { side.header.providers = Array(Set(side.header.providers + [party()])).sorted() }
    for place in Self.places { change(place, in: &side) }
    return side
  }

  private mutating func change(_ place: Int, in incident: inout Incident) {
    let id = SweepIncident.record(place)
    let old = incident.records.first { $0.id == id }
    switch pick(6) {
    case 0:
      clear(id, in: &incident)
      incident.put(record(place))
    case 1:
      clear(id, in: &incident)
      incident.tombstones.append(tombstone(place))
    case 2: clear(id, in: &incident)
    case 3:
      guard case .note(var note) = old else { return }
      note.parties = pick(3) == 0 ? [] : Array(Set(note.parties + [party()])).sorted()
      incident.put(.note(note))
    default: return
    }
  }

  private func clear(_ id: RecordID, in incident: inout Incident) {
    incident.remove(id)
    incident.tombstones.removeAll { $0.id == id }
  }

  private mutating func record(_ place: Int) -> Record {
    let id = SweepIncident.record(place)
    guard place % 3 != 0 else { return .step(Step(id: id, text: "Việc \(pick(3))")) }
    return .note(Note(id: id, title: pick(2) == 0 ? nil : "Tên \(pick(2))", text: "Chữ \(pick(3))"))
  }

  private mutating func party() -> RecordID { SweepIncident.record(50 + pick(4)) }

  private mutating func tombstone(_ place: Int) -> Tombstone {
    Tombstone(
      id: SweepIncident.record(place), deletedAt: SweepIncident.now.advanced(by: Int64(pick(2))),
      deletedBy: "ca \(pick(2))")
  }
}
