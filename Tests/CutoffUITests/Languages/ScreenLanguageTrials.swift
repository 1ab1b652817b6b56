import CutoffDomain
import CutoffScreen
import CutoffUI
import ScreenScripts
import Testing

/// All scripts in both languages on a store without words: what stands on the screens is the program's.
@Suite struct ScreenLanguageTrials {
  /// Words of one language's halves of the catalogue that the other's do not have.
  private static func own(_ argument: Int) throws -> Set<String> {
    let literals = try SourceStrings.all(below: "CutoffUI").filter { $0.wording != nil }
    let words = literals.map { (argument: $0.wording, words: $0.text.letterRuns) }
    let own = Set(words.filter { $0.argument == argument }.flatMap(\.words))
    let other = Set(words.filter { $0.argument != argument }.flatMap(\.words))
    return own.subtracting(other).filter { $0.count > 1 }
  }

  /// Words that do not belong on a screen of that language.
  static func foreign(_ lines: [String], _ language: Language, _ others: Set<String>) -> [String] {
    lines.flatMap { line -> [String] in
      switch language {
      case .english:
        line.letterRuns.filter { $0.hasVietnameseLetter || others.contains($0) }
      case .vietnamese:
        line.letterRuns.filter(others.contains)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `every screen speaks one language`(language: Language) throws {
    let store = try NamelessStore.shown(language)
    let others = try Self.own(language == .vietnamese ? 1 : 0)
    #expect(others.count > 200)
    var complaints: [String: String] = [:]
    for var script in try ScreenScriptFolder.scripts() where script.repertoire == .unicode {
      // The words of a configuration are the person's own.
      guard script.size.columns >= 60, script.config.isEmpty else { continue }
      script.language = language
      var rehearsal = Rehearsal(script, store: store)
      var typed = ""
      for step in script.steps {
        switch step.action {
        case .keys(let inputs):
          typed += Self.text(of: inputs)
          rehearsal.receive(inputs)
        case .tick(let seconds): rehearsal.advance(to: rehearsal.elapsed + seconds)
        case .restart(let now): rehearsal.restart(at: now)
        case .screen, .roles, .shows, .hides, .disk, .asks, .lacks, .copied: continue
        }
        let lines = Self.withoutNames(rehearsal.frame.lines, rehearsal.session.state)
        for word in Set(Self.foreign(lines, language, others)) where !typed.contains(word) {
          let line = lines.first { $0.lowercased().contains(word) } ?? ""
          complaints[word] = "\(script.title), line \(step.line): \"\(word)\" in \(line)"
        }
      }
    }
    for complaint in complaints.values.sorted().prefix(40) { Issue.record(Comment(rawValue: complaint)) }
  }

  @Test func `a screen with a word of the other language is noticed`() throws {
    let english = try Self.own(1)
    let vietnamese = try Self.own(0)
    #expect(Self.foreign([" 04:13:27 Saved 0 1"], .vietnamese, english) == ["saved"])
    #expect(Self.foreign([" đã lưu 22:00"], .english, vietnamese) == ["đã", "lưu"])
    #expect(Self.foreign([" cam 22:00 trong"], .english, vietnamese) == ["cam", "trong"])
    #expect(Self.foreign([" T6 3/7/2020 22:00:07 +07  Enter lưu"], .vietnamese, english) == [])
  }

  /// Names of keys are the same in both languages; so are the commands that the command line lists.
  private static func withoutNames(_ lines: [String], _ state: State) -> [String] {
    if state.overlays.last is TypedCommand { return [] }
    return lines.map { line in
      line.split(separator: " ").filter { Key(name: String($0)) == nil }.joined(separator: " ")
    }
  }

  private static func text(of inputs: [TerminalInput]) -> String {
    var text = ""
    for input in inputs {
      switch input {
      case .key(.character(let character)): text.append(character)
      case .key(.backspace): _ = text.popLast()
      case .paste(let pasted): text += " " + pasted + " "
      case .key, .mouse, .resize, .focus, .closed: text += " "
      }
    }
    return text.lowercased()
  }
}
