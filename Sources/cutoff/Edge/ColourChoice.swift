import ArgumentParser
import CutoffScreen

/// How many colours the user wants.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// As many as the terminal has.
  case auto
  case never
  case sixteen = "16"
  case indexed256 = "256"
  case direct = "truecolor"

  /// `option`, else the variable `CUTOFF_COLOR`, else `NO_COLOR` (any value), else the configuration, else `auto`.
  init(option: ColourChoice?, machine: Machine, configured: String?) {
    let named = machine.variable("CUTOFF_COLOR").flatMap(ColourChoice.init(rawValue:))
    let none = machine.variable("NO_COLOR").map { _ in ColourChoice.never }
    self = option ?? named ?? none ?? configured.flatMap(ColourChoice.init(rawValue:)) ?? .auto
  }

  /// The depth asked for; nil to ask the terminal.
  var depth: ColourDepth? {
    switch self {
    case .auto: nil
    case .never: ColourDepth.none
    case .sixteen: .sixteen
    case .indexed256: .indexed256
    case .direct: .direct
    }
  }

  /// The depth for colours that are written into a file or pipe, where there is no terminal to ask:
  /// what `TERM` and `COLORTERM` say.
  func depth(withoutTerminal machine: Machine) -> ColourDepth {
    if let depth { return depth }
    let colourTerm = machine.variable("COLORTERM") ?? ""
    if colourTerm == "truecolor" || colourTerm == "24bit" { return .direct }
    let type = machine.variable("TERM") ?? ""
    if type.hasSuffix("-direct") { return .direct }
    return type.contains("256") ? .indexed256 : .sixteen
  }
}
