import CutoffDomain
import CutoffScreen

/// Keystrokes and the screens that they must lead to: one file of Tests/Screens, for one size and language.
///
/// The header names what the dashboard is started with, one `name: value` a line:
///
///     size: 120x36            several, with commas, run the script once for each
///     lang: vi                the same
///     now: 2020-07-03T22:00:07+07:00
///     zone: Asia/Ho_Chi_Minh  where the person sits; this one if it is not given
///     store: sample           or sample-en, empty, broken
///     runs: memory, pty       or only memory
///     config: NAME.yaml       a configuration beside the scripts, for notices and commands; no notices without it
///     ascii: signs            the terminal shows no signs beyond ASCII; or letters, no letters either
///
/// Then steps, each a line; lines that begin with `#` and empty lines say nothing:
///
///     keys: j Tab 'typed text' Enter     as `KeyScript` reads them
///     paste: NAME.txt                    the lines of a file beside the scripts, pasted
///     screen:                            the whole screen, between two rulers on the next lines
///     roles: or roles: 5-10              the role of every cell of those rows, in the letters of `RoleMap`
///     shows: text     hides: text        some row, or no row, has the text; in "…" if blanks end it
///     tick: 12                           seconds pass
///     restart: 2020-07-04T11:30:07+07:00 the person quits and comes back
///     disk: incidents/bamboo-*.json contains "text"    or: lacks "text", exists, is gone
///     copied: text                       the last keys sent a text with it to the clipboard
///     asks: quit                         the last keys or seconds ask for it; or another `Request`
///     lacks: bell                        the last keys or seconds do not ask for it
///
/// What keys or seconds ask for outside the dashboard must be claimed by `asks` or `copied` before the next
/// keys or seconds: what nobody wrote down fails.
package struct ScreenScript: Sendable {
  package var name: String
  package var size: Size
  package var language: Language
  package var now: Instant
  package var zone: Zone
  package var store: StoreFixture.Kind
  package var runs: Set<Runner>
  package var repertoire: Repertoire
  /// The text of the configuration.
  package var config: String
  package var steps: [Step]

  /// Where a script can be run.
  package enum Runner: String, Sendable { case memory, pty }

  /// One step, and the line of the file on which it stands, counted from 1.
  package struct Step: Sendable {
    package var line: Int
    package var action: Action
  }

  package enum Action: Sendable {
    case keys([TerminalInput])
    case screen(Block)
    case roles(rows: ClosedRange<Int>?, Block)
    case shows(String)
    case hides(String)
    case tick(Int)
    case restart(Instant)
    case disk(DiskCheck)
    case asks(Request)
    case lacks(Request)
    case copied(String)
  }

  /// Lines between two rulers.
  package struct Block: Sendable {
    /// Without trailing blanks; nil when nothing was recorded yet.
    package var lines: [String]?
    /// The lines of the file that hold it with its rulers, counted from 0.
    package var place: Range<Int>
  }

  /// What is left to the owner of the terminal.
  package enum Request: String, Sendable, CaseIterable {
    case quit, redraw, suspend, sample, run, file, bell, notice, copy, theme, edit, mouse
  }

  /// "main 80x24 en", as tests name it.
  package var title: String {
    "\(name) \(size.columns)x\(size.rows) \(language.rawValue)"
  }
}

extension ScreenScript: CustomStringConvertible {
  package var description: String { title }
}
