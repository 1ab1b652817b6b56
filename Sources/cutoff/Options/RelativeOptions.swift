import ArgumentParser
import CutoffDomain

/// A date that is counted from another record.
struct RelativeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Instead of a date: what it is counted from, by id or words, e.g. --relative '30 days after xhwmws'; ? for what nobody has logged yet.",
      valueName: "phrase"))
  var relative: String?

  @Option(
    help: ArgumentHelp("Whose holidays working days leave out, e.g. --calendar vn.", valueName: "name"))
  var calendar: HolidayCalendar?

  @Option(help: ArgumentHelp("The time of the counted day, e.g. --clock 08:00.", valueName: "HH:MM"))
  var clock: DayClock?

  @Flag(help: "Count from the end of a window, e.g. --from-end.")
  var fromEnd = false

  func date(_ drafting: Drafting) throws(CommandError) -> RelativeDate? {
    guard let relative else { return nil }
    guard let phrase = RelativePhrase(relative) else {
      throw .draft(DraftProblems(.relative, .notARelativeDate(relative)))
    }
    let choice = try drafting.records()
    let base = try phrase.base.map { (typed) throws(CommandError) in try choice.base(typed) }
    return RelativeDate(
      base: base, offset: phrase.offset, unit: phrase.unit, calendar: calendar?.rawValue, clock: clock,
      side: fromEnd ? .end : .start)
  }
}
