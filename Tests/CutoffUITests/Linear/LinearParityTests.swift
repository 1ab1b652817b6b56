import CutoffDomain
import CutoffForms
import CutoffLinear
import CutoffUI
import CutoffViews
import CutoffWords
import Testing

/// Whatever the dashboard can do can be done in lines of words.
@Suite struct LinearParityTests {
  /// What a conversation does not do, and why.
  private static let without: [CommandID: String] = [
    .toggleMouse: "there is nothing to click", .redraw: "there is no screen",
    .theme: "there are no colours; the list of themes is read all the same",
  ]

  @Test(arguments: Language.allCases)
  func `every command is known by its name and says something`(language: Language) throws {
    for command in CommandTable.standard.all {
      var sample = try LinearSample(language)
      let said = sample.say(":" + command.typedName)
      #expect(said.isPlain, "\(command.typedName): \(said.map(\.text))")
      #expect(!said.contains { $0.text.contains("không hiểu") || $0.text.contains("not understood") })
    }
    #expect(Self.without.keys.allSatisfy { CommandTable.standard[$0] != nil })
  }

  @Test(arguments: Language.allCases)
  func `every view is read by its title`(language: Language) throws {
    for kind in ViewKind.all {
      var sample = try LinearSample(language)
      let said = sample.say("view " + kind.title(language))
      #expect(sample.state.browse.view == kind.id)
      #expect(said.isPlain && said.first?.text.hasPrefix(kind.title(language).prefix(1)) == true)
    }
  }

  private static let forms = [
    "event", "check", "outcome", "deadline", "promise", "incident", "note", "step", "question", "statement",
    "party",
    "service", "amount", "link", "edit",
  ]

  @Test(arguments: Self.forms)
  func `a form is filled answer by answer and saved`(name: String) throws {
    var sample = try LinearSample()
    let places = ["link": "timeline", "edit": "timeline", "outcome": "deadlines"]
    if let place = places[name] {
      sample.say("go " + place)
      sample.say("1")
    }
    var said = sample.say(":" + name)
    let before = sample.state.store.incidents
    var heard: [String] = []
    for _ in 0..<80 where sample.state.overlays.last is FormOverlay {
      let isAtEnd = said.contains { $0.text.hasPrefix("Enter saves") }
      said = sample.say(isAtEnd ? "" : answer(in: sample))
      heard += said.map(\.text)
    }
    #expect(sample.state.store.incidents != before, "\(heard.suffix(12))")
    #expect(sample.state.overlays.isEmpty)
  }

  /// Something that the question takes; nothing where something stands there.
  private func answer(in sample: LinearSample) -> String {
    guard let form = (sample.state.overlays.last as? FormOverlay)?.form, let field = form.focusedField,
      field.entry.plainText.isEmpty || field.problem != nil
    else { return "" }
    // Where the first answer makes no sense it is taken back, or another one given.
    if field.problem != nil { return field.entry.plainText == "Viettel IDC" ? "UBND TP Hà Nội" : "clear" }
    switch field.entry {
    case .text: return field.id == .zone ? "Asia/Ho_Chi_Minh" : field.id == .address ? "" : "=words of it"
    case .longText, .name: return "=words of it"
    case .time: return field.id == .knownAt ? "" : "3/7/2020"
    case .money: return "1 billion VND"
    case .party: return "Viettel IDC"
    case .choice(let entry): return entry.options.isEmpty ? "" : "1"
    case .pick(let entry): return entry.options.isEmpty ? "" : "1"
    }
  }
}
