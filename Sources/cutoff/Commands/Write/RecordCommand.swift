import ArgumentParser
import CutoffDomain

/// A command that adds a record to an incident.
protocol RecordCommand: CutoffCommand {
  /// What was typed for the incident.
  var id: String { get }
  var printed: PrintOptions { get }
  func change(_ drafting: inout Drafting) throws(CommandError) -> Change
}

extension RecordCommand {
  func run(_ settings: Settings) throws(CommandError) {
    var writing = try Writing(settings, printsJSON: printed.json)
    var drafting = Drafting(settings, incident: try writing.incident(id))
    try writing.keep(try change(&drafting))
  }
}

/// Help that several commands share.
enum CommonHelp {
  static let id: ArgumentHelp =
    "The incident: its id, the beginning of the id, or words of its title, e.g. 'ha noi'."
  static func party(_ what: String) -> ArgumentHelp {
    ArgumentHelp(
      "\(what); a name that is not known yet makes a party, e.g. --by 'Viettel IDC'.", valueName: "party")
  }
  static let at = ArgumentHelp(
    "When it happened, e.g. --at '3/7 15:39'. Now unless given.", valueName: "phrase")
  static let services = ArgumentHelp(
    "A service that is meant; may be repeated, e.g. --service 'Cổng DVC'. All unless given.",
    valueName: "name")
}
