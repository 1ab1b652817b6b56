import ArgumentParser
import CutoffDomain

/// For what comes again every period.
struct RecurrenceOptions: ParsableArguments {
  enum Period: String, CaseIterable, ExpressibleByArgument {
    case week, month, quarter, year

    init?(argument: String) {
      guard let precision = Precision(called: argument),
        let period = Self.allCases.first(where: { $0.precision == precision })
      else { return nil }
      self = period
    }

    var precision: Precision {
      switch self {
      case .week: .week
      case .month: .month
      case .quarter: .quarter
      case .year: .year
      }
    }
  }

  @Option(help: ArgumentHelp("It comes again every period, e.g. --every month.", valueName: "period"))
  var every: Period?

  @Option(help: ArgumentHelp("The last period, e.g. --last 12/2026.", valueName: "phrase"))
  var last: String?

  @Option(
    help: ArgumentHelp(
      "With --every the last period, e.g. --until 12/2026; without it the end of a window, e.g. --until '17h 12/8'.",
      valueName: "phrase"))
  var until: String?

  /// Whether `until` says the last period, and not the end of a window: so it was before there were windows, and
  /// an hour ends no period.
  private var isLastPeriod: Bool { every != nil && last == nil }

  func recurrence(_ drafting: Drafting) throws(CommandError) -> Recurrence? {
    guard let every else { return nil }
    let named = try drafting.moment(last, of: "--last")
    let period = isLastPeriod ? try drafting.moment(until, of: "--until") : nil
    return Recurrence(every: every.precision, until: named ?? period)
  }

  /// The end of a window on a counted day: a time of day.
  func windowEndClock() throws(CommandError) -> DayClock? {
    guard !isLastPeriod, let until else { return nil }
    guard let clock = DayClock(until) else {
      throw .draft(DraftProblems(.until, .notAClock(until)))
    }
    return clock
  }

  /// The end of a window.
  func windowEnd(_ drafting: Drafting) throws(CommandError) -> SaidTime? {
    isLastPeriod ? nil : try drafting.windowEnd(until, of: "--until")
  }
}
