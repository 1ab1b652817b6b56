import CutoffScreen

/// Turns the bytes that a terminal sends into keys, pastes, mouse actions and answers.
///
/// It keeps its place between portions, however the line cuts them. What belongs to a sequence is never taken
/// for a key: sequences that nobody knows are dropped whole, one that stops in the middle is waited for and then
/// dropped. Time comes from outside, as silences.
package struct InputDecoder {
  /// What came of some bytes.
  package enum Output: Hashable, Sendable {
    case input(TerminalInput)
    /// The terminal has said what is behind its text (OSC 11).
    case background(Colour)
    /// The terminal has said what it is (DA1), which all terminals know how to.
    case identity
  }

  /// Milliseconds after which an Escape that nothing follows is the Escape key. Longer than the line may pause
  /// inside of what a terminal sends: a mouse report cut behind its Escape is no key.
  package static let escapePatience = 120
  /// Milliseconds after which a sequence that has begun is given up.
  package static let sequencePatience = 500
  /// What follows Escape within so many milliseconds was pressed with Alt; later it is another key.
  package static let altPatience = 25
  /// Bytes of a sequence that are kept; longer ones are swallowed and mean nothing.
  private static let longest = 96

  /// Where in the stream the next byte is.
  enum Place: Hashable {
    case ground
    /// In a character of several bytes, typed with Alt or without.
    case character(isAlt: Bool)
    case escape
    /// Behind an Escape and, some time later, a key that could go on with a sequence.
    case apart(Introducer)
    /// Behind `ESC [`, `ESC O`, `ESC [ [`, `ESC [ M`.
    case parameters, shift, console, oldMouse
    /// In a string, and behind an escape that should end it; the number is of UTF-8 bytes still to come.
    case string(Int), stringEscape
    case paste
  }

  /// Whether the mouse was asked for; reports are dropped where it was not.
  package var takesMouse = false
  /// What keys send by the terminal's own description.
  private let described: [[UInt8]: Key]

  private(set) var place = Place.ground
  private var outputs: [Output] = []
  private var text = TypedText()
  private var paste = PasteCollector()
  /// The sequence so far, from its Escape on.
  private var sequence: [UInt8] = []
  private var isOverlong = false
  /// True behind two escapes: Alt with a key that is a sequence itself, as rxvt sends it.
  private var hasAltEscape = false
  /// True if the introducer was one byte (C1), which no key sends.
  private var isOneByte = false
  /// True if the Escape key was told by a silence, a moment ago.
  private var hasToldEscape = false
  private var isButtonDown = false
  /// Milliseconds since the latest byte.
  private var waited = 0

  /// `described` has the sequences of the keys that the terminal's description knows, each with its Escape.
  package init(described: [[UInt8]: Key] = [:]) {
    self.described = described
  }

  // MARK: Bytes and silences

  /// Takes bytes that arrived together.
  package mutating func feed(_ bytes: some Collection<UInt8>) -> [Output] {
    outputs = []
    if hasToldEscape, place == .ground, waited < Self.sequencePatience, Introducer.isRest(bytes) {
      beginEscape()
    }
    hasToldEscape = false
    for byte in bytes {
      take(byte)
      waited = 0
    }
    if !text.waitsForMark { finishLetter() }
    return outputs
  }

  /// Takes note that nothing arrived for some more milliseconds.
  package mutating func silence(milliseconds: Int) -> [Output] {
    outputs = []
    waited = min(waited + max(0, milliseconds), 1 << 30)
    if waited >= Self.altPatience { finishLetter() }
    if let limit, waited >= limit { giveUp() }
    return outputs
  }

  /// Drops what has begun and is not whole.
  package mutating func forget() {
    place = .ground
    text = TypedText()
    hasToldEscape = false
  }

  /// Milliseconds of silence from now on that would mean something; nil if none would.
  package var patience: Int? {
    let limits = [text.waitsForMark ? Self.altPatience : nil, limit].compactMap { $0 }
    return limits.min().map { max(0, $0 - waited) }
  }

  /// True inside a paste.
  package var isPasting: Bool { place == .paste }

  private var limit: Int? {
    switch place {
    case .ground, .character: nil
    case .escape, .apart: Self.escapePatience
    case .parameters, .shift, .console, .oldMouse, .string, .stringEscape: Self.sequencePatience
    case .paste: paste.patience
    }
  }

  private mutating func giveUp() {
    let left = place
    place = .ground
    switch left {
    case .ground, .character: place = left
    case .escape:
      tell(.escape)
      if hasAltEscape { tell(.escape) }
      hasToldEscape = true
    case .apart(let introducer):
      tell(.escape)
      takeText(introducer.rawValue)
      finishLetter()
    case .parameters, .shift, .string: giveUpSequence()
    case .console, .oldMouse, .stringEscape: break
    case .paste: endPaste()
    }
  }

  /// An introducer that nothing follows was pressed with Alt.
  private mutating func giveUpSequence() {
    guard sequence.count == 2, !isOneByte, !isOverlong else { return }
    if hasAltEscape { tell(.escape) }
    tell(.alt(Character(Unicode.Scalar(sequence[1]))))
  }

  // MARK: One byte

  private mutating func take(_ byte: UInt8) {
    switch place {
    case .ground: takeText(byte)
    case .character(let isAlt): proceed(byte, isAlt: isAlt)
    case .escape: takeAfterEscape(byte)
    case .apart(let introducer): takeApart(byte, introducer)
    case .parameters, .shift, .console: takeInSequence(byte)
    case .oldMouse: takeOldMouse(byte)
    case .string(let rest): takeInString(byte, rest: rest)
    case .stringEscape: takeAfterStringEscape(byte)
    case .paste: if paste.take(byte) { endPaste() }
    }
  }

  private mutating func takeText(_ byte: UInt8) {
    switch byte {
    case 0x1b: beginEscape()
    case 0x20..<0x7f: add(Unicode.Scalar(byte))
    case 0x80...: beginCharacter(byte, isAlt: false)
    default: tell(ControlByte.key(byte))
    }
  }

  private mutating func beginCharacter(_ byte: UInt8, isAlt: Bool) {
    if text.begin(byte) {
      place = .character(isAlt: isAlt)
    } else {
      takeC1(byte)
    }
  }

  private mutating func proceed(_ byte: UInt8, isAlt: Bool) {
    switch text.proceed(byte) {
    case .waits: break
    case .stray:
      place = .ground
      // A byte of the same character would begin nothing.
      if byte & 0xc0 != 0x80 { take(byte) }
    case .character(let scalar) where 0x80..<0xa0 ~= scalar.value:
      place = .ground
      takeC1(UInt8(scalar.value))
    case .character(let scalar):
      place = .ground
      if isAlt { tell(.alt(Character(scalar))) } else { add(scalar) }
    }
  }

  /// A control of one byte; those that open nothing are left out.
  private mutating func takeC1(_ byte: UInt8) {
    place = .ground
    guard let introducer = Introducer(c1: byte) else { return }
    beginEscape()
    begin(introducer)
    isOneByte = true
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    outputs += text.add(scalar).map { .input(.key(.character($0))) }
  }

  private mutating func finishLetter() {
    outputs += text.finished().map { .input(.key(.character($0))) }
  }

  private mutating func tell(_ key: Key) { tell(.key(key)) }

  private mutating func tell(_ input: TerminalInput) {
    finishLetter()
    outputs.append(.input(input))
  }

  // MARK: Escape

  private mutating func beginEscape() {
    text.forget()
    finishLetter()
    place = .escape
    sequence = [0x1b]
    (isOverlong, hasAltEscape, isOneByte) = (false, false, false)
  }

  private mutating func begin(_ introducer: Introducer) {
    sequence.append(introducer.rawValue)
    switch introducer {
    case .control: place = .parameters
    case .shift: place = .shift
    case .system, .device, .application, .privacy, .start: place = .string(0)
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    let isApart = waited >= Self.altPatience
    if byte == 0x1b { return takeSecondEscape(isApart: isApart) }
    if isApart, hasAltEscape {
      tell(.escape)
      hasAltEscape = false
    }
    if let introducer = Introducer(rawValue: byte) {
      if isApart { place = .apart(introducer) } else { begin(introducer) }
      return
    }
    place = .ground
    if isApart || hasAltEscape { tell(.escape) }
    if isApart { return takeText(byte) }
    if let key = described[[0x1b, byte]] { return tell(key) }
    switch byte {
    case 0x20..<0x7f, 0x0d: tell(.alt(Character(Unicode.Scalar(byte))))
    case 0x80...: beginCharacter(byte, isAlt: true)
    default: takeText(byte)
    }
  }

  private mutating func takeSecondEscape(isApart: Bool) {
    guard isApart || hasAltEscape else {
      hasAltEscape = true
      return
    }
    tell(.escape)
    beginEscape()
  }

  private mutating func takeApart(_ byte: UInt8, _ introducer: Introducer) {
    if introducer.goesOn(with: byte) {
      begin(introducer)
    } else {
      place = .ground
      tell(.escape)
      takeText(introducer.rawValue)
    }
    take(byte)
  }

  // MARK: Sequences

  private mutating func keep(_ byte: UInt8) {
    if sequence.count < Self.longest { sequence.append(byte) } else { isOverlong = true }
  }

  private mutating func takeInSequence(_ byte: UInt8) {
    switch byte {
    case 0x1b: abandon(goingOnWith: byte)
    case 0x18, 0x1a: place = .ground
    case 0x20...0x3f where place != .console: keep(byte)
    case 0x20...0x7e: takeFinal(byte)
    default: abandon(goingOnWith: byte)
    }
  }

  private mutating func abandon(goingOnWith byte: UInt8) {
    place = .ground
    takeText(byte)
  }

  private mutating func takeFinal(_ byte: UInt8) {
    let isBare = sequence.count == 2 && place == .parameters
    keep(byte)
    let isKnown = described[sequence] != nil
    if isBare, !isKnown, byte == 0x5b {
      place = .console
    } else if isBare, !isKnown, byte == 0x4d {
      place = .oldMouse
    } else {
      finishSequence()
    }
  }

  private mutating func takeOldMouse(_ byte: UInt8) {
    if byte == 0x1b { return abandon(goingOnWith: byte) }
    keep(byte)
    guard sequence.count == 6 else { return }
    place = .ground
    if hasAltEscape { tell(.escape) }
    tell(MouseReport(bytes: sequence[3...]))
  }

  private mutating func finishSequence() {
    let from = place
    place = .ground
    if !isOverlong, let key = key(from) {
      tell(hasAltEscape ? key.withAlt : key)
      return
    }
    if hasAltEscape { tell(.escape) }
    guard !isOverlong, from == .parameters, let control = ControlSequence(sequence[2...]) else { return }
    obey(control)
  }

  private func key(_ from: Place) -> Key? {
    if let key = described[sequence] { return key }
    guard let final = sequence.last else { return nil }
    switch from {
    case .parameters: return ControlSequence(sequence[2...]).flatMap(KeySequence.key)
    case .shift: return sequence.count == 3 ? KeySequence.key(shifted: final) : nil
    case .console: return KeySequence.key(console: final)
    case .ground, .character, .escape, .apart, .oldMouse, .string, .stringEscape, .paste: return nil
    }
  }

  /// Does what a control sequence says that is no key.
  private mutating func obey(_ control: ControlSequence) {
    if let report = MouseReport(control) { return tell(report) }
    switch (control.mark, control.final) {
    case (nil, UInt8(ascii: "~")) where control.isOrdinary && control.numbers == [[200]]: beginPaste()
    case (nil, UInt8(ascii: "I")) where control.numbers.isEmpty && control.isOrdinary: tell(.focus(true))
    case (nil, UInt8(ascii: "O")) where control.numbers.isEmpty && control.isOrdinary: tell(.focus(false))
    case (UInt8(ascii: "?"), UInt8(ascii: "c")): outputs.append(.identity)
    default: break
    }
  }

  /// A release is told only of a button whose press was.
  private mutating func tell(_ report: MouseReport?) {
    guard takesMouse, let event = report?.event else { return }
    if event.action == .release {
      guard isButtonDown else { return }
      isButtonDown = false
    } else if event.action == .press {
      isButtonDown = true
    }
    tell(.mouse(event))
  }

  private mutating func beginPaste() {
    finishLetter()
    paste = PasteCollector()
    place = .paste
  }

  private mutating func endPaste() {
    place = .ground
    tell(.paste(paste.text))
    paste = PasteCollector()
  }

  // MARK: Strings

  /// Bytes of UTF-8 are counted: one of them may look like the terminator of one byte, 0x9c.
  private mutating func takeInString(_ byte: UInt8, rest: Int) {
    if rest > 0, byte & 0xc0 == 0x80 {
      // U+009C, the terminator as a character.
      let isTerminator = rest == 1 && byte == 0x9c && sequence.last == 0xc2
      keep(byte)
      if isTerminator { finishString() } else { place = .string(rest - 1) }
      return
    }
    switch byte {
    case 0x07, 0x9c: finishString()
    case 0x18, 0x1a: place = .ground
    case 0x1b: place = .stringEscape
    default:
      keep(byte)
      place = .string(TypedText.length(byte).map { $0 - 1 } ?? 0)
    }
  }

  /// Anything else than the terminator `ESC \` ends the string too, and begins something of its own.
  private mutating func takeAfterStringEscape(_ byte: UInt8) {
    if byte == 0x5c { return finishString() }
    beginEscape()
    takeAfterEscape(byte)
  }

  private mutating func finishString() {
    place = .ground
    if hasAltEscape { tell(.escape) }
    guard !isOverlong, sequence.count > 2, sequence[1] == Introducer.system.rawValue else { return }
    let answer = String(decoding: sequence[2...], as: UTF8.self)
    if let colour = BackgroundAnswer.colour(answer) { outputs.append(.background(colour)) }
  }
}

extension Key {
  /// The key pressed with Alt, where there is such a key here.
  fileprivate var withAlt: Key {
    switch self {
    case .left: .altLeft
    case .right: .altRight
    case .character(let character): .alt(character)
    case .control, .alt, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .home,
      .end, .pageUp, .pageDown, .altLeft, .altRight, .shiftLeft, .shiftRight, .function:
      self
    }
  }
}
