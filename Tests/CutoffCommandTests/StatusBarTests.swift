import Foundation
import Testing

/// `next` for programs that give some signs a meaning.
struct StatusBarTests {
  private let home: Home

  init() throws { home = try Home() }

  private func line(_ title: String, _ options: String...) async throws -> String {
    _ = try await home.output("init", home.store)
    _ = try await home.output("new", title, "--provider", "A", "--customer", "B", "--store", home.store)
    let arguments = ["next", "--format", "{title}", "--store", home.store] + options
    return try await home.run(arguments).output.line
  }

  @Test func `signs that steer tmux are quoted for it`() async throws {
    let line = try await line("X #[bg=red]RED #{host} #(id) %H #H", "--for", "tmux")
    #expect(line == "X ##[bg=red]RED ##{host} ##(id) %H ##H")
  }

  @Test func `runs of signs are as long as tmux shows them once`() async throws {
    #expect(try await line("a## b##[x] c### d", "--for", "tmux") == "a###### b####[x] c########## d")
  }

  @Test func `stand-ins for signs are quoted too`() async throws {
    _ = try await line("≠[bg=red]")
    let arguments = ["next", "--format", "{title}", "--store", home.store, "--for", "tmux"]
    let finished = try await home.run(arguments, environment: ["CUTOFF_ASCII": "1"])
    #expect(finished.output.line == "##[bg=red]")
  }

  @Test func `without a reader the line stays as it is`() async throws {
    #expect(try await line("X #[bg=red]") == "X #[bg=red]")
  }
}
