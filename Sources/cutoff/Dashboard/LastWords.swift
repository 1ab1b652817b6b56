import CutoffDomain
import CutoffForms
import CutoffStore
import CutoffUI
import CutoffWords

/// What a dashboard says of what is not saved when it ends: where it lies, or all of it.
struct LastWords {
  /// Lines for the standard error; none when everything is saved.
  let lines: [String]

  /// `kept` are the drafts that are on disk, `drafts` those that are not, and `draftsAside` why.
  init(
    unsaved: Unsaved, kept: [KeptForm], drafts: [KeptForm], draftsAside: Aside, language: Language
  ) {
    lines =
      Self.changes(unsaved, language) + Self.kept(kept, language)
      + Self.drafts(drafts, draftsAside, language)
  }

  private static func kept(_ forms: [KeptForm], _ language: Language) -> [String] {
    guard let first = forms.first else { return [] }
    return [MessageWords.draftsKept(forms.count, first.title)(language)]
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
