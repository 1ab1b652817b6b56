/// Answers "does any of these come after that?" without comparing all with all.
struct Followers {
  private var latestStart = Instant.distantPast
  /// Known instants, rising, and for each the latest end among those known then or later.
  private var known: [Instant] = []
  private var latestEnd: [Instant] = []

  init(_ moments: [FactTime]) {
    let sorted = moments.sorted { $0.known < $1.known }
    latestStart = sorted.map(\.start).max() ?? .distantPast
    known = sorted.map(\.known)
    latestEnd = sorted.map(\.occupiedUntil)
    for index in latestEnd.indices.dropLast().reversed() {
      latestEnd[index] = max(latestEnd[index], latestEnd[index + 1])
    }
  }

  /// Whether any of the moments follows `moment`, by the rule of `FactTime.follows`.
  func containFollower(of moment: FactTime) -> Bool {
    guard !known.isEmpty else { return false }
    guard latestStart < moment.end else { return true }
    let index = known.partitioningIndex { $0 >= moment.known }
    return index < known.count && latestEnd[index] > moment.start
  }
}

extension Array {
  /// The index of the first element that satisfies `belongsBehind`, which must be false for all
  /// elements before it and true for all after; the count where none does.
  func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
