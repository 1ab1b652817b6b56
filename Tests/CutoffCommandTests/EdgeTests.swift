import Foundation
import Testing

/// What is typed, piped in or printed at the edges of the program.
struct EdgeTests {
  private let home: Home
  private let now = "2020-07-03T22:00:00+07:00"

  init() throws { home = try Home() }

  @Test(arguments: [
    ["list", "--\u{1B}]0;x\u{7}"], ["list", "--lang", "\u{1B}]0;x\u{7}"], ["list", "--color", "\u{1B}[31m"],
    ["event", "a", "b", "--kind", "\u{1B}[31m"], ["event", "a", "b", "--talks", "\u{1B}[31m"],
    ["check", "a", "--\u{9B}31m"], ["\u{1B}[31m"], ["keys", "\u{1B}[31m"], ["observe", "a", "\u{1B}[31m"],
    ["list", "--generate-completion-script", "\u{1B}[31m"],
  ])
  func `what the parser refuses is told without control characters`(arguments: [String]) async throws {
    let finished = try await home.run(arguments)
    #expect(finished.status == 64)
    let raw = (finished.output + finished.errors).unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n"
    }
    #expect(raw.isEmpty)
  }

  @Test(arguments: ["0", "-5", "1", "26", "39", "99999999", "abc", ""])
  func `help comes whatever width the environment makes up`(columns: String) async throws {
    for arguments in [["--help"], ["event", "--help"], ["list", "--no-such-option"]] {
      let finished = try await home.run(arguments, environment: ["COLUMNS": columns, "LINES": columns])
      #expect(finished.status == (arguments.last == "--help" ? 0 : 64))
      #expect((finished.output + finished.errors).contains("cutoff"))
    }
  }

  @Test func `a limit of the size of files is told, and the file stays as it was`() async throws {
    _ = try await home.output("init", home.store)
    let id = try await home.output(
      "new", "Portal", "--provider", "A", "--customer", "B", "--store", home.store
    )
    .line
    let path = "\(home.store)/incidents/\(id).json"
    let before = FileManager.default.contents(atPath: path)
    let limited = Process()
    limited.executableURL = URL(fileURLWithPath: "/bin/sh")
    let long = String(repeating: "x", count: 4_000)
    limited.arguments = [
      "-c", "ulimit -f 1; exec \"$0\" note \(id) \(long) --store '\(home.store)'", try Program.path(),
    ]
    limited.environment = ["HOME": home.store + "-home", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    limited.standardError = FileHandle.nullDevice
    try limited.run()
    limited.waitUntilExit()
    #expect(limited.terminationReason == .exit)
    #expect(limited.terminationStatus == 74)
    #expect(FileManager.default.contents(atPath: path) == before)
  }

  @Test func `next is at most 200 cells wide`() async throws {
    let format = String(repeating: "{title} 数 ", count: 60)
    let line = try await home.output("next", "--sample", "--now", now, "--format", format).line
    #expect(line.hasSuffix("…"))
    #expect(line.count <= 200 && line.count > 150)
  }

  @Test func `a new incident without a title says that the title is missing`() async throws {
    _ = try await home.output("init", home.store)
    let finished = try await home.run(
      "new", "", "--provider", "A", "--customer", "B", "--store", home.store, "--lang", "en")
    #expect(finished.status == 65)
    #expect(finished.errors.hasPrefix("cutoff: TITLE: missing"))
  }

  // MARK: --as-of

  @Test func `a future as-of is a wrong usage that says why`() async throws {
    let finished = try await home.run("list", "--sample", "--as-of", "2090-01-01", "--lang", "en")
    #expect(finished.status == 64)
    #expect(finished.errors.contains("--as-of '2090-01-01'") && finished.errors.contains("--now"))
    #expect(finished.output.isEmpty)
  }

  @Test func `an as-of after a given now is in the future, and one before a later now is not`() async throws {
    let later = ["--as-of", "2020-07-04T08:00:00+07:00"]
    #expect(try await home.run(["list", "--sample", "--now", now] + later).status == 64)
    #expect(
      try await home.run("list", "--sample", "--as-of", "2090-01-01", "--now", "2090-02-01T00:00:00Z").status
        == 0)
  }

  @Test func `as of today means now, as the day is not over`() async throws {
    let today = try await home.output("list", "--sample", "--json", "--as-of", "3/7/2020", "--now", now)
    let exact = try await home.output("list", "--sample", "--json", "--as-of", now, "--now", now)
    #expect(today == exact)
  }

  // MARK: when --batch

  private let table = "id\tlang\tphrase\tref\n1\u{1B}[31m\tvi\t0h 4/7\t2020-07-03T22:00:00+07:00\n"

  @Test func `a batch prints no control character of an id`() async throws {
    let text = try await home.run("when", "--batch", "-", input: table).output
    #expect(text.contains("1␛[31m\t2020-07-04T00:00:00+07:00\t"))
  }

  @Test func `a batch may begin with a byte order mark`() async throws {
    let finished = try await home.run("when", "--batch", "-", input: "\u{FEFF}" + table)
    #expect(finished.status == 0)
    #expect(finished.output.split(separator: "\n").count == 2)
  }

  @Test func `a batch may be a pipe or the device of the standard input`() async throws {
    #expect(try await home.run("when", "--batch", "/dev/stdin", input: table).output.contains("2020-07-04"))
    let pipe = home.folder + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let text = table
    let writer = Task.detached {
      try FileHandle(forWritingTo: URL(fileURLWithPath: pipe)).write(contentsOf: Data(text.utf8))
    }
    let finished = try await home.run("when", "--batch", pipe)
    try await writer.value
    #expect(finished.output.contains("2020-07-04"))
  }

  @Test func `a folder instead of a batch is called one`() async throws {
    let finished = try await home.run("when", "--batch", home.folder)
    #expect(finished.status == 66)
    #expect(finished.errors.contains("Is a directory"))
  }

  @Test(.timeLimit(.minutes(15)))
  func `a theme that is a pipe which nobody writes to is told`() async throws {
    let pipe = home.folder + "/pipe.yaml"
    #expect(mkfifo(pipe, 0o600) == 0)
    let finished = try await home.run("theme", "check", pipe)
    #expect(finished.status == 65)
    #expect((finished.output + finished.errors).contains(pipe))
  }

  #if os(Linux)
    @Test(arguments: [["--help"], ["--version"], ["list", "--help"], ["keys"], ["list", "--sample"]])
    func `what cannot be printed ends with 74`(arguments: [String]) async throws {
      let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
      let finished = try await home.run(arguments, output: full)
      #expect(finished.status == 74)
      #expect(finished.errors.contains("No space left on device"))
    }

    @Test func `a write whose id cannot be printed says that it is saved, with the id`() async throws {
      let incident = try await home.madeIncident()
      let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
      let finished = try await home.run(
        ["event", incident, "họp", "--store", home.store, "--lang", "en"], output: full)
      #expect(finished.status == 74)
      let words = try #require(finished.errors.split(separator: "\n").first { $0.contains("saved") })
      let id = try #require(words.split(separator: " ").last)
      let file = try home.text(of: home.store + "/incidents/" + incident + ".json")
      #expect(id.count == 26 && file.contains(id))
    }
  #endif
}
