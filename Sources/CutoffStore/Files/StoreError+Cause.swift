import CutoffDomain

extension StoreError {
  /// Why a file beside the store is not as it should be, for the end of a longer sentence: "No space left on
  /// device: /path". What is no refusal of the system in the words that it has anyway.
  package func cause(language: Language) -> String {
    switch self {
    case .system(_, let path, let number), .notConfirmed(let path, let number):
      SystemError.reason(number) + ": " + path
    case .noFolder, .notAStore, .alreadyAStore, .readOnly, .locked, .damaged, .conflicted, .cannotJoin,
      .sameIncident, .unsettled,
      .unmergeable, .unwritable, .noIncident, .incidentExists, .incidentGone, .changedElsewhere,
      .deletedElsewhere, .keepsChanging, .unreadable, .away, .linkedFolder, .sealed:
      words(language: language)
    }
  }
}
