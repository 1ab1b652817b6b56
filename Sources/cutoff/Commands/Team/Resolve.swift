import ArgumentParser
import CutoffDomain
import CutoffStore
import CutoffWords

/// `cutoff resolve`.
struct Resolve: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Join what git could not merge, and choose where two people wrote different things.",
    usage: """
      cutoff resolve <id> [this|that|both] [--record <record>]
      [--member <member>] [<options>]
      """,
    discussion: """
      Without a choice: a file with git's conflict markers is written as one that holds both versions, and \
      every value that waits for a choice is printed, this | that. With a choice the one that --record and \
      --member leave is settled, which the dashboard's undo takes back.
      Example: cutoff resolve 'ha noi'; cutoff resolve 'ha noi' that --record 7k3m9q --member text.
      """, aliases: ["settle"])

  @Argument(help: CommonHelp.id) var id: String

  @Argument(
    help: "this value stays, that other one takes its place, or both as one text, e.g. that.")
  var choice: ClashChoice?

  @Option(
    help: ArgumentHelp(
      "The record: its id, the beginning or end of it, e.g. --record 7k3m9q.", valueName: "record"))
  var record: String?

  @Option(help: ArgumentHelp("The member of the record, e.g. --member text.", valueName: "member"))
  var member: String?

  @Flag(
    help: "Print JSON: what waits for a choice, or what was written, e.g. cutoff resolve hanoi --json.")
  var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    var writing = try Writing(settings, printsJSON: json)
    let incident = try writing.incident(id).id
    try writing.join(incident)
    let clashes = writing.clashes(in: incident).filter(isMeant)
    if choice == nil, json { return try Output.raw(JSONValue.array(clashes.map(ClashLine.value)).document) }
    guard let choice else { return try Output.lines(clashes.map { ClashLine.text($0, settings.language) }) }
    guard let clash = clashes.first else { throw .noClash(incident) }
    guard clashes.count == 1 else {
      throw .severalRecords(choice.rawValue, clashes.map { ClashLine.text($0, settings.language) })
    }
    try writing.settle(clash, in: incident, as: choice)
  }

  private func isMeant(_ clash: Clash) -> Bool {
    let id = clash.record?.text ?? ""
    let typed = record?.lowercased()
    let isRecord = typed.map { id == $0 || ($0.count >= 4 && (id.hasPrefix($0) || id.hasSuffix($0))) }
    return isRecord ?? true && (member.map { $0 == clash.member } ?? true)
  }
}

extension ClashChoice: ExpressibleByArgument {}

/// A clash on one line: where, and both values.
enum ClashLine {
  static func text(_ clash: Clash, _ language: Language) -> String {
    let place = [clash.record?.text, clash.member].compactMap { $0 }.joined(separator: " ")
    guard clash.member != nil else {
      return "\(place.isEmpty ? "incident" : place): \(MessageWords.deletedAndEdited(language))"
    }
    return "\(place): \(value(clash.current, language)) | \(value(clash.other, language))"
  }

  static func value(_ clash: Clash) -> JSONValue {
    .members([
      ("record", .optional(clash.record?.text)), ("member", .optional(clash.member)),
      ("this", json(clash.current)), ("that", json(clash.other)),
    ])
  }

  private static func json(_ line: String?) -> JSONValue {
    line.flatMap { try? JSONReader.read(Array($0.utf8), path: "") } ?? .null
  }

  private static func value(_ value: String?, _ language: Language) -> String {
    value ?? MessageWords.noValue(language)
  }
}
