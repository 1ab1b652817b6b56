import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI

/// Times what must be quick: `swift run -c release Bench [COUNT]`, COUNT phrases (default 1,000,000).
@main
enum Bench {
  static func main() throws {
    let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
    phrases(count)
    try standings(max(1, count / 1_000))
    try frames(max(1, count / 1_000))
    try filters(max(1, count / 1_000))
    try views(max(1, count / 10_000))
  }

  private static let said = [
    "0h 4/7", "trước 30/6", "chậm nhất 17h thứ Sáu tuần sau", "đến hết ngày 3/7", "từ 0 giờ ngày 15/7/2020",
    "cuối tháng", "2 tuần nữa", "chiều mai", "by end of month", "in 3 days", "before 5pm Friday",
    "no later than 15 July 2020", "next Monday", "2020-07-04T00:00:00+07:00",
  ]

  private static func phrases(_ count: Int) {
    guard let zone = Zone("Asia/Ho_Chi_Minh") else { return }
    let reference = WhenReference(
      now: Instant(seconds: 1_593_788_407), zone: zone, language: .vietnamese)
    var understood = 0
    report("a phrase", count) {
      for index in 0..<count {
        if case .understood = When.parse(said[index % said.count], reference) { understood += 1 }
      }
    }
    print("  understood \(understood) of \(count)")
  }

  private static func standings(_ count: Int) throws {
    let incidents = try SampleStore.incidents()
    var known = 0
    report("a standing of the Hanoi case", count) {
      for index in 0..<count {
        let now = Instant(seconds: 1_593_788_407 + Int64(index))
        if incidents[0].standing(at: now) != nil { known += 1 }
      }
    }
    print("  known \(known) of \(count)")
  }

  private static func frames(_ count: Int) throws {
    guard let zone = Zone("Asia/Ho_Chi_Minh") else { return }
    let incidents = try SampleStore.incidents()
    let surroundings = Surroundings(
      size: Size(columns: 120, rows: 36), language: .vietnamese, zone: zone, author: "bench")
    let state = State(
      surroundings: surroundings, store: StoreShown(name: "bench", incidents: incidents),
      now: Instant(seconds: 1_593_788_407), seed: 1)
    var session = Session(state: state, keeper: MemoryKeeper(incidents, language: .vietnamese))
    var cells = 0
    report("a key and its frame, 120x36", count) {
      for index in 0..<count {
        _ = session.receive(.input(.key(index % 2 == 0 ? .down : .up)))
        cells += session.frame().cells.count
      }
    }
    print("  \(cells) cells drawn")
  }

  /// One key press of typing a filter, over `count` incidents: the first, which folds all of them, and others.
  private static func filters(_ count: Int) throws {
    guard let zone = Zone("Asia/Ho_Chi_Minh") else { return }
    let sample = try SampleStore.incidents()
    let incidents = (0..<count).map { number in
      var incident = sample[number % sample.count]
      incident.header.id = IncidentID(title: incident.header.title, random: UInt64(number))
      incident.header.title += " \(number)"
      return incident
    }
    let reference = WhenReference(now: Instant(seconds: 1_593_788_407), zone: zone, language: .vietnamese)
    var standings = Standings()
    standings.refresh(incidents, at: reference, settings: StandingSettings())
    for typed in [
      "h", "ha", "ha noi", "!headline:dormant", "provider:viettel", "amount:>1ty", "due:<7d", "due:<=30/6",
    ] {
      report("the key press that makes the filter \(typed), \(count) incidents", 1) {
        standings.prepare(filter: typed)
      }
    }
    for order in IncidentOrder.allCases {
      report("sorting \(count) incidents by \(order)", 1) { _ = order.sorted(standings.all) }
    }
  }

  /// Keys in the views of all incidents, with 1,000 of them.
  private static func views(_ count: Int) throws {
    guard let zone = Zone("Asia/Ho_Chi_Minh") else { return }
    let sample = try SampleStore.incidents()
    let incidents = (0..<1_000).map { number in
      var incident = sample[number % sample.count]
      incident.header.id = IncidentID(title: "bench \(number)", random: UInt64(number))
      return incident
    }
    let surroundings = Surroundings(
      size: Size(columns: 120, rows: 36), language: .vietnamese, zone: zone, author: "bench")
    for (name, letter) in [("agenda", "a"), ("wall", "w"), ("brief", "b")] {
      let state = State(
        surroundings: surroundings, store: StoreShown(name: "bench", incidents: incidents),
        now: Instant(seconds: 1_593_788_407), seed: 1)
      var session = Session(state: state, keeper: MemoryKeeper(incidents, language: .vietnamese))
      for key in ["v", Character(letter)] { _ = session.receive(.input(.key(.character(key)))) }
      var cells = 0
      report("a key and its frame in the \(name) of 1,000 incidents", count) {
        for index in 0..<count {
          _ = session.receive(.input(.key(index % 200 < 100 ? .down : .up)))
          cells += session.frame().cells.count
        }
      }
      print("  \(cells) cells drawn")
    }
  }

  private static func report(_ what: String, _ count: Int, _ work: () -> Void) {
    let length = ContinuousClock().measure(work)
    let nanoseconds =
      length.components.seconds * 1_000_000_000 + length.components.attoseconds / 1_000_000_000
    print("\(what): \(Double(nanoseconds) / Double(count) / 1_000) µs, \(count) times")
  }
}
