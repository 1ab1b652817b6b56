import CutoffContent
import CutoffDomain
import CutoffWords

/// Where the bands begin in the list of incidents, which stands in the order of urgency.
struct BandStarts {
  private let keys: [ItemKey]
  private let standings: Standings
  /// The index of the first incident of a band or a later one, by band; nil where the list has another order.
  private let starts: [Int]?

  init(_ state: State) {
    keys = state.paneKeys(.incidents)
    standings = state.standings
    guard standings.order == .urgency else {
      starts = nil
      return
    }
    let (keys, standings) = (keys, standings)
    let rank = { (index: Int) in BandStarts.rank(keys[index], standings) }
    starts = (0...Band.allCases.count).map { wanted in
      // Bands stand one after the other, so that a long list is not gone through.
      var (low, high) = (0, keys.count)
      while low < high {
        let middle = (low + high) / 2
        if rank(middle) < wanted { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }

  /// What is no incident stands behind all bands.
  private static func rank(_ key: ItemKey, _ standings: Standings) -> Int {
    guard let band = key.incident.flatMap({ standings.standing(of: $0)?.band }),
      let place = Band.allCases.firstIndex(of: band)
    else { return Band.allCases.count }
    return place
  }

  /// The first item of each band that has any.
  var heads: Set<ItemKey> {
    guard let starts else { return [] }
    return Set(
      Band.allCases.indices.filter { starts[$0] < starts[$0 + 1] }.map { keys[starts[$0]] })
  }

  /// The band of the item at an index; nil where no rules are shown.
  func band(at index: Int) -> Band? {
    guard starts != nil, keys.indices.contains(index) else { return nil }
    return keys[index].incident.flatMap { standings.standing(of: $0)?.band }
  }

  /// How many items a band has.
  func count(_ band: Band) -> Int { rest(of: band, after: -1) }

  /// How many items of a band stand behind `index`.
  func rest(of band: Band, after index: Int) -> Int {
    guard let starts, let place = Band.allCases.firstIndex(of: band) else { return 0 }
    return max(0, starts[place + 1] - max(starts[place], index + 1))
  }
}
