import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// Arguments that fill a field of the form which the command opens anyway.
extension CommandArgument {
  /// The words go into `field` of the form that `id` opens. `savesAtOnce` for commands that need no more
  /// than that; otherwise the form stays open on what is still to be said. `with` sets further fields.
  static func field(
    _ field: DraftField, of id: CommandID, _ placeholder: Wording, savesAtOnce: Bool = false,
    with others: [DraftField: String] = [:]
  ) -> CommandArgument {
    var argument = CommandArgument(
      placeholder,
      completions: { state, typed in
        guard case .choice(let entry)? = FormOpening.new(FormOpening.key(id, state), state)?[field]?.entry
        else { return [] }
        let all = entry.options.map { Completion(text: $0.label(state.language)) }
        return matching(typed, all)
      },
      echo: { state, typed in
        guard let (form, key) = filled(id, state, field, typed, others), let entry = form[field] else {
          return nil
        }
        let echo = FieldEcho.of(entry, isFocused: false, in: state.draftSurroundings(for: key)).first
        return echo.map { Piece($0.text, $0.ink) }
      },
      run: { state, typed in
        guard let (form, key) = filled(id, state, field, typed, others) else {
          return FormOpening.open(id, &state)
        }
        let overlay = FormOverlay(key: key, form: form)
        state.overlays = [overlay]
        return savesAtOnce ? overlay.receive(.key(.control("s")), &state) : []
      })
    argument.form = { state, typed in
      filled(id, state, field, typed, others).map { FormOverlay(key: $0.1, form: $0.0) }
    }
    return argument
  }

  private static func filled(
    _ id: CommandID, _ state: State, _ field: DraftField, _ typed: String, _ others: [DraftField: String]
  ) -> (Form, FormKey)? {
    var key = FormOpening.key(id, state)
    key.isFilled = true
    guard var form = FormOpening.new(key, state) else { return nil }
    for (other, value) in others { form.fill(other, with: value, state.language) }
    form.fill(field, with: typed, state.language)
    return (form, key)
  }
}

extension Form {
  /// Puts typed words into a field: a text, a date phrase, a sum, or the answer of a choice by its label
  /// or its stored value. The focus goes on to the next field that is asked.
  mutating func fill(_ id: DraftField, with typed: String, _ language: Language) {
    if case .choice(var entry)? = self[id]?.entry {
      entry.choose(typed, language)
      set(.choice(entry), in: id)
    } else {
      set(filling: id, with: typed)
    }
    open(at: id)
  }
}
