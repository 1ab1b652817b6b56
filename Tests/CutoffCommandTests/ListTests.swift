import Foundation
import Testing

/// What `list` prints of the sample store.
struct ListTests {
  private let home: Home

  init() throws { home = try Home() }

  /// The Hanoi case at an instant of 2020 or 2021 in its zone.
  private func hanoi(asOf time: String) async throws -> Listed {
    let json = try await home.output("list", "ha noi", "--sample", "--as-of", time, "--json", "--lang", "vi")
    return try #require(try Listed.all(json).first)
  }

  @Test func `one incident has every member that scripts count on`() async throws {
    let listed = try await hanoi(asOf: "2020-07-03T22:00:00+07:00")
    #expect(listed.id == "cong-dvc-ha-noi-242rfs")
    #expect(listed.title == "Cổng dịch vụ công trực tuyến Hà Nội")
    #expect(listed.provider == "Viettel IDC")
    #expect(listed.customer == "UBND TP Hà Nội")
    #expect(listed.axes.threat == "finalCountdown")
    #expect(listed.axes.talks == "open")
    #expect(listed.clock?.kind == "cutoff")
    #expect(listed.clock?.says == "từ 0h 4/7")
    #expect(listed.clock?.boundary == "from")
    #expect(listed.clock?.precision == "hour")
    #expect(listed.clock?.due == "2020-07-04T00:00:00+07:00")
    #expect(listed.clock?.state == "pending")
    #expect(listed.nextStep?.text == "Xong đấu thầu")
  }

  @Test(
    arguments: [
      ("2020-06-30T15:00:00+07:00", "threatened", 291_600, "dueToday", "unknown"),
      ("2020-07-03T16:00:00+07:00", "finalCountdown", 28_800, "broken", "unknown"),
      ("2020-07-03T18:00:00+07:00", "finalCountdown", 21_600, "broken", "unknown"),
      ("2020-07-04T00:01:00+07:00", "unconfirmed", -60, "broken", "unknown"),
      ("2020-07-04T11:30:00+07:00", "passed", -41_400, "broken", "up"),
      ("2021-04-30T12:00:00+07:00", "dispute", nil, "broken", "unknown"),
    ] as [(String, String, Int?, String, String)])
  func `the Hanoi case replays as it was known`(
    time: String, headline: String, remaining: Int?, promises: String, service: String
  ) async throws {
    let listed = try await hanoi(asOf: time)
    #expect(listed.headline == headline)
    #expect(listed.clock?.remainingSeconds == remaining)
    #expect(listed.axes.promises == promises)
    #expect(listed.axes.service == service)
  }

  @Test func `alerts name the contradiction, the broken promise and the clock that ends first`() async throws
  {
    let alerts = try await hanoi(asOf: "2020-07-03T16:00:00+07:00").alerts
    #expect(Set(alerts).isSuperset(of: ["contradiction", "promiseBroken", "checkNow", "earlierClock"]))
  }

  @Test func `the soonest clock comes first and an incident without one has null`() async throws {
    let json = try await home.output("list", "--sample", "--now", "2020-07-03T22:00:00+07:00", "--json")
    let all = try Listed.all(json)
    #expect(all.count == 5)
    #expect(all.first?.id == "cong-dvc-ha-noi-242rfs")
    #expect(all.last?.clock?.state == "cut")
    #expect(all[1].clock == nil)
    #expect(json.contains("\"clock\": null"))
  }

  @Test func `columns are straight whatever the letters`() async throws {
    let text = try await home.output("list", "--sample", "--now", "2020-07-03T22:00:00+07:00", "--lang", "vi")
    let lines = text.split(separator: "\n")
    let place = try #require(lines.first?.range(of: "VỤ VIỆC")).lowerBound
    let column = lines[0].distance(from: lines[0].startIndex, to: place)
    let names = lines.dropFirst().map { String($0.dropFirst(column).prefix(8)) }
    #expect(names == ["Cổng DVC", "Bamboo –", "Air Indi", "Gazprom ", "Nuôi tôm"])
  }

  @Test func `the filter folds letters`() async throws {
    let text = try await home.output(
      "list", "NUOI", "tom", "--wide", "--sample", "--now", "2020-07-03T22:00:00+07:00")
    #expect(text.contains("nuoi-tom-quang-binh"))
    #expect(!text.contains("gazprom"))
  }

  @Test func `an incident that nobody knew of yet is not listed`() async throws {
    let json = try await home.output(
      "list", "ha noi", "--sample", "--as-of", "2010-01-01T00:00:00Z", "--json")
    #expect(try Listed.all(json).isEmpty)
  }

  @Test func `without a terminal the bare program prints the list`() async throws {
    let bare = try await home.output("--sample", "--now", "2020-07-03T22:00:00+07:00")
    let list = try await home.output("list", "--sample", "--now", "2020-07-03T22:00:00+07:00")
    #expect(bare == list)
    #expect(!bare.isEmpty)
  }

  @Test(arguments: [44, 60, 80, 120])
  func `the list is as wide as COLUMNS say, else 80 columns, and every column is whole`(columns: Int)
    async throws
  {
    let list = ["list", "--sample", "--now", "2020-07-03T22:00:00+07:00", "--lang", "en"]
    let finished = try await home.run(list, environment: ["COLUMNS": "\(columns)"])
    let lines = finished.output.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines.allSatisfy { $0.count <= columns }, "\(lines)")
    #expect(lines[1].contains("▲ FINAL") && lines[1].contains("02:00:00"))
    #expect(columns < 80 || lines[1].contains("0h 4 Jul") || lines[1].contains("2020-07-04 0h"))
    guard columns == 80 else { return }
    #expect(try await home.run(list).output == finished.output)
  }

  @Test func `an hour of another zone has it beside it`() async throws {
    let list = ["list", "ha noi", "--sample", "--now", "2020-07-03T22:00:00+07:00", "--lang", "en", "--zone"]
    let here = try await home.run(list + ["Asia/Ho_Chi_Minh"], environment: ["COLUMNS": "120"]).output
    let there = try await home.run(list + ["Europe/London"], environment: ["COLUMNS": "120"]).output
    #expect(!here.contains("(+07)"))
    #expect(there.contains("2020-07-04 0h (+07)"))
  }

  @Test func `an empty store says which it is and what comes next`() async throws {
    _ = try await home.output("init", home.store)
    let finished = try await home.run("list", "--store", home.store, "--lang", "en")
    #expect(finished.errors.contains("has no incidents yet"))
    #expect(finished.errors.contains("new '<title>'"))
    #expect(finished.errors.contains("demo"))
  }

  @Test func `the store in the usual place may be missing`() async throws {
    let finished = try await home.run("list", "--json")
    #expect(finished.status == 0)
    #expect(finished.output == "[]\n")
  }

  @Test func `a store that was named must be there`() async throws {
    let finished = try await home.run("list", "--store", home.store)
    #expect(finished.status == 66)
    #expect(finished.errors.contains("cutoff init"))
  }

  @Test func `a file that cannot be read is left out with a warning`() async throws {
    let id = try await home.madeIncident()
    try home.write(Array("{".utf8), to: home.store + "/incidents/broken-000000.json")
    let finished = try await home.run(
      "list", "--wide", "--store", home.store, "--now", "2020-07-03T22:00:00+07:00")
    #expect(finished.status == 0)
    #expect(finished.output.contains(id))
    #expect(finished.errors.contains("broken-000000.json:1:2"))
  }
}
