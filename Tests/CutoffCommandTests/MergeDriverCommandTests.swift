import Foundation
import Testing

/// `merge-driver`, as git calls it.
struct MergeDriverCommandTests {
  private let home: Home

  init() throws { home = try Home() }

  /// The same incident three times: the base, ours and theirs, each changed by its command.
  private func versions(ours: [String], theirs: [String]) async throws -> [String] {
    let id = try await home.madeIncident()
    let file = home.store + "/incidents/\(id).json"
    let base = try home.text(of: file)
    var paths = [home.folder + "/O"]
    try home.write(Array(base.utf8), to: paths[0])
    for (name, change) in [("A", ours), ("B", theirs)] {
      let arguments = [change[0], id] + change.dropFirst() + ["--store", home.store]
      #expect(try await home.run(arguments).status == 0)
      try home.write(Array(try home.text(of: file).utf8), to: home.folder + "/" + name)
      paths.append(home.folder + "/" + name)
      try home.write(Array(base.utf8), to: file)
    }
    return paths
  }

  @Test func `two clones' events are both there and git sees no conflict`() async throws {
    let paths = try await versions(
      ours: ["event", "bên A gọi"], theirs: ["event", "bên B gọi"])
    let finished = try await home.run(["merge-driver"] + paths + ["incidents/x.json"])
    #expect(finished.status == 0 && finished.output.isEmpty && finished.errors.isEmpty)
    let text = try home.text(of: paths[1])
    #expect(text.contains("bên A gọi") && text.contains("bên B gọi"))
    #expect(try await home.run("check", paths[1]).status == 0)
  }

  @Test func `a real clash ends with 1, names the file, and leaves a whole file with both`() async throws {
    let paths = try await versions(ours: ["event", "x"], theirs: ["event", "y"])
    for (path, title) in zip(paths.dropFirst(), ["Tên A", "Tên B"]) {
      let text = try home.text(of: path).replacingOccurrences(
        of: "\"Cổng dịch vụ công\"", with: "\"\(title)\"")
      try home.write(Array(text.utf8), to: path)
    }
    let finished = try await home.run(["merge-driver"] + paths + ["incidents/x.json"])
    #expect(finished.status == 1)
    #expect(finished.errors.contains("incidents/x.json") && finished.errors.contains("1 place"))
    let text = try home.text(of: paths[1])
    #expect(text.contains("Tên A") && text.contains("Tên B"))
    #expect(try await home.run("check", paths[1]).status == 0)
  }

  @Test func `a version that cannot be read ends with 65, names it, and writes nothing`() async throws {
    let paths = try await versions(ours: ["event", "x"], theirs: ["event", "y"])
    let before = try home.text(of: paths[1])
    try home.write(Array("{".utf8), to: paths[2])
    let finished = try await home.run(["merge-driver"] + paths)
    #expect(finished.status == 65)
    #expect(finished.errors.contains(paths[2] + ":1:"))
    #expect(try home.text(of: paths[1]) == before)
  }

  @Test func `a missing argument is a wrong command line`() async throws {
    #expect(try await home.run("merge-driver", "a", "b").status == 64)
  }
}
