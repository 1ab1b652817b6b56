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

  @Option(help: ArgumentHelp("The last period, e.g. --until 12/2026.", valueName: "phrase"))
  var until: String?

  func recurrence(_ drafting: Drafting) throws(CommandError) -> Recurrence? {
    guard let every else { return nil }
    return Recurrence(every: every.precision, until: try drafting.moment(until, of: "--until"))
  }
}
