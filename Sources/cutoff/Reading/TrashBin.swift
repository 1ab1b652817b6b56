import CutoffDomain
import CutoffStore
import CutoffWords

/// The trash of the store that the settings name.
struct TrashBin {
  let items: [TrashItem]
  private let problems: [FileProblem]
  private let settings: Settings

  /// Says on the standard error which files of the trash cannot be read.
  init(_ settings: Settings) throws(CommandError) {
    self.settings = settings
    guard case .folder(let path) = settings.place else { throw .readOnly(.sample) }
    let found: (items: [TrashItem], problems: [FileProblem])
    do {
      found = try Store(at: path, isReadOnly: true, looksOnce: true).trash()
    } catch {
      throw .store(error)
    }
    items = found.items
    problems = found.problems
    for problem in found.problems {
      Output.message(MessageWords.notLoaded(problem.words(language: settings.language))(settings.language))
    }
  }

  /// The one that is meant by an id, the beginning or end of one, or words of its text.
  func item(_ typed: String) throws(CommandError) -> TrashItem {
    for fits in [isExactly(typed), isCalled(typed), hasWords(typed)] {
      let found = items.filter(fits)
      guard found.count < 2 else {
        throw .severalRecords(typed, found.map { "\($0.id) (\($0.name))" })
      }
      if let only = found.first { return only }
    }
    guard problems.isEmpty else { throw .unread(typed, problems, isMeant: false) }
    throw .notInTrash(typed)
  }

  private func isExactly(_ typed: String) -> (TrashItem) -> Bool {
    let id = typed.lowercased()
    return { $0.id == id }
  }

  private func isCalled(_ typed: String) -> (TrashItem) -> Bool {
    let typed = typed.lowercased()
    return { typed.utf8.count >= 4 && ($0.id.hasPrefix(typed) || $0.id.hasSuffix(typed)) }
  }

  private func hasWords(_ typed: String) -> (TrashItem) -> Bool {
    let words = Folding.fold(typed).split(separator: " ")
    return { item in
      let text = Folding.fold(item.name)
      return !words.isEmpty && words.allSatisfy { text.contains($0) }
    }
  }

  // MARK: how it is printed

  /// Id, when, by whom, kind, text, and of which incident.
  func lines(_ items: [TrashItem]) -> [String] {
    PlainTable.lines(
      items.map { item in
        [
          item.id, TimeText.dateAndClock(item.deletedAt, settings.zone, settings.language),
          item.deletedBy ?? "", item.kind, item.name.split(separator: "\n").first.map(String.init) ?? "",
          item.mergedInto.map { "→ " + $0.text } ?? (item.isIncident ? "" : item.incident.text),
        ]
      }, limits: [nil, nil, 16, nil, 60])
  }

  var json: JSONValue { json(items) }

  func json(_ items: [TrashItem]) -> JSONValue {
    .array(
      items.map { item in
        .members([
          ("id", .string(item.id)), ("incident", .string(item.incident.text)), ("kind", .string(item.kind)),
          ("text", .string(item.name)), ("deletedAt", .instant(item.deletedAt, settings.zone)),
          ("deletedBy", .optional(item.deletedBy)), ("mergedInto", .optional(item.mergedInto?.text)),
        ])
      })
  }
}

extension TrashItem {
  fileprivate var isIncident: Bool {
    switch content {
    case .incident: true
    case .record: false
    }
  }

  /// The plain word that files and `--json` use.
  fileprivate var kind: String {
    switch content {
    case .incident: "incident"
    case .record(let record): record.kind.rawValue
    }
  }
}
