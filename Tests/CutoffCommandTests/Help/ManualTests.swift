import Foundation
import Testing

/// Help, manual and completions tell the same commands and options.
struct ManualTests {
  private let home: Home

  init() throws { home = try Home() }

  /// With CUTOFF_RECORD=1 the pages are written anew, and the test fails so that nobody records by accident.
  @Test func `the pages that are made are those of the program`() async throws {
    for page in try await home.output("man").split(separator: "\n").map(String.init) {
      let made = try await home.output("man", page)
      if ProcessInfo.processInfo.environment["CUTOFF_RECORD"] == "1" {
        try made.write(to: Pages.folder.appendingPathComponent(page), atomically: true, encoding: .utf8)
        Issue.record("\(page) was recorded")
      }
      #expect(try Pages.text(page) == made, "\(page): CUTOFF_RECORD=1 writes it anew")
    }
    #expect(try await home.run("man", "nothing.1").status == 66)
  }

  @Test func `every command and option is in help, manual and completion`() async throws {
    let commands = try await Declared.of(home).all()
    let groups = Set(commands.map { $0.path.dropLast().joined(separator: " ") })
    let bash = Script.functions(try await home.output("--generate-completion-script", "bash"))
    let program = Manual(try Pages.text("cutoff.1"))
    let vietnamese = Manual(try Pages.text("vi/man1/cutoff.1"))
    // A start for each command that there is would take too long: help is asked of some.
    let asked: Set<String> = ["list", "deadline", "import", "export"]
    for (path, command) in commands {
      let name = path.joined(separator: " ")
      let own = try? Manual(Pages.text("cutoff-\(command.commandName).1"))
      let section = path.count == 2 ? own?.items ?? program.sections[name] : program.sections[name]
      let completed = Script.options(bash["_" + path.joined(separator: "_")] ?? [])
      let help =
        asked.contains(command.commandName) ? try await home.output(command.commandName, "--help") : nil
      #expect(path.count == 1 || program.sections[name] != nil, "manual: \(name)")
      #expect(path.count != 2 || vietnamese.words.contains(command.commandName), "vi: \(name)")
      for argument in command.arguments ?? [] {
        let isShared =
          argument.sectionTitle == "Shared options" || ["help", "version"].contains(argument.valueName)
        let items = isShared ? program.sections["SHARED OPTIONS"] : section
        for option in argument.typed {
          let place = "\(name) \(option)"
          #expect(completed.contains(option), "completion: \(place)")
          #expect(groups.contains(name) || items?.contains(option) ?? false, "manual: \(place)")
          #expect(!isShared || vietnamese.items.contains(option), "vi: \(place)")
          #expect(help?.contains(option) ?? true, "help: \(place)")
        }
        guard argument.typed.isEmpty else { continue }
        #expect(section?.contains(argument.valueName) ?? false, "manual: \(name) \(argument.valueName)")
        #expect(help?.contains("<\(argument.valueName)>") ?? true, "help: \(name) \(argument.valueName)")
      }
    }
  }

  @Test func `mandoc finds nothing to say`() async throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/mandoc") else { return }
    let pages = try FileManager.default.subpathsOfDirectory(atPath: Pages.folder.path).filter {
      $0.contains(".")
    }
    #expect(pages.count >= 5)
    // That the other pages are not installed is no fault of theirs.
    let finished = try await home.shell(
      "cd \"$1\" && mandoc -Tlint \(pages.sorted().joined(separator: " ")) | grep -v 'referenced manual not found'; true",
      Pages.folder.path)
    #expect(finished.output == "")
    #expect(finished.errors == "")
  }

  @Test func `the recipes do what they say`() async throws {
    let id = try await home.madeIncident()
    let recipes = Pages.plain(try Pages.text("cutoff-recipes.7")).replacing("\\e", with: "\\")
      .components(separatedBy: ".Bd -literal\n").dropFirst().compactMap {
        $0.components(separatedBy: "\n.Ed").first
      }
    #expect(recipes.count == 8)
    let has = { (tool: String) in FileManager.default.isExecutableFile(atPath: "/usr/bin/" + tool) }
    let needs = ["jq", "jq", "awk", "jq", "openssl", "jq", "jq"]
    let inputs = [
      "alertmanager.json":
        #"{"alerts":[{"status":"firing","labels":{"cutoff":"\#(id)"},"fingerprint":"f1","startsAt":"2020-07-03T13:00:00Z","endsAt":"0001-01-01T00:00:00Z"},{"status":"firing","labels":{}}]}"#,
      "kuma.json": #"{"heartbeat":{"status":0,"time":"2020-07-03 13:10:00.123","msg":"no"}}"#,
      "blackbox.txt": "# HELP\nprobe_ssl_earliest_cert_expiry 1.9e+09\nprobe_success 0\n",
      "rdap.json":
        #"{"events":[{"eventAction":"registration","eventDate":"2001-01-01T00:00:00Z"},{"eventAction":"expiration","eventDate":"2031-05-06T04:00:00Z"}]}"#,
      "tasks.json":
        #"[{"uuid":"u1","status":"pending","description":"gọi trực ban","due":"20200704T030000Z"},{"uuid":"u2","status":"completed","description":"x"}]"#,
      "sheet.csv":
        "incident,provider,customer,record,kind,label,due\nCáp quang,VNPT,Sở Y tế,deadline,cutoff,cắt cáp,2031-02-03T08:00:00+07:00\n",
    ]
    for (name, text) in inputs { try home.write(Array(text.utf8), to: home.folder + "/" + name) }
    var script = "cutoff() { \"$CUTOFF\" \"$@\" --store \"$1\"; }\n".replacing(
      "\"$1\"", with: "'\(home.store)'")
    script += "set -e\n"
    if has("openssl") {
      script +=
        "openssl req -x509 -newkey ed25519 -nodes -keyout key.pem -out certificate.pem -days 30 -subj /CN=x 2>/dev/null\n"
    }
    for (place, recipe) in recipes.enumerated() {
      guard place >= needs.count || has(needs[place]) else { continue }
      guard place != 3 || has("awk") else { continue }
      script += recipe.replacing("ID", with: id) + "\n"
    }
    let finished = try await home.shell(script)
    #expect(finished.status == 0, "\(finished.errors)")
    let shown = try await home.output(
      "show", id, "--json", "--store", home.store)
    if has("jq"), has("openssl") {
      for word in [
        "alertmanager", "Uptime Kuma", "blackbox", "2030-03-17", "2031-05-06", "gọi trực ban",
        "certificateExpiry",
      ] {
        #expect(shown.contains(word), "\(word)")
      }
    }
    #expect(try await home.output("list", "--store", home.store).contains("Cáp quang"))
  }
}
