import CutoffDomain
import CutoffScreen
import CutoffStore

/// Times what must be quick: `swift run -c release Bench [PART…] [COUNT]`, all parts unless some are named,
/// COUNT phrases (default 1,000,000) and fewer of what takes longer.
@main
enum Bench {
  enum Part: String, CaseIterable {
    case when, standings, frames, keys, ticks, large, filter, views, start, search, show, files, mixed
  }

  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    let count = words.compactMap { Int($0) }.first ?? 1_000_000
    let named = words.compactMap { Part(rawValue: $0) }
    guard words.allSatisfy({ Int($0) != nil || Part(rawValue: $0) != nil }) else {
      return print("Bench [\(Part.allCases.map(\.rawValue).joined(separator: "|"))]… [COUNT]")
    }
    let few = max(1, count / 1_000)
    for part in named.isEmpty ? Part.allCases : named {
      switch part {
      case .when: Phrases.run(count)
      case .standings: try Keys.standings(few)
      case .frames: try Keys.frames(few)
      case .keys: try Keys.everywhere(few)
      case .ticks: try Keys.ticks(few)
      case .large: try Keys.large(max(1, few / 10))
      case .filter: try Filters.run(few)
      case .views: try Keys.views(max(1, few / 10))
      case .start: try Start.run(few)
      case .search: try Growth.search(2 * few)
      case .show: try Growth.show(20 * few)
      case .files: try Growth.files(8 * few)
      case .mixed: Mixed.run(20 * few)
      }
    }
  }

  /// Prints how long one of `count` times took.
  static func report(_ what: String, _ count: Int, _ work: () throws -> Void) rethrows {
    let length = try ContinuousClock().measure(work)
    let nanoseconds =
      length.components.seconds * 1_000_000_000 + length.components.attoseconds / 1_000_000_000
    print("\(what): \(Double(nanoseconds / Int64(count)) / 1_000) µs, \(count) times")
  }
}

enum Phrases {
  private static let said = [
    "0h 4/7", "trước 30/6", "chậm nhất 17h thứ Sáu tuần sau", "đến hết ngày 3/7", "từ 0 giờ ngày 15/7/2020",
    "cuối tháng", "2 tuần nữa", "chiều mai", "by end of month", "in 3 days", "before 5pm Friday",
    "no later than 15 July 2020", "next Monday", "2020-07-04T00:00:00+07:00",
  ]

  static func run(_ count: Int) {
    let reference = WhenReference(now: Cases.now, zone: Cases.zone, language: .vietnamese)
    var understood = 0
    Bench.report("a phrase", count) {
      for index in 0..<count {
        if case .understood = When.parse(said[index % said.count], reference) { understood += 1 }
      }
    }
    print("  understood \(understood) of \(count)")
  }
}
