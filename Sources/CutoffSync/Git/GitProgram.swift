import CutoffPrograms
import Foundation

/// What a call of git ended with and said.
struct GitAnswer {
  let status: Int32
  let output: [UInt8]
  let errors: String

  var text: String { String(decoding: output, as: UTF8.self) }
  var line: String { String(text.prefix { $0 != "\n" }) }

  /// What stands between the zero bytes of `-z`.
  var fields: [String] {
    output.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
      .dropLast()
  }

  /// The first line of what git complained of, without what only says that it complains, and without passwords in
  /// addresses.
  var complaint: String {
    let line = errors.split(separator: "\n").first { $0.contains { $0 != " " } } ?? ""
    let words = ["fatal: ", "error: ", "! "].reduce(String(line.drop { $0 == " " })) { text, sign in
      text.hasPrefix(sign) ? String(text.dropFirst(sign.count)) : text
    }
    return Self.withoutPasswords(words)
  }

  private static func withoutPasswords(_ text: String) -> String {
    let parts = text.components(separatedBy: "://")
    let rest = parts.dropFirst().map { part -> String in
      let host = part.prefix { $0 != "/" && $0 != " " && $0 != "'" }
      guard let sign = host.lastIndex(of: "@") else { return part }
      return String(part[part.index(after: sign)...])
    }
    return ([parts[0]] + rest).joined(separator: "://")
  }
}

/// Calls git in a store as nobody else could have it called: see `options`. Nothing that the store or its clone says can
/// name a program.
package struct GitProgram: Sendable {
  private let store: String
  private let environment: [String]
  private let options: [String]
  private let temporaryFolder: String
  /// Seconds for which a call may last.
  private let patience: Int

  /// `own` is the environment of this process, `program` the absolute path of this program, which merges for git.
  package init(store: String, own: [String], program: String, temporaryFolder: String, patience: Int = 60) {
    self.store = store
    self.temporaryFolder = temporaryFolder
    self.patience = patience
    options = Self.options(program: program)
    let ceiling = store.lastIndex(of: "/").map { String(store[..<$0]) } ?? ""
    let plain = GitEnvironment.make(from: own, ceiling: ceiling, hasOwnSSH: true)
    environment = GitEnvironment.make(
      from: own, ceiling: ceiling,
      hasOwnSSH: Self.namesSSH(environment: plain, temporaryFolder: temporaryFolder))
  }

  /// Before every command. What the person's own configuration says stays, as far as it starts no program and opens no
  /// window in the middle of a sync.
  private static func options(program: String) -> [String] {
    let quoted = "'" + program.replacing("'", with: "'\\''").replacing("%", with: "%%") + "'"
    let settings = [
      "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.editor=true", "sequence.editor=true",
      "gc.auto=0", "maintenance.auto=false", "submodule.recurse=false", "fetch.recurseSubmodules=false",
      "push.recurseSubmodules=no", "protocol.ext.allow=never", "safe.bareRepository=explicit",
      "diff.external=", "commit.gpgSign=false", "merge.renames=false",
      "merge.cutoff.driver=\(quoted) merge-driver %O %A %B %P",
      // A person's habits that would make another thing of these calls.
      "merge.ff=true", "merge.verifySignatures=false", "merge.autoStash=false", "push.gpgSign=false",
      "push.followTags=false", "commit.cleanup=whitespace", "color.ui=false", "core.excludesFile=/dev/null",
      // What is committed is on disk before it takes the place of anything.
      "core.fsync=committed,reference",
    ]
    return ["--no-pager", "--literal-pathspecs"] + settings.flatMap { ["-c", $0] }
  }

  /// A call in the store.
  func callAsFunction(_ arguments: [String], input: [UInt8]? = nil) throws(SyncProblem) -> GitAnswer {
    try Self.run(
      ["git", "-C", store] + options + arguments, named: arguments[0], environment: environment,
      temporaryFolder: temporaryFolder, patience: patience, input: input)
  }

  func callAsFunction(_ arguments: String...) throws(SyncProblem) -> GitAnswer { try self(arguments) }

  /// A call that has to end with 0.
  @discardableResult
  func whole(_ arguments: [String], input: [UInt8]? = nil) throws(SyncProblem) -> GitAnswer {
    let answer = try self(arguments, input: input)
    guard answer.status == 0 else { throw .git(call: arguments[0], words: answer.complaint) }
    return answer
  }

  @discardableResult
  func whole(_ arguments: String...) throws(SyncProblem) -> GitAnswer { try whole(arguments) }

  /// What a file of git's configuration says, by git's own reading of it, from outside of every clone.
  func settings(in file: String) throws(SyncProblem) -> GitAnswer {
    try Self.run(
      ["git", "-C", "/", "--no-pager", "config", "--file", file, "--no-includes", "--list", "-z"],
      named: "config", environment: environment, temporaryFolder: temporaryFolder, patience: patience,
      input: nil)
  }

  /// Whether the person's own configuration says how to start ssh.
  private static func namesSSH(environment: [String], temporaryFolder: String) -> Bool {
    let answer = try? run(
      ["git", "-C", "/", "--no-pager", "config", "--get", "core.sshCommand"], named: "config",
      environment: environment, temporaryFolder: temporaryFolder, patience: 10, input: nil)
    return answer?.status == 0
  }

  // MARK: Running

  private static func run(
    _ words: [String], named name: String, environment: [String], temporaryFolder: String, patience: Int,
    input: [UInt8]?
  ) throws(SyncProblem) -> GitAnswer {
    let (status, out, err): (ChildEnding, [UInt8], String)
    do throws(ChildProgram.Failure) {
      let output = try NamelessFile(in: temporaryFolder)
      let errors = try NamelessFile(in: temporaryFolder)
      let data = try NamelessFile(in: temporaryFolder, bytes: input ?? [])
      let signals = HeldSignals()
      let child = try withExtendedLifetime(data) { () throws(ChildProgram.Failure) in
        try ChildProgram.start(
          words, environment: environment,
          .init(
            input: input == nil ? .nowhere : .descriptor(data.descriptor),
            output: .descriptor(output.descriptor), errors: .descriptor(errors.descriptor)))
      }
      let ending = ChildEnding.wait(for: child, seconds: patience, while: { !signals.arePending })
      signals.release()
      status = ending
      out = try output.contents()
      err = String(decoding: try errors.contents(), as: UTF8.self)
    } catch {
      throw error.number == ENOENT ? .noGit : .system(error.number)
    }
    switch status {
    case .exited(let number): return GitAnswer(status: number, output: out, errors: err)
    case .signalled: throw .stopped(call: name)
    case .ended: throw .timedOut(call: name)
    }
  }
}
