import Foundation

/// Starts programs as children: arguments as they are, no shell, a process group of their own.
package enum ChildProgram {
  package struct Failure: Error {
    /// `errno`; ENOENT where there is no such program.
    package let number: Int32
  }

  /// Where the three streams of a child lead; nil for nowhere.
  package struct Streams {
    package var input: Int32?
    package var output: Int32?
    package var errors: Int32?

    package init(input: Int32? = nil, output: Int32? = nil, errors: Int32? = nil) {
      self.input = input
      self.output = output
      self.errors = errors
    }
  }

  /// Starts `arguments`, of which the first is the program, looked for in the path of this process. Nothing that this
  /// program ignores or blocks is ignored or blocked there.
  package static func start(
    _ arguments: [String], environment: [String], _ streams: Streams
  ) throws(Failure) -> pid_t {
    var actions = blankActions()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (own, number) in [
      (streams.input, STDIN_FILENO), (streams.output, STDOUT_FILENO), (streams.errors, STDERR_FILENO),
    ] {
      if let own {
        posix_spawn_file_actions_adddup2(&actions, own, number)
      } else {
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
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETPGROUP))
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
