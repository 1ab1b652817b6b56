import CutoffDomain
import CutoffForms
import CutoffWords

extension State {
  /// Everything typed that is not saved: open forms and those that were left.
  package var keptForms: [KeptForm] {
    var overlays = drafts
    for case let overlay as FormOverlay in self.overlays { overlays[overlay.key] = overlay }
    return overlays.values.filter(\.form.isDirty).map { kept($0) }.sorted { $0.order < $1.order }
      + keptNotices
  }

  private func kept(_ overlay: FormOverlay) -> KeptForm {
    KeptForm(
      key: overlay.key, title: overlay.form.title(language),
      original: overlay.key.incident.flatMap { overlay.form.subject.original?.change(in: $0) },
      fields: overlay.form.fields.filter(\.isDirty).map(\.kept), focus: overlay.form.focus)
  }

  /// Takes up forms that an earlier run left, and says so quietly. Gives back those that have no place
  /// now: their incident is not there.
  package mutating func offer(_ kept: [KeptForm]) -> [KeptForm] {
    var aside: [KeptForm] = []
    for form in kept where !restore(form) { aside.append(form) }
    let restored = kept.filter { !aside.contains($0) }
    guard let first = restored.first else { return aside }
    let isHere = first.key.incident == nil || first.key.incident == selected?.id
    let key = isHere ? surroundings.keymap.shownKey(of: first.key.command) : nil
    let place = store.incidents.first { $0.id == first.key.incident }?.header.known(at: shownAt)
      .shortTitle
    let title = isHere ? first.title : [first.title, place].compactMap { $0 }.joined(separator: " · ")
    say(StoreWords.draftsKept(restored.count, title, key: key)(language), .plain, seconds: 15)
    return aside
  }

  /// Says what became of the drafts after a form was left.
  mutating func tellDrafts(_ aside: Aside) {
    draftsAside = aside
    guard overlays.isEmpty, !leavesWithDrafts else { return }
    switch aside {
    case .kept: say(ScreenWords.keptDraft(language))
    case .nowhere(let reason): say(ScreenWords.draftNotKept(reason)(language), .warning, seconds: 15)
    case .unknown: break
    }
  }

  /// Says that an earlier run left changes that no store has.
  package mutating func tellRescued(_ count: Int) {
    guard count > 0 else { return }
    say(StoreWords.rescued(count)(language), .warning, seconds: 30)
  }

  /// Whether the form could be built again.
  private mutating func restore(_ kept: KeptForm) -> Bool {
    if kept.key.command == .readNotice { return restoreNotice(kept) }
    let surroundings = draftSurroundings(for: kept.key)
    guard kept.key.incident == nil || surroundings.incident != nil else { return false }
    guard var form = form(of: kept, surroundings) else { return false }
    for field in kept.fields { form.restore(field) }
    form.restore(focus: kept.focus)
    guard form.isDirty else { return false }
    drafts[kept.key] = FormOverlay(key: kept.key, form: form)
    return true
  }

  private func form(of kept: KeptForm, _ surroundings: DraftSurroundings) -> Form? {
    if let header = kept.original?.header?.before {
      return IncidentForm.form(editing: header, in: surroundings)
    }
    if let record = kept.original?.edits.first?.before { return Form.editing(record, in: surroundings) }
    guard case .form(let make)? = commands[kept.key.command]?.deed else { return nil }
    return make(kept.key.subject, self, surroundings)
  }
}

extension KeptForm {
  fileprivate var order: String {
    [key.incident?.text ?? "", key.command.rawValue, key.subject?.text ?? ""].joined(separator: " ")
  }
}
