import ArgumentParser

@main
struct Cutoff: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "cutoff")
}
