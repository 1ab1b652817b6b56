import ArgumentParser
import CutoffDomain

// Words of the domain that may stand on the command line as they stand in files.
extension EventKind: ExpressibleByArgument {}
extension DeadlineKind: ExpressibleByArgument {}
extension OutcomeResult: ExpressibleByArgument {}
extension ServiceState: ExpressibleByArgument {}
extension TalksWord: ExpressibleByArgument {}
extension AgreementWord: ExpressibleByArgument {}
extension ClaimStatus: ExpressibleByArgument {}
extension AmountKind: ExpressibleByArgument {}
extension AmountPurpose: ExpressibleByArgument {}
extension Side: ExpressibleByArgument {}
extension HolidayCalendar: ExpressibleByArgument {}

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
