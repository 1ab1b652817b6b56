import CutoffDomain
import CutoffStore
import Foundation
import Testing

/// One word of a good file replaced by a bad one, and the member that must be named.
struct Damage: Sendable, CustomTestStringConvertible {
  var good: String
  var bad: String
  var words: String

  var testDescription: String { bad }

  static let all: [Damage] = [
    Damage(
      good: "\"2020-06\"", bad: "\"2020-13\"", words: "amounts[0].asOf.time: \"2020-13\" is not a month"),
    Damage(good: "\"2020-06-30\"", bad: "\"2020-06-31\"", words: "promises[0].due.time"),
    Damage(good: "\"2020-06-29\"", bad: "\"2020-06-30\"", words: "questions[0].answeredAt.time"),
    Damage(
      good: "2020-07-03T16:00:00+07:00", bad: "2020-07-03T24:00:00+07:00", words: "events[0].at.time"),
    Damage(good: "2020-07-03T16:00:00+07:00", bad: "2020-07-03T16:00:00", words: "events[0].at.time"),
    Damage(good: "2020-07-03T16:00:00+07:00", bad: "2020-02-30T16:00:00Z", words: "events[0].at.time"),
    Damage(
      good: "\"Asia/Ho_Chi_Minh\",\n  \"language\"", bad: "\"Asia/Hanoi\",\n  \"language\"", words: "zone"),
    Damage(
      good: "\"kind\": \"report\"", bad: "\"kind\": \"rumour\"",
      words: "events[0].kind does not know \"rumour\""),
    Damage(good: "\"kind\": \"cutoff\"", bad: "\"kind\": \"cutof\"", words: "deadlines[0].kind"),
    Damage(good: "\"schema\": 1", bad: "\"schema\": 2", words: "schema 2"),
    Damage(good: "\"value\": 12.5", bad: "\"value\": 12.555", words: "amounts[1].money.value"),
    Damage(good: "\"value\": 12.5", bad: "\"value\": 1e99", words: "amounts[1].money.value"),
    Damage(good: "\"value\": 12.5", bad: "\"value\": 99999999999999999999", words: "amounts[1].money.value"),
    Damage(good: "\"USD\"", bad: "\"usd\"", words: "amounts[1].money.currency"),
    Damage(
      good: "\"isPartial\": true", bad: "\"isPartial\": 1", words: "events[9].isPartial must be true or false"
    ),
    Damage(good: "\"title\": \"C", bad: "\"titel\": \"C", words: "title is missing"),
    Damage(good: "\"every\": \"month\"", bad: "\"every\": \"day\"", words: "deadlines[0].recurrence.every"),
    Damage(good: "\"90m\"", bad: "\"90 months\"", words: "notices[1]: \"90 months\" is no length of time"),
    Damage(good: "\"90m\"", bad: "90", words: "notices[1] must be a text"),
    Damage(good: "\"part\": \"afternoon\",", bad: "", words: "notes[0].at.part is missing"),
    Damage(
      good: "\"sources\": [\n      \"01ec", bad: "\"sources\": [\n      \"01EC",
      words: "provenance.sources[0]"),
    Damage(good: "cong-7k3m9q", bad: "cong-7k3m9u", words: "not an incident id"),
  ]
}

@Suite struct IncidentProblemTests {
  private func problem(_ text: String, fileName: String? = nil) -> FileProblem? {
    do {
      _ = try IncidentFile.read(Array(text.utf8), path: "incidents/x.json", fileName: fileName)
      return nil
    } catch {
      return error
    }
  }

  private func fullText() throws -> String {
    String(decoding: IncidentFile.bytes(of: try Fixture.fullIncident()), as: UTF8.self)
  }

  @Test(arguments: Damage.all) func `a bad value is refused by the name of its member`(damage: Damage) throws
  {
    let text = try fullText()
    let place = try #require(text.range(of: damage.good))
    let found = problem(text.replacingCharacters(in: place, with: damage.bad))
    let words = try #require(found?.words(language: .english))
    #expect(words.contains(damage.words))
    #expect(words.hasPrefix("incidents/x.json:"))
  }

  @Test func `the place is the line and column of the value`() throws {
    let text = "{\n  \"schema\": 1,\n  \"id\": \"ộ\", \"a\": 2\n}"
    #expect(problem(text)?.position == TextPosition(line: 3, column: 9))
  }

  @Test func `two records with one id are refused`() throws {
    var incident = try Fixture.plain()
    incident.notes = [Fixture.note(5)]
    incident.questions = [Question(id: Fixture.id(5), text: "?")]
    let text = String(decoding: IncidentFile.bytes(of: incident), as: UTF8.self)
    #expect(problem(text)?.reason == .duplicateRecord(Fixture.id(5).text))
  }

  @Test func `more than 20,000 records are refused`() throws {
    var incident = try Fixture.plain()
    incident.notes = (0...20_000).map { Note(id: Fixture.id($0), text: "") }
    let text = String(decoding: IncidentFile.bytes(of: incident), as: UTF8.self)
    #expect(problem(text)?.reason == .tooManyRecords(limit: 20_000))
  }

  @Test func `an id that differs from the file name is refused`() throws {
    #expect(problem(try fullText(), fileName: "other-7k3m9q")?.position == TextPosition(line: 3, column: 9))
  }

  @Test func `problems have words in both languages`() throws {
    let found = try #require(problem("[1,]"))
    #expect(found.words(language: .english) == "incidents/x.json:1:3: trailing comma")
    #expect(found.words(language: .vietnamese) == "incidents/x.json:1:3: thừa dấu phẩy cuối")
  }

  @Test func `a failed save says the reason, the file and that nothing was changed`() {
    let error = StoreError.system(.write, path: "incidents/x.json", errorNumber: 28)
    let words = error.words(language: .english)
    #expect(words == "No space left on device: cannot save x.json; nothing was changed")
    #expect(error.words(language: .vietnamese).hasSuffix("không lưu được x.json; chưa có gì thay đổi"))
  }

  @Test func `a temporary file that cannot be made names the file that it stands for`() {
    #expect(throws: StoreError.system(.open, path: "/nowhere/x.json", errorNumber: 2)) {
      try TemporaryFile(for: "/nowhere/x.json", bytes: [], like: nil)
    }
  }

  @Test func `a missing store says how to make it`() {
    let words = StoreError.noFolder("kho").words(language: .vietnamese)
    #expect(words.hasSuffix("cutoff init kho"))
  }
}
