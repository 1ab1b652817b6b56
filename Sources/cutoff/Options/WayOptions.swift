import ArgumentParser
import CutoffDomain

/// What a step is for and the way that it goes.
struct WayOptions: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "The deadline or promise that it serves, by id or words, e.g. --for clock.", valueName: "record"))
  var target: String?

  @Option(
    help: ArgumentHelp(
      "A stage on its way, in order; may be repeated, e.g. --stage 'treasury 1 deskDay', --stage 'credit 0.5 hours'.",
      valueName: "stage"))
  var stage: [String] = []

  @Option(
    help: ArgumentHelp(
      "The desk of stages that name none behind @: calendar, zone, hours, e.g. --desk 'vn 08:00-11:30 13:30-17:00'.",
      valueName: "desk"))
  var desk: String?

  func target(_ drafting: Drafting) throws(CommandError) -> RecordID? {
    guard let target else { return nil }
    return try drafting.records().dated(target)
  }

  /// Nil for none.
  func stages(_ drafting: Drafting) throws(CommandError) -> [Stage]? {
    guard !stage.isEmpty else { return nil }
    let usual = StagePhrase.usualDesk(in: drafting.surroundings.zone)
    guard let desk = desk.map({ StagePhrase.desk($0, like: usual) }) ?? usual else {
      throw .draft(DraftProblems(.stages, .notAStage(desk ?? "")))
    }
    var stages: [Stage] = []
    for phrase in stage {
      guard let stage = StagePhrase.stage(phrase, desk: desk) else {
        throw .draft(DraftProblems(.stages, .notAStage(phrase)))
      }
      stages.append(stage)
    }
    return stages
  }
}
