import Foundation
import Testing

/// `alerts`: told once, and never lost.
struct AlertsTests {
  private let home: Home

  init() throws { home = try Home() }

  private func alerts(_ clock: String, _ options: String...) async throws -> Finished {
    try await home.run(
      ["alerts", "--store", home.store, "--now", "2020-07-0" + clock + "+07:00", "--lang", "en"] + options)
  }

  private var marks: [String] {
    let folder = home.folder + "/state/cutoff/alerts"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".json") }.map { folder + "/" + $0 }
  }

  @Test func `what was crossed is told once for each mark, and again until it was delivered`() async throws {
    let id = try await home.madeIncident()
    let first = try await alerts("3T20:01:00")
    #expect(first.status == 0 && first.errors.isEmpty)
    #expect(
      first.output.contains("Cổng dịch vụ công: cutoff in under 24 hours, Sat 4 Jul 2020 00:00:00 +07\n"))
    #expect(try await alerts("3T20:01:30") == Finished(status: 0, output: "", errors: ""))
    #expect(try await alerts("3T20:01:30", "--mark", "đội ../trực", "--peek").output == first.output)
    #expect(try await alerts("3T20:01:30", "viettel", "--mark", "đội ../trực").output == first.output)
    #expect(marks.count == 2)
    // Where nothing can be remembered it is told, and that it will be told again.
    let stateless = try await home.run(
      ["alerts", "--store", home.store, "--now", "2020-07-03T20:01:30+07:00", "--lang", "en"],
      environment: ["XDG_STATE_HOME": "/dev/null/state"])
    #expect(stateless.status == 73 && stateless.output == first.output)
    #expect(stateless.errors.contains("could not be remembered and will be told again"))
    // A full disk, a program that fails, one that is not there, one that takes too long.
    let hour = "3T23:30:00"
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let arguments = ["alerts", "--store", home.store, "--now", "2020-07-0" + hour + "+07:00"]
    #expect(try await home.run(arguments, output: full).status == 74)
    let failed = try await alerts(hour, "--run", "/bin/sh", "-c", "exit 3")
    #expect(
      failed.status == 75 && failed.errors.contains("/bin/sh: ended with status 3; the next call tells it"))
    #expect(try await alerts(hour, "--run", "no-such-program").status == 75)
    let late = try await alerts(hour, "--timeout", "1s", "--run", "sleep", "60")
    #expect(late.status == 75 && late.errors.contains("took over 1 s"))
    let told = try await alerts(
      hour, "--exit-code", "--json", "--run", "sh", "-c", "cat >'\(home.folder)/told'")
    #expect(told.status == 1 && told.errors.isEmpty)
    #expect(try home.text(of: home.folder + "/told") == told.output)
    #expect(try await alerts(hour, "--exit-code") == Finished(status: 0, output: "", errors: ""))
    try checkJSON(told.output, id)
  }

  private func checkJSON(_ text: String, _ id: String) throws {
    let whole = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(whole["format"] as? String == "cutoff-alerts/1" && whole["mark"] as? String == "default")
    #expect(whole["now"] as? String == "2020-07-03T23:30:00+07:00")
    #expect(whole["since"] as? String == "2020-07-03T20:01:30+07:00")
    let alert = try #require((whole["alerts"] as? [[String: Any]])?.first)
    #expect(alert["incident"] as? String == id && alert["title"] as? String == "Cổng dịch vụ công")
    #expect(alert["cause"] as? String == "threshold" && alert["threshold"] as? String == "1h")
    #expect(alert["kind"] as? String == "cutoff" && (alert["record"] as? String)?.count == 26)
    #expect(alert["crossedAt"] as? String == "2020-07-03T23:00:00+07:00")
    #expect(alert["due"] as? String == "2020-07-04T00:00:00+07:00")
    #expect(alert["remainingSeconds"] as? Int == 1_800 && alert["headline"] as? String == "finalCountdown")
    #expect(alert["text"] as? String != nil)
  }

  @Test func `a damaged mark is told and taken for a first call, an unreadable incident is named`()
    async throws
  {
    let id = try await home.madeIncident()
    let first = try await alerts("3T20:01:00")
    let mark = try #require(marks.first)
    let good = try home.text(of: mark)
    for bad in [
      "{", good.replacingOccurrences(of: "mark/1", with: "mark/9"),
      good.replacingOccurrences(of: id, with: "../x"),
      good.replacingOccurrences(of: "\"lookedAt\" : 1", with: "\"lookedAt\" : 9999999991"),
    ] {
      try home.write(Array(bad.utf8), to: mark)
      let again = try await alerts("3T20:02:00")
      #expect(again.status == 0 && again.output == first.output, "\(bad)")
      #expect(again.errors.contains(mark) && again.errors.contains("all that stands is told"), "\(bad)")
      #expect(try home.text(of: mark).contains(id))
    }
    try home.write(Array("{".utf8), to: home.store + "/incidents/" + id + ".json")
    let unread = try await alerts("4T00:00:00")
    #expect(unread.status == 0 && unread.output.isEmpty && unread.errors.contains(id + ".json"))
  }

  @Test func `calls at once with one mark tell each thing once`() async throws {
    _ = try await home.madeIncident()
    async let first = alerts("3T20:01:00", "--run", "sleep", "0.1")
    async let second = alerts("3T20:01:00", "--run", "sleep", "0.1")
    async let third = alerts("3T20:01:00", "--run", "sleep", "0.1")
    let all = try await [first, second, third]
    for finished in all { #expect(finished.status == 0 && finished.errors.isEmpty) }
    #expect(all.count { $0.output.contains("cutoff in under 24 hours") } == 1)
    #expect(all.count { $0.output.isEmpty } == 2)
  }

  @Test func `options behind --run are refused and never the program's by accident`() async throws {
    let arguments = ["alerts", "--sample", "--now", "2020-07-03T22:00:00+07:00", "--lang", "en"]
    let refused = try await home.run(arguments + ["--run", "cat", "--mark", "a"])
    #expect(refused.status == 64 && refused.errors.contains("put --mark before --run"))
    let passed = try await home.run(
      arguments + ["ha noi", "--peek", "--run", "--", "/bin/echo", "--mark", "$HOME", "a b"])
    #expect(passed.status == 0 && passed.output.hasSuffix("--mark $HOME a b\n"))
    let repeated = try await home.run(
      arguments + ["ha noi", "--peek", "--run", "sh", "--run", "-c", "--run", "echo \"$0\"", "--run", "last"])
    #expect(repeated.status == 0 && repeated.output.hasSuffix("\nlast\n"))
    #expect(try await home.run(["alerts", "--sample", "--mark", ""]).status == 64)
    #expect(try await home.run(["alerts", "--sample", "--timeout", "2d"]).status == 64)
  }
}
