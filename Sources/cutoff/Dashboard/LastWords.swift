import CutoffDomain
import CutoffForms
import CutoffStore
import CutoffUI
import CutoffWords

/// What a dashboard says of what is not saved when it ends: where it lies, or all of it.
struct LastWords {
  /// Lines for the standard error; none when everything is saved.
  let lines: [String]

  /// `drafts` are those that are not on disk, and `draftsAside` why.
  init(unsaved: Unsaved, drafts: [KeptForm], draftsAside: Aside, language: Language) {
    lines = Self.changes(unsaved, language) + Self.drafts(drafts, draftsAside, language)
  }

  private static func changes(_ unsaved: Unsaved, _ language: Language) -> [String] {
    let changes = unsaved.changes.map(\.change)
    guard !changes.isEmpty else { return [] }
    switch unsaved.aside {
    case .kept(let path): return [MessageWords.rescued(changes.count, path)(language)]
    case .nowhere(let reason): return text(of: changes, reason, language)
    // Nobody looked: nothing is known to be kept.
    case .unknown: return text(of: changes, unsaved.reason, language)
    }
  }

  private static func text(of changes: [Change], _ reason: String, _ language: Language) -> [String] {
    [MessageWords.notKept(changes.count, reason)(language)]
      + changes.flatMap { change in
        ["  " + change.title] + ChangeText.typed(change).flatMap { indented($0) }
      }
  }

  private static func drafts(_ forms: [KeptForm], _ aside: Aside, _ language: Language) -> [String] {
    guard !forms.isEmpty, case .nowhere(let reason) = aside else { return [] }
    return [MessageWords.draftsNotKept(forms.count, reason)(language)]
      + forms.flatMap { form in
        ["  " + form.title]
          + form.fields.flatMap { indented($0.id.rawValue + ": " + $0.texts.joined(separator: ", ")) }
      }
  }

  private static func indented(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
  }
}
