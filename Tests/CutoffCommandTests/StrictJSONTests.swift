import CutoffStore
import Testing

/// What `--json` prints, read by a reader that refuses what JSON leaves open, as two members of one name.
struct StrictJSONTests {
  private let home: Home
  private let moments = [
    "2020-06-30T15:00:00+07:00", "2020-07-03T22:00:00+07:00", "2020-07-04T11:30:00+07:00",
  ]

  init() throws { home = try Home() }

  @Test(arguments: [
    ["list", "--json", "--sample"], ["list", "--json", "--envelope", "--sample"],
    ["show", "ha noi", "--json", "--sample"], ["show", "bamboo", "--json", "--sample"],
    ["when", "0h 4/7", "--json"], ["when", "5 days", "--json"],
  ])
  func `each member is told once`(command: [String]) async throws {
    for moment in moments {
      let printed = try await home.run(command + ["--now", moment]).output
      #expect(throws: Never.self) { try JSONReader.read(Array(printed.utf8), path: "printed") }
    }
  }

  @Test func `a window and a gap are told with their ends`() async throws {
    let id = try await home.madeIncident()
    let window = try await home.run(
      ["deadline", id, "Window", "--due", "8h 20/9/2020", "--until", "17h 20/9/2020", "--store", home.store])
    #expect(window.status == 0, "\(window.errors)")
    let printed = try await home.output("show", id, "--json", "--store", home.store)
    _ = try JSONReader.read(Array(printed.utf8), path: "printed")
    #expect(printed.contains("\"until\": \"2020-09-20T17:00:00+07:00\""))
    #expect(printed.contains("\"gaps\": []"))
  }

  @Test func `a window in the place of a date is one deadline with both ends`() async throws {
    let id = try await home.madeIncident()
    let window = try await home.run(
      ["deadline", id, "Window", "--due", "8h-11h30 ngày 20/9/2020", "--store", home.store, "--lang", "vi"])
    #expect(window.status == 0 && window.errors.contains("11:30"), "\(window.errors)")
    let printed = try await home.output("show", id, "--json", "--store", home.store)
    #expect(printed.contains("\"due\": \"2020-09-20T08:00:00+07:00\""))
    #expect(printed.contains("\"until\": \"2020-09-20T11:30:00+07:00\""))
  }
}
