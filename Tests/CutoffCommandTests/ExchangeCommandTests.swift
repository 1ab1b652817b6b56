import Foundation
import Testing

/// `export` and `import`: what goes out comes in again, and nothing is written where a line is refused.
struct ExchangeCommandTests {
  private let home: Home
  private let now = "2020-07-03T22:00:00+07:00"

  init() throws { home = try Home() }

  private func files(_ store: String) throws -> [String: String] {
    let folder = store + "/incidents"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
    return Dictionary(
      uniqueKeysWithValues: try names.map { ($0, try home.text(of: folder + "/" + $0)) })
  }

  private func written(_ text: String, _ name: String) throws -> String {
    let path = home.folder + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test func `an exported store comes into an empty one as it was, and once`() async throws {
    _ = try await home.madeIncident()
    let exported = try await home.output("export", "json", "--store", home.store)
    let path = try written(exported, "all.json")
    let other = home.folder + "/other"
    #expect(try await home.run("init", other).status == 0)
    let first = try await home.run("import", path, "--store", other)
    #expect(first.status == 0, "\(first.errors)")
    #expect(try files(other) == files(home.store))
    let again = try await home.run("import", path, "--store", other)
    #expect(again.status == 0 && again.output.isEmpty)
    #expect(try files(other) == files(home.store))
  }

  @Test func `what this version does not know of a file comes in, too, and once`() async throws {
    let id = try await home.madeIncident()
    let exported = try await home.output("export", "json", "--store", home.store)
    let known = "\"schema\": 1,"
    try #require(exported.contains(known))
    let path = try written(
      exported.replacingOccurrences(of: known, with: known + "\n      \"colour\": \"teal\","), "all.json")
    let other = home.folder + "/other"
    #expect(try await home.run("init", other).status == 0)
    let first = try await home.run("import", path, "--store", other)
    #expect(first.status == 0 && first.output.line == id, "\(first.errors)")
    let file = try #require(try files(other)[id + ".json"])
    #expect(file.contains("\"colour\": \"teal\""))
    let again = try await home.run("import", path, "--store", other)
    #expect(again.status == 0 && again.output.isEmpty, "\(again.output)")
    #expect(try files(other)[id + ".json"] == file)
  }

  @Test(arguments: ["md", "html", "text", "ics", "csv", "json"])
  func `an export goes to a file as a whole, and the same once more leaves it alone`(form: String)
    async throws
  {
    let path = home.folder + "/out." + form
    let printed = try await home.output("export", form, "--sample", "--now", now, "--lang", "en")
    let first = try await home.run(
      "export", form, "-o", path, "--sample", "--now", now, "--lang", "en")
    #expect(first.status == 0 && first.output.isEmpty, "\(first.errors)")
    #expect(first.errors.contains("written: " + path))
    #expect(try home.text(of: path) == printed)
    let again = try await home.run(
      "export", form, "-o", path, "--sample", "--now", now, "--lang", "en")
    #expect(again.errors.contains("not touched"))
    #expect(try home.text(of: path) == printed)
  }

  @Test func `a store's own files are no place for an export`() async throws {
    _ = try await home.madeIncident()
    let before = try files(home.store)
    let place = home.store + "/incidents/report.json"
    let refused = try await home.run("export", "json", "-o", place, "--store", home.store)
    #expect(refused.status == 64 && refused.errors.contains(place))
    #expect(try files(home.store) == before)
  }

  @Test func `a report is of one incident, a digest of several, and a redacted one says so first`()
    async throws
  {
    let report = try await home.output(
      "export", "md", "--id", "cong-dvc-ha-noi", "--sample", "--now", now, "--lang", "vi")
    #expect(report.hasPrefix("# Cổng dịch vụ công trực tuyến Hà Nội\n"))
    #expect(report.contains("\n## Mốc cắt\n"))
    let digest = try await home.output("export", "html", "--sample", "--now", now, "--lang", "en")
    #expect(digest.contains("<h1>Digest of "))
    let short = try await home.output(
      "export", "text", "--id", "cong-dvc-ha-noi", "--short", "--sample", "--now", now, "--lang", "en")
    #expect(short.split(separator: "\n").count == 5)
    let redacted = try await home.output(
      "export", "md", "--id", "cong-dvc-ha-noi", "--redact", "--sample", "--now", now, "--lang", "en")
    #expect(redacted.hasPrefix("Redacted (not anonymous)"))
    #expect(!redacted.contains("Viettel") && redacted.contains("the provider"))
  }

  @Test func `a table with one bad cell is told with its place, and nothing of it is written`() async throws {
    let table = "incident,provider,customer,kind,due\nA,P,C,cutoff,2026-09-20\nB,P,C,cutof,2026-09-20\n"
    let path = try written(table, "dues.csv")
    #expect(try await home.run("init", home.store).status == 0)
    let finished = try await home.run("import", path, "--store", home.store, "--now", now)
    #expect(finished.status == 65)
    #expect(finished.errors.contains("dues.csv:3:7: "))
    #expect(try files(home.store).isEmpty)
    let partial = try await home.run("import", path, "--partial", "--store", home.store, "--now", now)
    #expect(partial.status == 0, "\(partial.errors)")
    #expect(try files(home.store).count == 1)
  }

  @Test func `a dry run says what it would do and does not`() async throws {
    let path = try written("incident,provider,customer,due\nA,P,C,2026-09-20\n", "dues.csv")
    #expect(try await home.run("init", home.store).status == 0)
    let lines = try await home.output("import", path, "--dry-run", "--store", home.store, "--now", now)
    #expect(lines.hasPrefix("new  A"))
    let json = try await home.output(
      "import", path, "--dry-run", "--json", "--store", home.store, "--now", now)
    #expect(json.contains("\"format\": \"cutoff-import/1\""))
    #expect(try files(home.store).isEmpty)
  }

  @Test func `a calendar has the hour, and a redacted one nobody's name`() async throws {
    let calendar = try await home.output("export", "ics", "--sample", "--now", now)
    #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(calendar.contains("DTSTART:20200703T170000Z\r\n"))
    let redacted = try await home.run("export", "csv", "--redact", "--sample", "--now", now)
    #expect(!redacted.output.contains("Viettel"))
    #expect(!redacted.errors.isEmpty)
  }

  @Test func `a notice is shown as what it says, with its words`() async throws {
    let text =
      "Dear customer,\n\nYour service will be suspended on 14 December 2026 at 17:00 if the invoice is not paid.\n"
    let path = try written(text, "notice.txt")
    let json = try await home.output("import", path, "--dry-run", "--json", "--lang", "en", "--now", now)
    #expect(json.contains("cutoff-proposal/1") && json.contains("2026-12-14"))
    let refused = try await home.run("import", path, "--lang", "en", "--now", now)
    #expect(refused.status == 65 && refused.errors.contains("--dry-run --json"))
  }

  @Test
  func `what a notice says is escaped as everything that JSON says, in whatever language the screen is`()
    async throws
  {
    let text =
      "Dear customer,\n\nYour service will be suspended on 14 December 2026 if \"\(DangerousText.word)\" owes EUR 348.50.\n"
    let path = try written(text, "notice.txt")
    let json = try await home.output("import", path, "--dry-run", "--json", "--lang", "vi", "--now", now)
    #expect(DangerousText.found(in: json).isEmpty)
    let proposals = try JSONDecoder().decode(Proposals.self, from: Data(json.utf8))
    #expect(proposals.language == "en")
    // A byte order mark is none of a text's characters.
    let said = DangerousText.word.replacingOccurrences(of: "\u{FEFF}", with: "")
    #expect(proposals.proposals.contains { $0.quotes.contains { $0.text.contains(said) } })
    #expect(json.contains("\"value\": 348.5,"))
  }

  private struct Proposals: Decodable {
    struct Proposal: Decodable { let quotes: [Quote] }
    struct Quote: Decodable { let text: String }
    let language: String
    let proposals: [Proposal]
  }
}
