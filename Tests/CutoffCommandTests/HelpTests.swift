import Foundation
import Testing

/// Helps and what is said of a slip of the finger.
struct HelpTests {
  private struct Dump: Decodable { let command: Command }
  private struct Command: Decodable {
    let commandName: String
    let discussion: String?
    let superCommands: [String]?
    let subcommands: [Command]?
    var all: [Command] { [self] + (subcommands ?? []).flatMap(\.all) }

    /// The command lines behind "Example:".
    var examples: [String] {
      let text = (discussion ?? "").replacingOccurrences(of: "Examples:", with: "Example:")
      return text.components(separatedBy: "Example:").dropFirst().flatMap { part in
        let sentence = part.replacing(/\. [A-Z].*/.dotMatchesNewlines(), with: "")
        return sentence.split(separator: ";").map {
          $0.trimmingCharacters(in: .whitespacesAndNewlines.union(["."]))
        }.filter { $0.hasPrefix("cutoff ") }
      }
    }
  }

  private static func commands(_ home: Home) async throws -> [Command] {
    let dump = try await home.output("--experimental-dump-help")
    return try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command.all
      .filter { $0.commandName != "help" && $0.commandName != "cutoff" }
  }

  /// Of what a usage line says the rest is wrapped by the parser.
  @Test func `no line of a help is wider than 80 columns`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/cutoff").path
    var found = 0
    for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init()
    where name.hasSuffix(".swift") {
      let text = try String(contentsOfFile: root + "/" + name, encoding: .utf8)
      for match in text.matches(of: /usage:\s*(?:"""(.*?)"""|"([^"]*)")/.dotMatchesNewlines()) {
        found += 1
        for line in (match.1 ?? match.2 ?? "").split(separator: "\n") {
          let width = line.trimmingCharacters(in: .whitespaces).count
          #expect(width <= 73, "\(name): \(line)")
        }
      }
      // The parser makes a usage of all options where there is none.
      if text.contains("CommandConfiguration(") { #expect(text.contains("usage:"), "\(name)") }
    }
    #expect(found > 40)
  }

  @Test func `every command has an example, and each example is a command that works`() async throws {
    let home = try Home()
    let demo = try await home.output("demo", "--lang", "vi").split(separator: "\n")
    let store = String(try #require(demo.last))
    let commands = try await Self.commands(home)
    var examples: [String] = []
    for command in commands {
      #expect(!command.examples.isEmpty, "\(command.commandName)")
      examples += command.examples
    }
    #expect(examples.count > 50)
    let script = """
      cutoff() { "$CUTOFF" "$@" --now '2020-07-04T12:00:00+07:00'; }
      export CUTOFF_STORE="$1" CUTOFF_LANG=vi
      shift
      for line; do
        (eval "$line") </dev/null >out 2>errors
        status=$?
        case $status in 64 | 65 | 69 | 7? | 1??) echo "$status $line"; cat errors ;; esac
      done
      """
    // What starts a dashboard, or another program, is not run here; nor what makes the next one mean another thing.
    let left = [
      "cutoff rescue", "cutoff delete", "cutoff merge-driver", "cutoff demo", "cutoff init", "cutoff sync",
    ]
    let run = examples.filter { line in !left.contains { line.hasPrefix($0) } && !line.contains(" --run ") }
    let finished = try await home.shell(script, arguments: [store] + run)
    #expect(finished.output.isEmpty, "\(finished.output)")
  }

  @Test(
    arguments: [
      (["--help"], "cutoff(1)"), (["list", "-h"], "cutoff(1)"), (["trash"], "cutoff(1)"),
      (["import", "--help"], "cutoff-import(1)"), (["help", "export"], "cutoff-export(1)"),
      (["config", "check", "--help"], "cutoff(5)"),
    ] as [([String], String)])
  func `a help ends with the page that is about it`(arguments: [String], page: String) async throws {
    let finished = try await Home().run(arguments)
    #expect(finished.output.hasSuffix("\n\nSee \(page).\n"), "\(finished.output.suffix(80))")
  }

  @Test func `a plain build says that it does not know what it is built from`() async throws {
    let line = try await Home().output("--version")
    #expect(line.wholeMatch(of: /\d+\.\d+\.\d+ \(unknown, not packaged\)\n/) != nil, "\(line)")
  }

  @Test(
    arguments: [
      (["lst"], "Did you mean 'list'?"), (["trash", "lst"], "Did you mean 'list'?"),
      (["help", "evnt"], "Did you mean 'event'?"),
      (["event", "x", "y", "--kind", "notce"], "mean 'notice'?"),
      (["list", "--lang", "vj"], "mean 'vi'?"), (["event", "x", "y", "--kidn", "z"], "mean '--kind'?"),
      (["list", "tilte:x", "--sample"], "is it title:?"),
      (["list", "--zone", "Europe/Lodnon", "--sample"], "is it Europe/London?"),
    ] as [([String], String)])
  func `a slip of the finger is told with what comes near`(arguments: [String], hint: String) async throws {
    let finished = try await Home().run(arguments)
    #expect(finished.status == 64 && finished.errors.contains(hint), "\(finished.errors)")
    #expect(finished.output.isEmpty)
  }

  @Test(arguments: ["UTC+7", "SE Asia Standard Time", "Hà Nội", "+07", "giờ Việt Nam"])
  func `a zone is named as people write it`(zone: String) async throws {
    let finished = try await Home().run("when", "2020-07-03 22:00", "--json", "--zone", zone)
    #expect(finished.output.contains("2020-07-03T22:00:00+07:00"), "\(finished.errors)")
  }

  @Test(
    arguments: [
      ["keys"], ["theme", "list"], ["config", "check"], ["config", "path"], ["config", "show"], ["check"],
      ["rescue", "list"], ["trash", "list"], ["list", "--envelope"], ["undo", "--dry-run"],
    ])
  func `what is printed can be had as JSON`(arguments: [String]) async throws {
    let home = try Home()
    _ = try await home.madeIncident()
    let finished = try await home.run(arguments + ["--json", "--store", home.store])
    #expect(finished.status == 0, "\(finished.errors)")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(finished.output.utf8)) }
  }

  @Test func `an empty store says which it is and what next`() async throws {
    let home = try Home()
    _ = try await home.output("init", home.store)
    let finished = try await home.run("list", "--store", home.store)
    #expect(finished.errors.contains(home.store) && finished.errors.contains(" new '<title>'"))
  }
}
