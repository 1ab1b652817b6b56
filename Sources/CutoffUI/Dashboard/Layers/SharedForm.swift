import CutoffDomain
import CutoffForms
import CutoffWords

/// One form for several incidents or records: each gets the same answer, in a change an incident, with one undo.
enum SharedForm {
  /// The change of one incident, with the form to go back to where it cannot be saved.
  struct Part {
    var change: Change
    var overlay: FormOverlay
  }

  /// The targets of which it cannot be said, by name.
  struct Refusal: Error {
    var refused: [(name: String, reason: Wording)]
  }

  /// The form with the outcomes that all its targets can have: to be moved is one of every deadline and promise.
  static func fitting(_ form: Form, _ key: FormKey, _ state: State) -> Form {
    let fitting = targets(of: key).map { target -> Set<String> in
      let incident = state.store.incidents.first { $0.id == target.incident }
      let record = target.subject.flatMap { incident?.record($0) }
      return Set((record.map(OutcomeDraft.results) ?? []).map(\.rawValue))
    }
    guard let first = fitting.first else { return form }
    let shared = fitting.dropFirst().reduce(first) { $0.intersection($1) }
    var form = form
    form.keepChoices(shared, in: .result)
    return form
  }

  /// The changes of all targets, in the order of the marks; none of them where one is refused.
  static func parts(of overlay: FormOverlay, _ state: inout State) -> Result<[Part], Refusal> {
    let targets = targets(of: overlay.key)
    var parts: [Part] = []
    var refused: [(name: String, reason: Wording)] = []
    var incidents: [IncidentID: Incident] = [:]
    for (index, target) in targets.enumerated() {
      var key = FormKey(overlay.key.command, incident: target.incident, subject: target.subject)
      key.isFilled = true
      var surroundings = state.draftSurroundings(for: key)
      // What the answers before it made, a new party for one, is there for the next.
      if let incident = incidents[target.incident] { surroundings.incident = incident }
      switch index == 0 ? .success(overlay.form) : filled(overlay.form, key, state) {
      case .failure(let misfit): refused.append((name(of: target, state), misfit.reason))
      case .success(let form):
        switch form.change(in: &surroundings) {
        case .failure(let problems):
          refused.append((name(of: target, state), problems.problems.first?.reason.words ?? OffReason.noItem))
        case .success(let change):
          state.ids = surroundings.ids
          incidents[target.incident] = change.applied(to: surroundings.incident)
          add(change, FormOverlay(key: key, form: form), target, &parts)
        }
      }
    }
    guard refused.isEmpty else { return .failure(Refusal(refused: refused)) }
    return .success(asOne(parts, overlay.form.title(state.language), &state))
  }

  private static func targets(of key: FormKey) -> [FormTarget] {
    (key.incident.map { [FormTarget($0, key.subject)] } ?? []) + key.others
  }

  private static func add(
    _ change: Change, _ overlay: FormOverlay, _ target: FormTarget, _ parts: inout [Part]
  ) {
    guard let place = parts.firstIndex(where: { $0.change.incident == target.incident }) else {
      return parts.append(Part(change: change, overlay: overlay))
    }
    parts[place].change.edits += change.edits
    parts[place].overlay.key.others.append(target)
  }

  private static func asOne(_ parts: [Part], _ title: String, _ state: inout State) -> [Part] {
    let changes = parts.map(\.change).asOne(title, &state)
    return zip(changes, parts).map { Part(change: $0, overlay: $1.overlay) }
  }

  /// Why what was chosen cannot be chosen elsewhere.
  private struct Misfit: Error {
    var reason: Wording
  }

  /// The form of another target with what the person put into this one; its own offers stand in the rest.
  private static func filled(_ form: Form, _ key: FormKey, _ state: State) -> Result<Form, Misfit> {
    guard var other = FormOpening.new(key, state) else { return .failure(Misfit(reason: OffReason.noItem)) }
    for field in form.fields where field.isDirty {
      let kept = field.kept
      other.restore(kept)
      guard let now = other[field.id]?.kept, Set(now.texts) == Set(kept.texts) else {
        return .failure(Misfit(reason: misfit(field.label)))
      }
    }
    return .success(other)
  }

  private static func misfit(_ label: Wording) -> Wording {
    Wording(
      label.vietnamese + ": " + OffReason.notThere.vietnamese,
      label.english + ": " + OffReason.notThere.english)
  }

  private static func name(of target: FormTarget, _ state: State) -> String {
    let incident = state.store.incidents.first { $0.id == target.incident }
    let record = target.subject.flatMap { incident?.record($0) }
    let title = incident?.header.shortTitle ?? target.incident.text
    guard let record, record.answerable != nil else { return title }
    return record.shownName(state.language)
  }
}
