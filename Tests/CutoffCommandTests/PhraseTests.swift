import Foundation
import Testing

/// `when`: how phrases are understood.
struct PhraseTests {
  private let home: Home
  private let ref = "2020-07-03T22:00:00+07:00"

  init() throws { home = try Home() }

  private struct Answer: Decodable {
    let understood: Bool
    let boundary: String?
    let precision: String?
    let due: String?
    let lateFrom: String?
    let suggestion: String?
  }

  private func answer(_ arguments: String...) async throws -> Answer {
    let finished = try await home.run(["when"] + arguments + ["--ref", ref, "--json"])
    return try JSONDecoder().decode(Answer.self, from: Data(finished.output.utf8))
  }

  @Test func `a phrase is echoed with weekday, year and zone`() async throws {
    let text = try await home.output("when", "0h 4/7", "--ref", ref, "--lang", "vi")
    #expect(text.contains("T7 04/07/2020"))
    #expect(text.contains("2020-07-04T00:00:00+07:00"))
    #expect(text.contains("02:00:00"))
  }

  @Test func `JSON has boundary, precision, due and lateFrom`() async throws {
    let answer = try await answer("trước 30/6")
    #expect(answer.boundary == "before")
    #expect(answer.precision == "day")
    #expect(answer.due == "2020-06-30T00:00:00+07:00")
    #expect(answer.lateFrom == "2020-07-01T00:00:00+07:00")
  }

  @Test func `words without quotes make one phrase`() async throws {
    #expect(try await answer("0h", "4/7").due == "2020-07-04T00:00:00+07:00")
  }

  @Test func `several phrases make an array`() async throws {
    let finished = try await home.run("when", "0h 4/7", "trước 30/6", "--ref", ref, "--json")
    #expect(try JSONDecoder().decode([Answer].self, from: Data(finished.output.utf8)).count == 2)
  }

  @Test func `a phrase that is refused ends with 65 and says what to write`() async throws {
    let finished = try await home.run("when", "5 days", "--ref", ref, "--json")
    #expect(finished.status == 65)
    #expect(finished.errors.contains("in 5 days"))
    #expect(try await answer("5 days").suggestion == "in 5 days")
  }

  @Test func `no phrase is a wrong usage`() async throws {
    #expect(try await home.run("when").status == 64)
  }

  @Test func `a batch answers row by row, empty where it refuses`() async throws {
    let table = """
      id\tlang\tphrase\tref
      1\tvi\t0h 4/7\t2020-07-03T22:00:00+07:00
      2\ten\tsometime\t2020-07-03T22:00:00+07:00

      """
    let finished = try await home.run("when", "--batch", "-", input: table)
    #expect(finished.status == 0)
    let rows = finished.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(rows.first == ["id", "at", "grain", "due", "until", "flag"])
    #expect(rows.dropFirst().first?.dropFirst(3).first == "2020-07-04T00:00:00+07:00")
    #expect(rows.last == ["2", "", "", "", "", ""])
  }

  @Test func `a batch without its columns is bad data and a missing file no input`() async throws {
    #expect(try await home.run("when", "--batch", "-", input: "a\tb\n").status == 65)
    #expect(try await home.run("when", "--batch", home.folder + "/none.tsv").status == 66)
  }
}
