import Foundation
import Testing

/// Changes that were put aside and cannot all be read.
@Suite struct RescueTests {
  @Test("A line that cannot be read outlives the rescue of the others, and is told")
  func keepsDamagedLine() async throws {
    let home = try Home()
    _ = try await home.madeIncident()
    let folder = home.folder + "/state/cutoff/rescue"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/a.jsonl"
    let damaged = #"{"half of a change": "\u001b[31m"#
    let store = URL(fileURLWithPath: home.store).resolvingSymlinksInPath().path
    try home.write(Array("{\"store\":\"\(store)\"}\n\(damaged)\n".utf8), to: path)
    for command in ["list", "restore"] {
      let finished = try await home.run("rescue", command, "--store", home.store, "--lang", "en")
      #expect(finished.errors.contains("1 line cannot be read and stays in \(path)"), "\(finished)")
    }
    #expect(try home.text(of: path).contains(damaged))
    // For scripts the same, with nothing else on the standard output.
    let restored = try await home.run("rescue", "restore", "--json", "--store", home.store)
    #expect(restored.output == "[]\n" && restored.errors.contains(path))
  }
}
