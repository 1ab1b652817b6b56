import CutoffDomain
import Foundation

/// The person's own editor: `$VISUAL`, else `$EDITOR`, else `vi`. It is started without a shell and gets
/// the path of a temporary file as its last argument.
struct ExternalEditor {
  private let command: [String]
  private let folder: String

  init(_ machine: Machine) {
    let named = machine.variable("VISUAL") ?? machine.variable("EDITOR") ?? "vi"
    command = named.split(separator: " ").map(String.init)
    folder = machine.temporaryFolder
  }

  /// What the editor left is no text; the file that holds it stays.
  struct Unreadable: Error {
    let problem: EncodingProblem
    let path: String
  }

  /// The text as the editor left it; nil when the editor could not be run or ended with an error.
  func edit(_ text: String) throws(Unreadable) -> String? {
    var template = Array((folder + "/cutoff-edit-XXXXXX.md").utf8CString)
    let descriptor = mkstemps(&template, 3)
    guard descriptor >= 0 else { return nil }
    close(descriptor)
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let file = URL(fileURLWithPath: path)
    var isKept = false
    defer { if !isKept { try? FileManager.default.removeItem(at: file) } }
    guard (try? Data(text.utf8).write(to: file)) != nil, run(path),
      let bytes = try? Data(contentsOf: file), bytes.count < 1 << 20
    else { return nil }
    var edited: String
    do {
      edited = try TextDecoding.text(Array(bytes))
    } catch {
      isKept = true
      throw Unreadable(problem: error, path: path)
    }
    if edited.hasSuffix("\n"), !text.hasSuffix("\n") { edited.removeLast() }
    return edited
  }

  private func run(_ path: String) -> Bool {
    guard !command.isEmpty else { return false }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["--"] + command + [path]
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
