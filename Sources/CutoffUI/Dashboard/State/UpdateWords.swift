import CutoffConfig
import CutoffDomain
import CutoffScreen
import CutoffWords

/// What is said once after the program was updated.
enum UpdateWords {
  /// What this version can do that the one before could not, the most useful first.
  static let new: [CommandID] = [.close, CommandID("viewTodo"), CommandID("viewReminders"), .troubles]

  /// "Version 0.2.0 has D close, v d to do; ? finds every command."
  static func new(_ version: String, _ state: State) -> Wording {
    let keymap = state.surroundings.keymap
    let list = { (language: Language) in
      UpdateWords.new.compactMap { command in
        keymap.shownKey(of: command).map { $0 + " " + state.commands.hint(of: command)(language) }
      }.joined(separator: ", ")
    }
    let help = keymap.shownKey(of: .help) ?? ":" + CommandID.help.rawValue
    return Wording(
      "Bản \(version) có thêm: \(list(.vietnamese)) · \(help) tìm mọi lệnh",
      "Version \(version) adds: \(list(.english)) · \(help) finds every command")
  }

  /// The person's own keys that belong to commands of the program now; nil where none does.
  static func clashes(_ state: State) -> Wording? {
    let taken = state.configProblems.compactMap { problem -> String? in
      switch problem.reason {
      case .takenKeys(let keys, let owner): "\(keys) (\(owner))"
      case .overlappingKeys(let keys, _, let owner): "\(keys) (\(owner))"
      case .encoding, .unreadable, .tooLong, .tooDeep, .notYAML, .unknownSetting, .repeatedSetting,
        .wrongShape,
        .notAllowed, .outOfRange, .unknownZone, .notADuration, .unknownCommand, .unknownKey, .sequenceTooLong,
        .reservedKeys, .needsKey, .missingPart, .notATimeLimit, .repeatedPart, .untrusted, .unusableTheme,
        .noFolder,
        .noProgram, .unusableCalendar:
        nil
      }
    }
    guard !taken.isEmpty else { return nil }
    let key = state.surroundings.keymap.shownKey(of: .troubles) ?? ":" + CommandID.troubles.rawValue
    let list = taken.joined(separator: ", ")
    return Wording(
      "phím của bạn nay là phím của chương trình: \(list), \(key) đọc thêm",
      "keys of yours are the program's now: \(list), \(key) tells more")
  }
}

extension State {
  /// Says that this is another version than last time: first which of the person's own keys it took, then what it adds.
  package mutating func tellUpdate(to version: String) {
    let clashes = UpdateWords.clashes(self)
    let words = [clashes, UpdateWords.new(version, self)].compactMap { $0.map { $0(language) } }
    say(words.joined(separator: " · "), clashes == nil ? .plain : .warning, seconds: 30)
  }
}
