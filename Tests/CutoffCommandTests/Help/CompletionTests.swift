import Foundation
import Testing

/// What Tab offers, and that nothing in a store can do harm by it.
struct CompletionTests {
  private let home: Home

  init() throws { home = try Home() }

  @Test func `every value has a completion in every shell`() async throws {
    let commands = try await Declared.of(home).all()
    let bash = try await home.output("--generate-completion-script", "bash")
    let zsh = try await home.output("--generate-completion-script", "zsh")
    let fish = try await home.output("--generate-completion-script", "fish")
    let inBash = Script.functions(bash)
    let inZsh = Script.functions(zsh)
    let inFish = Script.commands(fish)
    for (path, command) in commands {
      let function = "_" + path.joined(separator: "_")
      let bash = Script.values(inBash[function] ?? [])
      let zsh = inZsh[function] ?? []
      let fish = inFish[path.joined(separator: " ")] ?? []
      for argument in command.arguments ?? [] where argument.takesValue {
        let place = "\(function) \(argument.valueName) \(argument.typed)"
        if let name = argument.typed.first(where: { $0.hasPrefix("--") }) {
          let value = bash[name] ?? ""
          #expect(
            value.hasPrefix("__cutoff_value ") || value.hasPrefix("__cutoff_add_comp"), "bash: \(place)")
          let spec = zsh.first { $0.contains(name + "[") || $0.contains(name + "}'[") }
          #expect(spec?.hasSuffix("}'") ?? false, "zsh: \(place)")
          let line = fish.first { $0.contains(" -l '\(name.dropFirst(2))' ") } ?? ""
          #expect(line.hasSuffix(" -rF") || line.contains(" -rfka '"), "fish: \(place)")
        } else {
          let start = ":\(argument.valueName.replacing(":", with: "\\:")):{__cutoff_"
          #expect(zsh.contains { $0.contains(start) }, "zsh: \(place)")
        }
      }
    }
    // A few whose meaning must not be lost.
    #expect(
      zsh.contains(":id:{__cutoff_value incident}'") && zsh.contains(":filter:{__cutoff_value filter}'"))
    for pair in [
      "'--store')\n        __cutoff_value folder", "'--zone')\n        __cutoff_value zone",
      "'--theme')\n        __cutoff_value theme", "'--by')\n        __cutoff_value party",
      "'--into')\n        __cutoff_value incident", "'--batch')\n        __cutoff_value file",
    ] {
      #expect(bash.contains(pair), "\(pair)")
    }
  }

  @Test func `each kind is answered from the store`() async throws {
    let id = try await home.madeIncident()
    _ = try await home.output("service", id, "Cổng DVC", "--store", home.store)
    let step = try await home.output("step", id, "Xin ý kiến Bộ", "--store", home.store).line
    let line = ["--", "cutoff", "step", id, "--store", home.store]
    func answer(_ kind: String, _ prefix: String) async throws -> [String] {
      let finished = try await home.run(["complete", kind, prefix] + line)
      #expect(finished.status == 0 && finished.errors.isEmpty)
      return finished.output.split(separator: "\n").map(String.init)
    }
    #expect(try await answer("incident", "") == [id])
    #expect(try await answer("incident", "cong") == [id])
    #expect(try await answer("incident", "'dịch v") == [id])
    #expect(try await answer("incident", "nothing") == [])
    #expect(try await answer("record", "xin") == [String(step.suffix(6))])
    #expect(try await answer("party", "\"tp h") == ["TP Hà Nội"])
    #expect(try await answer("party", "Viettel\\ I") == ["Viettel IDC"])
    #expect(try await answer("service", "c") == ["Cổng DVC"])
    #expect(try await answer("filter", "ba") == ["band:"])
    #expect(try await answer("filter", "band:n") == ["band:now"])
    #expect(try await answer("theme", "mo") == ["mono"])
    #expect(try await answer("zone", "Asia/Ho_") == ["Asia/Ho_Chi_Minh"])
    #expect(try await answer("command", "sho") == ["show"])
    #expect(try await answer("text", "") == [])
    let told = try await home.run(["complete", "--described", "incident", "co"] + line)
    #expect(told.output == id + "\tCổng dịch vụ công\n")
  }

  @Test func `whatever is wrong, Tab says nothing and ends well`() async throws {
    try home.write(Array("theme: [".utf8), to: home.folder + "/broken")
    let lines: [[String]] = [
      ["complete"], ["complete", "nonsense", "x"], ["complete", "incident", "--bad"],
      ["complete", "incident", "", "--", "cutoff", "show", "--store", home.folder + "/nowhere"],
      ["complete", "record", "", "--", "cutoff", "step", "--store"],
      ["complete", "trashed", "", "--", "cutoff", "trash", "restore", "--sample"],
    ]
    for arguments in lines {
      let finished = try await home.run(arguments, environment: ["TZ": "Nowhere/X"])
      #expect(finished == Finished(status: 0, output: "", errors: ""), "\(arguments)")
    }
  }

  @Test func `bash puts hostile names in quoted and runs none of them`() async throws {
    guard FileManager.default.isExecutableFile(atPath: "/bin/bash") else { return }
    let id = try await home.madeIncident()
    let names = [
      "$(touch ran)", "`touch ran`", "a'b \"c", "--rf", "two words; touch ran", "x\u{1B}[31my", "one\ntwo",
    ]
    for name in names {
      _ = try await home.run(["party", id, "--side=third", "--store", home.store, "--", name])
    }
    let script = #"""
      exec /bin/bash -c '
      source <("$CUTOFF" --generate-completion-script bash) || exit 9
      tab() {
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMPREPLY=()
        _cutoff "$1" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf "[%s]" "${COMPREPLY[@]}"; printf "\n"
      }
      tab "$CUTOFF" event x --store "$1" --by ""
      tab "$CUTOFF" show --store "$1" con
      tab "$CUTOFF" show --store "$1" nothing
      tab "$CUTOFF" list --store "$1" band:no
      tab "$CUTOFF" event x --kin
      ' bash "$1"
      """#
    let finished = try await home.shell(script, home.store)
    #expect(finished.status == 0 && finished.errors.isEmpty, "\(finished.errors)")
    let lines = finished.output.split(separator: "\n").map(String.init)
    try #require(lines.count == 5, "\(finished.output)")
    #expect(
      lines[0].contains("[$(touch ran)]") && lines[0].contains("[a'b \"c]")
        && lines[0].contains("[TP Hà Nội]"))
    #expect(!lines[0].contains("--rf") && !lines[0].contains("\u{1B}"))
    #expect(lines[1] == "[\(id)]" && lines[2] == "[]" && lines[3] == "[band:now]" && lines[4] == "[--kind]")
    #expect(!FileManager.default.fileExists(atPath: home.folder + "/ran"))
  }
}
