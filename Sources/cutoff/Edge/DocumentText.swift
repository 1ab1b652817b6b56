import CutoffPrograms
import Foundation

/// Takes the text out of a document with `pdftotext`, which is started directly, with a limit of time and of memory.
struct DocumentText {
  /// Why there is no text.
  enum Problem: Error, Hashable {
    /// The program is not there.
    case missing
    /// It took longer than it may.
    case tooSlow
    /// It ended with that status, or was ended.
    case failed(Int32)
    /// It says more than any notice.
    case tooLong
    /// It holds pictures only.
    case picture
    /// It could not be started.
    case system(Int32)
  }

  private static let seconds: Int64 = 10
  private static let byteLimit = 4 * 1_024 * 1_024
  private static let memory: UInt64 = 1 << 30

  /// The text of the file, in lines as it is laid out.
  static func text(of path: String, _ machine: Machine) throws(Problem) -> String {
    // A name that begins with "-" would be an option.
    let file = path.hasPrefix("/") ? path : "./" + path
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .system(errno) }
    defer { _ = close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process: pid_t
    do throws(Problem) {
      process = try start(["pdftotext", "-layout", "-enc", "UTF-8", file, "-"], output: ends[1], machine)
    } catch {
      _ = close(ends[1])
      throw error
    }
    _ = close(ends[1])
    let text: String
    do throws(Problem) {
      text = try read(ends[0])
    } catch {
      kill(process, SIGKILL)
      _ = ChildEnding.wait(for: process)
      throw error
    }
    switch ChildEnding.wait(for: process) {
    case .exited(0): break
    case .exited(let number), .signalled(let number): throw .failed(number)
    case .ended, nil: throw .failed(-1)
    }
    guard text.unicodeScalars.contains(where: \.properties.isAlphabetic) else { throw .picture }
    return text
  }

  private static func read(_ descriptor: Int32) throws(Problem) -> String {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    let end = Machine.steadyMilliseconds() + seconds * 1_000
    while true {
      let left = end - Machine.steadyMilliseconds()
      guard left > 0 else { throw .tooSlow }
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wanted, 1, Int32(left))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { throw .tooSlow }
      let count = part.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += part.prefix(count)
      guard bytes.count <= byteLimit else { throw .tooLong }
    }
  }

  private static func start(
    _ arguments: [String], output: Int32, _ machine: Machine
  ) throws(Problem) -> pid_t {
    func spawn() throws(ChildProgram.Failure) -> pid_t {
      try ChildProgram.start(
        arguments, environment: machine.environment, .init(output: .descriptor(output)), isOwnGroup: false)
    }
    let limit = MemoryLimit(memory)
    defer { limit.end() }
    do throws(ChildProgram.Failure) {
      do throws(ChildProgram.Failure) {
        return try spawn()
      } catch  where error.number == ENOMEM || error.number == EAGAIN {
        // This program is larger than what the other one may have.
        limit.end()
        return try spawn()
      }
    } catch {
      throw error.number == ENOENT ? .missing : .system(error.number)
    }
  }
}

/// How much memory a program may have that is started now: it takes over what holds for this one.
private struct MemoryLimit {
  #if canImport(Glibc)
    private let before: rlimit?

    init(_ bytes: UInt64) {
      var now = rlimit()
      guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &now) == 0, now.rlim_cur > rlim_t(bytes) else {
        before = nil
        return
      }
      before = now
      var limited = rlimit(rlim_cur: rlim_t(bytes), rlim_max: now.rlim_max)
      _ = setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limited)
    }

    func end() {
      guard var before else { return }
      _ = setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &before)
    }
  #else
    init(_ bytes: UInt64) {}

    func end() {}
  #endif
}
