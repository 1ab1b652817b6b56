import CutoffStore
import CutoffSync

extension CommandError {
  /// What the program ends with.
  var exitStatus: ExitStatus {
    switch self {
    case .usage, .severalIncidents, .severalRecords, .readOnly: .usage
    case .phrase, .draft, .notQuiet, .batch, .theme, .themesRefused, .encoding: .badData
    case .store(let error): error.exitStatus
    case .file(let problem): problem.reason.exitStatus
    case .unread(_, let problems, _):
      problems.map(\.reason.exitStatus).max { $0.urgency < $1.urgency } ?? .noInput
    case .unquiet: .temporaryFailure
    case .noIncident, .mergedAway, .noRecord, .noClash, .notInTrash, .nothingToTakeBack, .noTheme, .noPage:
      .noInput
    case .terminal, .document(_, .missing): .unavailable
    case .document: .badData
    case .noZones, .configProblems: .configuration
    case .system(_, _, let isInput): isInput ? .noInput : .cannotCreate
    case .output: .inputOutput
    case .problemsFound, .alertsTold: .problemsFound
    case .mark(let error, _): error.exitStatus
    case .program: .temporaryFailure
    case .importRefused, .syncLeftOut: .badData
    case .sync(let problem): problem.exitStatus
    }
  }
}

extension SyncProblem {
  fileprivate var exitStatus: ExitStatus {
    switch self {
    case .refused: .configuration
    case .store(let error): error.exitStatus
    case .noGit: .unavailable
    case .busy, .notSent, .timedOut, .stopped: .temporaryFailure
    case .git, .system: .inputOutput
    case .notMerged: .problemsFound
    }
  }
}

extension StoreError {
  fileprivate var exitStatus: ExitStatus {
    switch self {
    case .noFolder, .notAStore, .linkedFolder, .noIncident, .incidentGone: .noInput
    case .alreadyAStore, .readOnly, .incidentExists: .cannotCreate
    case .away, .locked, .changedElsewhere, .deletedElsewhere, .keepsChanging: .temporaryFailure
    case .cannotJoin, .sameIncident: .usage
    case .conflicted, .unwritable, .unsettled: .badData
    case .damaged(let problem), .unreadable(let problem), .unmergeable(let problem): problem.reason.exitStatus
    case .notConfirmed, .sealed: .inputOutput
    case .system(let operation, _, _): operation.exitStatus
    }
  }
}

extension ProblemReason {
  /// The system does not let the file be read, it is not there for the moment, or it is not understood.
  var exitStatus: ExitStatus {
    isUnreadable ? .inputOutput : self == .missingOrEmpty ? .temporaryFailure : .badData
  }
}

extension ExitStatus {
  /// Of several files that cannot be read, which reason a script is told: the one that it can do most about.
  fileprivate var urgency: Int {
    switch self {
    case .inputOutput: 2
    case .temporaryFailure: 1
    case .success, .problemsFound, .usage, .badData, .noInput, .unavailable, .cannotCreate, .configuration: 0
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
