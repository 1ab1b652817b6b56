import Foundation
import Testing

/// `show`, `next` and the choice of an incident by what was typed.
struct ShowTests {
  private let home: Home
  private let now = "2020-07-03T22:00:00+07:00"

  init() throws { home = try Home() }

  @Test func `show prints clock, axes, deadlines, contradictions and timeline`() async throws {
    let text = try await home.output("show", "ha noi", "--sample", "--now", now, "--lang", "vi")
    for part in [
      "CẮT SAU 02:00:00", "Cam kết    ✗ KHÔNG GIỮ", "trước 30/6", "Mâu thuẫn", "Không có chuyện dừng",
      "Cần trả lời", "(biết 3/7/2020 15:39)",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `nothing that became known later shows`() async throws {
    let text = try await home.output("show", "ha noi", "--sample", "--as-of", "2020-06-30T15:00:00+07:00")
    #expect(!text.contains("3/7/2020 15:39"))
    #expect(!text.contains("Không có chuyện dừng"))
  }

  @Test func `show as JSON has the standing of each promise and the records themselves`() async throws {
    struct Shown: Decodable {
      struct Promise: Decodable {
        let state: String
        let tellings: Int
      }
      struct Records: Decodable { let schema: Int }
      let promises: [Promise]
      let records: Records
    }
    let json = try await home.output(
      "show", "ha noi", "--sample", "--as-of", "2020-07-04T11:30:00+07:00", "--json")
    let shown = try JSONDecoder().decode(Shown.self, from: Data(json.utf8))
    #expect(shown.promises.map(\.state) == ["broken"])
    #expect(shown.promises.map(\.tellings) == [3])
    #expect(shown.records.schema == 1)
  }

  @Test(arguments: ["cong-dvc-ha-noi-242rfs", "cong-dvc", "HA NOI", "hanoi", "viettel"])
  func `an id, its beginning or words name the incident`(typed: String) async throws {
    let text = try await home.output("show", typed, "--sample", "--now", now)
    #expect(text.contains("cong-dvc-ha-noi-242rfs"))
  }

  @Test func `what fits several is refused with their ids`() async throws {
    let finished = try await home.run("show", "viet", "--sample", "--now", now, "--lang", "en")
    #expect(finished.status == 64)
    #expect(finished.errors.contains("bamboo-acv-8q8fne, cong-dvc-ha-noi-242rfs"))
  }

  @Test func `what fits nothing is no input`() async throws {
    let finished = try await home.run("show", "xyzzy", "--sample", "--now", now)
    #expect(finished.status == 66)
    #expect(finished.output.isEmpty)
  }

  @Test func `next is the most urgent incident on one line`() async throws {
    let text = try await home.output("next", "--sample", "--now", now, "--lang", "vi")
    #expect(text == "▲ SÁT GIỜ CẮT 02:00:00 Cổng DVC Hà Nội\n")
  }

  @Test func `next prints what its format names`() async throws {
    let text = try await home.output(
      "next", "--format", "{id}|{seconds}|{says}|{due}", "--sample", "--now", now, "--lang", "vi")
    #expect(text == "cong-dvc-ha-noi-242rfs|7200|từ 0h 4/7|2020-07-04T00:00:00+07:00\n")
  }

  @Test func `next refuses a name that it does not know`() async throws {
    let finished = try await home.run("next", "--format", "{colour}", "--sample")
    #expect(finished.status == 64)
    #expect(finished.errors.contains("{colour}"))
  }

  @Test func `next of an empty store prints nothing`() async throws {
    #expect(try await home.output("next").isEmpty)
  }

  @Test func `next as JSON is what the list has of the first, and null where there is none`() async throws {
    let list = try await home.output("list", "--json", "--sample", "--now", now)
    let next = try await home.output("next", "--json", "--sample", "--now", now)
    let first = try #require(JSONSerialization.jsonObject(with: Data(list.utf8)) as? [NSDictionary]).first
    #expect(try JSONSerialization.jsonObject(with: Data(next.utf8)) as? NSDictionary == first)
    #expect(try await home.output("next", "--json") == "null\n")
    let both = try await home.run("next", "--json", "--for", "tmux", "--sample", "--lang", "en")
    #expect(both.status == 64 && both.errors.contains("--json and --for do not go together"))
  }
}
