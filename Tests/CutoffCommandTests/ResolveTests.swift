import Foundation
import Testing

/// `resolve`: joins what git left, and settles what two people wrote differently.
struct ResolveTests {
  private let home: Home

  init() throws { home = try Home() }

  /// An incident whose title git could not merge, with an event on each side; gives its id and its file.
  private func conflicted() async throws -> (id: String, file: String) {
    let id = try await home.madeIncident()
    let file = home.store + "/incidents/\(id).json"
    let base = try home.text(of: file)
    var sides: [String] = []
    for name in ["Tên A", "Tên B"] {
      try home.write(Array(base.utf8), to: file)
      #expect(try await home.run("event", id, "ghi \(name)", "--store", home.store).status == 0)
      sides.append(
        try home.text(of: file).replacingOccurrences(of: "\"Cổng dịch vụ công\"", with: "\"\(name)\""))
    }
    let text = "<<<<<<< HEAD\n\(sides[0])||||||| base\n\(base)=======\n\(sides[1])>>>>>>> theirs\n"
    try home.write(Array(text.utf8), to: file)
    return (id, file)
  }

  @Test func `list and show go on with both versions and say how to join them`() async throws {
    let (id, file) = try await conflicted()
    let before = try home.text(of: file)
    let shown = try await home.run("show", id, "--store", home.store)
    #expect(shown.status == 0 && shown.output.contains("ghi Tên A") && shown.output.contains("ghi Tên B"))
    let listed = try await home.run("list", "--json", "--store", home.store)
    #expect(listed.errors.contains("cutoff resolve \(id)") && listed.output.contains("\"clash\""))
    #expect(try home.text(of: file) == before)
  }

  @Test func `another command is refused until the versions are joined`() async throws {
    let (id, file) = try await conflicted()
    let before = try home.text(of: file)
    let refused = try await home.run("event", id, "x", "--store", home.store)
    #expect(refused.status == 65 && refused.errors.contains("cutoff resolve \(id)"))
    #expect(try home.text(of: file) == before)
    #expect(try await home.run("check", home.store).status == 1)
  }

  @Test func `it joins both versions and prints what waits for a choice`() async throws {
    let (id, file) = try await conflicted()
    let joined = try await home.run("resolve", id, "--store", home.store)
    #expect(joined.status == 0)
    #expect(joined.output == "title: \"Tên B\" | \"Tên A\"\n")
    #expect(try !home.text(of: file).contains("<<<<<<<"))
    #expect(try await home.run("check", home.store).status == 0)
    #expect(try await home.run("event", id, "x", "--store", home.store).status == 0)
  }

  @Test(arguments: [("this", "Tên B"), ("that", "Tên A"), ("both", "Tên B / Tên A")])
  func `a choice settles the clash`(choice: String, title: String) async throws {
    let (id, _) = try await conflicted()
    #expect(try await home.output("resolve", id, choice, "--store", home.store).line == id)
    #expect(try await home.output("show", id, "--store", home.store).contains(title))
    #expect(try await home.output("resolve", id, "--store", home.store).isEmpty)
  }

  @Test func `where nothing waits it says so`() async throws {
    let id = try await home.madeIncident()
    #expect(try await home.output("resolve", id, "--store", home.store).isEmpty)
    #expect(try await home.run("resolve", id, "that", "--store", home.store).status == 66)
    #expect(try await home.run("resolve", id, "neither", "--store", home.store).status == 64)
  }
}
