import Foundation

/// Starts programs: the program and its arguments as they are written, no shell between, in this program's own
/// environment and folder.
struct ProgramStart {
  private let environment: [String]
  private let temporaryFolder: String

  /// `variables` ("NAME=value") are laid over the environment.
  init(_ machine: Machine, adding variables: [String] = []) {
    environment = machine.environment + variables
    temporaryFolder = machine.temporaryFolder
  }

  struct Failure: Error { let number: Int32 }

  /// What a program gets in the place of this program's own streams; nil leaves the stream as it is.
  struct Streams {
    var input: Int32?
    var output: Int32?
    var errors: Int32?
  }

  /// A file without a name, open at its start. A pipe would stand still when the program does not read.
  func file(of bytes: [UInt8]) throws(Failure) -> Int32 {
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

  /// Starts a program with its arguments, of which it is the first. `isOwnGroup`: in a process group of its own, so that
  /// all that it starts can be ended with it.
  func start(
    _ arguments: [String], _ streams: Streams, isOwnGroup: Bool = false
  ) throws(Failure) -> pid_t {
    var actions = blankActions()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, place) in [
      (streams.input, STDIN_FILENO), (streams.output, STDOUT_FILENO), (streams.errors, STDERR_FILENO),
    ] {
      if let descriptor { posix_spawn_file_actions_adddup2(&actions, descriptor, place) }
    }
    var attributes = blankAttributes()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    setSignals(&attributes)
    var flags = Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
    if isOwnGroup {
      posix_spawnattr_setpgroup(&attributes, 0)
      flags |= Int16(POSIX_SPAWN_SETPGROUP)
    }
    posix_spawnattr_setflags(&attributes, flags)
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

  /// Nothing that this program ignores or blocks is ignored or blocked there.
  private func setSignals(_ attributes: inout Attributes) {
    var (usual, none) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigemptyset(&usual)
    for number in [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE, SIGCHLD, SIGTSTP, SIGTTIN, SIGTTOU] {
      sigaddset(&usual, number)
    }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setsigmask(&attributes, &none)
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
}

#if canImport(Darwin)
  private typealias Attributes = posix_spawnattr_t?
  private func blankActions() -> posix_spawn_file_actions_t? { nil }
  private func blankAttributes() -> Attributes { nil }
#else
  private typealias Attributes = posix_spawnattr_t
  private func blankActions() -> posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
  private func blankAttributes() -> Attributes { posix_spawnattr_t() }
#endif
