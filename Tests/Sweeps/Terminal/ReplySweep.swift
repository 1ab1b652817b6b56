import CutoffDomain
import CutoffScreen
import CutoffStore
import Foundation
import TerminalReplies

/// `replies PROGRAM STORE short|full`: what terminals say by themselves, whole and cut at every byte with pauses,
/// while a clash waits for a choice and a change can be undone. Nothing of it may be taken for a key: the file and
/// the screen stay as they are. Prints `TRIALS TAKEN`.
struct ReplySweep {
  private let program: [String]
  private let store: String
  private let isFull: Bool
  private var (trials, taken) = (0, 0)

  init(_ words: [String]) throws {
    guard words.count == 3 else { throw Trouble(words: "replies PROGRAM STORE short|full") }
    store = words[1]
    isFull = words[2] == "full"
    program =
      words[0] == "types"
      ? [CommandLine.arguments[0], "types"] : [words[0], "--store", words[1], "--lang", "en"]
  }

  /// Keys that lead to what is in view: nothing more, and the clash with the keys that settle it.
  private static let views = ["", "M"]

  func run() throws {
    var sweep = self
    try sweep.makeClash()
    for view in Self.views { try sweep.play(view) }
    print(sweep.trials, sweep.taken)
  }

  /// An incident with a note that two programs wrote differently.
  private func makeClash() throws {
    guard let id = IncidentID("sweep-000001") else { throw Trouble(words: "no name of an incident") }
    let author = "sweep"
    let note = Note(id: RecordID(milliseconds: 1_593_765_540_000, random: (1, 7)), text: "begin")
    let header = IncidentHeader(id: id, title: "Portal", zone: .utc, language: .english)
    let now = Instant(seconds: 1_593_788_407)
    func edited(_ text: String) -> Change {
      var after = note
      after.text = text
      return Change(
        incident: id, title: text, edits: [RecordEdit(before: .note(note), after: .note(after))])
    }
    _ = try Store.create(at: store, name: "sweep")
    var one = try Store(at: store)
    _ = try one.apply(
      Change(incident: id, title: "new", header: HeaderEdit(before: nil, after: header)), now: now,
      author: author)
    _ = try one.apply(
      Change(incident: id, title: "note", edits: [RecordEdit(before: nil, after: .note(note))]), now: now,
      author: author)
    var two = try Store(at: store)
    _ = try two.apply(edited("theirs"), now: now, author: author)
    _ = try one.apply(edited("ours"), now: now, author: author)
  }

  private mutating func play(_ view: String) throws {
    let state = store + "-state-" + (view.isEmpty ? "main" : view)
    let screen = try Screen(program, environment: SweepTerminal.environment(["XDG_STATE_HOME": state]))
    guard screen.shows("\u{2260} 1") else { throw Trouble(words: "it never showed the clash") }
    screen.type("tundoable\r")
    guard screen.shows("Saved event: undoable") else { throw Trouble(words: "it never said saved") }
    _ = screen.hides("Saved event: undoable")
    screen.type(view)
    screen.settle(300)
    var before = look(screen)
    let replies = TerminalReplies.all.filter { !$0.isKey }
    for index in stride(from: 0, to: replies.count, by: isFull ? 1 : 3) {
      let reply = replies[index]
      for (pieces, pause) in ways(reply.bytes) {
        trials += 1
        for (index, piece) in pieces.enumerated() {
          if index > 0 { usleep(pause * 1_000) }
          screen.type(piece)
        }
      }
      screen.settle(220)
      let after = look(screen)
      if after != before {
        taken += 1
        SweepTerminal.tell(
          "\(reply.name), in view \(view.isEmpty ? "main" : view): \(before.difference(after))")
      }
      before = after
      if screen.hasEnded { throw Trouble(words: "it ended after \(reply.name)") }
    }
  }

  /// How a reply is sent: its pieces and the milliseconds between them.
  private func ways(_ bytes: [UInt8]) -> [(pieces: [[UInt8]], pause: UInt32)] {
    var ways: [(pieces: [[UInt8]], pause: UInt32)] = [([bytes], 0)]
    for pause in [3, 60] as [UInt32] {
      // Behind its Escape, behind what follows it, and in the short form at some places more.
      for cut in 1..<bytes.count where isFull || pause == 3 || cut < 3 || cut == bytes.count - 1 {
        ways.append(([Array(bytes[..<cut]), Array(bytes[cut...])], pause))
      }
    }
    ways.append((bytes.map { [$0] }, isFull ? 60 : 3))
    return ways
  }

  /// The file, and the screen without its running clock and its row that says how long ago the last news were.
  private struct Look: Equatable {
    var file: Data?
    var lines: [String]

    func difference(_ other: Look) -> String {
      if file != other.file { return "the file changed" }
      let pair = zip(lines, other.lines).first { $0 != $1 }
      return pair.map { "<\($0)> became <\($1)>" } ?? "the screen changed"
    }
  }

  private func look(_ screen: Screen) -> Look {
    let file = FileManager.default.contents(atPath: store + "/incidents/sweep-000001.json")
    let lines = screen.lines.filter { !$0.contains("last news") }.map { line in
      line.split(omittingEmptySubsequences: false, whereSeparator: \.isNumber).joined(separator: "#")
    }
    return Look(file: file, lines: lines)
  }
}

extension TerminalReply {
  /// A key that the terminal tells as a number is meant as one.
  fileprivate var isKey: Bool { inputs.contains { if case .key = $0 { true } else { false } } }
}
