import CutoffDomain
import Foundation

/// The changes made here to one store, so that they can be taken back, also after a restart: a file of one
/// JSON line a step. The store itself does the work (`Store.revert`, `Store.redo`); the log remembers. What its file
/// does not take it remembers for this run of the program, and writes it with the next step.
package struct UndoLog: Sendable {
  private let folder: String
  private let path: String
  private let session: String
  private var stacks = UndoStacks()
  private var nextNumber = 0
  /// True when the last line in the file was cut short.
  private var needsLineFeed: Bool
  /// Lines that the file does not hold yet.
  private var unwritten: [UndoLine] = []
  /// Why the file does not hold every step; nil when it does.
  package private(set) var problem: StoreError?

  /// A change at the top of the log.
  package struct Step: Hashable, Sendable {
    package let change: Change
    /// True for a change of an earlier run of the program: ask before touching it.
    package let isFromEarlierSession: Bool
  }

  /// The log in `folder` (made with the first step when missing) for the store in `store`. `session` names this run
  /// of the program and must be another one each time. Lines that cannot be read are passed over.
  package init(folder: String, store: String, session: String) {
    self.folder = folder
    // Where it cannot be narrowed, the first step that is written says why.
    try? Folder.narrow(folder)
    path = folder + "/undo-" + Self.key(of: store) + ".jsonl"
    self.session = session
    let bytes = (try? StoredFile.read(path, limit: Self.byteLimit))?.bytes ?? []
    needsLineFeed = bytes.last.map { $0 != UInt8(ascii: "\n") } ?? false
    var lineCount = 0
    for text in bytes.split(separator: UInt8(ascii: "\n")) {
      lineCount += 1
      if let line = UndoLine(text) { stacks.take(line) }
    }
    // A file that stays long is read all the same.
    if lineCount > 4 * UndoStacks.limit || bytes.count > Self.byteLimit / 2 { try? rewrite() }
  }

  private static let byteLimit = 64 * 1_024 * 1_024

  /// What an undo would take back.
  package var nextUndo: Step? { stacks.undoable.last.map(step) }

  /// What a redo would carry out again.
  package var nextRedo: Step? { stacks.redoable.last.map(step) }

  private func step(_ entry: UndoEntry) -> Step {
    Step(change: entry.change, isFromEarlierSession: entry.session != session)
  }

  /// Remembers a change that was just made; what was taken back before can no longer be redone. An error says that
  /// it, and so every step, is remembered in this run only.
  package mutating func push(_ change: Change) throws(StoreError) {
    let entry = UndoEntry(key: "\(session)-\(nextNumber)", session: session, change: change)
    nextNumber += 1
    try write(.made(entry))
  }

  /// Remembers that `nextUndo` was taken back, and gives it.
  package mutating func undo() throws(StoreError) -> Change? {
    guard let entry = stacks.undoable.last else { return nil }
    try write(.undone(entry.key))
    return entry.change
  }

  /// Remembers that `nextRedo` was carried out again, and gives it.
  package mutating func redo() throws(StoreError) -> Change? {
    guard let entry = stacks.redoable.last else { return nil }
    try write(.redone(entry.key))
    return entry.change
  }

  // MARK: The file

  /// Takes the step, so that it is not offered twice, and writes it with those that the file did not take before.
  private mutating func write(_ line: UndoLine) throws(StoreError) {
    stacks.take(line)
    unwritten.append(line)
    do {
      while let next = unwritten.first {
        try append(next)
        unwritten.removeFirst()
      }
      problem = nil
    } catch {
      problem = error
      throw error
    }
  }

  private mutating func append(_ line: UndoLine) throws(StoreError) {
    try Folder.makePrivate(folder)
    let lineFeed = [UInt8(ascii: "\n")]
    let bytes = (needsLineFeed ? lineFeed : []) + JSONWriter.line(line.json) + lineFeed
    let flags = O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = SystemCall.whole { open(path, flags, 0o600) }
    guard descriptor >= 0 else { throw .system(.open, path: path, errorNumber: errno) }
    defer { _ = close(descriptor) }
    // One write a line, so that two programs do not mix theirs.
    let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 { needsLineFeed = count < bytes.count }
    guard count == bytes.count else {
      throw .system(.write, path: path, errorNumber: count < 0 ? errno : ENOSPC)
    }
    guard Self.holds(bytes, before: lseek(descriptor, 0, SEEK_CUR), in: descriptor) else {
      needsLineFeed = true
      throw .system(.read, path: path, errorNumber: EIO)
    }
  }

  /// Whether just `bytes` stand before the place `end` of a file.
  private static func holds(_ bytes: [UInt8], before end: off_t, in descriptor: Int32) -> Bool {
    var found = [UInt8](repeating: 0, count: bytes.count)
    let start = end - off_t(bytes.count)
    let count = found.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, max(0, start)) }
    return start >= 0 && count == bytes.count && found == bytes
  }

  /// Writes only what still counts.
  private func rewrite() throws(StoreError) {
    let bytes = stacks.lines.flatMap { JSONWriter.line($0.json) + [UInt8(ascii: "\n")] }
    let old = try? StoredFile.read(path, limit: Self.byteLimit)
    let temporary = try TemporaryFile(for: path, bytes: bytes, like: old)
    _ = try FileSwap.put(temporary, at: path, expecting: old?.bytes)
  }

  /// What files beside the store are called by: the same for every path that leads to it.
  package static func key(of store: String) -> String { hash(realPath(store)) }

  static func realPath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// FNV-1a, 64 bits, in hexadecimal digits.
  private static func hash(_ text: String) -> String {
    let value = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return String(value, radix: 16)
  }
}
