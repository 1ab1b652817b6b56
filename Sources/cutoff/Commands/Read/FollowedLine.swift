import CutoffDomain
import CutoffStore
import CutoffUI
import Foundation

/// A line of a store that is printed again whenever it is another one, until nobody reads it any more.
struct FollowedLine {
  private let settings: Settings
  private let line: (Board) -> String?
  private let clock: RunningClock
  private var watch: FolderWatch?
  private var board: Board
  private var store: Store?
  private var printed: String?

  /// Reads the store; `line` is nil for nothing, which is printed as an empty line where there was one before.
  init(_ settings: Settings, _ line: @escaping (Board) -> String?) throws(CommandError) {
    self.settings = settings
    self.line = line
    clock = RunningClock(
      start: settings.now, millisecondsIntoSecond: settings.isNowGiven ? 0 : Machine.now().milliseconds,
      steady: { Machine.steadyMilliseconds() })
    guard let folder = settings.place.folder else {
      board = try Board(settings)
      return
    }
    let store: Store
    do {
      store = try Store(
        at: folder, isMadeOnFirstWrite: settings.isStoreMadeOnFirstWrite, isReadOnly: true, looksOnce: true)
    } catch {
      throw .store(error)
    }
    board = Board(settings, StoreReading(store.contents))
    watch = FolderWatch(folder: store.watchedFolder)
    self.store = store
  }

  /// Ends with the reader; a signal ends the program.
  mutating func run() throws(CommandError) {
    while true {
      guard try show() else { return }
      guard pause() else { return }
      look()
    }
  }

  /// Prints what is new. False when nobody reads it.
  private mutating func show() throws(CommandError) -> Bool {
    let line = line(board)
    guard line != printed else { return true }
    printed = line
    do throws(CommandError) {
      try Output.delivered((line ?? "") + "\n")
    } catch {
      guard case .output(EPIPE) = error else { throw error }
      return false
    }
    return true
  }

  /// Waits for the next second, so that no second has two lines. False when nobody reads any more.
  private func pause() -> Bool {
    let next = Machine.steadyMilliseconds() + Int64(clock.millisecondsToNextSecond)
    while true {
      let left = next - Machine.steadyMilliseconds()
      guard left > 0 else { return true }
      var output = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
      poll(&output, 1, Int32(left))
      guard output.revents & Int16(POLLERR | POLLHUP | POLLNVAL) == 0 else { return false }
    }
  }

  /// Brings the board up to the present second, with what changed in the store.
  private mutating func look() {
    let now = clock.now
    let time = Machine.steadyMilliseconds()
    watch?.listen(second: now.seconds, at: time)
    if let due = watch?.due(at: time), let news = try? store?.reload(isRetry: due == .retry) {
      watch?.retry(after: news.retryAfterMilliseconds, at: time)
      if !news.isEmpty, let contents = store?.contents { board.take(StoreReading(contents)) }
    }
    board.tick(to: now)
  }
}
