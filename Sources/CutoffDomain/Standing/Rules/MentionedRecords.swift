extension Incident {
  /// Which of `ids`, of parties and services, the header and the dated records name, themselves or by way of a
  /// service that they name.
  func mentioned(of ids: [RecordID]) -> Set<RecordID> {
    let services = services
    var named = NamedIDs(ids + services.map(\.id))
    header.providers.forEach { named.note($0) }
    header.customers.forEach { named.note($0) }
    noteMentionedByDated { named.note($0) }
    for place in services.indices where named.contain(services[place].id) {
      services[place].mentions.forEach { named.note($0) }
    }
    return named.all
  }

  /// Events, the most of all, without lists of what each names.
  private func noteMentionedByDated(_ note: (RecordID) -> Void) {
    let events = events
    for place in events.indices {
      if let actor = events[place].actor { note(actor) }
      events[place].content.services.forEach(note)
    }
    for record in amounts { record.mentions.forEach(note) }
    for record in deadlines { record.mentions.forEach(note) }
    for record in promises { record.mentions.forEach(note) }
    for record in notes { record.mentions.forEach(note) }
    for record in steps { record.mentions.forEach(note) }
    for record in questions { record.mentions.forEach(note) }
  }
}

/// Which of a few ids were named: asked so often that a search in a sorted list is quicker than a set.
private struct NamedIDs {
  private let ids: [RecordID]
  private var isNamed: [Bool]

  init(_ ids: [RecordID]) {
    self.ids = ids.sorted()
    isNamed = Array(repeating: false, count: ids.count)
  }

  var all: Set<RecordID> { Set(zip(ids, isNamed).filter(\.1).map(\.0)) }

  mutating func note(_ id: RecordID) {
    if let place = place(of: id) { isNamed[place] = true }
  }

  func contain(_ id: RecordID) -> Bool { place(of: id).map { isNamed[$0] } ?? false }

  /// The first of equal ones, so that it stands for all.
  private func place(of id: RecordID) -> Int? {
    let place = ids.partitioningIndex { $0 >= id }
    return place < ids.count && ids[place] == id ? place : nil
  }
}
