import CutoffDomain
import Testing

/// A store of forty: cuts, hours that passed, countdowns within an hour and within days, old ones that nobody
/// confirmed. What stands first at eight instants.
struct ListOfFortyTests {
  /// Title and case; hours are on 10/3 unless a day is named.
  private static let store: [(title: String, pin: PinCase)] = {
    var store: [(String, PinCase)] = []
    func add(_ title: String, _ due: String, _ more: (inout PinCase) -> Void = { _ in }) {
      var pin = PinCase()
      pin.deadline("d1", due, known: "1/2")
      more(&pin)
      pin.fixture.incident.header.title = title
      pin.fixture.incident.header.id = IncidentID(title: "case", random: UInt64(store.count))
      store.append((title, pin))
    }
    add("cut at 13:00", "10/3 13:00") { $0.cut("10/3 13:00") }
    add("hour 13:00", "10/3 13:00")
    add("hour 13:00, seen up", "10/3 13:00") { $0.check(.up, "10/3 13:02") }
    add("hour 10:40", "10/3 10:40")
    add("hour 14:00", "10/3 14:00")
    add("cut 9:00, back 12:30", "10/3 9:00") {
      $0.cut("10/3 9:00")
      $0.restore("10/3 12:30")
    }
    add("part cut 5/3, rest at 18:00", "10/3 18:00") {
      $0.deadline("d0", "5/3 0h", .stagedCutoff)
      $0.cut("5/3 0h", partial: true)
    }
    add("seen down 11:30", "20/3 0h") { $0.check(.down, "10/3 11:30") }
    add("deletion 15:00, cut in January", "20/1 8:00") {
      $0.cut("20/1 8:00")
      $0.deadline("d2", "10/3 15:00", .dataDeletion, .at, known: "20/1")
    }
    add("backup 16:00", "12/3 0h") { $0.deadline("d2", "10/3 16:00", .backup, .at) }
    for day in 3...9 { add("hour \(day)/3 8:00", "\(day)/3 8:00") }
    for day in 11...22 { add("hour \(day)/3 9:00", "\(day)/3 9:00") }
    for month in 4...7 { add("hour 10/\(month)", "10/\(month) 9:00") }
    for day in 10...14 { add("resolved \(day)/2", "20/2 8:00") { $0.agree("\(day)/2") } }
    add("cut 1/2", "1/2 8:00") { $0.cut("1/2 8:00") }
    add("withdrawn 1/3", "10/3 8:00") { $0.say(.withdrawn, "1/3") }
    return store
  }()

  @Test func `there are forty`() { #expect(ListOfFortyTests.store.count == 40) }

  private static let expected: [(at: String, first: [String])] = [
    (
      "10/3 12:59",
      ["cut at 13:00", "hour 13:00", "hour 13:00, seen up", "cut 9:00, back 12:30", "hour 14:00"]
    ),
    (
      "10/3 13:03",
      ["cut at 13:00", "hour 13:00", "cut 9:00, back 12:30", "hour 14:00", "seen down 11:30"]
    ),
    (
      "10/3 13:33",
      ["hour 14:00", "cut at 13:00", "hour 13:00", "cut 9:00, back 12:30", "deletion 15:00, cut in January"]
    ),
    (
      "10/3 14:00",
      ["hour 14:00", "cut at 13:00", "deletion 15:00, cut in January", "hour 13:00", "cut 9:00, back 12:30"]
    ),
    (
      "10/3 14:01",
      ["hour 14:00", "deletion 15:00, cut in January", "cut at 13:00", "hour 13:00", "cut 9:00, back 12:30"]
    ),
    (
      "10/3 17:30",
      ["part cut 5/3, rest at 18:00", "hour 14:00", "cut at 13:00", "hour 13:00", "cut 9:00, back 12:30"]
    ),
    (
      "11/3 8:00",
      ["hour 11/3 9:00", "part cut 5/3, rest at 18:00", "backup 16:00", "hour 14:00", "cut at 13:00"]
    ),
    (
      "12/3 8:00",
      ["hour 12/3 9:00", "backup 16:00", "hour 11/3 9:00", "cut at 13:00", "part cut 5/3, rest at 18:00"]
    ),
  ]

  @Test(arguments: expected) func `the first five at eight instants`(at text: String, first: [String]) throws
  {
    let now = PinCase().instant(text)
    let standings = try ListOfFortyTests.store.map { try $0.pin.standing(text) }
    let sorted = IncidentOrder.urgency.sorted(standings, at: now)
    #expect(sorted.prefix(5).map(\.incident.header.title) == first)
  }
}
