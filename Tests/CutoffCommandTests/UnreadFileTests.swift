import Foundation
import Testing

/// Commands on an incident whose file is there and cannot be read never say that it is not there.
struct UnreadFileTests {
  private let home: Home

  init() throws { home = try Home() }

  private var folder: String { home.store + "/incidents/" }

  /// How a file is there without being read, and what a script is told.
  enum Trouble: String, CaseIterable, Sendable {
    case damaged, foreign, otherSchema, link, folder, empty, conflicted

    var status: Int32 { self == .empty ? 75 : 65 }

    func apply(to path: String) throws {
      let file = URL(fileURLWithPath: path)
      let good = try String(contentsOf: file, encoding: .utf8)
      switch self {
      case .damaged:
        try good.replacing("\n}\n", with: ",\n}\n").write(to: file, atomically: false, encoding: .utf8)
      case .foreign: try "[]".write(to: file, atomically: false, encoding: .utf8)
      case .otherSchema:
        try good.replacing("\"schema\": 1", with: "\"schema\": 9").write(
          to: file, atomically: false, encoding: .utf8)
      case .link:
        try FileManager.default.moveItem(atPath: path, toPath: path + ".away")
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path + ".away")
      case .folder:
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      case .empty: try "".write(to: file, atomically: false, encoding: .utf8)
      case .conflicted: try ("<<<<<<< ours\n" + good).write(to: file, atomically: false, encoding: .utf8)
      }
    }
  }

  @Test(arguments: Trouble.allCases)
  func `a command on a file that is not read names it and the reason`(_ trouble: Trouble) async throws {
    let id = try await home.madeIncident()
    let path = folder + id + ".json"
    try trouble.apply(to: path)
    for typed in [id, String(id.dropLast(3)), "cong dich vu"] {
      for command in [["note", typed, "x"], ["show", typed], ["resolve", typed]] {
        let finished = try await home.run(command + ["--store", home.store, "--lang", "en"])
        #expect(finished.status == trouble.status, "\(command): \(finished.errors)")
        #expect(finished.errors.contains(path + ":") && !finished.errors.contains("no incident matches"))
        #expect(finished.output.isEmpty)
      }
    }
    let list = try await home.run("list", "--store", home.store)
    #expect(list.errors.contains(path))
  }

  @Test func `an id that nothing has is surely not there only where all was read`() async throws {
    let id = try await home.madeIncident()
    #expect(try await home.run("note", "khong-co", "x", "--store", home.store).status == 66)
    try Trouble.damaged.apply(to: folder + id + ".json")
    let finished = try await home.run("note", "khong-co", "x", "--store", home.store, "--lang", "en")
    #expect(finished.status == 65)
    #expect(finished.errors.contains("files that cannot be read") && finished.errors.contains(id))
  }

  @Test func `a file that is not read never lets another incident be written in its place`() async throws {
    let first = try await home.madeIncident()
    let second = try await home.output(
      "new", "Cổng dịch vụ công hai", "--provider", "A", "--customer", "B", "--store", home.store
    ).line
    try Trouble.damaged.apply(to: folder + first + ".json")
    let before = try home.text(of: folder + second + ".json")
    for typed in ["cong-dich-vu", "cong dich"] {
      let finished = try await home.run("note", typed, "x", "--store", home.store)
      #expect(finished.status == 64, "\(finished.errors)")
    }
    #expect(try home.text(of: folder + second + ".json") == before)
  }

  @Test func `while git changes the store nobody is told that something is not there`() async throws {
    let id = try await home.madeIncident()
    try FileManager.default.createDirectory(
      atPath: home.store + "/.git", withIntermediateDirectories: false)
    // Of a time to come: however slow the machine is, it never counts as one that was left lying.
    let lock = home.store + "/.git/index.lock"
    try home.write([], to: lock)
    try FileManager.default.setAttributes([.modificationDate: Date.distantFuture], ofItemAtPath: lock)
    try FileManager.default.moveItem(atPath: folder + id + ".json", toPath: home.folder + "/away")
    let note = try await home.run("note", id, "x", "--store", home.store)
    #expect(note.status == 75)
    #expect(note.errors.contains("index.lock"))
    let list = try await home.run("list", "--store", home.store)
    #expect(list.status == 0 && list.errors.contains("index.lock"))
    try FileManager.default.removeItem(atPath: home.store + "/.git/index.lock")
    let quiet = try await home.run("list", "--store", home.store)
    #expect(!quiet.errors.contains("index.lock"))
  }

  #if os(Linux)
    @Test func `a file without rights cannot be read, which is no damage`() async throws {
      let id = try await home.madeIncident()
      let path = folder + id + ".json"
      let script = """
        chmod -R a+rwX "$2" "$3"; chmod 000 "$2/incidents/$1.json"
        as=; [ "$(id -u)" = 0 ] && as="setpriv --reuid 65534 --regid 65534 --clear-groups"
        exec $as "$CUTOFF" note "$1" x --store "$2" --lang en
        """
      let finished = try await home.shell(script, id, home.store, home.folder)
      #expect(finished.status == 74, "\(finished.errors)")
      #expect(finished.errors.contains(path) && finished.errors.contains("Permission denied"))
    }

    @Test func `a folder without rights is no missing store`() async throws {
      _ = try await home.madeIncident()
      let script = """
        chmod -R a+rwX "$1" "$2"; chmod 000 "$1"
        as=; [ "$(id -u)" = 0 ] && as="setpriv --reuid 65534 --regid 65534 --clear-groups"
        $as "$CUTOFF" list --store "$1" --lang en; status=$?; chmod 755 "$1"; exit $status
        """
      let finished = try await home.shell(script, home.store, home.folder)
      #expect(finished.status == 74, "\(finished.errors)")
      #expect(finished.errors.contains("Permission denied") && !finished.errors.contains("cutoff init"))
    }
  #endif
}
