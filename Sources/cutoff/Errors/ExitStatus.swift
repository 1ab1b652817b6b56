/// What the program ends with; the numbers of sysexits.h.
enum ExitStatus: Int32 {
  case success = 0
  /// `check` found problems.
  case problemsFound = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case unavailable = 69
  case cannotCreate = 73
  case inputOutput = 74
  case temporaryFailure = 75
  case configuration = 78
}
