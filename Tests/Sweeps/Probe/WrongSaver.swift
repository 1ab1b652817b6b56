import CutoffDomain
import CutoffStore
import Foundation

/// Savers that each break one rule of the save protocol. A sweep that does not fail against the ones that
/// it is for would prove nothing.
struct WrongSaver {
  enum Fault: String, CaseIterable {
    /// Says that a note is saved before it is.
    case earlyWord = "early-word"
    /// Empties the file and writes it in place.
    case inPlace = "in-place"
    /// Reads, adds and replaces without a lock and without a second look.
    case noLock = "no-lock"
    /// Holds the lock, and writes what it read when it started.
    case noCompare = "no-compare"
    /// Never calls fsync.
    case noSync = "no-sync"
    /// Syncs the file and not the folder.
    case noFolderSync = "no-folder-sync"
    /// Names its temporary files so that nobody will know them, and leaves them when it fails.
    case leavesTemporaries = "leaves-temporaries"
    /// Takes every call to have worked.
    case ignoresErrors = "ignores-errors"
    /// Calls fsync once more on the descriptor on which it failed.
    case syncsAgain = "syncs-again"
    /// Tells errors without the file that they are about.
    case namesNoFile = "names-no-file"
    /// Gives every file the mode 0644.
    case fixedMode = "fixed-mode"
    /// Writes a file that it cannot read anew.
    case repairs
  }

  let fault: Fault
  let folder: String
  let incident: IncidentID
  private var held: Incident?

  init(_ fault: Fault, store: String, incident: IncidentID) {
    self.fault = fault
    self.incident = incident
    folder = store + "/incidents"
    if Store.isMissing(store) { _ = try? Store.create(at: store, name: "sweep") }
  }

  private var path: String { folder + "/" + incident.text + ".json" }

  mutating func save(_ number: Int) throws {
    let lock = fault == .noLock ? -1 : open(folder + "/../.cutoff/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    defer { if lock >= 0 { close(lock) } }
    var rounds = 0
    while lock >= 0, flock(lock, LOCK_EX | LOCK_NB) != 0, rounds < 5_000 {
      usleep(1_000)
      rounds += 1
    }
    var now = try fault == .noCompare ? held ?? current() : current()
    now.put(.note(SweepIncident.note(number)))
    held = now
    if fault == .earlyWord { Say.line("ack \(number)") }
    try write(IncidentFile.bytes(of: now))
    if fault != .earlyWord { Say.line("ack \(number)") }
  }

  private func current() throws -> Incident {
    guard let stored = try? StoredFile.read(path) else { return SweepIncident.empty(incident) }
    if fault == .repairs, (try? IncidentFile.read(stored.bytes, path: path)) == nil {
      return SweepIncident.empty(incident)
    }
    return try IncidentFile.read(stored.bytes, path: path).incident
  }

  // MARK: Writing

  private func write(_ bytes: [UInt8]) throws {
    guard fault != .inPlace else { return try fill(path, bytes, flags: O_TRUNC) }
    let name = fault == .leavesTemporaries ? ".save-" : ".cutoff-tmp-"
    let temporary = "\(folder)/\(name)\(getpid())"
    do {
      try fill(temporary, bytes, flags: O_EXCL)
      try check(rename(temporary, path))
    } catch {
      if fault != .leavesTemporaries { unlink(temporary) }
      throw error
    }
    guard fault != .noFolderSync else { return }
    try sync(folder)
  }

  private func fill(_ path: String, _ bytes: [UInt8], flags: Int32) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0o644)
    try check(descriptor)
    defer { close(descriptor) }
    if fault == .fixedMode { fchmod(descriptor, 0o644) }
    for start in stride(from: 0, to: bytes.count, by: 512) {
      let part = Array(bytes[start..<min(start + 512, bytes.count)])
      try check(Int32(Foundation.write(descriptor, part, part.count)))
    }
    try sync(descriptor)
  }

  private func sync(_ folder: String) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    try check(descriptor)
    defer { close(descriptor) }
    try sync(descriptor)
  }

  private func sync(_ descriptor: Int32) throws {
    guard fault != .noSync else { return }
    if fault == .syncsAgain, fsync(descriptor) != 0, fsync(descriptor) == 0 { return }
    try check(fsync(descriptor))
  }

  private func check(_ result: Int32) throws {
    guard result < 0, fault != .ignoresErrors else { return }
    throw Failure(words: "\(fault == .namesNoFile ? "" : path): errno \(errno)")
  }

  struct Failure: Error {
    let words: String
  }
}

extension Store {
  fileprivate static func isMissing(_ folder: String) -> Bool { (try? Store(at: folder)) == nil }
}
