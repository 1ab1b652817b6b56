import Foundation
import Testing

/// `cutoff --linear` with lines from a pipe: a playbook.
@Suite struct LinearCommandTests {
  @Test
  func `a playbook saves, prints words and line feeds only, and ends at the first refusal with its code`()
    async throws
  {
    let home = try Home()
    _ = try await home.run("init", home.store)
    let made = try await home.run(
      "new", "Data centre", "--provider", "Viettel IDC", "--customer", "Hà Nội", "--zone", "Asia/Ho_Chi_Minh",
      "--store",
      home.store)
    #expect(made.status == 0)
    let lines = [
      "next", "event The crew is on the way", "", "read all", "no such thing", "event Never heard", "",
    ]
    let played = try await home.run(
      "--linear", "--store", home.store, "--lang", "en", input: lines.joined(separator: "\n") + "\n")
    #expect(played.status == 65)
    #expect(played.output.contains("\"no such thing\" is not understood"))
    #expect(played.output.contains("Saved") && !played.output.contains("Never heard"))
    let isPlain = played.output.unicodeScalars.allSatisfy {
      $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x7F)
    }
    #expect(isPlain)
    let shown = try await home.run("show", "data", "--store", home.store, "--lang", "en")
    #expect(shown.output.contains("The crew is on the way"))
    let json = try await home.run(
      "--linear", "--json-lines", "--store", home.store, "--lang", "en", input: "next\n")
    #expect(json.status == 0)
    #expect(
      json.output.split(separator: "\n").allSatisfy { $0.hasPrefix("{\"kind\":\"answer\",\"text\":\"") })
  }
}
