import CutoffScreen
import CutoffTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A small program for the tests of `Terminal`: draws a fixed picture, tells what was typed, and ends
/// in every way that a program can. Never installed.
@main @MainActor
struct TerminalProbe {
  static func main() {
    do throws(TerminalError) {
      let terminal = try Terminal(options)
      var probe = Probe(terminal: terminal)
      let status = probe.run()
      terminal.close()
      exit(status)
    } catch {
      let message = Array("probe: \(error)\n".utf8)
      _ = write(2, message, message.count)
      exit(69)
    }
  }

  private static var options: TerminalOptions {
    let words = CommandLine.arguments
    return TerminalOptions(
      type: variable("TERM") ?? "", colourTerm: variable("COLORTERM"),
      deepestColour: words.contains("--no-colour") ? .none : .direct,
      wantsDirectColour: words.contains("--direct"), wantsMouse: words.contains("--mouse"))
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
