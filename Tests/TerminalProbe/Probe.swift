import CutoffScreen
import CutoffTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The loop of the probe. Keys: `q` quits, `A` aborts, `F` traps, `X` exits without closing, `t` sets
/// a title, `y` copies, `n` notifies, `b` rings, `p` changes the colours, `m` draws many colours, `g`
/// fills the screen, `r` redraws it, `e` lends the terminal, `w` makes a descriptor readable, `a`
/// asks for the background, ctrl-z suspends. `--ask` asks before the first picture.
@MainActor
struct Probe {
  let terminal: Terminal
  private var picture = Picture()
  private var wakeUp: Int32?
  /// Longest wait in milliseconds, as a program with a clock has it.
  private let pause = CommandLine.arguments.contains("--hasty") ? 20 : nil

  init(terminal: Terminal) {
    self.terminal = terminal
    terminal.apply(Picture.sheet(isSecond: false))
    if CommandLine.arguments.contains("--ask") { ask() }
  }

  /// Runs until asked to end; the exit status.
  mutating func run() -> Int32 {
    while true {
      terminal.draw(picture.canvas(of: terminal.size, depth: terminal.colourDepth))
      let wakeUps = wakeUp.map { [$0] } ?? []
      guard let event = terminal.nextInput(timeoutMilliseconds: pause, wakeUps: wakeUps) else {
        continue
      }
      if let status = answer(event) { return status }
    }
  }

  private mutating func answer(_ event: TerminalEvent) -> Int32? {
    picture.note(event)
    switch event {
    case .input(.closed): return 129
    case .signal(.terminate): return 143
    case .signal(.interrupt): return 130
    case .signal(.suspend): terminal.suspend(.process)
    case .input(.key(.control("z"))): terminal.suspend(.wholeJob)
    case .input(.key(.character("q"))): return 0
    case .input(.key(.character(let letter))): obey(letter)
    case .input: break
    case .wake(let descriptor):
      close(descriptor)
      wakeUp = nil
    }
    return nil
  }

  private mutating func obey(_ letter: Character) {
    switch letter {
    case "A": abort()
    case "F": precondition(picture.isNeverTrue, "asked to trap")
    case "X": exit(3)
    case "t": terminal.setTitle("Cắt dịch vụ\u{1b}]0;x")
    case "y": _ = terminal.copyToClipboard("Hà Nội")
    case "n": terminal.notify("sắp cắt")
    case "b": terminal.bell()
    case "p": terminal.apply(Picture.sheet(isSecond: true))
    case "m": picture.colourPage += 1
    case "g": picture.isFull.toggle()
    case "r": terminal.redrawEverything()
    case "e": lend()
    case "a": ask()
    case "w": openWakeUp()
    default: break
    }
  }

  private mutating func ask() {
    picture.background = terminal.askBackground().map { "\($0)" } ?? "no answer"
  }

  private func lend() {
    terminal.withTerminalReleased {
      let message = Array("LENT, press Enter\n".utf8)
      _ = write(1, message, message.count)
      var byte: UInt8 = 0
      while read(0, &byte, 1) == 1, byte != 0x0a {}
    }
  }

  private mutating func openWakeUp() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return }
    wakeUp = ends[0]
    close(ends[1])
  }
}
