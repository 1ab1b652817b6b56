import Foundation

/// Starts programs as children: arguments as they are, no shell. The only place that does.
package enum ChildProgram {
  package struct Failure: Error {
    /// `errno`; ENOENT where there is no such program.
    package let number: Int32

    package init(number: Int32) { self.number = number }
  }

  /// Where a stream of a child leads.
  package enum Stream {
    /// Where that of this program leads.
    case own
    case nowhere
    case descriptor(Int32)
  }

  package struct Streams {
    package var input: Stream
    package var output: Stream
    package var errors: Stream

    package init(input: Stream = .nowhere, output: Stream = .nowhere, errors: Stream = .nowhere) {
      self.input = input
      self.output = output
      self.errors = errors
    }
  }

  /// Starts `arguments`, of which the first is the program, looked for in the path of this process. Nothing that this
  /// program ignores or blocks is ignored or blocked there. `isOwnGroup`: in a process group of its own, so that all
  /// that it starts can be ended with it, and a terminal's keys end this program only.
  package static func start(
    _ arguments: [String], environment: [String], _ streams: Streams, isOwnGroup: Bool = true
  ) throws(Failure) -> pid_t {
    var actions = blankActions()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (stream, number) in [
      (streams.input, STDIN_FILENO), (streams.output, STDOUT_FILENO), (streams.errors, STDERR_FILENO),
    ] {
      switch stream {
      case .own: break
      case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, number)
      case .nowhere:
        let flags = number == STDIN_FILENO ? O_RDONLY : O_WRONLY
        posix_spawn_file_actions_addopen(&actions, number, "/dev/null", flags, 0)
      }
    }
    var attributes = blankAttributes()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (usual, none) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigemptyset(&usual)
    for number in [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE, SIGCHLD, SIGTSTP, SIGTTIN, SIGTTOU, SIGXFSZ] {
      sigaddset(&usual, number)
    }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setsigmask(&attributes, &none)
    var flags = Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
    if isOwnGroup {
      posix_spawnattr_setpgroup(&attributes, 0)
      flags |= Int16(POSIX_SPAWN_SETPGROUP)
    }
    posix_spawnattr_setflags(&attributes, flags)
    var process: pid_t = 0
    let number = withPointers(arguments) { argv in
      withPointers(environment) { envp in
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
}

#if canImport(Darwin)
  private func blankActions() -> posix_spawn_file_actions_t? { nil }
  private func blankAttributes() -> posix_spawnattr_t? { nil }
#else
  private func blankActions() -> posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
  private func blankAttributes() -> posix_spawnattr_t { posix_spawnattr_t() }
#endif
