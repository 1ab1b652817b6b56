import CutoffDomain

extension ImportPlan {
  /// The plan for people, a line a thing: what `import --dry-run` prints without `--json`. Faults are not among them;
  /// they go to the standard error (`ImportFault.words`).
  package func lines(_ language: Language) -> [String] {
    incidents.flatMap { $0.lines(language) } + skipped.map { $0.words(language) }
      + notes.map { $0.words(language) }
      + questions.map { "? " + $0.text }
  }
}

extension ImportAction {
  /// What is done, for people.
  package var wording: Wording {
    switch self {
    case .new: Wording("mới", "new")
    case .change: Wording("đổi", "change")
    case .same: Wording("như cũ", "same")
    }
  }
}

extension PlannedIncident {
  fileprivate func lines(_ language: Language) -> [String] {
    let names = (after.header.providers + after.header.customers).compactMap { after.party($0)?.shortName }
    let title = [after.header.title, names.joined(separator: " → ")].filter { !$0.isEmpty }
    return [action.wording(language) + "  " + title.joined(separator: "  ")]
      + records.map { "  " + $0.words(language) }
  }
}

extension PlannedRecord {
  fileprivate func words(_ language: Language) -> String {
    let due =
      record.due.map { When.echo($0, language: language) }
      ?? record.at.map { When.echo($0, language: language) }
    let parts = [action.wording(language), due, record.shownName(language)].compactMap { $0 }
    return parts.joined(separator: "  ")
  }
}

extension ImportSkip {
  package func words(_ language: Language) -> String {
    Wording("bỏ qua", "skipped")(language) + "  " + key + ": " + reason.wording(language)
  }
}
