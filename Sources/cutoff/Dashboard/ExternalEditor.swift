import CutoffDomain
import CutoffUI
import CutoffWords
import Foundation

/// What an editor left.
enum EditedText {
  case text(String)
  /// Nothing, and why; the file that holds what was written into it all the same.
  case none(EditorEnding, file: String?)
}

/// The person's own editor: `$VISUAL`, else `$EDITOR`, else `vi`. It is started without a shell and gets
/// the path of a temporary file as its last argument.
struct ExternalEditor {
  private let command: [String]
  private let folder: String
  private let programs: UserPrograms

  init(_ machine: Machine) {
    let named = machine.variable("VISUAL") ?? machine.variable("EDITOR") ?? "vi"
    command = named.split(separator: " ").map(String.init)
    folder = machine.temporaryFolder
    programs = UserPrograms(machine)
  }

  /// The text as the editor left it, or why there is none.
  func edit(_ text: String) -> EditedText {
    guard let program = command.first else { return .none(.notFound(""), file: nil) }
    var template = Array((folder + "/cutoff-edit-XXXXXX.md").utf8CString)
    let descriptor = mkstemps(&template, 3)
    guard descriptor >= 0 else { return .none(.failed(SystemWords.text(errno)), file: nil) }
    close(descriptor)
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let file = URL(fileURLWithPath: path)
    guard (try? Data(text.utf8).write(to: file)) != nil else {
      let reason = SystemWords.text(errno)
      try? FileManager.default.removeItem(at: file)
      return .none(.failed(reason), file: nil)
    }
    if let problem = run(program, path) {
      // What was written into the file before the editor came to its end may be all that there is of it.
      let left = (try? Data(contentsOf: file)).map { $0.isEmpty || $0 == Data(text.utf8) } ?? true
      if left { try? FileManager.default.removeItem(at: file) }
      return .none(problem, file: left ? nil : path)
    }
    guard let bytes = try? Data(contentsOf: file) else {
      return .none(.failed(SystemWords.text(errno)), file: nil)
    }
    guard bytes.count < 1 << 20 else { return .none(.failed(SystemWords.text(EFBIG)), file: path) }
    var edited: String
    do {
      edited = try TextDecoding.text(Array(bytes))
    } catch {
      return .none(.notText(error), file: path)
    }
    try? FileManager.default.removeItem(at: file)
    if edited.hasSuffix("\n"), !text.hasSuffix("\n") { edited.removeLast() }
    return .text(edited)
  }

  /// Why the editor did not end well; nil when it did.
  private func run(_ program: String, _ path: String) -> EditorEnding? {
    switch programs.run(command + [path], data: nil) {
    case .exited(0): nil
    case .exited(let status): .exited(program, status)
    case .signalled(let number): .signalled(program, number)
    case .notFound: .notFound(program)
    case .failed(let reason): .failed(program + ": " + reason)
    }
  }
}
