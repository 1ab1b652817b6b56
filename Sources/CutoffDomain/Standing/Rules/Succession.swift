/// What took the place of what. Two records cannot each have taken the place of the other: of such a
/// circle one link is left out, so that something of it still stands.
struct Succession {
  struct Link: Hashable {
    let old: RecordID
    let new: RecordID
  }

  /// Since when each link is known; the latest instant of one that is said twice.
  private var known: [Link: Instant] = [:]

  mutating func add(_ link: Link, known instant: Instant) {
    known[link] = max(known[link] ?? instant, instant)
  }

  /// The links to leave out. Of a simple circle it is the one that was known first: the latest word wins.
  var closingLinks: Set<Link> {
    guard !known.isEmpty else { return [] }
    let ordered = inCircles.sorted {
      (known[$0] ?? .distantPast, $0.new, $0.old) < (known[$1] ?? .distantPast, $1.new, $1.old)
    }
    let next = Dictionary(grouping: ordered, by: \.old)
    var walk = Walk(next: next)
    for link in ordered { walk.visit(from: link.new) }
    return walk.closing
  }

  /// The links that are left when what nothing leads to is taken away, again and again.
  private var inCircles: [Link] {
    var counts: [RecordID: Int] = [:]
    for link in known.keys { counts[link.new, default: 0] += 1 }
    let next = Dictionary(grouping: known.keys, by: \.old)
    var free = next.keys.filter { counts[$0] == nil }
    var taken = Set(free)
    while let record = free.popLast() {
      for link in next[record] ?? [] {
        let count = (counts[link.new] ?? 0) - 1
        counts[link.new] = count
        if count == 0, taken.insert(link.new).inserted { free.append(link.new) }
      }
    }
    return known.keys.filter { !taken.contains($0.old) }
  }

  /// A walk along the links, depth first, that notes each link back into its own path. It keeps the path
  /// itself, because a hand-made file may chain thousands.
  private struct Walk {
    let next: [RecordID: [Link]]
    private(set) var closing: Set<Link> = []
    private var visited: Set<RecordID> = []
    private var path: [(record: RecordID, taken: Int)] = []
    private var onPath: Set<RecordID> = []

    init(next: [RecordID: [Link]]) { self.next = next }

    mutating func visit(from start: RecordID) {
      enter(start)
      while let (record, taken) = path.last {
        guard let links = next[record], taken < links.count else {
          path.removeLast()
          onPath.remove(record)
          continue
        }
        path[path.count - 1].taken += 1
        let link = links[taken]
        if onPath.contains(link.new) { closing.insert(link) } else { enter(link.new) }
      }
    }

    private mutating func enter(_ record: RecordID) {
      guard visited.insert(record).inserted else { return }
      path.append((record, 0))
      onPath.insert(record)
    }
  }
}

extension KnownRecords {
  /// Leaves out the links by which records take each other's place in a circle.
  mutating func breakCircles() {
    let closing = succession.closingLinks
    guard !closing.isEmpty else { return }
    for index in incident.deadlines.indices {
      let deadline = incident.deadlines[index]
      guard let link = link(from: deadline.supersedes, to: deadline.id), closing.contains(link) else {
        continue
      }
      incident.deadlines[index].supersedes = nil
    }
    for index in incident.promises.indices {
      let promise = incident.promises[index]
      guard let link = link(from: promise.supersedes, to: promise.id), closing.contains(link) else {
        continue
      }
      incident.promises[index].supersedes = nil
    }
    facts = facts.filter { fact in !(link(of: fact).map(closing.contains) ?? false) }
  }

  private var succession: Succession {
    var succession = Succession()
    for deadline in incident.deadlines {
      guard let link = link(from: deadline.supersedes, to: deadline.id) else { continue }
      succession.add(link, known: instants.known(deadline.provenance, at: deadline.setAt))
    }
    for promise in incident.promises {
      guard let link = link(from: promise.supersedes, to: promise.id) else { continue }
      succession.add(link, known: instants.known(promise.provenance, at: promise.madeAt))
    }
    for fact in facts {
      if let link = link(of: fact) { succession.add(link, known: fact.moment.known) }
    }
    return succession
  }

  private func link(of fact: Fact) -> Succession.Link? {
    guard let outcome = fact.outcome, outcome.result == .moved else { return nil }
    return link(from: outcome.target, to: outcome.movedTo)
  }

  /// Tellings stand for the promise that they tell.
  private func link(from old: RecordID?, to new: RecordID?) -> Succession.Link? {
    guard let old, let new else { return nil }
    return Succession.Link(old: tellings.root(of: old), new: tellings.root(of: new))
  }
}
