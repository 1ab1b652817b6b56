import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffStore
import CutoffUI
import CutoffWords
import ScreenScripts
import Testing

/// Vietnamese typing: commands take the last stroke, fields the word.
@Suite struct InputMethodTrials {
  private func session() throws -> Session<MemoryKeeper> {
    let incidents = try SampleStore.incidents()
    let surroundings = Surroundings(
      size: Size(columns: 120, rows: 36), language: .vietnamese, zone: FormSample.zone, author: "an")
    let state = State(
      surroundings: surroundings, store: StoreShown(name: "kho", incidents: incidents),
      now: FormSample.now, seed: 1)
    return Session(state: state, keeper: MemoryKeeper(incidents, language: .vietnamese))
  }

  private func typed(_ keys: [Key], after script: String = "") throws -> Session<MemoryKeeper> {
    var session = try session()
    let inputs = try KeyScript.parse(script) + keys.map(TerminalInput.key)
    for input in inputs { _ = session.receive(.input(input)) }
    return session
  }

  private func shows(_ session: Session<MemoryKeeper>, _ text: String) -> Bool {
    session.frame().lines.contains { $0.contains(text) }
  }

  private static let sentence = "Bộ gõ tiếng Việt đang bật; phím vẫn nhận, hoặc dùng F1–F10"

  // MARK: Commands

  @Test(arguments: [
    ("ụ", "j"), ("ợ", "j"), ("Ệ", "j"), ("ẽ", "x"), ("đ", "d"), ("Đ", "d"), ("â", "a"), ("ê", "e"),
    ("ư", "w"), ("ì", "f"), ("\u{323}", "j"), ("u\u{31B}\u{323}", "j"), ("e\u{302}", "e"),
  ])
  func `a composed letter is the command of its last stroke`(letter: String, stroke: Character) throws {
    let composed = try typed(letter.map(Key.character), after: "3")
    let plain = try typed([.character(stroke)], after: "3")
    let told = composed.frame().lines.filter { !$0.contains("Bộ gõ") }
    let picture = plain.frame().lines
    // A layer makes room for the sentence: what was opened shows in its title.
    #expect(composed.state.overlays.count == plain.state.overlays.count)
    #expect(composed.state.browse.lists[.timeline] == plain.state.browse.lists[.timeline])
    #expect(composed.state.overlays.isEmpty ? told.prefix(30) == picture.prefix(30) : true)
  }

  @Test(arguments: ["ú", "ả", "ỉ", "é"])
  func `a stroke without a command says so no more than the plain key does`(letter: Character) throws {
    let composed = try typed([.character(letter)])
    #expect(composed.state.overlays.isEmpty)
    #expect(shows(composed, Self.sentence))
  }

  @Test func `a Backspace of the input method is no command, in a menu either`() throws {
    #expect(try typed([.backspace, .backspace]).state.toast == nil)
    // "as": the menu is open when the letter comes anew.
    let session = try typed([.character("a"), .backspace, .character("á")])
    guard let overlay = session.state.overlays.last as? FormOverlay else {
      Issue.record("no form")
      return
    }
    #expect(overlay.key.command == .addStep)
  }

  @Test func `a Backspace does not break a command of two keys`() throws {
    let session = try typed([.character("g"), .backspace, .character("g")], after: "3 G")
    #expect(session.state.browse.lists[.timeline]?.place == 0)
  }

  @Test func `a circumflex without its letter does nothing`() throws {
    let session = try typed([.character("\u{302}")])
    #expect(session.state.toast == nil)
    #expect(session.state.overlays.isEmpty)
  }

  @Test func `Vietnamese typing is told once`() throws {
    var session = try typed([.character("ụ")])
    #expect(shows(session, Self.sentence))
    _ = session.receive(.tick(FormSample.now.advanced(by: 11)))
    #expect(!shows(session, Self.sentence))
    _ = session.receive(.input(.key(.character("ụ"))))
    #expect(!shows(session, Self.sentence))
  }

  @Test func `a reason why a command is off is not covered by it`() throws {
    var session = try typed([.character("ệ")])
    #expect(session.state.knowsInputMethod)
    session = try typed([.character("ẽ")], after: "0 < <")
    #expect(shows(session, "chưa dùng được"))
    #expect(!session.state.knowsInputMethod)
  }

  @Test func `a letter that one key types is told as not bound, not as Vietnamese`() throws {
    let session = try typed([.character("й")])
    #expect(!session.state.knowsInputMethod)
    #expect(shows(session, "й"))
  }

  // MARK: Fields

  @Test(arguments: InputMethodTyping.all)
  func `a word typed fast is right in every kind of field`(_ typing: InputMethodTyping) throws {
    for field in ["t", "/", ":", "vt", "an", "ap"] {
      var session = try typed([], after: "3")
      for key in field { _ = session.receive(.input(.key(.character(key)))) }
      for key in typing.keys { _ = session.receive(.input(.key(key))) }
      let isChoice = session.state.isOnChoice
      #expect(isChoice || shows(session, typing.word), "\(field): \(session.frame().lines)")
    }
  }

  @Test(arguments: InputMethodTyping.all)
  func `a word typed fast is right in the editors of one and of many lines`(_ typing: InputMethodTyping) {
    var line = LineEditor("trước ")
    var area = TextAreaEditor("trước\n")
    for key in typing.keys {
      _ = line.update(key)
      _ = area.update(key, columns: 40)
    }
    #expect(line.text == "trước " + typing.word)
    #expect(area.text == "trước\n" + typing.word)
  }
}

extension State {
  /// Typed letters choose there; they make no text.
  fileprivate var isOnChoice: Bool {
    guard let overlay = overlays.last as? FormOverlay, case .choice? = overlay.form.focusedField?.entry else {
      return false
    }
    return true
  }
}
