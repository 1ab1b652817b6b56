import CutoffPrograms
import Foundation

/// A program that runs beside this one for a limited time: in a process group of its own, which is asked to end when the
/// time is over, and ended two seconds later.
struct LimitedProgram {
  private let process: pid_t
  /// Milliseconds of the steady clock.
  private var due: Int64
  private var nextLook: Int64
  private var pause: Int64 = 1
  /// What was sent so far.
  private var isAsked = false
  private var isKilled = false
  /// The end of a pipe that its error stream goes to; nil where it goes elsewhere, and once it is closed.
  private var errors: Int32?
  private var said: [UInt8] = []

  /// Milliseconds between asking and ending.
  private static let grace: Int64 = 2_000
  private static let longestPause: Int64 = 50
  /// What is kept of the error stream.
  private static let saidLimit = 4_096

  /// Starts a program with `data` on its standard input. `isQuiet`: what it prints goes nowhere, of what it says of errors
  /// the beginning is kept. `time` is in milliseconds of the steady clock, `limit` in seconds.
  init(
    _ arguments: [String], data: String, limit: Int64, isQuiet: Bool, at time: Int64, _ starts: ProgramStart
  ) throws(ChildProgram.Failure) {
    var streams = ChildProgram.Streams(output: .own, errors: .own)
    var pipe: (read: Int32, write: Int32)?
    if isQuiet {
      let ends = try Self.pipe()
      streams = ChildProgram.Streams(errors: .descriptor(ends.write))
      pipe = ends
    }
    defer { if let write = pipe?.write { _ = close(write) } }
    do {
      process = try starts.start(arguments, data: data, streams, isOwnGroup: true)
    } catch {
      if let read = pipe?.read { _ = close(read) }
      throw error
    }
    errors = pipe?.read
    due = time + limit * 1_000
    nextLook = time
  }

  private static func pipe() throws(ChildProgram.Failure) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Foundation.pipe(&ends) == 0 else { throw ChildProgram.Failure(number: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, fcntl(ends[0], F_GETFL) | O_NONBLOCK)
    return (ends[0], ends[1])
  }

  /// What to wait for beside the time.
  var descriptors: [Int32] { errors.map { [$0] } ?? [] }

  /// Milliseconds until `look` has something to do. A program whose error stream is read tells of its end by that, and
  /// is looked at all the same now and then: others may hold the stream open.
  func wait(at time: Int64) -> Int {
    let next = errors == nil || isAsked ? nextLook : min(due, nextLook + 900)
    return Int(max(0, min(next, due) - time))
  }

  /// The first line of what it said of errors.
  var firstError: String? {
    let line = String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline).first.map(String.init)
    return line?.trimmingCharacters(in: .whitespaces)
  }

  /// How it ended; nil while it runs. Ends what runs too long.
  mutating func look(at time: Int64) -> ChildEnding? {
    drain()
    pause = min(Self.longestPause, pause * 2)
    nextLook = time + pause
    var status: Int32 = 0
    let ended = waitpid(process, &status, WNOHANG)
    guard ended == 0 || (ended < 0 && errno == EINTR) else {
      // What it started and left behind goes with it only where it was ended.
      if isAsked { kill(-process, SIGKILL) }
      drain()
      closeErrors()
      guard ended > 0 else { return .exited(-1) }
      return isAsked ? .ended : ChildEnding(status: status)
    }
    if time >= due {
      if !isAsked { end(at: time) } else if !isKilled { kill() }
    }
    return nil
  }

  /// Asks it to end now, and ends it after a grace.
  mutating func end(at time: Int64) {
    guard !isAsked else { return }
    isAsked = true
    kill(-process, SIGTERM)
    due = time + Self.grace
    pause = 1
    nextLook = time + 1
  }

  private mutating func kill() {
    isKilled = true
    kill(-process, SIGKILL)
    due = .max
  }

  private func kill(_ process: pid_t, _ signal: Int32) { _ = Foundation.kill(process, signal) }

  private mutating func drain() {
    guard let errors else { return }
    var part = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = part.withUnsafeMutableBytes { read(errors, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        if count == 0 || errno != EAGAIN { closeErrors() }
        return
      }
      said += part.prefix(max(0, min(count, Self.saidLimit - said.count)))
    }
  }

  private mutating func closeErrors() {
    if let errors { _ = close(errors) }
    errors = nil
  }
}

extension LimitedProgram {
  /// Waits until it ended. A signal that ends this program meanwhile ends the other one first.
  mutating func wait() -> ChildEnding {
    let signals = HeldSignals()
    // One that came meanwhile takes effect here.
    defer { signals.release() }
    while true {
      let time = Machine.steadyMilliseconds()
      if let ending = look(at: time) { return ending }
      if signals.arePending { end(at: time) }
      var waits = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      poll(&waits, nfds_t(waits.count), Int32(min(100, wait(at: time))))
    }
  }
}
