import Foundation
import Testing

/// The user's configuration as the commands take it.
struct ConfigTests {
  private let home: Home
  private let now = "2020-07-03T22:00:00+07:00"
  private var file: String { home.folder + "/config/cutoff/config.yaml" }

  init() throws { home = try Home() }

  private func write(_ text: String, mode: Int = 0o600) throws {
    let folder = home.folder + "/config/cutoff"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try home.write(Array(text.utf8), to: file)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
  }

  private func shown(_ arguments: String..., environment: [String: String] = [:]) async throws -> [String] {
    let finished = try await home.run(["config", "show"] + arguments, environment: environment)
    #expect(finished.status == 0)
    return finished.output.split(separator: "\n").map(String.init)
  }

  @Test func `without a configuration everything works and nothing is said`() async throws {
    let finished = try await home.run("config", "check")
    #expect(finished == Finished(status: 0, output: "", errors: ""))
    #expect(try await home.output("config", "path").line == file)
    let lines = try await shown()
    #expect(lines.contains("language: en") && lines.contains("theme: \"terminal\""))
  }

  @Test func `options come before the environment, that before the configuration, that before the machine`()
    async throws
  {
    try write("language: vi\ntheme: mono\nauthor: Lan\ncolor: 16\nzone: Europe/Paris\n")
    let utc = ["TZ": ""]
    let configured = try await shown(environment: utc)
    for line in ["language: vi", "theme: \"mono\"", "author: \"Lan\"", "color: 16", "zone: \"Europe/Paris\""]
    {
      #expect(configured.contains(line), "\(line)")
    }
    let environment = [
      "CUTOFF_LANG": "en", "CUTOFF_AUTHOR": "An", "CUTOFF_COLOR": "never", "TZ": "Asia/Tokyo",
    ]
    let surrounded = try await shown(environment: environment)
    for line in ["language: en", "author: \"An\"", "color: never", "zone: \"Asia/Tokyo\""] {
      #expect(surrounded.contains(line), "\(line)")
    }
    let asked = try await shown(
      "--lang", "vi", "--theme", "cutoff-dark", "--color", "256", "--zone", "+01:00", environment: environment
    )
    for line in ["language: vi", "theme: \"cutoff-dark\"", "color: 256", "zone: \"+01:00\""] {
      #expect(asked.contains(line), "\(line)")
    }
    #expect(try await shown(environment: ["NO_COLOR": "1"]).contains("color: never"))
  }

  @Test func `working days leave out the days off of the files that are named`() async throws {
    try write("workdays: {week: [mon, tue, wed, thu, fri], calendars: [off.ics]}\n")
    let calendar = """
      BEGIN:VCALENDAR\r
      BEGIN:VEVENT\r
      DTSTART;VALUE=DATE:20201224\r
      SUMMARY:closed\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      DTSTART;VALUE=DATE:20201230\r
      END:VEVENT\r
      END:VCALENDAR\r

      """
    let place = home.folder + "/config/cutoff/off.ics"
    let ask = ["when", "within 2 business days after 2020-12-22", "--ref", "2020-12-20T08:00:00+07:00"]
    let missing = try await home.run(ask)
    #expect(
      missing.status == 65 && missing.errors.contains("config.yaml:1:57")
        && missing.errors.contains("off.ics"))
    try home.write(Array(calendar.utf8), to: place)
    let counted = try await home.run(ask)
    #expect(
      counted.status == 0 && counted.output.contains("25 Dec 2020") && counted.output.contains("24 Dec"))
    let beyond = try await home.output(
      "when", "within 9 business days after 2020-12-22", "--ref", "2020-12-20T08:00:00+07:00")
    #expect(beyond.contains("do not reach that far"))
    #expect(try await shown().contains { $0.hasPrefix("workdays: {week:") && $0.contains("\"off.ics\"") })
    try home.write(Array("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:2020\r\n".utf8), to: place)
    #expect(try await home.run(ask).status == 65)
  }

  /// Mode of a folder above the file, and whether commands count then. A sticky one lets nobody replace files.
  @Test(arguments: [
    ("config/cutoff", 0o777, false), ("config/cutoff", 0o775, false), ("config", 0o777, false),
    ("", 0o777, false), ("config", 0o1777, true), ("config/cutoff", 0o700, true),
  ])
  func `commands count only where nobody else can replace the file`(
    name: String, mode: Int, counts: Bool
  ) async throws {
    try write("commands:\n  - {name: a, key: b, run: [/bin/sh]}\n")
    let folder = name.isEmpty ? home.folder : home.folder + "/" + name
    let files = FileManager.default
    for other in ["", "/config", "/config/cutoff"] {
      try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: home.folder + other)
    }
    try files.setAttributes([.posixPermissions: mode], ofItemAtPath: folder)
    let finished = try await home.run("config", "check")
    #expect((finished.status == 0) == counts)
    #expect(counts || finished.errors.contains(folder + ";") || finished.output.contains(folder + ";"))
  }

  @Test func `a bad configuration is told with its place and stops nothing`() async throws {
    try write("langauge: vi\nkeys:\n  eventNow: x\n")
    let list = try await home.run("list", "--sample", "--now", now)
    #expect(list.status == 0 && list.output.contains("Hanoi"))
    #expect(list.errors.contains("cutoff: \(file):1:1: there is no setting 'langauge', is it language?"))
    let check = try await home.run("config", "check")
    #expect(check.status == 78 && check.errors.isEmpty)
    #expect(check.output.split(separator: "\n").count == 2)
    #expect(check.output.contains("\(file):3:13: 'x' belongs to outcome"))
  }

  @Test func `the check tries what the configuration names`() async throws {
    try write(
      """
      theme: no-such-theme
      themesDir: \(home.folder)/nowhere
      commands:
        - {name: a, key: b, run: [echo]}
        - {name: c, key: d, run: [no-such-program-here, x]}
        - {name: e, key: f, run: ["\(home.folder)"]}
      """)
    let check = try await home.run("config", "check")
    #expect(check.status == 78 && check.errors.isEmpty)
    let lines = check.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.first?.hasPrefix("\(file):1:8: theme: ") == true)
    #expect(check.output.contains("\(file):2:12: there is no folder '\(home.folder)/nowhere'"))
    #expect(check.output.contains("\(file):5:28: there is no program 'no-such-program-here'"))
    #expect(check.output.contains("\(file):6:28: there is no program '\(home.folder)'"))
    try write("theme: auto\ncommands: [{name: a, key: b, run: [/bin/sh]}]\n")
    #expect(try await home.run("config", "check") == Finished(status: 0, output: "", errors: ""))
  }

  @Test func `the dashboard takes keys, language, author's settings from the configuration`() async throws {
    try write("language: vi\nkeys: {filter: F12, zoom: null}\nsettings: {finalHours: 1}\n")
    let frame = try await home.output(
      "snapshot", "--sample", "--now", now, "--keys", "F12 'nuoi tom' Enter", "--size", "120x36")
    #expect(frame.contains("Nuôi tôm") && !frame.contains("Bamboo"))
    #expect(try await home.output("keys").contains("F12 "))
    #expect(
      !(try await home.output("keys", "--names").split(separator: "\n").contains { $0.hasPrefix("zoom  z") }))
    // An hour before the cut the countdown is not final yet.
    #expect(
      try await home.output("list", "ha noi", "--sample", "--now", now, "--json").contains("\"threatened\""))
  }

  @Test func `the author is written beside a change`() async throws {
    try write("author: Phòng điều hành\n")
    let id = try await home.madeIncident()
    #expect(try home.text(of: home.store + "/incidents/" + id + ".json").contains("Phòng điều hành"))
  }

  @Test(arguments: [(0o600, 0), (0o644, 0), (0o664, 1), (0o646, 1)])
  func `commands are taken only from a file that nobody else can write`(mode: Int, problems: Int) async throws
  {
    try write("author: Lan\ncommands: [{name: a, key: b, run: [echo]}]\n", mode: mode)
    let check = try await home.run("config", "check")
    #expect(check.output.split(separator: "\n").count == problems)
    let lines = try await shown()
    #expect(lines.contains("commands:") == (problems == 0))
    #expect(lines.contains("author: \"Lan\""))
  }

  @Test func `commands of somebody else's file are left out`() async throws {
    try write("commands: [{name: a, key: b, run: [echo]}]\n")
    guard getuid() == 0, chown(file, 12_345, 12_345) == 0 else { return }
    let check = try await home.run("config", "check", "--lang", "en")
    #expect(check.status == 78 && check.output.contains("not the user's own"))
  }

  @Test func `a folder in place of the file is told and stops nothing`() async throws {
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
    let finished = try await home.run("list", "--sample", "--now", now)
    #expect(finished.status == 0 && finished.errors.contains("config.yaml: cannot be read"))
  }

  @Test func `control characters of a configuration reach no terminal`() async throws {
    try write("\"\\e[31mx\": 1\nkeys: {\"\\e]0;x\\a\": t}\n")
    let check = try await home.run("config", "check")
    let raw = check.output.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
    #expect(check.status == 78 && raw.isEmpty)
  }

  // MARK: list with a filter

  @Test func `list takes fields`() async throws {
    let hanoi = try await home.output("list", "due:<7d", "!provider:gazprom", "--sample", "--now", now)
    #expect(hanoi.contains("cong-dvc-ha-noi") && !hanoi.contains("bamboo"))
    let quoted = try await home.output("list", "kh:tp hà nội", "--sample", "--now", now, "--lang", "vi")
    #expect(quoted.contains("cong-dvc-ha-noi") && !quoted.contains("bamboo"))
    #expect(
      try await home.output("list", "amount:>1", "bn", "USD", "--sample", "--now", now).contains("gazprom"))
  }

  @Test func `a filter that is not understood is wrong usage, so that a script never gets too much`()
    async throws
  {
    let finished = try await home.run("list", "headlin:cut", "--sample", "--now", now, "--json")
    #expect(finished.status == 64 && finished.output.isEmpty)
    #expect(finished.errors.contains("headlin:cut: no field “headlin”, is it headline:?"))
  }
}
