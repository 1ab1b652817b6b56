import CutoffScreen

/// Something that a terminal sends by itself, which nobody has typed.
package struct TerminalReply: CustomStringConvertible, Sendable {
  /// What it says, in words.
  package let name: String
  /// As it is sent.
  package let bytes: [UInt8]
  /// What the program is told of it: the focus, and keys that a terminal tells as numbers.
  package var inputs: [TerminalInput] = []

  package var description: String { name }

  fileprivate init(_ name: String, _ text: String, _ inputs: TerminalInput...) {
    self.init(name, Array(text.utf8), inputs)
  }

  fileprivate init(_ name: String, _ bytes: [UInt8], _ inputs: [TerminalInput] = []) {
    (self.name, self.bytes, self.inputs) = (name, bytes, inputs)
  }
}

/// Answers and reports of xterm, Kitty, VTE, tmux, screen, rxvt, iTerm2, foot, WezTerm and the Linux console.
package enum TerminalReplies {
  /// One of each kind; none is meant for a dashboard.
  package static let all: [TerminalReply] = [
    // OSC.
    TerminalReply("a palette colour", "\u{1b}]4;1;rgb:cdcd/0000/0000\u{1b}\\"),
    TerminalReply("a palette colour, BEL", "\u{1b}]4;1;rgb:cdcd/0000/0000\u{7}"),
    TerminalReply("the foreground", "\u{1b}]10;rgb:e5e5/e5e5/e5e5\u{1b}\\"),
    TerminalReply("the background", "\u{1b}]11;rgb:0000/0000/0000\u{7}"),
    TerminalReply("the background with alpha", "\u{1b}]11;rgba:fdfd/f6f6/e3e3/ffff\u{1b}\\"),
    TerminalReply("the cursor's colour", "\u{1b}]12;rgb:ffff/ffff/ffff\u{1b}\\"),
    TerminalReply("the selection's colour", "\u{1b}]17;rgb:1111/2222/3333\u{7}"),
    TerminalReply("a special colour", "\u{1b}]5;0;rgb:0/0/0\u{7}"),
    TerminalReply("the clipboard", "\u{1b}]52;c;eXV1IFkgMQ==\u{1b}\\"),
    TerminalReply("the clipboard, BEL", "\u{1b}]52;p;eXV1\u{7}"),
    TerminalReply("the title", "\u{1b}]lyu M1 Hà Nội\u{1b}\\"),
    TerminalReply("the icon's title", "\u{1b}]Lyu M1 Über\u{1b}\\"),
    TerminalReply("Kitty's clipboard", "\u{1b}]5522;type=read:status=OK\u{1b}\\"),
    TerminalReply("iTerm2's cell size", "\u{1b}]1337;ReportCellSize=17.5;8.0;2.0\u{1b}\\"),
    // DCS.
    TerminalReply("a name (XTVERSION)", "\u{1b}P>|kitty(0.35) yuM1\u{1b}\\"),
    TerminalReply("a setting (DECRQSS)", "\u{1b}P1$r0;1;31m\u{1b}\\"),
    TerminalReply("no setting", "\u{1b}P0$r\u{1b}\\"),
    TerminalReply("a capability (XTGETTCAP)", "\u{1b}P1+r544e=787465726d\u{1b}\\"),
    TerminalReply("a unit (DA3)", "\u{1b}P!|7E565445\u{1b}\\"),
    TerminalReply("a sixel picture", "\u{1b}P0;0;8q\"1;1;4;4#0;2;0;0;0#0~~@@vv\u{1b}\\"),
    TerminalReply("a rectangle's checksum", "\u{1b}P1!~1A2B\u{1b}\\"),
    // APC, PM, SOS.
    TerminalReply("Kitty's graphics", "\u{1b}_Gi=31;OK\u{1b}\\"),
    TerminalReply("Kitty's graphics, no", "\u{1b}_Gi=31;ENOENT:yu M1\u{1b}\\"),
    TerminalReply("a privacy message", "\u{1b}^yu M1\u{1b}\\"),
    TerminalReply("a start of string", "\u{1b}Xyu M1\u{1b}\\"),
    // CSI.
    TerminalReply("what it is (DA1)", "\u{1b}[?62;1;2;4;6;9;15;22c"),
    TerminalReply("what it is, old", "\u{1b}[?6c"),
    TerminalReply("which version (DA2)", "\u{1b}[>41;354;0c"),
    TerminalReply("what it is (DA3)", "\u{1b}[=1;0c"),
    TerminalReply("well (DSR)", "\u{1b}[0n"),
    TerminalReply("the cursor's place (CPR)", "\u{1b}[24;80R"),
    TerminalReply("the cursor's place at the corner", "\u{1b}[1;1R"),
    TerminalReply("the cursor's place (DECXCPR)", "\u{1b}[?24;80;1R"),
    TerminalReply("a mode (DECRPM)", "\u{1b}[?2026;2$y"),
    TerminalReply("an ANSI mode", "\u{1b}[4;2$y"),
    TerminalReply("Kitty's keyboard flags", "\u{1b}[?1u"),
    TerminalReply("ctrl-a as a number", "\u{1b}[97;5u", .key(.control("a"))),
    TerminalReply("ctrl-a let go", "\u{1b}[97;5:3u"),
    TerminalReply("ctrl-a as xterm's number", "\u{1b}[27;5;97~", .key(.control("a"))),
    TerminalReply("xterm's key modes", "\u{1b}[>4;2m"),
    TerminalReply("a window's size", "\u{1b}[8;24;80t"),
    TerminalReply("a window's size in dots", "\u{1b}[4;768;1024t"),
    TerminalReply("a window's state", "\u{1b}[1t"),
    TerminalReply("a window's place", "\u{1b}[3;10;20t"),
    TerminalReply("graphics (XTSMGRAPHICS)", "\u{1b}[?1;0;256S"),
    TerminalReply("the colours' scheme", "\u{1b}[?997;1n"),
    TerminalReply("a size told by itself", "\u{1b}[48;24;80;768;1024t"),
    TerminalReply("terminal parameters (DECREPTPARM)", "\u{1b}[2;1;1;120;120;1;0x"),
    TerminalReply("a locator", "\u{1b}[1;2;4;10;20;1&w"),
    TerminalReply("the focus comes", "\u{1b}[I", .focus(true)),
    TerminalReply("the focus goes", "\u{1b}[O", .focus(false)),
    // The mouse, nobody having asked for it.
    TerminalReply("a button (SGR)", "\u{1b}[<0;10;10M"),
    TerminalReply("a button let go (SGR)", "\u{1b}[<0;10;10m"),
    TerminalReply("the wheel (SGR)", "\u{1b}[<64;10;10M"),
    TerminalReply("a motion (SGR)", "\u{1b}[<35;10;10M"),
    TerminalReply("a button (X10)", "\u{1b}[M !u"),
    TerminalReply("a button let go (X10)", "\u{1b}[M#yu"),
    TerminalReply("a button far right (X10)", [0x1b, 0x5b, 0x4d, 0x20, 0xd1, 0x9b]),
    TerminalReply("a button (urxvt)", "\u{1b}[32;10;10M"),
    // SS3.
    TerminalReply("ctrl with an arrow, old", "\u{1b}O5A"),
    TerminalReply("ctrl with an arrow, rxvt", "\u{1b}Oa"),
    TerminalReply("ctrl with an arrow", "\u{1b}[1;5A"),
    TerminalReply("the keypad's middle", "\u{1b}OE"),
  ]
}
