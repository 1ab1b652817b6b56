import CutoffStore

extension CommandError {
  /// What the program ends with.
  var exitStatus: ExitStatus {
    switch self {
    case .usage, .severalIncidents, .severalRecords, .readOnly: .usage
    case .phrase, .draft, .batch, .theme, .themesRefused: .badData
    case .store(let error): error.exitStatus
    case .file: .badData
    case .noIncident, .noRecord, .noClash, .notInTrash, .noTheme: .noInput
    case .terminal: .unavailable
    case .noZones, .configProblems: .configuration
    case .system(_, _, let isInput): isInput ? .noInput : .cannotCreate
    case .output: .inputOutput
    case .problemsFound: .problemsFound
    }
  }
}

extension StoreError {
  fileprivate var exitStatus: ExitStatus {
    switch self {
    case .noFolder, .notAStore, .linkedFolder, .noIncident, .incidentGone: .noInput
    case .alreadyAStore, .readOnly, .incidentExists: .cannotCreate
    case .away, .locked, .changedElsewhere, .deletedElsewhere, .keepsChanging: .temporaryFailure
    case .cannotJoin: .usage
    case .damaged, .conflicted, .unmergeable, .unwritable: .badData
    case .notConfirmed, .sealed: .inputOutput
    case .system(let operation, _, _): operation.exitStatus
    }
  }
}

extension FileOperation {
  fileprivate var exitStatus: ExitStatus {
    switch self {
    case .makeFolder: .cannotCreate
    case .open, .read, .write, .sync, .close, .swap, .remove, .list, .lock: .inputOutput
    }
  }
}
