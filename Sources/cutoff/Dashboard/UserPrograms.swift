import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffUI
import CutoffWords
import Foundation

/// Runs programs of the person's own: the program and its arguments as they are written, no shell between, in the
/// program's own environment and folder.
struct UserPrograms {
  private let environment: [String]
  private let temporaryFolder: String

  init(_ machine: Machine) {
    environment = machine.environment
    temporaryFolder = machine.temporaryFolder
  }

  /// What goes to the standard input; nil for the terminal.
  func data(of input: UserCommandInput, _ state: State) -> String? {
    switch input {
    case .terminal: return nil
    case .text(let text): return text
    case .incident(let id):
      guard let standing = state.standings.standing(of: id) else { return "" }
      let isClashing = state.store.clashes.contains { $0.incident == id } && !standing.alerts.contains(.clash)
      let summary = StandingJSON(
        standing: standing, moment: state.shownAt, alerts: standing.alerts + (isClashing ? [.clash] : []))
      return DetailJSON(summary: summary).value.document
    }
  }

  /// Runs a program with its arguments, of which it is the first, to its end. Interrupts that are typed meanwhile end it, and not this program.
  func run(_ arguments: [String], data: String?) -> UserCommandEnding {
    var input: Int32?
    if let data {
      do { input = try file(of: Array(data.utf8)) } catch { return .failed(SystemWords.text(error.number)) }
    }
    defer { if let input { _ = close(input) } }
    // The key that quits a program (ctrl-\) goes to both.
    let quitting = signal(SIGQUIT, SIG_IGN)
    defer { _ = signal(SIGQUIT, quitting) }
    do {
      return ending(of: try start(arguments, input: input))
    } catch {
      return error.number == ENOENT ? .notFound : .failed(SystemWords.text(error.number))
    }
  }

  private struct Failure: Error { let number: Int32 }

  /// A file without a name, open at its start. A pipe would stand still when the program does not read.
  private func file(of bytes: [UInt8]) throws(Failure) -> Int32 {
    var path = Array((temporaryFolder + "/cutoff-input-XXXXXX").utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw Failure(number: errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(path)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let number = count < 0 ? errno : ENOSPC
        _ = close(descriptor)
        throw Failure(number: number)
      }
      written += count
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  private func start(_ arguments: [String], input: Int32?) throws(Failure) -> pid_t {
    var actions = blankActions()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    var attributes = blankAttributes()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Nothing that this program ignores or blocks is ignored or blocked there.
    var (usual, none) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigemptyset(&usual)
    for number in [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE, SIGCHLD, SIGTSTP, SIGTTIN, SIGTTOU] {
      sigaddset(&usual, number)
    }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    let number = Self.withPointers(arguments) { argv in
      Self.withPointers(environment) { envp in
        guard let program = argv[0] else { return EINVAL }
        return posix_spawnp(&process, program, &actions, &attributes, argv, envp)
      }
    }
    guard number == 0 else { throw Failure(number: number) }
    return process
  }

  /// Gives `body` the texts as C has them, with a null pointer at the end.
  private static func withPointers(
    _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) -> Int32 {
    var pointers = texts.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    return pointers.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map(body) ?? EINVAL
    }
  }

  private func ending(of process: pid_t) -> UserCommandEnding {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return .failed(SystemWords.text(errno)) }
    }
    let number = status & 0x7f
    return number == 0 ? .exited(status >> 8 & 0xff) : .signalled(number)
  }
}

#if canImport(Darwin)
  private func blankActions() -> posix_spawn_file_actions_t? { nil }
  private func blankAttributes() -> posix_spawnattr_t? { nil }
#else
  private func blankActions() -> posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
  private func blankAttributes() -> posix_spawnattr_t { posix_spawnattr_t() }
#endif
