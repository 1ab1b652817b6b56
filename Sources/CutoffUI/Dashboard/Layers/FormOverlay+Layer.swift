import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// A form above the dashboard: gives it its input, and sends what it holds to be saved.
extension FormOverlay: Layer {
  package var takesBreaks: Bool { form.takesBreaks }

  package func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    FormDrawing.draw(
      form, on: &canvas, in: area(state, layout), surroundings: state.draftSurroundings(for: key),
      remark: remark(state))
  }

  package func receive(_ input: TerminalInput, _ state: inout State) -> [Effect] {
    if input == .key(.control("x")), form.isDirty {
      state.overlays.append(Confirm(.discard, title: form.title(state.language)))
      return []
    }
    var overlay = self
    let columns = area(state, Layout(state: state)).columns
    var surroundings = state.draftSurroundings(for: key)
    switch overlay.form.update(input, in: surroundings, columns: columns) {
    case .externalEditor(let field):
      return [.edit(field, overlay.form[field]?.typedText ?? "")]
    case .stay:
      state.replaceTop(with: overlay)
      return []
    case .cancel:
      state.overlays.removeLast()
      return overlay.keep(&state)
    case .submit: return overlay.submit(&state, &surroundings)
    }
  }

  /// What was typed stays as a draft until it is saved.
  private func keep(_ state: inout State) -> [Effect] {
    guard form.isDirty else {
      state.drafts[key] = nil
      return []
    }
    state.drafts[key] = self
    return [.keepDrafts]
  }

  private func submit(_ state: inout State, _ surroundings: inout DraftSurroundings) -> [Effect] {
    guard key.others.isEmpty else { return submitShared(&state) }
    switch form.change(in: &surroundings) {
    case .failure: return []
    case .success(let change):
      state.ids = surroundings.ids
      state.overlays.removeLast()
      guard change.header != nil || !change.edits.isEmpty else {
        state.drafts[key] = nil
        return []
      }
      state.drafts[key] = self
      return [.save(change, key)]
    }
  }

  /// Saves for all that it is about; where it cannot be said of one of them, says so and stays.
  private func submitShared(_ state: inout State) -> [Effect] {
    switch SharedForm.parts(of: self, &state) {
    case .failure(let refusal):
      let words = MarkWords.refused(refusal.refused, of: key.others.count + 1)
      state.say(words(state.language), .warning, seconds: 30)
      return []
    case .success(let parts):
      state.overlays.removeLast()
      state.browse.marks = Marks()
      state.drafts[key] = nil
      for part in parts { state.drafts[part.overlay.key] = part.overlay }
      return parts.map { .save($0.change, $0.overlay.key) }
    }
  }

  /// Over the bottom of the body, so that the clock stays visible.
  private func area(_ state: State, _ layout: Layout) -> Rect {
    let lower =
      layout.mode == .tiny ? Rect(state.surroundings.size) : LayerGeometry.lower(layout, state: state)
    let height = FormDrawing.height(
      of: form, columns: lower.columns, in: state.draftSurroundings(for: key))
    let rows = min(height, lower.rows)
    return Rect(column: lower.column, row: lower.endRow - rows, columns: lower.columns, rows: rows)
  }

  /// What became of the edited record elsewhere while the form was open. Saving merges by field.
  private func remark(_ state: State) -> Wording? {
    guard let id = key.incident else { return nil }
    guard let incident = state.store.incidents.first(where: { $0.id == id }) else { return StoreWords.gone }
    switch form.subject.original {
    case .header(let header): return incident.header == header ? nil : StoreWords.changedElsewhere
    case .record(let record):
      guard let now = incident.record(record.id) else { return StoreWords.gone }
      return now == record ? nil : StoreWords.changedElsewhere
    case nil: return nil
    }
  }
}

extension Field {
  /// The text of a field of words; empty for the other kinds.
  fileprivate var typedText: String {
    switch entry {
    case .text(let editor): editor.text
    case .longText(let editor): editor.text
    case .time, .choice, .party, .money, .name, .pick: ""
    }
  }
}
