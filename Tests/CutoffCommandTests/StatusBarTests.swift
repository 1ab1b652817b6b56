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

  @Test func `each reader gets the line quoted for it`() async throws {
    let title = #"#[bg=red] %{F#f00} %n <b>&"' $(id) `id` \u \$HOME %%{x}"#
    #expect(try await line(title, "--for", "zsh") == title.replacingOccurrences(of: "%", with: "%%"))
    let next = ["next", "--format", "{title}", "--store", home.store, "--for"]
    let polybar = #"#[bg=red] %%{F#f00} %n <b>&"' $(id) `id` \u \$HOME %%%{x}"#
    #expect(try await home.run(next + ["polybar"]).output.line == polybar)
    let object = { (text: String) in
      try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
    let waybar = try object(try await home.run(next + ["waybar"]).output)
    let pango = title.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
      .replacingOccurrences(of: "'", with: "&#39;")
    #expect(waybar["text"] as? String == pango && waybar["class"] as? String == "open")
    #expect((waybar["tooltip"] as? String)?.hasPrefix(pango + "\nA → B") == true)
    #expect(waybar["percentage"] as? Int == 0)
    let i3 = try object(try await home.run(next + ["i3blocks"]).output)
    #expect(i3["full_text"] as? String == title && i3["color"] as? String == "#8A8A8A")
    #expect(i3["markup"] as? String == "none")
  }

  /// Bash itself says what it shows.
  @Test func `a prompt of bash shows the title and runs nothing of it`() async throws {
    let title = #"$(touch ran) `touch ran` \u \\$HOME \$ $HOME"#
    _ = try await line(title)
    let shown = try await home.shell(
      #"bash -c 'prompt=$("$0" next --format "{title}" --store "$1" --for bash); printf "%s" "${prompt@P}"' "$CUTOFF" "$1""#,
      home.store)
    #expect(shown.output == title)
    #expect(!FileManager.default.fileExists(atPath: home.folder + "/ran"))
  }

  @Test func `the class is that of a cut, else of the band, and none without incidents`() async throws {
    _ = try await home.output("init", home.store)
    let next = ["next", "--for", "waybar", "--store", home.store, "--now", "2020-07-03T23:00:00+07:00"]
    let empty = #"{"text":"","tooltip":"","class":"none","percentage":0}"#
    #expect(try await home.run(next).output.line == empty)
    #expect(try await home.run(["next", "--for", "tmux", "--store", home.store]).output.isEmpty)
    let id = try await home.output(
      "new", "X", "--provider", "A", "--customer", "B", "--cutoff", "0h 4/7/2020", "--store", home.store,
      "--now",
      "2020-07-03T20:00:00+07:00", "--lang", "vi"
    ).line
    #expect(try await home.run(next).output.contains(#""class":"now","percentage":98"#))
    _ = try await home.output(
      "event", id, "cut", "--kind", "cut", "--store", home.store, "--now", "2020-07-03T22:30:00+07:00")
    #expect(try await home.run(next).output.contains(#""class":"cut""#))
  }

  @Test func `following prints a line when it is another one, and ends with its reader`() async throws {
    _ = try await line("Một")
    // Two lines of a countdown that no reader takes any more after the second.
    let finished = try await home.shell(
      #""$CUTOFF" next --follow --store "$1" --format '{title}' | { read -r a; "$CUTOFF" delete Một --store "$1" >/dev/null; read -r b; echo "$a|$b"; }"#,
      home.store)
    #expect(finished.status == 0 && finished.output == "Một|\n")
  }

  @Test func `without a reader the line stays as it is`() async throws {
    #expect(try await line("X #[bg=red]") == "X #[bg=red]")
  }
}
