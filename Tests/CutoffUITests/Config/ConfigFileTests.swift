import CutoffConfig
import CutoffDomain
import CutoffScreen
import CutoffUI
import CutoffWords
import Testing

/// What the program takes from the user's own file, and what it says of the rest.
struct ConfigFileTests {
  private func read(_ text: String, distrust: ConfigDistrust? = nil) -> ConfigReading {
    ConfigFile.read(text, path: "config.yaml", standard: .standard, distrust: distrust)
  }

  /// The problems as they are told in English, without the path.
  private func problems(_ text: String) -> [String] {
    read(text).problems.map { String($0.words(.english).dropFirst("config.yaml:".count)) }
  }

  @Test func `how the store is shared is taken, and said again the same`() {
    for (text, every, pushes, remote) in [
      ("sync: {every: 5m, push: false, remote: origin}", 300, false, "origin"),
      ("sync: {every: 30s}", 30, true, nil), ("sync:\n  every: 1s", 5, true, nil),
      ("sync: {every: 0}", nil, true, nil),
    ] as [(String, Int64?, Bool, String?)] {
      let reading = read(text)
      #expect(reading.problems == [])
      #expect(reading.config.sync?.every == every && reading.config.sync?.remote == remote)
      #expect(reading.config.sync?.pushes == pushes)
      let again = read(ConfigText.lines(of: reading.config).joined(separator: "\n"))
      #expect(again.config.sync == reading.config.sync)
    }
    #expect(read("language: vi").config.sync == nil)
    #expect(problems("sync: {every: soon}").count == 1 && problems("sync: {always: true}").count == 1)
  }

  @Test("every setting is taken")
  func everySetting() throws {
    let reading = read(
      """
      language: vi
      theme: cutoff-dark
      themesDir: /themes
      color: 256
      zone: Asia/Ho_Chi_Minh
      author: Trực ban
      mouse: true
      ascii: yes
      settings: {checkHours: 12, finalHours: 48, quietDays: 10}
      notices: {before: [24h, 3d, 15m], title: off, bell: on, desktop: true}
      keys:
        eventNow: [m, "ctrl-x e"]
        undo: g u
        suspend: null
      commands:
        - name: gửi đi
          key: g
          run: [mail, -s, vụ việc]
          input: incident-json
        - {name: in, key: 2, run: [lpr]}
      """)
    #expect(reading.problems == [])
    let config = reading.config
    #expect(config.language == .vietnamese && config.theme == "cutoff-dark" && config.themesDir == "/themes")
    #expect(config.colour == "256" && config.zone?.identifier == "Asia/Ho_Chi_Minh")
    #expect(config.author == "Trực ban" && config.isMouseOn && config.isASCII)
    #expect(config.settings.checkLasts == 12 * 3_600 && config.settings.finalWindow == 48 * 3_600)
    #expect(config.settings.quietAfter == 10 * 86_400)
    #expect(config.reminders.before == [259_200, 86_400, 900])
    #expect(!config.reminders.isInTitle && config.reminders.isBell && config.reminders.isOnDesktop)
    #expect(config.keymap.match([.character("m")]) == .command(.eventNow))
    #expect(config.keymap.match([.control("x"), .character("e")]) == .command(.eventNow))
    #expect(config.keymap.match([.character("t")]) == .nothing)
    #expect(config.keymap.match([.character("g"), .character("u")]) == .command(.undo))
    #expect(config.keymap.match([.control("z")]) == .nothing)
    #expect(config.keymap.match([.character("c")]) == .command(.check))
    #expect(
      config.commands == [
        UserCommand(name: "gửi đi", key: "g", arguments: ["mail", "-s", "vụ việc"], input: .incident),
        UserCommand(name: "in", key: "2", arguments: ["lpr"]),
      ])
  }

  @Test(
    "nothing set is no problem",
    arguments: ["", "# only a comment\n", "keys:\nsettings:\n", "---\n", "language: null"])
  func nothingSet(_ text: String) {
    let reading = read(text)
    #expect(reading.problems == [])
    #expect(reading.config.keymap.match([.character("t")]) == .command(.eventNow))
    #expect(reading.config.settings == StandingSettings())
  }

  @Test(
    "a mistake is told with its place and what is allowed",
    arguments: [
      ("langauge: vi", "1:1: there is no setting 'langauge', is it language?"),
      ("language: fr", "1:11: language cannot be 'fr'; it can be: vi, en"),
      ("language: [vi]", "1:11: language: needs one value"),
      ("color: red", "1:8: color cannot be 'red'; it can be: auto, never, 16, 256, truecolor"),
      ("zone: Nowhere", "1:7: the zone 'Nowhere' is not known; e.g. Asia/Ho_Chi_Minh, \"+07:00\""),
      ("mouse: maybe", "1:8: mouse: needs true or false"),
      ("settings:\n  checkHours: soon", "2:15: checkHours: needs a whole number"),
      ("settings:\n  checkHours: 0", "2:15: checkHours '0': from 1 to 8760"),
      ("settings: 3", "1:11: settings: needs lines of `name: value`"),
      ("reminders:\n  before: [3 moons]", "2:12: '3 moons' is no length of time; e.g. 15m, 24h, 3d"),
      (
        "keys:\n  eventNw: t",
        "2:3: there is no command 'eventNw', is it eventNow?; the names: cutoff keys --names"
      ),
      ("keys:\n  eventNow: [Foo]", "2:14: there is no key 'Foo'; e.g. t, F2, ctrl-r, PgDn, \"g u\""),
      ("keys:\n  eventNow: x", "2:13: 'x' belongs to outcome; give outcome another key or null first"),
      ("keys:\n  eventNow: alt-x a\n  check: alt-x", "3:10: 'alt-x' and 'alt-x a' of eventNow begin alike"),
      ("keys:\n  eventNow: x y", "2:13: 'x y' and 'x' of outcome begin alike"),
      (
        "keys:\n  eventNow: Esc", "2:13: 'Esc': Esc, ctrl-c, ctrl-q always lead out, Backspace is never bound"
      ),
      ("keys:\n  quit: null", "2:9: quit must keep a key, or there is no way out"),
      ("keys: [t]", "1:7: keys: needs lines of `name: value`"),
      ("commands: {}", "1:11: commands: needs a list, each item beginning with `-`"),
      ("commands:\n  - {name: a, key: b}", "2:5: this entry lacks: run"),
      ("commands:\n  - {name: a, key: bc, run: [x]}", "2:20: key: needs one letter or digit"),
      (
        "commands:\n  - {name: a, key: b, run: x}",
        "2:28: run: needs a program and its arguments: [notify-send, cutoff]"
      ),
      (
        "commands:\n  - {name: a, key: b, run: [x], input: all}",
        "2:40: input cannot be 'all'; it can be: none, incident-json, selection-text, brief-text"
      ),
      (
        "commands:\n  - {name: a, key: b, run: [x]}\n  - {name: c, key: b, run: [x]}",
        "3:5: key 'b' belongs to another command already"
      ), ("theme: a\ntheme: b", "1:1: 'theme' stands there twice"),
      ("- a", "1:1: needs lines of `name: value`"),
    ])
  func mistakes(text: String, told: String) {
    #expect(problems(text) == [told])
  }

  @Test(
    "what is not YAML is told and everything else is as it comes",
    arguments: ["keys: [", "a: b: c", "\tx", "keys: {open: >}"])
  func notYAML(_ text: String) {
    let reading = read(text)
    #expect(reading.problems.count == 1)
    #expect(reading.problems.first?.words(.english).contains("not YAML") == true)
    #expect(reading.problems.first?.place != nil)
    #expect(reading.config.keymap.match([.character("t")]) == .command(.eventNow))
  }

  @Test("a file that is too long or too deep is refused before it is read")
  func tooMuch() {
    let deep = [
      String(repeating: "[", count: 30_000), String(repeating: "- ", count: 30_000),
      String(repeating: "{a: ", count: 9_000),
    ]
    for text in deep { #expect(read(text).problems.map(\.reason) == [.tooDeep]) }
    #expect(read(String(repeating: "#", count: 70_000)).problems.map(\.reason) == [.tooLong(limit: 65_536)])
  }

  @Test("the good rest of a bad file is used")
  func goodRest() {
    let reading = read("language: en\ncolour: 16\nkeys:\n  eventNow: [Foo, m]\n  check: Bar\nauthor: An")
    #expect(reading.problems.count == 3)
    #expect(reading.config.language == .english && reading.config.author == "An")
    #expect(reading.config.keymap.sequences(of: .eventNow) == [[.character("m")]])
    // Nothing of the wish was left, so the command keeps the keys that it came with.
    #expect(reading.config.keymap.sequences(of: .check) == Keymap.standard.sequences(of: .check))
  }

  @Test("commands of a file that others can write are left out, the rest of it is used")
  func distrust() {
    let text = "author: An\ncommands:\n  - {name: a, key: b, run: [x]}"
    for reason in [
      ConfigDistrust.foreignOwner, .writableByOthers, .foreignFolder("/a"), .folderWritableByOthers("/a"),
    ] {
      let reading = read(text, distrust: reason)
      #expect(reading.config.commands.isEmpty && reading.config.author == "An")
      #expect(reading.problems.map(\.reason) == [.untrusted("commands", reason)])
    }
    #expect(read("author: An", distrust: .foreignOwner).problems.isEmpty)
  }

  @Test("hooks are taken, with ten seconds where no limit stands")
  func hooks() {
    let reading = read(
      """
      hooks:
        - {on: change, run: [notify, "a b"]}
        - {on: headline, run: [/x/y], timeout: 2m}
      """)
    #expect(reading.problems == [])
    #expect(
      reading.config.hooks == [
        Hook(on: .change, arguments: ["notify", "a b"], limit: 10),
        Hook(on: .headline, arguments: ["/x/y"], limit: 120),
      ])
    #expect(reading.mentions.map(\.thing) == [.program("notify"), .program("/x/y")])
    let again = read(ConfigText.lines(of: reading.config).joined(separator: "\n"))
    #expect(again.problems == [] && again.config.hooks == reading.config.hooks)
    #expect(read("hooks:").problems == [])
  }

  @Test(
    "a hook that cannot be used is told with its place and left out",
    arguments: [
      ("hooks: 3", "1:8: hooks: needs a list"), ("hook: []", "1:1: there is no setting 'hook', is it hooks?"),
      ("hooks:\n  - {on: changes, run: [a]}", "2:10: on cannot be 'changes'; it can be: change, event"),
      ("hooks:\n  - {on: change}", "2:5: this entry lacks: run"),
      ("hooks:\n  - {run: [a]}", "2:5: this entry lacks: on"),
      ("hooks:\n  - {on: change, run: a b}", "2:23: run: needs a program and its arguments"),
      (
        "hooks:\n  - {on: change, run: [a], timout: 3s}", "2:28: there is no setting 'timout', is it timeout?"
      ),
      ("hooks:\n  - {on: change, run: [a], timeout: 0s}", "2:37: timeout '0s': from 1s to 1h"),
      ("hooks:\n  - {on: change, run: [a], timeout: soon}", "2:37: timeout 'soon': from 1s to 1h"),
    ])
  func badHooks(_ text: String, _ told: String) {
    let told = told
    #expect(read(text).config.hooks.isEmpty)
    #expect(problems(text).count == 1 && problems(text)[0].hasPrefix(told), "\(problems(text))")
  }

  @Test("hooks of a file that others can write are left out")
  func hooksDistrusted() {
    let reading = read("hooks: [{on: change, run: [x]}]", distrust: .writableByOthers)
    #expect(reading.config.hooks.isEmpty)
    #expect(reading.problems.map { $0.words(.english) }.first?.contains("hooks are left out") == true)
  }

  @Test("how long a program may take is read in seconds, minutes and hours, up to one hour")
  func timeLimits() {
    let read = ["10s", "90", "2m", "1 giờ", "1h"].map { TimeLimit.seconds($0) }
    #expect(read == [10, 90, 120, 3_600, 3_600])
    for text in ["", "s", "0", "0s", "61m", "-3s", "1.5s", "10x", "99999999999999999999s"] {
      #expect(TimeLimit.seconds(text) == nil, "\(text)")
    }
  }

  @Test("problems are told in both languages and in the order of the file")
  func order() {
    let reading = read("keys:\n  eventNow: x\n  foo: 1\nbar: 2")
    #expect(reading.problems.compactMap(\.place?.line) == [2, 3, 4])
    for problem in reading.problems { #expect(problem.words(.vietnamese) != problem.words(.english)) }
  }

  @Test("what is shown of a configuration gives the same configuration")
  func roundTrip() {
    let text = """
      theme: 'a "b" \\ c'
      settings: {checkHours: 5}
      notices: {before: [90m]}
      keys: {eventNow: [m, '"', '\\'], addMenu: b, suspend: null, first: gg}
      commands: [{name: "x: y", key: q, run: [sh, -c, "echo \\"a\\""], input: selection-text}]
      """
    let first = read(text)
    #expect(first.problems == [])
    let again = read(ConfigText.lines(of: first.config).joined(separator: "\n"))
    #expect(again.problems == [])
    #expect(again.config.theme == first.config.theme && again.config.commands == first.config.commands)
    #expect(
      again.config.settings == first.config.settings && again.config.reminders == first.config.reminders)
    for command in CommandID.allCases {
      #expect(again.config.keymap.sequences(of: command) == first.config.keymap.sequences(of: command))
    }
  }
}
