/// A window that is over and in which something was cut.
struct WindowOver {
  let services: [RecordID]
  let end: Instant
  /// The last cut within the window.
  let lastCut: FactTime
}

/// Answers "is this check a return after any of these windows?" without comparing all with all.
struct WindowsOver {
  private let coverage: Coverage
  /// All of them, those on no service by name, and those on each service; each by end.
  private let all: [WindowOver]
  private let whole: [WindowOver]
  private let named: [RecordID: [WindowOver]]

  init(_ windows: [WindowOver], coverage: Coverage) {
    self.coverage = coverage
    all = windows.sorted { $0.end < $1.end }
    whole = all.filter(\.services.isEmpty)
    var named: [RecordID: [WindowOver]] = [:]
    for window in all {
      for service in Set(window.services) { named[service, default: []].append(window) }
    }
    self.named = named
  }

  var isEmpty: Bool { all.isEmpty }

  /// Whether a check of `service` (nil: of the whole) at `moment` came after the end of one and after its last cut.
  func containReturn(at moment: FactTime, of service: RecordID?) -> Bool {
    guard let service else { return WindowsOver.contain(all, returnAt: moment) }
    if coverage.covers([], service), WindowsOver.contain(whole, returnAt: moment) { return true }
    return WindowsOver.contain(named[service] ?? [], returnAt: moment)
  }

  private static func contain(_ windows: [WindowOver], returnAt moment: FactTime) -> Bool {
    // The earliest end is the likeliest; no later one than the check can be.
    for window in windows {
      guard window.end < moment.occupiedUntil else { return false }
      if moment.isAtOrAfter(window.end), moment.follows(window.lastCut) { return true }
    }
    return false
  }
}
