/// Which known promises are tellings of the same one.
struct Tellings {
  /// For each known promise the id of the promise that all its tellings point to; it may not be known.
  private var roots: [RecordID: RecordID] = [:]
  /// The promise that is shown for each root: the root itself, or the first known telling while the
  /// root is not known.
  private var shown: [RecordID: RecordID] = [:]

  /// Of promises that are told once each.
  init() {}

  init(_ known: [Promise], knownAt: (Promise) -> Instant) {
    let pointers = Dictionary(
      known.compactMap { promise in promise.tellingOf.map { (promise.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    // What points nowhere is its own root.
    for promise in known where promise.tellingOf != nil { findRoot(of: promise.id, by: pointers) }
    let inOrder = known.map { (known: knownAt($0), id: $0.id) }.sorted { $0 < $1 }
    for (_, promise) in inOrder {
      let root = root(of: promise)
      if promise == root || shown[root] == nil { shown[root] = promise }
    }
  }

  func root(of promise: Promise) -> RecordID { root(of: promise.id) }

  /// The same by id; of any other record, the record itself.
  func root(of id: RecordID) -> RecordID { roots[id] ?? id }

  /// The telling to point to on the screen; nil for the one that is shown.
  func shownRoot(of promise: RecordID) -> RecordID? {
    let head = shown[root(of: promise)]
    return head == promise ? nil : head
  }

  /// Follows the pointers to a root or to something whose root is known; in a circle, which only a
  /// hand-made file has, the least id is the root. All that lies on the way gets the same root.
  private mutating func findRoot(of id: RecordID, by pointers: [RecordID: RecordID]) {
    var passed: Set<RecordID> = []
    var current = id
    while roots[current] == nil, passed.insert(current).inserted, let next = pointers[current] {
      current = next
    }
    let isCircle = roots[current] == nil && pointers[current] != nil
    let root = roots[current] ?? (isCircle ? Tellings.circle(from: current, by: pointers).min() : nil)
    for record in passed { roots[record] = root ?? current }
  }

  private static func circle(from id: RecordID, by pointers: [RecordID: RecordID]) -> Set<RecordID> {
    var members: Set<RecordID> = [id]
    var current = id
    while let next = pointers[current], members.insert(next).inserted { current = next }
    return members
  }
}
