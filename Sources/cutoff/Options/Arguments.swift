import ArgumentParser
import CutoffDomain

// Words of the domain that may stand on the command line as they stand in files, or as any screen has them.
extension EventKind: ExpressibleByArgument {
  package init?(argument: String) { self.init(called: argument) }
}

extension DeadlineKind: ExpressibleByArgument {
  package init?(argument: String) { self.init(called: argument) }
}

extension OutcomeResult: ExpressibleByArgument {
  package init?(argument: String) { self.init(called: argument) }
}

extension Closing: ExpressibleByArgument {
  package init?(argument: String) { self.init(called: argument) }
}

extension ServiceState: ExpressibleByArgument {
  package init?(argument: String) { self.init(called: argument) }
}

extension TalksWord: ExpressibleByArgument {
  package init?(argument: String) { self.init(called: argument) }
}

extension AgreementWord: ExpressibleByArgument {
  package init?(argument: String) { self.init(called: argument) }
}

extension Language: ExpressibleByArgument {
  package init?(argument: String) { self.init(called: argument) }
}

extension ClaimStatus: ExpressibleByArgument {
  package init?(argument: String) { self.init(called: argument) }
}

extension AmountKind: ExpressibleByArgument {
  package init?(argument: String) { self.init(called: argument) }
}

extension AmountPurpose: ExpressibleByArgument {
  package init?(argument: String) { self.init(called: argument) }
}

extension Side: ExpressibleByArgument {
  package init?(argument: String) { self.init(called: argument) }
}

extension HolidayCalendar: ExpressibleByArgument {}

extension IncidentOrder: ExpressibleByArgument {}

extension DayClock: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension Mention {
  /// A name that was typed; nil where none was.
  init?(option: String?) {
    guard let option else { return nil }
    self.init(typed: option)
  }

  static func all(_ names: [String]) -> [Mention] { names.compactMap { Mention(typed: $0) } }
}
