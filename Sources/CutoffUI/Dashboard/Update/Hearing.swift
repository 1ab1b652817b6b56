import CutoffDomain
import CutoffForms
import CutoffWords

/// What is asked for in words (`Spoken`): the same commands and forms, without keys.
enum Hearing {
  static func receive(_ state: inout State, _ spoken: Spoken) -> [Effect] {
    state.toast = nil
    switch spoken {
    case .command(let id, let words): return run(id, words, &state)
    case .incident(let id):
      return Perform.noting(&state) { state in
        state.browse.view = nil
        Moving.choose(&state, id)
        Moving.focus(&state, .incidents)
        return []
      }
    case .line(let pane, let place):
      let keys = state.paneKeys(pane)
      if keys.indices.contains(place) { Moving.select(keys[place], in: pane, &state) }
    case .viewLine(let place): Moving.within(&state) { _ in max(0, place) }
    case .fill(let field, let words): fill(field, words, &state)
    case .empty(let field): change(&state) { $0.form.clear(field) }
    case .ask(let field): FormOpening.goTo(&state, field)
    case .wholeForm: change(&state) { $0.form.openAll() }
    }
    return []
  }

  private static func run(_ id: CommandID, _ words: String, _ state: inout State) -> [Effect] {
    guard let argument = state.commands[id]?.argument, !words.isEmpty else { return Perform.run(id, &state) }
    if case .off = state.availability(id) { return Perform.sayOff(&state, id) }
    return Perform.noting(&state) { state in
      guard let fills = argument.form else { return argument.run(&state, words) }
      guard let overlay = fills(state, words) else { return FormOpening.open(id, &state) }
      state.overlays = [overlay]
      return []
    }
  }

  private static func change(_ state: inout State, _ change: (inout FormOverlay) -> Void) {
    guard var overlay = state.overlays.last as? FormOverlay else { return }
    change(&overlay)
    state.replaceTop(with: overlay)
  }

  private static func fill(_ field: DraftField, _ words: String, _ state: inout State) {
    guard let overlay = state.overlays.last as? FormOverlay, let entry = overlay.form[field]?.entry else {
      return
    }
    let options: [ChoiceOption]
    let allowsSeveral: Bool
    switch entry {
    case .choice(let entry): (options, allowsSeveral) = (entry.options, entry.allowsSeveral)
    case .pick(let entry): (options, allowsSeveral) = (entry.options, entry.allowsSeveral)
    case .text, .longText, .time, .party, .money, .name:
      return change(&state) { $0.form.set(filling: field, with: words) }
    }
    let asked = allowsSeveral ? words.split(separator: ";").map(String.init) : [words]
    let found = asked.map { ChoiceOption.named($0, among: options, state.language) }
    guard let values = found as? [String] else {
      return state.say(SpokenWords.noAnswer(words)(state.language), .warning)
    }
    change(&state) { overlay in
      if case .choice = entry {
        let chosen = ChoiceEntry(options, chosen: values, allowsSeveral: allowsSeveral)
        overlay.form.set(.choice(chosen), in: field)
      } else {
        overlay.form.set(.pick(PickEntry(options, chosen: values, allowsSeveral: allowsSeveral)), in: field)
      }
    }
  }
}

extension Form {
  fileprivate mutating func clear(_ id: DraftField) {
    switch self[id]?.entry {
    case .choice(let entry)?:
      set(.choice(ChoiceEntry(entry.options, allowsSeveral: entry.allowsSeveral)), in: id)
    case .pick(let entry)?: set(.pick(PickEntry(entry.options, allowsSeveral: entry.allowsSeveral)), in: id)
    case .text?, .longText?, .time?, .party?, .money?, .name?, nil: set(filling: id, with: "")
    }
  }
}

extension State {
  /// What a command is called behind `:`, in the order of the help.
  package var typedNames: [CommandID: String] {
    Dictionary(commands.all.map { ($0.id, $0.typedName) }) { first, _ in first }
  }

  /// The commands that words of a newcomer lead to, and what is to be said of what the program does not do.
  package func commandsMeant(by words: String) -> (ids: [CommandID], remark: String?) {
    (
      CommandSearch.named(words, self),
      CommandSynonyms.remark(Folding.fold(words)).map { $0(language) }
    )
  }
}

/// Words of what is asked for by name.
enum SpokenWords {
  static func noAnswer(_ words: String) -> Wording {
    Wording("không có câu trả lời «\(words)»", "“\(words)” is none of the answers")
  }
}
