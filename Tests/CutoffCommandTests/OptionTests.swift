import Foundation
import Testing

/// Options of every command: where they may stand, and what the environment says without them.
struct OptionTests {
  private let home: Home
  private let now = "2020-07-03T22:00:00+07:00"

  init() throws { home = try Home() }

  @Test func `options work before and after the command's name`() async throws {
    let before = try await home.output("--sample", "--now", now, "--lang", "vi", "list")
    let after = try await home.output("list", "--sample", "--now", now, "--lang", "vi")
    let around = try await home.output("--sample", "list", "--now", now, "--lang", "vi")
    #expect(before.contains("SÁT GIỜ"))
    #expect(before == after)
    #expect(before == around)
  }

  @Test func `options before a command of two words count too`() async throws {
    try FileManager.default.createDirectory(atPath: home.folder + "/t", withIntermediateDirectories: true)
    try home.write(Array("palette: 1\n".utf8), to: home.folder + "/t/mine.yaml")
    for arguments in [["--themes-dir", "t", "theme", "list"], ["theme", "list", "--themes-dir", "t"]] {
      #expect(try await home.run(arguments).errors.contains("mine.yaml"))
    }
  }

  @Test func `the store of the command line goes before the environment's`() async throws {
    _ = try await home.madeIncident()
    let elsewhere = ["CUTOFF_STORE": home.folder + "/nowhere"]
    #expect(try await home.run("list", environment: elsewhere).status == 66)
    #expect(try await home.run("list", "--store", home.store, environment: elsewhere).status == 0)
    #expect(try await home.run("list", environment: ["CUTOFF_STORE": home.store]).output.contains("cong-"))
  }

  @Test(
    arguments: [
      ([:], "STATE"), (["LANG": "vi_VN.UTF-8"], "TRẠNG THÁI"), (["LC_ALL": "vi_VN"], "TRẠNG THÁI"),
      (["LC_ALL": "C", "LANG": "vi_VN"], "STATE"), (["CUTOFF_LANG": "vi", "LC_ALL": "C"], "TRẠNG THÁI"),
      (["LC_MESSAGES": "vi_VN", "LC_ALL": ""], "TRẠNG THÁI"),
      (["LC_ALL": "vi_VN", "LC_MESSAGES": "en_US"], "TRẠNG THÁI"),
    ] as [([String: String], String)])
  func `the language comes from the environment`(
    environment: [String: String], word: String
  ) async throws {
    let finished = try await home.run("list", "--sample", "--now", now, environment: environment)
    #expect(finished.output.hasPrefix(word))
  }

  @Test func `the language of the command line goes first`() async throws {
    let finished = try await home.run(
      "list", "--sample", "--now", now, "--lang", "en", environment: ["CUTOFF_LANG": "vi"])
    #expect(finished.output.hasPrefix("STATE"))
  }

  @Test(arguments: [
    ("Asia/Ho_Chi_Minh", "+07:00"), (":Asia/Tokyo", "+09:00"), ("/usr/share/zoneinfo/Asia/Kolkata", "+05:30"),
    ("ICT-7", "+07:00"), ("UTC", "Z"),
  ])
  func `the zone comes from TZ`(name: String, offset: String) async throws {
    let finished = try await home.run("when", "2020-07-03 22:00", "--json", environment: ["TZ": name])
    #expect(finished.output.contains("\"due\": \"2020-07-03T22:00:00\(offset)\""))
  }

  @Test func `an unknown TZ is said and UTC taken`() async throws {
    let finished = try await home.run("when", "2020-07-03 22:00", "--json", environment: ["TZ": "Nowhere/X"])
    #expect(finished.errors.contains("Nowhere/X"))
    #expect(finished.output.contains("22:00:00Z"))
  }

  private func new(_ language: String, _ zone: [String] = [], _ variables: [String: String] = ["TZ": "UTC"])
    async throws -> Finished
  {
    try await home.run(
      [
        "new", "Portal", "--provider", "A", "--customer", "B", "--cutoff", "8h 4/12/2026", "--lang", language,
        "--store", home.store,
      ] + zone, environment: variables)
  }

  @Test func `an incident is never silently in UTC where nobody set a zone`() async throws {
    _ = try await home.output("init", "--store", home.store)
    let refused = try await new("en")
    #expect(refused.status == 65 && refused.errors.contains("--zone"))
    let offered = try await new("vi")
    #expect(offered.status == 0 && offered.errors.contains("Asia/Ho_Chi_Minh"))
    let meant = try await new("en", ["--zone", "UTC"])
    #expect(meant.status == 0 && !meant.errors.contains("names no zone"))
    let listed = try await home.output("list", "--store", home.store, "--json")
    #expect(listed.contains("2026-12-04T08:00:00+07:00") && listed.contains("2026-12-04T08:00:00Z"))
  }

  @Test func `a phrase read in UTC because nobody set a zone says so`() async throws {
    let english = try await home.run("when", "8h 4/12/2026", environment: ["TZ": "UTC"])
    #expect(english.errors.contains("UTC is taken"))
    let vietnamese = try await home.run("when", "8h 4/12/2026", "--lang", "vi", environment: ["TZ": "UTC"])
    #expect(vietnamese.errors.contains("Asia/Ho_Chi_Minh") && vietnamese.output.contains("+07"))
    let named = try await home.run("when", "8h 4/12/2026", "--zone", "UTC", environment: ["TZ": "UTC"])
    #expect(named.errors.isEmpty)
  }

  @Test func `times may be phrases in the viewer's zone`() async throws {
    let phrase = try await home.output("list", "--sample", "--as-of", "3/7/2020 16:00", "--json")
    let exact = try await home.output("list", "--sample", "--as-of", "2020-07-03T16:00:00+07:00", "--json")
    #expect(phrase == exact)
  }

  @Test func `a day means its end`() async throws {
    let day = try await home.output("list", "--sample", "--as-of", "3/7/2020", "--json")
    let end = try await home.output("list", "--sample", "--as-of", "2020-07-03T23:59:59+07:00", "--json")
    #expect(day == end)
  }

  @Test(
    arguments: [
      (["--nonsense"], 64), (["nonsense"], 64), (["list", "--store"], 64), (["list", "--lang", "fr"], 64),
      (["list", "--zone", "Mars/Base"], 64), (["list", "--color", "many"], 64),
      (["list", "--sample", "--store", "x"], 64), (["list", "--as-of", "sometime"], 65),
      (["list", "--now", "31/4"], 65), (["show"], 64), (["theme"], 0), (["--version"], 0), (["--help"], 0),
    ] as [([String], Int32)])
  func `the command line ends with the codes of sysexits`(arguments: [String], status: Int32) async throws {
    #expect(try await home.run(arguments).status == status)
  }

  @Test func `errors go to the standard error and data to the standard output`() async throws {
    let finished = try await home.run("list", "--nonsense")
    #expect(finished.output.isEmpty)
    #expect(finished.errors.contains("--nonsense"))
  }

  @Test func `what was typed cannot steer a terminal either`() async throws {
    let finished = try await home.run("list", "--\u{1B}[31m")
    #expect(finished.status == 64)
    #expect(finished.errors.contains("␛[31m"))
    #expect(!finished.errors.contains("\u{1B}"))
  }

  @Test func `what data contains cannot steer a terminal`() async throws {
    _ = try await home.output("init", home.store)
    let arguments = ["new", "a\u{1B}[31mb\u{202E}c", "--provider", "A\u{9B}", "--customer", "B"]
    let id = try await home.run(arguments + ["--store", home.store]).output.line
    for command in [["show", id], ["list"], ["next", "--format", "{title}"]] {
      let text = try await home.run(command + ["--store", home.store]).output
      #expect(text.contains("a␛[31mb"))
      #expect(!text.unicodeScalars.contains { ["\u{1B}", "\u{202E}", "\u{9B}"].contains($0) })
    }
  }

  @Test func `every option and argument is explained with an example`() async throws {
    struct Dump: Decodable { let command: Command }
    struct Command: Decodable {
      let commandName: String
      let arguments: [Argument]?
      let subcommands: [Command]?
      var all: [Command] { [self] + (subcommands ?? []).flatMap(\.all) }
    }
    struct Argument: Decodable {
      let valueName: String
      let abstract: String?
    }
    let dump = try await home.output("--experimental-dump-help")
    let root = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
    let commands = root.all.filter { $0.commandName != "help" }
    #expect(commands.count > 20)
    for command in commands {
      for argument in command.arguments ?? [] where !["help", "version"].contains(argument.valueName) {
        let isExplained = argument.abstract?.contains("e.g.") ?? false
        #expect(isExplained, "\(command.commandName) \(argument.valueName): \(argument.abstract ?? "")")
      }
    }
  }

  @Test func `a reader that goes away is no error`() async throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let finished = try await home.run(["keys"], output: pipe.fileHandleForWriting)
    #expect(finished.status == 0)
    #expect(finished.errors.isEmpty)
  }

  #if os(Linux)
    @Test func `output that cannot be written is an error`() async throws {
      let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
      let finished = try await home.run(["keys"], output: full)
      #expect(finished.status == 74)
      #expect(finished.errors.contains("ENOSPC") || finished.errors.contains("No space"))
    }
  #endif
}
